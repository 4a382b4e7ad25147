"""One order, from the page to the packet, in the real browser under the real hostname."""

import base64

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from server.demo.practice_orders import PracticeOrder
from server.demo.stage import Stage

BOWL = "302-5550101-1000001"
SCALE = "111-5550103-1000003"


def opened(ready: Stage, order: PracticeOrder) -> tuple[Page, Page]:
    """The contact page after the order page was read, and the panel beside it with its brief."""
    detail = ready.open(order)
    detail.wait_for_selector('[data-test-id="shipping-section-buyer-address"] span')
    contact = ready.open(order, "contact")
    contact.wait_for_selector(".ayb-contact-buyer-header")
    panel = ready.panel(contact)
    panel.locator("#reply-text").wait_for(timeout=60_000)
    return contact, panel


def test_the_brief_in_the_panel(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    _, panel = opened(ready, orders[BOWL])
    expect(panel.get_by_role("heading", level=1)).to_contain_text("Damaged")
    text = panel.inner_text("body")
    assert "3 h 12 min left" in text
    assert "Send a replacement" in text
    order = [
        text.index(words)
        for words in (
            "Answer the buyer",
            "Protection",
            "Three decisions",
            "Recommended",
            "Reply",
            "Evidence",
            "Similar",
        )
    ]
    assert order == sorted(order), "the sections stand in another order"


def test_the_panel_in_chinese(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    contact, _ = opened(ready, orders[SCALE])
    panel = ready.panel(contact, lang="zh")
    panel.locator("#reply-text").wait_for(timeout=60_000)
    try:
        text = panel.inner_text("body")
        assert "显示妥投" in text
        assert "还剩 20 小时 0 分" in text
        assert "举证抗辩" in text
    finally:
        ready.ask(panel, "panel/set-settings", language="en")


def test_the_reply_is_inserted_as_typed_and_never_sent(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    contact, panel = opened(ready, orders[BOWL])
    wanted = panel.locator("#reply-text").input_value()
    assert wanted.startswith("Guten Tag")
    panel.get_by_role("button", name="Insert").first.click()
    contact.wait_for_function("window.__practice.typed.length > 0")
    assert contact.evaluate("window.__practice.typed") == wanted
    contact.wait_for_timeout(500)
    assert contact.evaluate("window.__practice.sent") == 0


def test_the_packet_holds_the_order(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    _, panel = opened(ready, orders[SCALE])
    panel.get_by_role("button", name="Build evidence packet").click()
    panel.get_by_role("button", name="Open PDF").wait_for(timeout=120_000)
    with ready.context.expect_page() as opening:
        panel.get_by_role("button", name="Open PDF").click()
    assert opening.value.url.startswith("blob:")

    case_id = ready.house.cases.find("amazon", SCALE)
    answer = ready.ask(panel, "panel/open-packet-file", caseId=case_id, name="packet.pdf")
    with pypdfium2.PdfDocument(base64.b64decode(answer["value"]["base64"])) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    assert SCALE in pages[0]
    assert "1Z4W82K70367215489" in "".join(pages)


@pytest.mark.parametrize(
    "order_id",
    [
        "111-5550102-1000002",
        "249-5550104-1000004",
        "404-5550105-1000005",
        "111-5550111-1000011",
        "404-5550112-1000012",
    ],
)
def test_what_is_read_is_what_stands_in_the_order(
    ready: Stage, orders: dict[str, PracticeOrder], order_id: str
) -> None:
    """Reader, normaliser and merge against the order that the pages were made from, in four page languages."""
    order = orders[order_id]
    opened(ready, order)
    case_id = ready.house.cases.find("amazon", order_id)
    assert case_id is not None
    read, want = ready.house.cases.get(case_id).context, order.context
    assert read.marketplace == want.marketplace
    assert read.order.total == want.order.total
    assert read.order.currency == want.order.currency
    assert read.order.placed_at == want.order.placed_at
    assert read.order.deliver_by == want.order.deliver_by
    assert read.order.ship_to == want.order.ship_to
    assert [(i.title, i.sku, i.listing_id, i.quantity, i.price) for i in read.order.items] == [
        (i.title, i.sku, i.listing_id, i.quantity, i.price) for i in want.order.items
    ]
    for got, given in zip(read.shipments, want.shipments, strict=True):
        assert got.events == given.events
        assert (got.carrier, got.tracking_number, got.claims_protected, got.signature) == (
            given.carrier,
            given.tracking_number,
            given.claims_protected,
            given.signature,
        )
    assert [(m.sender, m.at, m.text) for m in read.messages] == [(m.sender, m.at, m.text) for m in want.messages]
