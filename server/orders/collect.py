"""Pages read with the extension's own readers, outside the extension, in the seller's browser."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Route, sync_playwright

from server.browser import find_browser, launch_options
from server.errors import BadInput, BrowserMissing
from server.orders.reading import Reading

BUILT = Path(__file__).resolve().parents[2] / "extension" / ".output" / "chrome-mv3"
BUNDLES = ("readers-amazon.js", "readers-ebay.js", "readers-shops.js", "page-tools.js")
"""The extension's own built readers and page tools: the very files that run in the seller's pages."""
READ = "([url, at]) => globalThis.sellersideReaders.read(document, url, at)"


def read_page(html: str, url: str, *, at: str = "", built: Path = BUILT) -> Reading:
    """The Reading of a stored page that was at `url`.

    The page runs no scripts and reaches no network. Raises `BadInput` when no reader knows the page, `BrowserMissing`
    when there is no browser.
    """
    found = find_browser()
    if found is None:
        raise BrowserMissing("No Chrome, Edge or Chromium was found.", hint="Install one, or set SELLERSIDE_BROWSER.")
    scripts = reader_scripts(built)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options(found))
        try:
            page = browser.new_page(java_script_enabled=True)
            page.route("**/*", lambda route: _serve(route, url, html))
            page.goto(url, wait_until="domcontentloaded")
            for script in scripts:
                page.evaluate(script)
            value: Any = page.evaluate(READ, [url, at])
        except PlaywrightError as error:
            raise BadInput(f"The page could not be read: {str(error).splitlines()[0]}", hint="Check --url.") from None
        finally:
            browser.close()
    if value is None:
        raise BadInput("No reader knows this page.", hint="Give the address that the page was stored from with --url.")
    return Reading.model_validate(value)


def readers_built(built: Path = BUILT) -> bool:
    """Whether the extension's readers are there."""
    return all((built / name).is_file() for name in BUNDLES)


def reader_scripts(built: Path = BUILT) -> list[str]:
    """The readers of all portals, to be run in a page one after another. Raises `BadInput` when they are not built."""
    try:
        return [(built / name).read_text(encoding="utf-8") for name in BUNDLES]
    except FileNotFoundError:
        raise BadInput("The extension's readers are not built.", hint="Run `make build` once.") from None


def _serve(route: Route, url: str, html: str) -> None:
    """The stored page itself under its address, without its scripts; nothing else."""
    if route.request.url == url:
        policy = {"content-security-policy": "script-src 'none'", "content-type": "text/html; charset=utf-8"}
        route.fulfill(body=html, headers=policy)
    else:
        route.abort()
