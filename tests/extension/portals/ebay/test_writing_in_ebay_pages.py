"""eBay's composer and listing editor filled in a real browser, from a world of its own as a content script has."""

import functools
import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, sync_playwright

from server.browser import find_browser, launch_options

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[4]
REPLY = "Hello Rosalie,\n\na new mug is on its way 📦."
OK = {"ok": True, "reason": None}
ENTRY = """
import { ebay } from "./extension/portals/ebay/index";
globalThis.fill = (kind, field, text) => ebay.kinds[kind].writer.write(document, field, text);
globalThis.look = (kind, url) => ebay.kinds[kind].read(document, url, "2026-11-20T09:00:00Z");
"""

Fill = Callable[..., object]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    """eBay's readers and writers as one script."""
    if not (ROOT / "node_modules/esbuild").exists():
        pytest.skip("the node packages are not installed")
    out = tmp_path_factory.mktemp("ebay") / "ebay.js"
    build = {
        "stdin": {"contents": ENTRY, "resolveDir": str(ROOT), "loader": "ts"},
        "outfile": str(out),
        "bundle": True,
        "format": "iife",
        "charset": "utf8",
    }
    subprocess.run(["node", "-e", f"require('esbuild').buildSync({json.dumps(build)})"], check=True, cwd=ROOT)
    return out.read_text("utf-8")


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The practice fields, served on this machine."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(Path(__file__).parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = find_browser()
    if not found:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(**launch_options(found))
        yield running
        running.close()


@pytest.fixture
def tab(browser: Browser, port: int) -> Iterator[Page]:
    """A fresh tab; at the end nothing in it must have been pressed."""
    page = browser.new_page(base_url=f"http://127.0.0.1:{port}")
    yield page
    for frame in page.frames:
        if "practice-fields" in frame.url:
            assert frame.evaluate("pressed") == []
    page.close()


def show(tab: Page, what: str) -> None:
    tab.goto(f"/practice-fields.html?show={what}")
    tab.wait_for_function("window.ready")


def in_world(tab: Page, program: str, frame: Frame | None = None) -> Callable[[str], Any]:
    """Runs expressions beside the page's own scripts, in `frame` or in the page."""
    session = tab.context.new_cdp_session(frame or tab)
    tree = session.send("Page.getFrameTree")["frameTree"]
    where = tree["frame"]["id"]
    world = session.send("Page.createIsolatedWorld", {"frameId": where, "worldName": "sellerside"})

    def run(expression: str) -> Any:
        asked = {"expression": expression, "contextId": world["executionContextId"], "returnByValue": True}
        answer = session.send("Runtime.evaluate", asked)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    run(program + ";void 0")
    return run


@pytest.fixture
def fill(tab: Page, program: str) -> Fill:
    """Fills a field of the page that stands in the tab."""

    def into(kind: str, field: str, text: str = REPLY) -> object:
        return in_world(tab, program)(f"fill({kind!r}, {field!r}, {json.dumps(text)})")

    return into


def test_the_composer_holds_the_reply(tab: Page, fill: Fill) -> None:
    show(tab, "composer")
    assert fill("message-composer", "message") == OK
    assert tab.evaluate("model.messageBody") == REPLY
    assert tab.evaluate("model.messageSubject") == "Your mug"
    tab.locator("textarea").press("Control+z")
    assert tab.input_value("textarea") == "An older draft"


def test_a_composer_of_rich_text_holds_the_reply(tab: Page, fill: Fill) -> None:
    show(tab, "rich")
    assert fill("message-thread", "message") == OK
    assert "a new mug is on its way 📦." in tab.evaluate("model.rich")
    assert "An older draft" not in tab.locator("[role=textbox]").inner_text()


def test_the_composer_in_a_frame_of_the_same_host_is_filled_from_the_page(tab: Page, fill: Fill) -> None:
    show(tab, "framed")
    tab.frame_locator("#frame").locator("textarea").wait_for()
    assert fill("message-composer", "message") == OK
    assert tab.frames[1].evaluate("model.messageBody") == REPLY


