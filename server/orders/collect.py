"""Pages read with the extension's own readers, outside the extension, in the seller's browser."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, sync_playwright

from server.browser import find_browser, launch_options
from server.errors import BadInput, BrowserMissing
from server.orders.reading import Reading
from server.vocabulary import Portal

BUILT = Path(__file__).resolve().parents[2] / "extension" / ".output" / "chrome-mv3"
BUNDLES = ("readers-amazon.js", "readers-ebay.js", "readers-shops.js", "page-tools.js")
"""The extension's own built readers and page tools: the very files that run in the seller's pages."""
READ = """([html, url, at]) => {
  const tools = globalThis.sellersideReaders;
  return tools.read(tools.stored(html), url, at);
}"""
NOWHERE = "https://unknown.invalid/"
"""Stands for the address of a page that does not say where it was stored from."""

_ROWS, _FIELDS, _LETTERS = 500, 2_000, 20_000
"""What a Reading holds at most; of a page with more, the first."""


class PageReader:
    """Reads stored pages one after another, in one browser."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def read(self, html: str, url: str, *, at: str = "") -> Reading:
        """The Reading of a stored page that was at `url`; one of portal `other` without fields for any page that no
        reader knows. Nothing of the page runs, nothing of it is fetched. Raises `BadInput` when the browser gives up.
        """
        try:
            value: Any = self._page.evaluate(READ, [html, url, at])
        except PlaywrightError as error:
            raise BadInput(f"The page could not be read: {str(error).splitlines()[0]}") from None
        if value is None:
            return Reading(portal=Portal.OTHER, page="page", url=url[:4_000], at=at)
        return Reading.model_validate(_bounded(value))


@contextmanager
def page_reader(*, built: Path = BUILT) -> Iterator[PageReader]:
    """A browser with the readers in it. Raises `BadInput` when they are not built, `BrowserMissing` where none is."""
    found = find_browser()
    if found is None:
        raise BrowserMissing("No Chrome, Edge or Chromium was found.", hint="Install one, or set SELLERSIDE_BROWSER.")
    scripts = reader_scripts(built)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options(found))
        try:
            page = browser.new_page()
            page.route("**/*", lambda route: route.abort())
            for script in scripts:
                page.evaluate(script)
            yield PageReader(page)
        finally:
            browser.close()


def read_page(html: str, url: str, *, at: str = "", built: Path = BUILT) -> Reading:
    """The Reading of one stored page that was at `url`, as `PageReader.read` gives it."""
    with page_reader(built=built) as reader:
        return reader.read(html, url, at=at)


def stored_from(html: str) -> str:
    """The address that a stored page names: in a comment on its first line, as snapshots do, or as its own canonical
    or base address. `NOWHERE` when it names none.
    """
    head = html[:200_000]
    comment = re.match(r"\s*(?:<!doctype[^>]*>\s*)?<!--\s*(?:saved from url=\(\d+\))?(https?://\S+?)\s*-->", head, re.I)
    if comment:
        return comment[1].replace("-%2D", "--")
    for tag in re.findall(r"<(?:link|base)\b[^>]{0,2000}>", head, re.I):
        address = re.search(r"""href\s*=\s*["']?(https?://[^"'\s>]+)""", tag, re.I)
        if address and re.search(r"canonical|<base", tag, re.I) and urlsplit(address[1]).netloc:
            return address[1].replace("&amp;", "&")
    return NOWHERE


def readers_built(built: Path = BUILT) -> bool:
    """Whether the extension's readers are there."""
    return all((built / name).is_file() for name in BUNDLES)


def reader_scripts(built: Path = BUILT) -> list[str]:
    """The readers of all portals, to be run in a page one after another. Raises `BadInput` when they are not built."""
    try:
        return [(built / name).read_text(encoding="utf-8") for name in BUNDLES]
    except FileNotFoundError:
        raise BadInput("The extension's readers are not built.", hint="Run `make build` once.") from None


def _bounded(reading: dict[str, Any]) -> dict[str, Any]:
    """The reading of a page with thousands of rows, or a book in one field, cut to what a Reading holds."""
    rows = [{"fields": _cut(row["fields"])} for row in reading["rows"][:_ROWS]]
    return {**reading, "fields": _cut(reading["fields"]), "rows": rows, "unreadable": reading["unreadable"][:200]}


def _cut(fields: dict[str, Any]) -> dict[str, Any]:
    return {path: {**field, "raw": field["raw"][:_LETTERS]} for path, field in list(fields.items())[:_FIELDS]}
