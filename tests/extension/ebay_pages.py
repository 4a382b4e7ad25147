"""Stores pages of eBay's practice portal, with what they show, for the tests of the readers.

Run with `python -m tests.extension.ebay_pages` after the practice portal's pages have changed. A page stands in
`pages/ebay/<kind>/<layout>.<language>.html`, its truth (from the page's maker, never from a reader) beside it as JSON.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from server.browser import find_browser
from server.demo.ebay.addresses import address
from server.demo.labels import LANGUAGES
from server.demo.tls import run_portal

FOLDER = Path(__file__).parent / "pages" / "ebay"

LAMP, TEAPOT, COAT, BOOTS = "12-55501-10101", "08-55502-20202", "15-55503-30303", "03-55504-40404"
ESPRESSO, SHELF, JARS, BACKPACK, VASE = (
    "21-55505-50505",
    "08-55506-60606",
    "17-55507-70707",
    "19-55508-80808",
    "12-55509-90909",
)

ORDERS = {"en": LAMP, "zh": ESPRESSO, "de": TEAPOT, "fr": BOOTS, "es": BACKPACK, "it": JARS, "ja": VASE}
"""Which order's pages are stored in which language: every form of address, one and two items, no parcel."""

OTHERS = {"en": COAT, "zh": SHELF}
"""Other orders for the second layout."""

THREADS = {**ORDERS, "zh": SHELF, "it": LAMP}
RETURNS = {"en": BOOTS, "zh": TEAPOT, "de": TEAPOT, "fr": BOOTS, "es": TEAPOT, "it": BOOTS, "ja": VASE}

SERIALISE = """() => {
  for (const one of document.querySelectorAll("script, style, link, meta[name]"))
    if (one.type !== "application/json" || one.id === "practice-settings") one.remove();
  for (const box of document.querySelectorAll("input:not([type=file])")) box.setAttribute("value", box.value);
  for (const box of document.querySelectorAll("textarea")) box.textContent = box.value;
  for (const frame of document.querySelectorAll("iframe")) {
    const inner = frame.contentDocument;
    if (!inner) continue;
    for (const one of inner.querySelectorAll("script, style, link, meta[name]")) one.remove();
    frame.setAttribute("srcdoc", inner.documentElement.outerHTML);
  }
  return document.documentElement.outerHTML;
}"""


@dataclass(frozen=True)
class Stored:
    """A page to store. `settled` is there when it is drawn; `press` is pressed before."""

    kind: str
    layout: str
    language: str
    url: str
    settled: str = "#mainContent h1"
    press: str | None = None
    variant: str = ""

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.layout}.{self.language}{self.variant}"


def pages() -> Iterator[Stored]:
    """All pages to store."""
    for language in LANGUAGES:
        order = ORDERS[language]
        for layout in ("new", "old"):
            about = {
                "order-list": order,
                "order-detail": order if layout == "new" else OTHERS.get(language, order),
                "message-inbox": order,
                "message-thread": THREADS[language],
                "message-composer": THREADS[language],
                "return-list": RETURNS[language],
                "return-detail": RETURNS[language],
                "inr-detail": LAMP if layout == "new" else COAT,
                "case-detail": VASE,
                "payment-dispute": ESPRESSO,
                "feedback-list": JARS if language == "it" else LAMP,
            }
            for kind, number in about.items():
                yield Stored(kind, layout, language, address(kind, number, lang=language, layout=layout))
        yield Stored(
            "listing-editor",
            "new",
            language,
            address("listing-editor", COAT if language == "zh" else order, lang=language),
            settled="#se-rte-frame__summary",
        )
    yield Stored(
        "order-list",
        "new",
        "en",
        address("order-list", LAMP, lang="en"),
        settled="iframe",
        press=".fake-menu__item",
        variant=".composer",
    )


def take(page: Page, one: Stored) -> None:
    """Writes one page and its truth."""
    page.goto(one.url)
    page.wait_for_selector("#mainContent h1")
    if one.press:
        page.locator(one.press).first.dispatch_event("click")
    page.wait_for_selector(one.settled)
    for frame in page.frames[1:]:
        frame.wait_for_selector("[contenteditable]")
    shown = page.evaluate("window.__practice.shown")
    target = FOLDER / f"{one.name}.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    html = f"<!-- {one.url} -->\n<!doctype html>\n{page.evaluate(SERIALISE)}\n"
    target.write_text(html, encoding="utf-8", newline="\n")
    truth = json.dumps(shown, ensure_ascii=False, indent=1) + "\n"
    FOLDER.joinpath(f"{one.name}.json").write_text(truth, encoding="utf-8", newline="\n")


def main() -> None:
    browser = find_browser()
    if browser is None:
        raise SystemExit("No Chrome, Edge or Chromium was found.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    with run_portal() as portal, tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=str(browser.path),
            headless=True,
            ignore_https_errors=True,
            args=["--no-sandbox", f"--host-resolver-rules={portal.resolver_rules}"],
        )
        page = context.new_page()
        for one in pages():
            take(page, one)
        context.close()


if __name__ == "__main__":
    main()
