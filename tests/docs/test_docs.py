"""What the documents say is so: a seller or a developer who follows them finds what they name."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
import yaml

from server import __version__
from server.brief import Brief
from server.cli import app
from server.errors import SellersideError
from server.openapi import document
from server.orders.context import OrderContext, unknown_keys
from server.orders.reading import Reading
from server.replies.languages import LANGUAGES
from server.rules.model import DecisionEffect, Effect, Rule
from server.settings import TABLE
from server.vocabulary import How
from tests.docs.pages import PAGES, ROOT, anchors, codes, example, links, pictures, rows, text

README = text("README.md")
ARCHITECTURE = text("docs/architecture.md")
API = text("docs/api.md")
RULES = text("docs/rules.md")
REPLIES = text("docs/languages/replies.md")
PAGE_NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]


# Commands, settings, verbs


def _commands(group: Any, path: str = "sellerside") -> dict[str, Any]:
    """Every command that does something, by its full name; `group` is what Typer makes."""
    found: dict[str, Any] = {}
    for name, command in group.commands.items():
        found |= _commands(command, f"{path} {name}") if hasattr(command, "commands") else {f"{path} {name}": command}
    return found


def test_every_command_has_its_row_with_its_options() -> None:
    documented = {re.sub(r" (\[?[A-Z]+\]?)$", "", codes(row[0])[0]): codes(row[2]) for row in rows(README, "command")}
    commands = _commands(typer.main.get_command(app))
    assert set(documented) == set(commands)
    for name, command in commands.items():
        options = {max(p.opts, key=len) for p in command.params if p.param_type_name == "option"} - {"--help"}
        assert set(documented[name]) == options, name


def test_every_setting_has_its_row_as_the_table_has_it() -> None:
    shown = [(codes(row[0])[0], row[1].strip("`"), row[2]) for row in rows(README, "setting")]
    assert shown == [(s.name, "empty" if s.default == "" else str(s.default), s.help) for s in TABLE]


def test_every_verb_of_make_has_its_row_as_make_help_says_it() -> None:
    verbs = re.findall(r"^([a-z]+):.*?## (.+)$", text("Makefile"), re.MULTILINE)
    shown = [(codes(row[0])[0], row[1]) for row in rows(README, "verb")]
    assert shown == [(f"make {verb}", help_) for verb, help_ in verbs]


def test_what_the_readme_tells_to_run_exists() -> None:
    scripts = yaml.safe_load(text("package.json"))["scripts"]
    commands = _commands(typer.main.get_command(app))
    for name in ("README.md", "README.zh.md"):
        for script in re.findall(r"npm run ([\w:]+)", text(name)):
            assert script in scripts, f"{name}: npm run {script}"
        for words in re.findall(r"\.venv/bin/sellerside ([a-z]+)", text(name)):
            assert any(command.startswith(f"sellerside {words}") for command in commands), f"{name}: sellerside {words}"


# The HTTP interface


def _resolved(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    return schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema


def _operations() -> dict[str, tuple[list[str], list[str], list[str]]]:
    """For each request the names in its query, body and answer; whole shapes that stand elsewhere have none."""
    described: dict[str, Any] = document()
    schemas = described["components"]["schemas"]
    elsewhere = {"Reading", "OrderContext", "Brief"}
    found = {}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            query = [p["name"] for p in operation.get("parameters", []) if p["in"] == "query"]
            sent = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            got = next(iter(operation["responses"].values())).get("content", {}).get("application/json", {})
            names = []
            for schema in (sent, got.get("schema", {})):
                kind = _resolved(schema, schemas)
                names.append([] if kind.get("title") in elsewhere else list(kind.get("properties", {})))
            found[f"{method.upper()} {path}"] = (query, names[0], names[1])
    return found


def test_every_route_is_documented_and_no_other() -> None:
    assert {codes(row[0])[0] for row in rows(API, "request")} == set(_operations())


@pytest.mark.parametrize("request_line", sorted(_operations()))
def test_a_route_names_what_it_takes_and_gives(request_line: str) -> None:
    row = next(row for row in rows(API, "request") if codes(row[0])[0] == request_line)
    query, sent, got = _operations()[request_line]
    taken, given = " ".join(codes(row[1])), " ".join(codes(row[2]))
    assert [name for name in (*query, *sent) if not re.search(rf"\b{name}\b", taken)] == []
    if "as for readings" not in row[2]:
        assert [name for name in got if not re.search(rf"\b{name}\b", given)] == []


def test_every_error_code_is_documented_with_its_status() -> None:
    def kinds(kind: type[SellersideError]) -> set[type[SellersideError]]:
        return {kind}.union(*(kinds(one) for one in kind.__subclasses__()))

    documented = {codes(row[0])[0]: row[1] for row in rows(API, "code")}
    for kind in kinds(SellersideError) - {SellersideError}:
        assert str(kind.status) in documented[kind.code], kind.code
    raised = re.findall(r'_answer\(\w+, "([a-z-]+)"|"([a-z-]+)", "Something went wrong', text("server/app.py"))
    assert {a or b for a, b in raised} <= set(documented)


# Shapes


@pytest.mark.parametrize(("name", "shape"), [("reading", Reading), ("order-context", OrderContext), ("brief", Brief)])
def test_the_example_of_a_shape_is_one_and_names_every_field(name: str, shape: Any) -> None:
    given = yaml.safe_load(example(ARCHITECTURE, name))
    shape.model_validate(given)
    paths = {"fields.", "rows."} if shape is Reading else set()  # their keys are paths of the order context
    assert [key for key in unknown_keys(given, shape) if not any(key.startswith(path) for path in paths)] == []
    assert _left_out(given, shape) == []


def _left_out(given: Any, shape: Any, path: str = "") -> list[str]:
    missing = []
    for name, field in shape.model_fields.items():
        key = field.alias or name
        if key not in given:
            missing.append(path + key)
            continue
        inner = next((kind for kind in _kinds(field.annotation) if hasattr(kind, "model_fields")), None)
        value = given[key][0] if isinstance(given[key], list) and given[key] else given[key]
        if isinstance(value, dict) and inner and inner.model_fields.keys() & value.keys():
            missing += _left_out(value, inner, f"{path}{key}.")
    return missing


def _kinds(annotation: Any) -> list[Any]:
    return [annotation, *(kind for part in get_args(annotation) for kind in _kinds(part))]


def test_every_way_of_finding_a_value_is_explained() -> None:
    assert [how.value for how in How if f"`{how.value}`" not in ARCHITECTURE] == []


# Rules


def test_every_field_of_a_rule_is_explained_and_the_example_is_a_rule() -> None:
    named = [name for row in rows(RULES, "field") for name in codes(row[0])]
    assert set(named) == set(Rule.model_fields)
    block = re.search(r"```yaml\n(.*?)```", RULES, re.DOTALL)
    assert block
    Rule.model_validate(yaml.safe_load(block[1])[0])


def test_every_effect_of_a_rule_is_explained_with_its_fields() -> None:
    table = {codes(row[0])[0]: codes(row[1]) for row in rows(RULES, "effect")}
    assert set(table) == set(Effect.model_fields)
    for name, field in Effect.model_fields.items():
        inner = next((kind for kind in _kinds(field.annotation) if hasattr(kind, "model_fields")), None)
        words = {"true"} if inner is None else set(inner.model_fields)
        allowed = words | set(get_args(DecisionEffect.model_fields["decision"].annotation))
        assert set(table[name]) <= allowed, name
        assert inner is None or words <= set(table[name]), name


# Contracts and libraries


def test_every_contract_between_the_rooms_is_named() -> None:
    project = tomllib.loads(text("pyproject.toml"))
    contracts = [contract["name"] for contract in project["tool"]["importlinter"]["contracts"]]
    contracts += re.findall(r'name: "([a-z-]+)"', text(".dependency-cruiser.cjs"))
    assert [name for name in contracts if name not in ARCHITECTURE] == []


def test_every_library_has_its_reason_and_no_other() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[><=;\s\[]", line)[0] for line in wanted}
    package = yaml.safe_load(text("package.json"))
    names |= {*package["dependencies"], *package["devDependencies"]}
    table = rows(ARCHITECTURE, "library")
    assert {codes(row[0])[0] for row in table} == names
    assert [row[0] for row in table if not row[3]] == []


# What a reader clicks on


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    for target in links(text(name)):
        if re.match(r"https?:", target):
            continue
        path, _, anchor = target.partition("#")
        page = (ROOT / name).parent / path if path else ROOT / name
        assert page.exists(), f"{name}: {target}"
        if anchor:
            assert anchor in anchors(page.read_text(encoding="utf-8")), f"{name}: {target}"


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_files_that_are_named_exist(name: str) -> None:
    named = re.findall(r"`((?:server|casebase|extension|tests|docs|\.ci)/[\w./*-]+)`", text(name))
    built = ("extension/.output/",)
    # A name in capitals stands for many.
    globs = {path: re.sub(r"\b[A-Z]{4,}(?=\.)", "*", path).rstrip("/") for path in named}
    missing = [path for path in named if not path.startswith(built) and not any(ROOT.glob(globs[path]))]
    assert missing == []


def test_pictures_are_small_shown_and_the_same_in_both_languages() -> None:
    stored = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs" / "pictures").iterdir()}
    assert stored == set(pictures(README)) == set(pictures(text("README.zh.md")))
    for path in sorted(stored):
        assert (ROOT / path).stat().st_size <= 200_000, path


def test_buttons_that_the_readme_names_are_on_the_screen() -> None:
    for name, folder, buttons in (
        (
            "README.md",
            "en",
            "Pair|Options|Still open|Insert|Copy|Evidence|Build evidence packet|Paste the buyer's message|"
            "No message of the buyer was read|Close the case",
        ),
        (
            "README.zh.md",
            "zh_CN",
            "配对|设置|没有读到买家的消息|粘贴买家消息|还不确定的|插入|复制|证据|生成证据包|结案",
        ),
    ):
        words = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "extension/locales" / folder).iterdir())
        for button in buttons.split("|"):
            assert f"**{button}**" in text(name), f"{name} does not explain {button}"
            assert f'"{button}"' in words, f"{name}: no button is called {button}"


# What a reader can rely on


def test_no_more_reply_languages_are_promised_than_there_are() -> None:
    for name, row in (("README.md", "What do I write?"), ("README.zh.md", "怎么回复")):
        line = next(line for line in text(name).splitlines() if row in line)
        promised = re.search(r"\d+", line)
        assert promised, f"{name} does not say how many"
        assert int(promised[0]) <= len(LANGUAGES), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reply_language_is_listed(language: str) -> None:
    assert f"`{language}`" in REPLIES


def test_both_languages_tell_the_same_first_half() -> None:
    first_half = README.split("# For developers")[0]
    chinese = text("README.zh.md")
    blocks = re.compile(r"```\n(.*?)```", re.DOTALL)
    assert blocks.findall(first_half) == blocks.findall(chinese)
    headings = re.compile(r"^#{2,3} ", re.MULTILINE)
    assert len(headings.findall(first_half)) == len(headings.findall(chinese)) - 1  # the pointer to the second half


def test_changelog_begins_with_this_version() -> None:
    newest = re.search(r"^## (\S+)", text("CHANGELOG.md"), re.MULTILINE)
    assert newest
    assert newest[1] == __version__


def test_figures_have_their_place() -> None:
    assert README.index("<!-- figures -->") < README.index("<!-- /figures -->")


KNOWN_HOSTS = {"127.0.0.1", "localhost", "cel.dev", "projectfluent.org", "semver.org", "sellercentral.amazon.de"}


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_no_document_names_a_stranger_or_somebodys_machine(name: str) -> None:
    page = text(name)
    assert set(re.findall(r"https?://([\w.-]+)", page)) <= KNOWN_HOSTS
    assert re.findall(r"(?<![\w./~`-])/(?:work|root|home|tmp|opt|usr|mnt)\b[\w/.-]*", page) == []
    assert re.findall(r"[A-Z]:\\Users\\\w+", page) == []
    assert "../shared" not in page


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_no_document_boasts(name: str) -> None:
    boasts = (
        r"best[- ]in[- ]class|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|revolution|seamless|blazing"
        r"|game[- ]chang|powerful|effortless|最强|最先进|领先|革命性|颠覆|一站式|赋能|完美"
    )
    assert re.findall(boasts, text(name), re.IGNORECASE) == []


def test_pages_are_all_there() -> None:
    assert {path.name for path in PAGES} >= {"README.md", "README.zh.md", "CHANGELOG.md", "architecture.md", "api.md"}
    assert all(isinstance(path, Path) and path.stat().st_size > 1_000 for path in PAGES)


def test_the_extension_knows_the_companion_as_it_is() -> None:
    """`make generate` writes it; a stale copy would let the two drift apart."""
    stored = json.loads((ROOT / "extension" / "api" / "openapi.json").read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(document())), "run `make generate`"
