"""The command line: what it prints for good input, and one clear line with exit code 2 for bad."""

import json
import socket
from importlib.resources import files
from pathlib import Path

import pytest

from server.brief import Brief, Reply
from server.settings import Settings
from server.store import Cases, Database
from tests.server.conftest import Run, refused

ORDERS = Path(str(files("server.demo").joinpath("orders")))
BOWL = str(ORDERS / "302-5550101-1000001.json")
AT = "2026-11-20T09:00:00+00:00"


FILE_COMMANDS = [
    ["brief", "FILE"],
    ["reply", "FILE", "--remedy", "replacement", "--language", "de"],
    ["reply", "FILE", "--first", "--language", "de"],
    ["understand", "FILE"],
    ["lint", "FILE"],
    ["redact", "FILE"],
    ["read", "FILE", "--url", "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001"],
    ["packet", "build", "FILE", "-o", "out"],
    ["cases", "add", "FILE"],
    ["cases", "import", "FILE"],
]


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("command", FILE_COMMANDS, ids=lambda command: "-".join(command[:2]))
def test_a_file_that_cannot_be_read_is_named(run: Run, tmp_path: Path, command: list[str]) -> None:
    missing, folder, latin = tmp_path / "missing.json", tmp_path, tmp_path / "latin.json"
    latin.write_bytes('{"text": "schön"}'.encode("latin-1"))
    for path in (missing, folder, latin):
        line = refused(run(*[str(path) if part == "FILE" else part for part in command]))
        assert str(path) in line


@pytest.mark.parametrize("command", [c for c in FILE_COMMANDS if c[0] not in ("read", "cases")], ids=lambda c: c[0])
def test_broken_json_is_named_with_its_line(run: Run, tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"id": 1, "text": "a", "portal":\n', encoding="utf-8")
    line = refused(run(*[str(path) if part == "FILE" else part for part in command]))
    assert f"{path}:" in line


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuchcommand"],
        ["brief"],
        ["brief", BOWL, "--nosuchoption"],
        ["brief", BOWL, "--now", "yesterday"],
        ["brief", BOWL, "--now", "2026-11-20T09:00:00"],
        ["brief", BOWL, "--from", "csv"],
        ["reply", BOWL, "--remedy", "a-hug", "--language", "de"],
        ["reply", BOWL, "--language", "de"],
        ["reply", BOWL, "--remedy", "replacement", "--first", "--language", "de"],
        ["reply", BOWL, "--remedy", "replacement", "--language", "de", "--tone", "rude"],
        ["rules", "amazon.no-such-rule"],
        ["serve", "--port", "70000"],
        ["serve", "--port", "many"],
        ["packet", "verify", "nowhere"],
        ["packet", "build", BOWL, "-o", "out", "--attachments", "nowhere"],
        ["cases", "search"],
    ],
    ids=" ".join,
)
def test_bad_usage_is_one_line(run: Run, arguments: list[str]) -> None:
    refused(run(*arguments))


def test_settings_that_cannot_be_read_stop_a_command_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.json").write_text("{port: 1}", encoding="utf-8")
    for command in (["brief", BOWL], ["serve"], ["pair"], ["cases", "stats"], ["doctor"]):
        assert "settings.json" in refused(run(*command))


def test_without_arguments_there_is_help(run: Run) -> None:
    assert "brief" in run().out
    assert run("--help").code == 0
    assert run("version").out.strip().count(".") == 2


@pytest.mark.usefixtures("model")
def test_a_brief_for_people_and_for_programs(run: Run) -> None:
    told = run("brief", BOWL, "--now", AT, "--lang", "zh")
    assert told.code == 0
    assert "302-5550101-1000001" in told.out
    assert "replacement" in told.out
    given = run("brief", BOWL, "--now", AT, "--json")
    brief = Brief.model_validate(given.json())
    assert brief.dispute_type == "damaged"
    assert (given.code, given.err) == (0, "")


