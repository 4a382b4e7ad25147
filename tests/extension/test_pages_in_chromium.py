"""Snapshots and pointing in a real browser: frames, shadow roots and clicks are its own."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from server.browser import find_browser, launch_options
from server.orders.collect import reader_scripts, readers_built
from server.orders.stored_pages import PAGES, StoredPage, stored_pages

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not readers_built(), reason="run `make build` first")]

ORDER = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001"
READ = "(url) => globalThis.sellersideReaders.read(document, url, '')"
ROUND = """(url) => {
  const tools = globalThis.sellersideReaders;
  const html = tools.snapshot(document, url);
  const doc = tools.stored(html);
  return [tools.read(document, url, ""), tools.read(doc, url, ""), html, tools.snapshot(doc, url)];
}"""

PAGE = """<!doctype html><html lang="de"><body>
<button id="send" onclick="window.pressed = true">Antrag erstatten</button>
<dl><dt>Zu versenden vor</dt><dd id="due">5. Nov. 2026</dd></dl>
<div id="host"></div>
<div id="pane" style="height:60px;overflow:auto"><p style="height:600px">long</p></div>
<iframe id="inner" style="border:3px solid;width:400px;height:120px" srcdoc="<textarea id='t'>old</textarea>
  <p>Transporteur: <b id='carrier'>DHL</b></p><div id='e' contenteditable>old</div>"></iframe>
<iframe id="far" src="https://elsewhere.example/"></iframe>
<iframe id="never" src="/never"></iframe>
<script>
  window.pressed = false;
  window.heard = [];
  for (const type of ["click", "mousedown", "pointerdown", "keydown"])
    window.addEventListener(type, (event) => window.heard.push([type, event.composedPath()[0].id || ""]), true);
  const root = document.getElementById("host").attachShadow({ mode: "open" });
  root.innerHTML = "<b id='rooted'>302-5550101-1000001</b>";
</script></body></html>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = find_browser()
    if found is None:
        pytest.skip("no browser")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(**launch_options(found))
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    fresh = browser.new_page()
    yield fresh
    fresh.close()


@cache
def scripts() -> list[str]:
    return reader_scripts()


def show(page: Page, html: str, url: str) -> None:
    """The page under its own address, scripts and all; other hosts answer with a page of theirs, or never."""

    def serve(route: Route) -> None:
        if route.request.is_navigation_request() and route.request.frame.parent_frame is None:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        elif route.request.url == "https://elsewhere.example/":
            route.fulfill(body="<p>theirs</p>", content_type="text/html")
        elif not route.request.url.endswith("/never"):
            route.abort()

    page.route("**/*", serve)
    page.goto(url, wait_until="commit")
    page.wait_for_function("document.readyState !== 'loading'")
    page.wait_for_timeout(150)
    for script in scripts():
        page.evaluate(script)


def sample() -> list[StoredPage]:
    """One page of each kind and layout, its language another one each time."""
    if not PAGES.is_dir() or not any(PAGES.glob("*/*/*.json")):
        return []
    groups: dict[tuple[str, str, str], list[StoredPage]] = {}
    for stored in stored_pages():
        groups.setdefault((stored.portal, stored.kind, stored.layout), []).append(stored)
    return [group[number % len(group)] for number, group in enumerate(groups.values())]


def test_a_page_and_its_snapshot_are_read_alike(page: Page) -> None:
    pages = sample()
    assert pages, "there are no stored pages"
    for stored in pages:
        page.unroute_all()
        show(page, stored.html, stored.url)
        live, again, html, twice = page.evaluate(ROUND, stored.url)
        assert live is not None, stored.path
        assert live == again, stored.path
        assert html == twice, stored.path


