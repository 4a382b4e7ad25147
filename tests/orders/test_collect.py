"""Stored pages read by the extension's own readers, in a real browser; whatever the file is, there is an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.orders.collect import NOWHERE, PageReader, page_reader, readers_built, stored_from

PAGES = Path(__file__).parents[1] / "extension" / "pages"
ORDER = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001"

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not readers_built(), reason="run `make build` first")]


@pytest.fixture(scope="module")
def reader() -> Iterator[PageReader]:
    with page_reader() as found:
        yield found


def framed(html: str) -> str:
    return html.replace("&", "&amp;").replace('"', "&quot;")


ORDER_PAGE = (
    '<h1 data-test-id="order-details-label">Order</h1><b data-test-id="order-id-value">302-5550101-1000001</b>'
    '<span data-test-id="order-summary-shipby-value">5 Nov 2026</span>'
)


def test_what_stands_in_a_frame_or_a_shadow_root_is_read(reader: PageReader) -> None:
    rooted = f'<kat-box><template shadowrootmode="open">{ORDER_PAGE}</template></kat-box>'
    for html in (rooted, f'<iframe srcdoc="{framed(rooted)}"></iframe>'):
        reading = reader.read(html, ORDER)
        assert reading.fields["order.ship_by"].raw == "5 Nov 2026"


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<",
        "<!-- never closed <p>text",
        "<table><div></table></p></p><tr><td>1",
        "not html at all \x00 \ufffd \U0001f600 \u202e",
        '<meta http-equiv="refresh" content="0;url=https://evil.example/"><p>',
        "<script>document.title = 'ran'; for (;;) ;</script><p onclick='x()'>",
        "<div>" * 20_000,
        '<iframe src="https://never.example/"></iframe>',
    ],
    ids=["empty", "sign", "comment", "broken", "signs", "refresh", "script", "deep", "frame"],
)
@pytest.mark.parametrize("url", [ORDER, "https://old.example/page.html", NOWHERE, "no address"])
def test_any_file_gives_a_reading_and_nothing_of_it_runs(reader: PageReader, html: str, url: str) -> None:
    reading = reader.read(html, url)
    assert reading.page in ("order-detail", "page")
    assert not {path for path in reading.fields if path.startswith("order.items")}


def test_a_large_page_is_read_to_what_a_reading_holds(reader: PageReader) -> None:
    order = "302-5550101-{:07d}"
    rows = "".join(
        f'<tr><td data-test-id="oth-order-details"><p class="cell-body-title"><a>{order.format(number)}</a></td>'
        f"<td>{'x' * 1_000}</td></tr>"
        for number in range(5_000)
    )
    html = f'<table id="orders-table"><tbody>{rows}</tbody></table>'
    assert len(html) > 5_000_000
    reading = reader.read(html, "https://sellercentral.amazon.de/orders-v3")
    assert len(reading.rows) == 500
    assert reading.rows[499].fields["order.id"].raw == order.format(499)


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (f"<!-- {ORDER}?a=1-%2D2 -->\n<html>", f"{ORDER}?a=1--2"),
        (f"<!doctype html>\n<!-- saved from url=(0068){ORDER} -->", ORDER),
        (f'<head><link rel="canonical" href="{ORDER}">', ORDER),
        (f'<head><base href="{ORDER}">', ORDER),
        ("<!-- a comment --><p>", NOWHERE),
        ('<link rel="stylesheet" href="https://cdn.example/x.css">', NOWHERE),
    ],
)
def test_a_stored_page_names_its_address(html: str, url: str) -> None:
    assert stored_from(html) == url
