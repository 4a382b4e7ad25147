"""Pages that are not as they should be, and what the panel says of them."""

from playwright.sync_api import expect

from server.demo.practice_orders import PracticeOrder
from server.demo.stage import Stage

ORDER = "111-5550108-1000008"


def test_an_unknown_page_is_said_to_be_unknown(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    tab = ready.open_url(f"https://{orders[ORDER].host}/inventory")
    panel = ready.panel(tab)
    expect(panel.locator("body")).to_contain_text("not one that can be read")


def test_a_half_loaded_page_says_what_is_missing(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    tab = ready.open_url(f"{ready.portal.url(orders['302-5550110-1000010'])}?half=1")
    panel = ready.panel(tab)
    expect(panel.locator("body")).to_contain_text("302-5550110-1000010", timeout=20_000)
    expect(panel.locator("body")).to_contain_text("Could not be read", timeout=20_000)
    expect(panel.locator("body")).to_contain_text("delivery address")


def test_no_messages_offers_to_paste_one(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    tab = ready.open(orders[ORDER])
    tab.wait_for_selector('[data-test-id="shipping-section-buyer-address"] span')
    panel = ready.panel(tab)
    box = panel.locator("#buyer-message")
    box.wait_for(timeout=30_000)
    box.fill("I changed my mind about the grinder, can I send it back unopened?")
    panel.get_by_role("button", name="Add message").click()
    expect(panel.get_by_role("heading", level=1)).to_contain_text("mind", timeout=30_000)


def test_an_order_that_is_gone_from_the_host_is_no_order(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    host = orders[ORDER].host
    tab = ready.open_url(f"https://{host}/orders-v3/order/999-9999999-9999999")
    panel = ready.panel(tab)
    panel.wait_for_timeout(1_500)
    assert "999-9999999-9999999" not in [row["order_id"] for row in ready.house.cases.recent()]


def test_keys_lead_through_the_panel(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    contact = ready.open(orders[ORDER], "contact")
    contact.wait_for_selector(".ayb-contact-buyer-header")
    panel = ready.panel(contact)
    panel.locator("#reply-text").wait_for(timeout=60_000)
    panel.keyboard.press("j")
    first = panel.evaluate("document.activeElement?.closest('section, [data-section]')?.innerText?.slice(0, 40)")
    panel.keyboard.press("j")
    second = panel.evaluate("document.activeElement?.closest('section, [data-section]')?.innerText?.slice(0, 40)")
    assert first
    assert second
    assert first != second
    panel.keyboard.press("?")
    panel.get_by_role("dialog").wait_for()
