"""Texts written into fields of a page, in a real browser, from a world of its own as a content script has."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import CDPSession, Page, sync_playwright

from server.browser import find_browser, launch_options

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[3]
PAGE = Path(__file__).with_name("writing-page.html")
REPLY = "Guten Tag Frau Keller,\n\ndie neue Schale ist unterwegs 📦."

Write = Callable[..., object]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The writing code as one script that leaves its functions in `writing`."""
    if not (ROOT / "node_modules/esbuild").exists():
        pytest.skip("the node packages are not installed")
    out = tmp_path_factory.mktemp("writing") / "writing.js"
    build = {
        "entryPoints": ["extension/portals/writing.ts"],
        "outfile": str(out),
        "bundle": True,
        "format": "iife",
        "globalName": "writing",
    }
    script = f"require('esbuild').buildSync({json.dumps(build)})"
    subprocess.run(["node", "-e", script], check=True, cwd=ROOT)
    return out.read_text("utf-8")


@pytest.fixture(scope="module")
def tab() -> Iterator[Page]:
    found = find_browser()
    if not found:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options(found))
        yield browser.new_page()
        browser.close()


@pytest.fixture
def write(tab: Page, program: str) -> Iterator[Write]:
    """Writes into a field of a fresh page; gives the answer. At the end nothing must have been pressed."""
    tab.goto(PAGE.as_uri())
    session: CDPSession = tab.context.new_cdp_session(tab)
    frame = session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
    world = session.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": "sellerside"})
    context = world["executionContextId"]

    def run(expression: str) -> object:
        answer = session.send(
            "Runtime.evaluate", {"expression": expression, "contextId": context, "returnByValue": True}
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    run(program + ";globalThis.writing = writing;void 0")

    def into(field: str, text: str = REPLY, options: str = "{}") -> object:
        return run(f"writing.writeText(document.getElementById({field!r}), {json.dumps(text)}, {options})")

    yield into
    assert tab.evaluate("pressed") == []
    assert tab.input_value("#elsewhere") == "Not to be touched"
    session.detach()


OK = {"ok": True, "reason": None}


@pytest.mark.parametrize("field", ["controlled", "kat"])
def test_the_pages_own_model_holds_what_was_written(tab: Page, write: Write, field: str) -> None:
    assert write(field) == OK
    assert tab.evaluate("model")[field] == REPLY


def test_undo_brings_back_what_stood_there(tab: Page, write: Write) -> None:
    for field, box in [("controlled", "#controlled"), ("kat", "#kat textarea"), ("rich", "#rich")]:
        tab.locator(box).fill("My own words")
        assert write(field) == OK
        tab.locator(box).focus()
        tab.evaluate("pressed.length = 0")
        tab.keyboard.press("Control+z")
        tab.evaluate("pressed.length = 0")
        held = tab.locator(box).evaluate("element => element.value ?? element.innerText")
        assert held.strip() == "My own words", field
        assert tab.evaluate("model")[field].strip() == "My own words", field


def test_a_host_that_did_not_notice_the_typing_is_told(tab: Page, write: Write) -> None:
    assert write("mirror") == OK
    assert tab.evaluate("model.mirror") == REPLY
    assert tab.locator("#mirror textarea").input_value() == REPLY


@pytest.mark.parametrize("field", ["plain", "rich"])
def test_an_editable_part_shows_every_line(tab: Page, write: Write, field: str) -> None:
    assert write(field) == OK
    lines = [line for line in tab.locator(f"#{field}").inner_text().split("\n") if line.strip()]
    assert lines == [line for line in REPLY.split("\n") if line]
    assert "An older draft" not in tab.evaluate("model")[field]


def test_an_editor_that_draws_its_own_text_gets_it_once(tab: Page, write: Write) -> None:
    assert write("managed", "Ein Satz.") == OK
    assert tab.evaluate("model.managed") == "Ein Satz."
    assert tab.locator("#managed").inner_text().strip() == "Ein Satz."


def test_the_editor_in_a_frame_of_the_same_origin_is_written(tab: Page, write: Write) -> None:
    inside = tab.frame_locator("#frame").locator("#inside")
    inside.wait_for()
    assert write("frame") == OK
    assert "die neue Schale" in inside.inner_text()
    assert "An older draft" not in inside.inner_text()


def test_single_lines_and_numbers(tab: Page, write: Write) -> None:
    assert write("line", "Schale,\n  blau") == OK
    assert write("amount", "12") == OK
    assert tab.evaluate("[model.line, model.amount]") == ["Schale, blau", "12"]
    assert write("line", "x" * 81) == {"ok": False, "reason": "too-long"}
    assert tab.input_value("#line") == "Schale, blau"


def test_a_field_that_takes_nothing_is_reported(tab: Page, write: Write) -> None:
    assert write("stubborn") == {"ok": False, "reason": "not-accepted"}
    assert tab.input_value("#stubborn") == "Only this"


def test_a_field_that_cannot_have_the_caret_never_sends_the_text_elsewhere(tab: Page, write: Write) -> None:
    tab.focus("#elsewhere")
    assert write("hidden-box") == OK
    assert tab.evaluate("model")["hidden-box"] == REPLY
