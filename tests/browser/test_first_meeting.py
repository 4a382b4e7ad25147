"""What a seller meets first: no companion, no pairing, no consent. Each state says what to do next."""

from server.demo.practice_orders import PracticeOrder
from server.demo.stage import Stage


def test_from_nothing_to_the_brief(running: Stage, orders: dict[str, PracticeOrder]) -> None:
    """Server off, not paired, consent asked, then the brief: nothing of the page is read before the seller agrees."""
    tab = running.open(orders["302-5550109-1000009"])
    panel = running.panel(tab, lang="en")
    running.ask(panel, "panel/set-settings", port=9)
    panel.reload()
    panel.get_by_text("sellerside serve").first.wait_for()

    running.ask(panel, "panel/set-settings", port=running.settings.port)
    panel.reload()
    panel.locator("#pair-code").wait_for()
    panel.locator("#pair-code").fill("000000")
    panel.get_by_text("wrong").first.wait_for()

    running.pair(panel)
    panel.get_by_role("button", name="Agree").wait_for()
    assert running.house.cases.find("amazon", "302-5550109-1000009") is None

    running.wait_until_ready()
    panel.get_by_role("button", name="Agree").click()
    panel.get_by_text("302-5550109-1000009").first.wait_for()
    panel.locator("#buyer-message").wait_for(timeout=30_000)
    assert running.house.cases.find("amazon", "302-5550109-1000009") is not None