def test_a_composer_that_moved_to_another_host_is_filled_from_its_own_frame(
    browser: Browser, tab: Page, port: int, program: str, fill: Fill
) -> None:
    show(tab, f"framed&host=localhost:{port}")
    tab.frame_locator("#frame").locator("textarea").wait_for()
    assert fill("message-composer", "message") == {"ok": False, "reason": "no-message-box"}
    frame = tab.frames[1]
    run = in_world(tab, program, frame)
    assert run(f"fill('message-composer', 'message', {json.dumps(REPLY)})") == OK
    assert frame.evaluate("model.messageBody") == REPLY


@pytest.mark.parametrize(
    ("field", "name", "text"),
    [
        ("listing.title", "title", "Enamel mug, 0.4 l, blue"),
        ("listing.sku", "customLabel", "MUG-04-BL"),
        ("listing.price", "price", "12.50"),
        ("listing.quantity", "quantity", "7"),
        ("listing.condition_note", "itemConditionDescription", "A small dent at the rim."),
    ],
)
def test_a_field_of_the_listing_holds_what_was_written(tab: Page, fill: Fill, field: str, name: str, text: str) -> None:
    show(tab, "listing")
    assert fill("listing-editor", field, text) == OK
    assert tab.evaluate("model")[name] == text
    assert tab.input_value(f"[name={name}]") == text


@pytest.mark.parametrize("page", ["listing", "listing&deaf=1"])
def test_the_description_and_what_will_be_sent_stay_one(tab: Page, fill: Fill, page: str) -> None:
    show(tab, page)
    assert fill("listing-editor", "listing.description", "Blue enamel.\nHolds 0.4 l.") == OK
    shown = tab.frame_locator("#se-rte-frame__summary").locator("[contenteditable]")
    assert [line for line in shown.inner_text().split("\n") if line.strip()] == ["Blue enamel.", "Holds 0.4 l."]
    sent = tab.locator('textarea[name="description"]').input_value()
    assert sent == shown.inner_html()
    assert "An older text" not in sent
    assert tab.input_value('textarea[name="itemConditionDescription"]') == "As new"


def test_what_does_not_fit_is_refused_and_nothing_changes(tab: Page, fill: Fill) -> None:
    show(tab, "listing")
    assert fill("listing-editor", "listing.title", "x" * 81) == {"ok": False, "reason": "too-long"}
    assert fill("listing-editor", "listing.bullets.0", "Blue") == {"ok": False, "reason": "no-field"}
    assert tab.input_value("[name=title]") == "Mug"


def test_a_list_of_a_hundred_orders_is_read_in_a_moment(tab: Page, program: str) -> None:
    rows = "".join(
        f'<tr id="order-{n}"><td><a href="/mesh/ord/details?orderid=12-34567-{10000 + n}">12-34567-{10000 + n}</a></td>'
        f'<td><a href="https://www.ebay.com/itm/{123456789000 + n}">Mug {n}</a><div>SKU: MUG-{n}</div></td>'
        f"<td>1</td><td>$10.00</td><td>Nov 12, 2026</td><td>buyer_{n}</td></tr>"
        for n in range(100)
    )
    heads = "".join(f"<th>{one}</th>" for one in ("Order", "Item", "Qty", "Total", "Date sold", "Buyer"))
    tab.goto("/practice-fields.html")
    tab.evaluate("html => { document.body.innerHTML = html }", f"<table><thead><tr>{heads}</tr></thead>{rows}</table>")
    run = in_world(tab, program)
    url = "https://www.ebay.com/sh/ord/?filter=status:ALL_ORDERS"
    timed = f"""(() => {{
      const at = performance.now();
      const {{ length }} = look('order-list', {url!r}).rows;
      return [length, performance.now() - at];
    }})()"""
    count, took = min((run(timed) for _ in range(5)), key=lambda measured: measured[1])
    assert count == 100
    assert took < 50, "milliseconds of the page's main thread"
