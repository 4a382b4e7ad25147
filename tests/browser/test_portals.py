"""What the extension does on pages beyond one Amazon order, in the real browser under the real hostnames."""

import time

import pytest
from playwright.sync_api import Page, expect

from server.demo.practice_orders import PracticeOrder
from server.demo.stage import Stage

BOWL = "302-5550101-1000001"
TEAPOT = "08-55502-20202"
TEAPOT_PAGE = f"https://www.ebay.de/mesh/ord/details?orderid={TEAPOT}"
LIST = "https://sellercentral.amazon.de/orders-v3"


@pytest.fixture(scope="module")
def both(ready: Stage) -> Stage:
    """The stage with consent to both portals."""
    page = ready.context.new_page()
    page.goto(ready.address("options.html"))
    ready.ask(page, "panel/set-settings", portals={"amazon": True, "ebay": True}, language="en")
    page.close()
    return ready


def case_of(stage: Stage, portal: str, order_id: str, seconds: float = 20.0) -> str:
    """The order's case, as soon as the companion has heard of it."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        found = stage.house.cases.find(portal, order_id)
        if found is not None:
            return found
        stage.context.pages[0].wait_for_timeout(100)
    raise AssertionError(f"{order_id} never reached the companion")


def test_an_ebay_order_is_asked_for_by_name_and_read(ready: Stage) -> None:
    page = ready.context.new_page()
    page.goto(ready.address("options.html"))
    ready.ask(page, "panel/set-settings", portals={"ebay": False})
    tab = ready.open_url(TEAPOT_PAGE)
    panel = ready.panel(tab)
    expect(panel.locator("body")).to_contain_text("Read eBay pages?", timeout=20_000)
    assert ready.house.cases.find("ebay", TEAPOT) is None
    panel.get_by_role("button", name="Agree").click()
    context = ready.house.cases.get(case_of(ready, "ebay", TEAPOT)).context
    assert context.marketplace == "ebay.de"
    assert context.order.items
    assert context.order.ship_to is not None


@pytest.mark.parametrize("host", ["www.ebay.de", "mesg.ebay.com"])
def test_a_reply_is_put_into_the_frame_that_has_ebays_message_box(both: Stage, host: str) -> None:
    """The list of orders opens eBay's composer in a frame, of its own host or of another of eBay's."""
    tab = both.open_url(f"https://www.ebay.de/sh/ord/?filter=status:ALL_ORDERS&frame={host.split('.')[0]}")
    tab.wait_for_selector(".fake-menu-button__button", timeout=20_000)
    tab.evaluate("document.querySelector('.fake-menu__items .fake-menu__item').click()")
    tab.locator("iframe").wait_for(timeout=20_000)
    composer = tab.locator("iframe").element_handle().content_frame()
    assert composer is not None
    composer.wait_for_url(f"https://{host}/**")
    composer.wait_for_selector("textarea, [contenteditable]", timeout=20_000)
    panel = both.panel(tab)
    panel.wait_for_timeout(800)
    said = {"tabId": int(panel.url.split("tab=")[1]), "text": "Guten Tag, es tut mir leid."}
    assert both.ask(panel, "panel/insert-reply", **said) == {"ok": True, "reason": None}
    assert "es tut mir leid" in composer.evaluate("window.__practice.typed")
    composer.wait_for_timeout(300)
    assert composer.evaluate("window.__practice.sent") == 0


CONTROLS = "#orders-table :is(a, button, input, kat-button)"
OVERLAPPED = """selector => {
    const boxes = of => [...document.querySelectorAll(of)].map(one => one.getBoundingClientRect());
    const badges = boxes('sellerside-badge');
    const over = (b, c) => b.left < c.right - 1 && b.right > c.left + 1 && b.top < c.bottom - 1 && b.bottom > c.top + 1;
    return boxes(selector).filter(c => c.width > 0 && badges.some(b => over(b, c))).length;
}"""
BADGED = "[...document.querySelectorAll('sellerside-badge')].map(badge => badge.nextElementSibling.textContent)"


def places(tab: Page) -> list[list[float]]:
    """Where each of the portal's own controls of the list stands and how large it is, in pixels."""
    found: list[list[float]] = tab.evaluate(
        """selector => [...document.querySelectorAll(selector)]
            .map(one => one.getBoundingClientRect()).map(({x, y, width, height}) => [x, y, width, height])""",
        CONTROLS,
    )
    return found