@pytest.mark.usefixtures("model")
def test_a_brief_from_standard_input_names_what_nobody_knows_and_stores_nothing(run: Run, tmp_path: Path) -> None:
    context = {**json.loads(Path(BOWL).read_text(encoding="utf-8")), "mood": "good"}
    result = run("brief", "-", "--now", AT, "--json", given=json.dumps(context))
    assert result.code == 0
    assert result.json()["case_id"] is None
    assert result.err.splitlines() == ["-: unknown key mood ignored"]
    assert not (tmp_path / "data" / "sellerside.db").exists()


@pytest.mark.usefixtures("model")
def test_a_brief_is_kept_only_when_asked_for(run: Run, tmp_path: Path) -> None:
    case = run("brief", BOWL, "--now", AT, "--json", "--save").json()["case_id"]
    database = Database(tmp_path / "data" / "sellerside.db")
    assert Cases(database).get(case).context.order.id == "302-5550101-1000001"
    database.close()


@pytest.mark.usefixtures("model")
def test_an_order_of_amazons_interface_gets_a_brief(run: Run) -> None:
    order = {"orderId": "302-5550199-1000099", "salesChannel": {"marketplaceName": "Amazon.de"}, "orderItems": []}
    one = run("brief", "-", "--from", "sp-api", "--now", AT, "--json", given=json.dumps({"order": order}))
    assert Brief.model_validate(one.json()).notes
    two = run("brief", "-", "--from", "sp-api", "--now", AT, "--json", given=json.dumps({"orders": [order, order]}))
    assert len([Brief.model_validate(row) for row in two.lines()]) == 2
    refused(run("brief", "-", "--from", "sp-api", given="[]"))


@pytest.mark.usefixtures("model")
def test_a_reply_in_the_language_asked_for(run: Run) -> None:
    given = run("reply", BOWL, "--remedy", "replacement", "--language", "fr", "--now", AT, "--json", "--lang", "zh")
    reply = Reply.model_validate(given.json())
    assert reply.language == "fr"
    assert reply.text in run("reply", BOWL, "--remedy", "replacement", "--language", "fr", "--now", AT).out


@pytest.mark.usefixtures("model")
def test_the_first_answer_is_told_in_the_brief_and_alone(run: Run) -> None:
    first = Reply.model_validate(run("reply", BOWL, "--first", "--language", "de", "--now", AT, "--json").json())
    assert first.text in run("brief", BOWL, "--now", AT).out
    assert Brief.model_validate(run("brief", BOWL, "--now", AT, "--json").json()).first_reply == first


@pytest.mark.usefixtures("model")
def test_messages_are_understood_line_by_line(run: Run) -> None:
    rows = [{"id": 1, "text": "Die Schale kam zerbrochen an."}, {"id": "b", "text": "Does it work on 100 V?", "x": 1}]
    result = run("understand", "-", "--json", given="\n".join(map(json.dumps, rows)) + "\n\n")
    assert [row["id"] for row in result.lines()] == [1, "b"]
    first = result.lines()[0]
    assert (first["language"], first["dispute_type"]) == ("de", "damaged")
    assert {"confidence", "also", "asks", "threats", "urgency"} <= set(first)


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    "line", ['{"id": 1}', '{"id": 1, "text": 7}', '{"id": 1, "text": "a", "marketplace": 7}', "[1]", "x", "9" * 5000]
)
def test_a_line_that_is_no_message_is_refused(run: Run, line: str) -> None:
    refused(run("understand", "-", given=line))


def test_a_message_with_an_e_mail_address_is_blocked(run: Run) -> None:
    rows = [{"id": 1, "portal": "amazon", "text": "Write to me@shop.example"}, {"id": 2, "text": "Thank you."}]
    result = run("lint", "-", "--json", given="\n".join(map(json.dumps, rows)))
    assert result.code == 1
    found = {row["id"]: row["findings"] for row in result.lines()}
    assert found[1][0]["level"] == "block"
    assert {"rule", "level", "start", "end", "why", "fix"} <= set(found[1][0])
    assert run("lint", "-", given='{"id": 2, "portal": "amazon", "text": "Thank you."}').code == 0


