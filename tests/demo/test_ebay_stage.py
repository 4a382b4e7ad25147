"""The extension at work on eBay's practice pages: from the order to a reply in eBay's own box, and nothing sent."""

import pytest
from playwright.sync_api import expect

from server.demo.stage import EXTENSION, stage

pytestmark = pytest.mark.stage

LAMP = "12-55501-10101"


@pytest.mark.skipif(not EXTENSION.joinpath("manifest.json").is_file(), reason="the extension is not built")
def test_an_ebay_order_is_read_from_three_pages_and_answered_in_its_thread() -> None:
    with stage(locale="en-US") as running:
        running.wait_until_ready()
        order = running.open_ebay("order-detail", LAMP)
        order.wait_for_selector("#itemInfo")
        panel = running.panel(order, lang="en")
        running.pair(panel)
        panel.get_by_role("button", name="Agree").click()
        expect(panel.locator("body")).to_contain_text(LAMP, timeout=30_000)
        running.open_ebay("inr-detail", LAMP).wait_for_selector(".inr-page")
        thread = running.open_ebay("message-thread", LAMP)
        thread.wait_for_selector(".thread-page")
        panel = running.panel(thread)
        panel.locator("#reply-text").wait_for(timeout=60_000)
        panel.locator("button", has_text="Insert").first.click()
        thread.wait_for_function("window.__practice.typed.length > 0")
        state = thread.evaluate("window.__practice")
        assert "Adjustable Brass Desk Lamp" in state["typed"]
        assert state["sent"] == 0
        (case,) = running.house.cases.recent()
        assert case["order_id"] == LAMP
