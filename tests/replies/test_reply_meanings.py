"""Each language says what English says, in its own words."""

import re
import unicodedata
from itertools import product

import py3langid
import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from server.replies.languages import LANGUAGES, letters_of
from server.replies.writing import written
from tests.measure.reply_meanings import WANTED, read_and_found_right
from tests.replies.reading import message_ids, own_words, rendered
from tests.replies.test_ftl_folder import FOLDER, SELECTS_ONLY, messages, variables

OTHERS = [language for language in LANGUAGES if language != "en"]


class Keys(Visitor):
    """Which variants a selector chooses among, by variable."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
            self.found.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


def choices() -> dict[str, list[str]]:
    keys = Keys()
    keys.visit(parse(FOLDER.joinpath("en.ftl").read_text(encoding="utf-8")))
    return {name: sorted(keys.found[name]) for name in SELECTS_ONLY}


def shown(id_: str, language: str, values: dict[str, str | int]) -> set[str]:
    text = written(id_, language, values)
    text = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)
    return {name for name, value in values.items() if name not in SELECTS_ONLY and str(value) in text}


@pytest.mark.parametrize("language", OTHERS)
def test_every_variant_tells_every_fact_that_the_english_one_tells(language: str) -> None:
    english, picked = messages("en.ftl"), choices()
    for id_ in message_ids():
        names = sorted(variables(english, id_))
        selects = [name for name in names if name in SELECTS_ONLY]
        facts = [name for name in names if name not in SELECTS_ONLY]
        for chosen in product(*(picked[name] for name in selects)):
            for known in product((True, False), repeat=len(facts)):
                values: dict[str, str | int] = dict(zip(selects, chosen, strict=True))
                values |= {
                    name: (7 if name == "days" else f"Q{name}Q") if is_known else "none"
                    for name, is_known in zip(facts, known, strict=True)
                    if is_known or name != "days" or id_ != "refund-days"
                }
                if id_ == "refund-days":
                    values["days"] = 7
                missing = shown(id_, "en", values) - shown(id_, language, values)
                assert not missing, f"{language}: {id_} with {values} does not tell {missing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_their_own_letters(language: str) -> None:
    allowed = letters_of(language)
    for id_, text in rendered(language).items():
        for known in ("T-Shirt", "DHL", "LY482913379CN", "Leipzig", "Amazon", "Keller", "EUR"):
            text = text.replace(known, "")
        strange = {c for c in text if c.isalpha() and re.split("[ -]", unicodedata.name(c))[0] not in allowed}
        assert not strange - set("々ー"), f"{language}: {id_} has {strange}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_their_own_language(language: str) -> None:
    text = "\n".join(rendered(language).values())
    taken_for = py3langid.classify(text)[0]
    assert taken_for in {language.split("-")[0], *own_words()[language].near}


def test_no_language_has_more_exceptions_than_it_may() -> None:
    for language, ids in read_and_found_right().items():
        said = rendered(language)
        assert ids <= set(said), language
        assert 1 - len(ids) / len(said) >= WANTED, f"{language} has {len(ids)} exceptions of {len(said)}"