def test_attachments_are_counted_and_weighed(run: Run) -> None:
    row = {"id": 1, "portal": "amazon", "text": "Thank you.", "attachments": [11 * 1024 * 1024]}
    result = run("lint", "-", "--json", given=json.dumps(row))
    assert (result.code, [found["kind"] for found in result.lines()[0]["findings"]]) == (1, ["attachments"])
    refused(run("lint", "-", given='{"id": 1, "text": "a", "attachments": ["large"]}'))


def test_names_and_numbers_are_taken_out(run: Run) -> None:
    row = {"id": 1, "text": "I am Jane Roe, mail jane@roe.example, order 302-5550101-1000001", "known": ["Jane Roe"]}
    (clean,) = run("redact", "-", given=json.dumps(row)).lines()
    assert clean["text"] == "I am <NAME>, mail <EMAIL>, order <ORDER>"
    refused(run("redact", "-", given='{"id": 1, "text": "a", "known": "Jane"}'))


@pytest.mark.usefixtures("model")
def test_the_case_library_by_command(run: Run, tmp_path: Path) -> None:
    folder = ["--library", str(tmp_path / "library")]
    case = {"id": "own-1", "portal": "amazon", "dispute_type": "damaged", "buyer_said": "The vase arrived shattered."}
    case |= {"remedy": "replacement", "outcome": "settled", "lesson": {"en": "Pack better.", "zh": "包装要好。"}}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    assert run("cases", "add", str(path), *folder).out.strip() == "own-1"
    found = run("cases", "search", "The vase arrived shattered.", "--json", *folder).json()["hits"]
    assert found[0]["case_id"] == "own-1"
    assert {"score", "same", "different"} <= set(found[0])
    assert run("cases", "search", "vase", "--outcome", "won", "--json", *folder).json()["hits"] != found
    exported = [row["id"] for row in run("cases", "export", *folder).lines()]
    assert "own-1" in exported
    assert run("cases", "stats", "--json", *folder).code == 0

    lines = [json.dumps({**case, "id": "own-2"}), "{broken", "", json.dumps({**case, "outcome": "draw"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    imported = run("cases", "import", str(path), *folder)
    assert imported.code == 1
    assert [line.split(":")[1] for line in imported.err.splitlines()] == ["2", "4"]
    assert "1 added" in imported.out
    refused(run("cases", "add", "-", *folder, given='{"portal": "amazon"}'))
    named = {**case, "id": "own-3", "buyer_said": "Write to jane@roe.example"}
    assert "jane" not in refused(run("cases", "add", "-", *folder, given=json.dumps(named)))


def test_the_rules_by_command(run: Run) -> None:
    every = run("rules", "--json").json()
    assert len(every) > 60
    one = run("rules", every[0]["id"], "--lang", "zh", "--json").json()
    assert one["id"] == every[0]["id"]
    assert one["statement"] != every[0]["statement"]
    assert every[0]["source"] in run("rules", every[0]["id"]).out


def test_a_taken_port_is_said_before_anything_starts(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert port in refused(run("serve", "--port", port))
        monkeypatch.setenv("SELLERSIDE_PORT", port)
        assert port in refused(run("serve"))
    assert not (tmp_path / "data").exists()


def test_pair_shows_a_code_that_the_server_takes(run: Run, tmp_path: Path) -> None:
    from server.store import Access

    shown = run("pair")
    code = shown.out.split(":")[1].split("(")[0].replace(" ", "")
    database = Database(tmp_path / "data" / "sellerside.db")
    assert Access(database).exchange(code, origin="", now=Settings().now(), tries=5)[0]
    database.close()


def test_a_packet_that_was_changed_is_found_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "packet").mkdir()
    (tmp_path / "packet" / "manifest.json").write_text("{", encoding="utf-8")
    result = run("packet", "verify", str(tmp_path / "packet"))
    assert result.code in (1, 2)
    assert "Traceback" not in result.err