def test_a_snapshot_holds_what_was_typed_and_opens_without_running_anything(page: Page, browser: Browser) -> None:
    show(page, PAGE, ORDER)
    frame = page.frame_locator("#inner")
    frame.locator("#t").fill("Guten Tag,\n</textarea><b>wir</b>")
    frame.locator("#e").fill("neu geschrieben")
    html = page.evaluate("(url) => globalThis.sellersideReaders.snapshot(document, url)", ORDER)
    assert re.search(r'id="far"[^>]* data-snapshot="other-host"', html)
    assert re.search(r'id="never"[^>]* data-snapshot="not-loaded"', html)
    assert "pressed" not in html
    opened = browser.new_page()
    opened.route("**/*", lambda route: route.abort())
    opened.set_content(html.split("\n", 1)[1])
    inner = opened.frame_locator("#inner")
    assert inner.locator("#t").input_value() == "Guten Tag,\n</textarea><b>wir</b>"
    assert inner.locator("#e").inner_text() == "neu geschrieben"
    assert opened.evaluate("document.querySelector('#host').shadowRoot.querySelector('b').textContent") == (
        "302-5550101-1000001"
    )
    assert opened.evaluate("window.pressed") is None
    opened.close()


PICK = """() => {
  window.picked = null;
  window.ended = new AbortController();
  window.cancelled = 0;
  globalThis.sellersideReaders.startPicking(document, {
    signal: window.ended.signal,
    hint: "Click the date",
    onPicked: (element) => { window.picked = element; },
    onCancelled: () => { window.cancelled += 1; },
  });
}"""
GONE = "document.querySelector('sellerside-pointer') === null"


def centre(page: Page, selector: str, frame: str | None = None) -> tuple[float, float]:
    place: Any = (page.frame_locator(frame).locator(selector) if frame else page.locator(selector)).bounding_box()
    return place["x"] + 5, place["y"] + place["height"] / 2


@pytest.mark.parametrize(
    ("selector", "frame"), [("#send", None), ("#due", None), ("#rooted", None), ("#carrier", "#inner")]
)
def test_the_click_that_picks_never_reaches_the_page(page: Page, selector: str, frame: str | None) -> None:
    show(page, PAGE, ORDER)
    page.evaluate("window.heard.length = 0")
    x, y = centre(page, selector, frame)
    page.evaluate(PICK)
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    assert page.evaluate("window.picked.id") == selector.removeprefix("#")
    assert page.evaluate("window.pressed") is False
    assert [seen for seen in page.evaluate("window.heard") if seen[1]] == []
    assert page.evaluate(GONE)
    page.mouse.click(*centre(page, "#send"))
    assert page.evaluate("window.pressed") is True


def test_escape_and_the_signal_end_it(page: Page) -> None:
    show(page, PAGE, ORDER)
    page.evaluate(PICK)
    page.keyboard.press("Escape")
    assert page.evaluate("[window.cancelled, window.picked]") == [1, None]
    assert page.evaluate(GONE)
    page.evaluate(PICK)
    page.evaluate("window.ended.abort()")
    assert page.evaluate("[window.cancelled, window.picked]") == [0, None]
    assert page.evaluate(GONE)


def test_it_works_by_keyboard_and_lets_the_page_scroll(page: Page) -> None:
    show(page, PAGE, ORDER)
    page.evaluate(PICK)
    page.mouse.move(*centre(page, "#due"))
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    x, y = centre(page, "#pane")
    page.mouse.move(x, y)
    page.mouse.wheel(0, 90)
    page.wait_for_function("document.querySelector('#pane').scrollTop > 0")
    page.mouse.move(*centre(page, "#due"))
    page.keyboard.press("Enter")
    assert page.evaluate("window.picked.id") == "due"


def test_what_was_picked_is_found_on_the_next_page(page: Page) -> None:
    show(page, PAGE, ORDER)
    override = page.evaluate(
        """() => globalThis.sellersideReaders.describe(document.querySelector("#due"), document,
           { portal: "amazon", page: "order-detail", field: "order.ship_by", at: "2026-11-23T09:00:00Z" })"""
    )
    page.evaluate("document.querySelector('#due').textContent = '9. Dez. 2026'")
    reading = page.evaluate(
        "([url, made]) => globalThis.sellersideReaders.read(document, url, '', [made])", [ORDER, override]
    )
    assert reading["fields"]["order.ship_by"] == {"raw": "9. Dez. 2026", "how": "pointed"}
