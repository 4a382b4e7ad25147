"""Stores pages of the practice portal, shadow roots included, for the tests of the readers.

Run with `python -m tests.extension.take_pages` after the practice portal's pages have changed.
"""

import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from server.browser import find_browser
from server.demo.practice_orders import load_practice_orders
from server.demo.tls import Portal, run_portal

FOLDER = Path(__file__).parent / "pages"

PAGES = {
    **{f"order-damaged-{lang}": ("302-5550101-1000001", "detail", lang) for lang in ("en", "zh", "de", "ja")},
    **{f"contact-damaged-{lang}": ("302-5550101-1000001", "contact", lang) for lang in ("en", "zh", "de", "ja")},
    "order-claim-en": ("111-5550103-1000003", "detail", "en"),
    "order-return-ja": ("249-5550104-1000004", "detail", "ja"),
    "order-platform-en": ("111-5550106-1000006", "detail", "en"),
    "order-unshipped-de": ("302-5550109-1000009", "detail", "de"),
}
LISTS = {"list-en": "https://sellercentral.amazon.com/orders-v3?lang=en"}

SERIALISE = """() => {
  const roots = (scope) => [...scope.querySelectorAll("*")].flatMap(
    (one) => (one.shadowRoot ? [one.shadowRoot, ...roots(one.shadowRoot)] : []));
  const lang = document.documentElement.lang;
  document.querySelectorAll("script, style, link").forEach((one) => one.remove());
  const html = document.documentElement.getHTML({ shadowRoots: roots(document) });
  return `<!doctype html>\\n<html lang="${lang}">${html}</html>\\n`;
}"""


def take(page: Page, name: str, url: str, settled: str) -> None:
    """Writes the page at `url` to `pages/NAME.html` once `settled` is there."""
    page.goto(url)
    page.wait_for_selector(settled)
    html = f"<!-- {url} -->\n" + page.evaluate(SERIALISE)
    FOLDER.joinpath(f"{name}.html").write_text(html, encoding="utf-8", newline="\n")


def take_all(page: Page, portal: Portal) -> None:
    orders = {order.id: order for order in load_practice_orders()}
    for name, (order_id, kind, lang) in PAGES.items():
        url = portal.url(orders[order_id], kind)
        settled = ".contact-buyer" if kind == "contact" else '[data-test-id="shipping-section-buyer-address"] span'
        take(page, name, f"{url}{'&' if '?' in url else '?'}lang={lang}", settled)
    for name, url in LISTS.items():
        take(page, name, url, "#orders-table tbody tr")


def main() -> None:
    browser = find_browser()
    if browser is None:
        raise SystemExit("No Chrome, Edge or Chromium was found.")
    with run_portal() as portal, tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=str(browser.path),
            headless=True,
            ignore_https_errors=True,
            args=["--no-sandbox", f"--host-resolver-rules={portal.resolver_rules}"],
        )
        take_all(context.new_page(), portal)
        context.close()


if __name__ == "__main__":
    main()
