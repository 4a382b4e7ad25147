"""Every command that reads text gives an answer or one clear line for any text, and never a traceback."""

import json
from pathlib import Path

import pytest

from tests.hostile import BYTES, LONG, TEXTS
from tests.server.conftest import Result, Run
from tests.server.test_any_text import FEW_LONG, SHORT

AT = ("--now", "2026-11-20T09:00:00+00:00")
LINES = [("understand", "--gist", "--json"), ("lint", "--json"), ("redact",), ("translate", "--to", "de")]
"""Commands that read JSON Lines."""
ORDERS = [
    ("brief", "--json", *AT),
    ("brief", "--lang", "zh", *AT),
    ("reply", "--first", "--language", "de", *AT),
    ("reply", "--remedy", "full-refund", "--language", "ar", *AT),
    ("polish", "--remedy", "full-refund", "--language", "de", *AT),
]
"""Commands that read an order context."""
FILES = [("terms", "import"), ("cases", "add"), ("cases", "import"), ("read", "--json"), ("packet", "verify")]


def answered(result: Result) -> None:
    assert result.code in (0, 1, 2), result.err
    assert "Traceback" not in result.err
    if result.code == 2:
        assert len(result.err.splitlines()) == 1, result.err
        assert len(result.err) < 600, "an error that repeats what came in"


def taken(result: Result, rows: int) -> None:
    answered(result)
    assert len(result.out.splitlines()) == rows, result.err


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("command", LINES, ids=lambda command: command[0])
def test_lines_of_any_text_are_all_answered(run: Run, command: tuple[str, ...]) -> None:
    texts = TEXTS if command[0] == "redact" else SHORT | FEW_LONG
    rows = [
        {"id": name, "text": text, "portal": "amazon", "marketplace": text[:40], "country": text[:40]}
        for name, text in texts.items()
        if command[0] != "translate" or len(text) < LONG / 2
    ]
    result = run(command[0], "-", *command[1:], given="\n".join(map(json.dumps, rows)))
    if command[0] == "translate":
        answered(result)
        return
    taken(result, len(rows))
    assert [row["id"] for row in result.lines()] == [row["id"] for row in rows]


@pytest.mark.usefixtures("model")
def test_a_line_may_hold_every_character_but_the_end_of_a_line(run: Run) -> None:
    rows = [{"id": char, "text": f"It arrived {char} broken"} for char in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"]
    plain = "\r\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    taken(run("redact", "-", given=plain), len(rows))


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("command", ORDERS, ids=" ".join)
def test_orders_of_any_text_are_answered(run: Run, command: tuple[str, ...]) -> None:
    for text in (SHORT | FEW_LONG).values():
        order = {
            "portal": "amazon",
            "account": text,
            "order": {"id": "302-5550199-1000099", "items": [{"title": text}], "ship_to": {"name": text}},
            "messages": [{"from": "buyer", "text": text}],
            "buyer": {"name": text},
        }
        answered(run(command[0], "-", *command[1:], given=json.dumps(order)))


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("command", [*LINES, *ORDERS, *FILES], ids=" ".join)
def test_bytes_that_are_no_text_are_refused_in_one_line(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / ("terms.csv" if command[0] == "terms" else "page.html" if command[0] == "read" else "given.json")
    name, options = ([*command], []) if command in FILES else ([command[0]], [*command[1:]])
    if command == ("read", "--json"):
        name, options = ["read"], ["--json"]
    for raw in (*BYTES.values(), b"", b"\x00" * 1000):
        file.write_bytes(raw)
        answered(run(*name, str(file), *options))
        file.write_bytes(b'{"id": 1, "text": "' + raw + b'", "portal": "amazon"}')
        answered(run(*name, str(file), *options))


@pytest.mark.parametrize("name", TEXTS)
def test_terms_of_any_text_are_answered(run: Run, tmp_path: Path, name: str) -> None:
    for ending, text in (("csv", "source,target,language\n" + TEXTS[name]), ("tbx", f"<martif>{TEXTS[name]}</martif>")):
        file = tmp_path / f"terms.{ending}"
        file.write_bytes(text.encode("utf-8", "replace"))
        answered(run("terms", "import", str(file)))