def test_badges_mark_the_rows_of_open_cases_and_leave_the_list_alone(
    both: Stage, orders: dict[str, PracticeOrder]
) -> None:
    contact = both.open(orders[BOWL], "contact")
    contact.wait_for_selector(".ayb-contact-buyer-header")
    case_of(both, "amazon", BOWL)
    tab = both.open_url(f"{LIST}?rows=100")
    tab.wait_for_selector("#orders-table tbody tr")
    before = places(tab)
    tab.wait_for_selector("sellerside-badge", timeout=20_000)
    tab.wait_for_timeout(1_000)
    marked = tab.evaluate(BADGED)
    assert any(BOWL in text for text in marked)
    assert tab.locator("sellerside-badge").first.bounding_box()["height"] == 20  # type: ignore[index]
    assert tab.evaluate(OVERLAPPED, CONTROLS) == 0
    assert places(tab) == before
    assert tab.evaluate("document.querySelector('sellerside-badge').shadowRoot") is None

    tab.evaluate("document.querySelector('#orders-table tbody').innerHTML += ''")
    tab.wait_for_timeout(800)
    assert sorted(tab.evaluate(BADGED)) == sorted(marked), "badges are lost, or stand twice, on rows drawn anew"


def test_a_field_is_pointed_at_and_read_from_then_on(both: Stage, orders: dict[str, PracticeOrder]) -> None:
    hide = """() => {
        const value = document.querySelector('[data-test-id="order-summary-purchase-date-value"]');
        if (!value || !document.querySelector('[data-test-id="shipping-section-buyer-address"] span')) return false;
        value.setAttribute('data-test-id', 'new-moment-of-order');
        const walker = document.createTreeWalker(value.parentElement.parentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (!value.contains(node) && /\\S/.test(node.nodeValue)) { node.nodeValue = 'Vertragsschluss'; break; }
        return true;
    }"""
    tab = both.open(orders[BOWL])
    tab.wait_for_function(hide, timeout=20_000)
    panel = both.panel(tab)
    panel.get_by_role("button", name="Point at it: order date").first.wait_for(timeout=40_000)
    tab.bring_to_front()
    panel.get_by_role("button", name="Point at it: order date").first.click()
    expect(panel.locator("body")).to_contain_text("Click the value on the page")
    tab.bring_to_front()
    place = tab.locator('[data-test-id="new-moment-of-order"]').bounding_box()
    assert place is not None
    tab.mouse.move(place["x"] + 8, place["y"] + place["height"] / 2)
    tab.mouse.click(place["x"] + 8, place["y"] + place["height"] / 2)
    expect(panel.locator("body")).to_contain_text("Kept.", timeout=20_000)
    options = both.context.new_page()
    options.goto(both.address("options.html"))
    expect(options.locator("body")).to_contain_text("Order page · order date")
    sources = both.house.cases.get(case_of(both, "amazon", BOWL)).context.sources["order.placed_at"]
    assert any(source.how == "pointed" for source in sources)
    options.get_by_role("button", name="Remove").click()
    expect(options.locator("body")).to_contain_text("Removed.")


def test_the_text_of_a_page_that_nobody_knows_goes_into_a_case(both: Stage) -> None:
    tab = both.open_url("https://sellercentral.amazon.de/some/new/page")
    tab.evaluate("document.body.innerHTML = '<h1>New</h1><p>Order 302-5550155-1000055: the vase came in pieces.</p>'")
    panel = both.panel(tab)
    panel.get_by_role("button", name="Use this page").click()
    expect(panel.locator("form.captured textarea")).to_have_value(
        "New\nOrder 302-5550155-1000055: the vase came in pieces."
    )
    panel.get_by_label("The buyer's message").check()
    panel.get_by_role("button", name="Add to the case").click()
    context = both.house.cases.get(case_of(both, "amazon", "302-5550155-1000055")).context
    assert [message.text for message in context.messages] == [
        "New\nOrder 302-5550155-1000055: the vase came in pieces."
    ]
    expect(panel.get_by_role("heading", level=1)).to_contain_text("Damaged", timeout=30_000)


def test_two_tabs_and_a_reload_in_the_middle_lose_and_double_nothing(
    both: Stage, orders: dict[str, PracticeOrder]
) -> None:
    order = orders["111-5550103-1000003"]
    one, other = both.open(order, "contact"), both.open(order, "contact")
    other.reload(wait_until="commit")
    other.reload()
    for tab in (one, other):
        tab.wait_for_selector(".ayb-contact-buyer-header")
    case_id = case_of(both, "amazon", order.id)
    one.wait_for_timeout(1_500)
    read = both.house.cases.get(case_id).context.messages
    assert [(m.sender, m.text) for m in read] == [(m.sender, m.text) for m in order.context.messages]
    assert [row["order_id"] for row in both.house.cases.recent()].count(order.id) == 1
