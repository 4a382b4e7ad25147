"""Stores pages of the practice portal with what they show, for the tests of the readers.

Run with `python -m tests.extension.take_pages` after the pages have changed. Words after it choose portals and kinds of
pages (`ebay`, `order-list safet-list`); `flat` takes those without truth. A page stands in
`pages/<portal>/<kind>/<layout>.<language>.html`, shadow roots, frames and form values written out; its truth, from the
page's maker and never from a reader, beside it as JSON.
"""

import json
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from server.browser import find_browser
from server.demo.tls import run_portal

FOLDER = Path(__file__).parent / "pages"

SERIALISE = """() => {
  const write = (doc) => {
    const roots = (scope) => [...scope.querySelectorAll("*")].flatMap(
      (one) => (one.shadowRoot ? [one.shadowRoot, ...roots(one.shadowRoot)] : []));
    const shadows = roots(doc);
    for (const scope of [doc, ...shadows]) {
      for (const one of scope.querySelectorAll("script, style, link, meta[name]"))
        if (one.type !== "application/json" || one.id === "practice-settings") one.remove();
      for (const box of scope.querySelectorAll("input:not([type=file])")) box.setAttribute("value", box.value);
      for (const box of scope.querySelectorAll("textarea")) box.textContent = box.value;
      for (const frame of scope.querySelectorAll("iframe"))
        if (frame.contentDocument?.body?.childElementCount) frame.setAttribute("srcdoc", write(frame.contentDocument));
    }
    const html = doc.documentElement.getHTML({ shadowRoots: shadows });
    return `<!doctype html>\\n<html lang="${doc.documentElement.lang}">${html}</html>\\n`;
  };
  return write(document);
}"""


@dataclass(frozen=True)
class Stored:
    """A page to store. It is drawn when `settled` is there, in the page and, where there is one, in its frame.

    `name` is its path below the portal's folder, without its ending. Without `truth` only the page is kept. What
    `press` finds is pressed first, and opens a form in a frame.
    """

    portal: str
    name: str
    url: str
    settled: str
    frame: str = ""
    truth: bool = True
    press: str = ""


def store(page: Page, one: Stored) -> None:
    """Opens a page and writes it and its truth."""
    page.goto(one.url)
    page.wait_for_selector(one.settled)
    if one.press:
        page.locator(one.press).first.dispatch_event("click")
        page.wait_for_selector("iframe")
        page.frames[1].wait_for_selector("form")
    shown = page.evaluate("window.__practice.shown")
    if one.frame:
        inner = page.frames[1]
        inner.wait_for_selector(one.frame)
        shown = inner.evaluate("window.__practice.shown")
    target = FOLDER / one.portal / f"{one.name}.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(f"<!-- {one.url} -->\n{page.evaluate(SERIALISE)}", encoding="utf-8", newline="\n")
    if one.truth:
        text = json.dumps(shown, ensure_ascii=False, indent=1) + "\n"
        target.with_name(f"{target.name.removesuffix('.html')}.json").write_text(text, encoding="utf-8", newline="\n")


def store_all(pages: Iterable[Stored]) -> None:
    """Stores pages of a practice portal that runs for this alone."""
    browser = find_browser()
    if browser is None:
        raise SystemExit("No Chrome, Edge or Chromium was found.")
    with run_portal() as portal, tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=str(browser.path),
            headless=True,
            ignore_https_errors=True,
            viewport={"width": 1500, "height": 900},
            args=["--no-sandbox", f"--host-resolver-rules={portal.resolver_rules}"],
        )
        page = context.new_page()
        for one in pages:
            store(page, one)
        context.close()


def main() -> None:
    from tests.extension.amazon_pages import amazon_pages, flat_pages
    from tests.extension.ebay_pages import ebay_pages

    wanted = set(sys.argv[1:])
    pages = [
        one for one in (*amazon_pages(), *ebay_pages()) if not wanted or wanted & {one.portal, one.name.split("/")[0]}
    ]
    store_all([*pages, *(flat_pages() if "flat" in wanted else ())])


if __name__ == "__main__":
    main()
