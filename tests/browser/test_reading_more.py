"""Reading more pages of an order from the panel: off, turned on in the options, watched, and merged."""

from playwright.sync_api import expect

from server.demo.practice_orders import PracticeOrder
from server.demo.stage import Stage

RETURNED = "249-5550104-1000004"


def test_the_panel_reads_more_pages_once_it_was_turned_on(ready: Stage, orders: dict[str, PracticeOrder]) -> None:
    tab = ready.open(orders[RETURNED])
    tab.wait_for_selector('[data-test-id="shipping-section-buyer-address"] span')
    panel = ready.panel(tab)
    panel.get_by_role("button", name="Read more pages").wait_for(timeout=60_000)
    case_id = ready.house.cases.find("amazon", RETURNED)
    assert case_id is not None
    kinds_before = {page["page"] for page in ready.house.cases.get(case_id).pages}
    assert "return-list" not in kinds_before
    panel.get_by_role("button", name="Read more pages").click()
    expect(panel.get_by_text("This is switched off.")).to_be_visible()
    assert {page["page"] for page in ready.house.cases.get(case_id).pages} == kinds_before
    assert ready.house.files.list(case_id) == []

    expect(panel.get_by_role("button", name="Open the options")).to_be_visible()
    options = ready.context.new_page()
    options.goto(ready.address("options.html"))
    options.get_by_label("Let “Read more pages” open the pages of an order").check()
    _until(ready, on=True)

    panel.reload()
    before = len(tab.context.pages)
    panel.get_by_role("button", name="Read more pages").click(timeout=60_000)
    panel.locator(".read-more progress").wait_for(timeout=30_000)
    panel.get_by_role("button", name="Read more pages again").wait_for(timeout=180_000)
    told = panel.locator(".read-more").inner_text()
    assert "Done." in told
    assert "unread, left alone" in told
    assert len(tab.context.pages) == before, "pages were opened in the seller's own browser"
    case = ready.house.cases.get(case_id)
    assert {"order-detail", "contact-buyer", "return-list"} <= {page["page"] for page in case.pages}
    assert [message for message in case.context.messages if message.sender == "buyer"]
    assert case.context.return_ is not None
    kinds = [file.kind for file in ready.house.files.list(case_id)]
    assert kinds.count("page-screenshot") >= 2
    options.get_by_label("Let “Read more pages” open the pages of an order").uncheck()
    _until(ready, on=False)


def _until(ready: Stage, *, on: bool) -> None:
    """Until the companion has heard of the switch."""
    for _ in range(100):
        if ready.house.collector.settings().on is on:
            return
        ready.context.pages[0].wait_for_timeout(50)
    raise AssertionError("the companion was not told")
