"""eBay's practice pages in a real browser: what a seller, and a script in the page, would meet."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect, sync_playwright

from server.demo.ebay.addresses import KINDS, address
from server.demo.ebay.orders import EbayOrder, load_ebay_orders
from server.demo.tls import Portal, run_portal
from tests.demo.test_pages import FLAGS

pytestmark = pytest.mark.stage

ORDERS = {order.id: order for order in load_ebay_orders()}
LAMP, TEAPOT, VASE, ESPRESSO = "12-55501-10101", "08-55502-20202", "12-55509-90909", "21-55505-50505"
WORDS = "Your lamp is on its way.\nSorry!"
RICH = ".rich-text"

OWN_SETTER = """(box, words) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), "value").set.call(box, words);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
ASSIGNED = """(box, words) => { box.value = words; box.dispatchEvent(new Event("input", { bubbles: true })); }"""


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with run_portal() as portal:
        yield portal


@pytest.fixture(scope="module")
def browser(portal: Portal) -> Iterator[Browser]:
    installed = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        executable = installed or playwright.chromium.executable_path
        if not Path(executable).exists():
            pytest.skip("no Chromium on this machine: `playwright install chromium`")
        browser = playwright.chromium.launch(
            executable_path=executable, args=[*FLAGS, f"--host-resolver-rules={portal.resolver_rules}"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    page.close()
    assert complaints == []


def practice(page: Page | Frame) -> dict[str, Any]:
    state: dict[str, Any] = page.evaluate("window.__practice")
    return state


def opened(page: Page, kind: str, order_id: str, **switches: str) -> dict[str, Any]:
    page.goto(address(kind, order_id, **switches))
    expect(page.locator("#mainContent h1")).to_be_visible()
    return practice(page)


ABOUT = {"inr-detail": LAMP, "payment-dispute": ESPRESSO, "return-list": TEAPOT, "return-detail": TEAPOT}


@pytest.mark.parametrize("layout", ["new", "old"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_shows_what_it_says_it_shows(page: Page, kind: str, layout: str) -> None:
    """The record that readers are held against is in the page: nobody is asked for what is not there."""
    state = opened(page, kind, ABOUT.get(kind, VASE), layout=layout, lang="de")
    shown = state["shown"]
    assert shown["fields"] or shown["rows"]
    text = page.evaluate(
        "document.body.innerText + [...document.querySelectorAll('*')].flatMap((one) =>"
        " [...one.attributes].map(({ value }) => value).concat(one.value ?? [])).join('\\n')"
    )
    flat = " ".join(f"{page.url} {text}".split())
    for path, raw in [pair for record in (shown["fields"], *shown["rows"]) for pair in record.items()]:
        if path.endswith((".from", "claim.kind", "thread.unread", "listing.description")):
            continue
        assert " ".join(raw.split()) in flat, path
    assert "undefined" not in text
    assert "null" not in page.inner_text("body")
    assert page.evaluate("document.documentElement.lang") == "de-DE"


@pytest.mark.parametrize("order", ORDERS.values(), ids=lambda order: order.id)
@pytest.mark.parametrize("layout", ["new", "old"])
def test_an_order_is_on_its_page_in_its_own_language(page: Page, order: EbayOrder, layout: str) -> None:
    shown = opened(page, "order-detail", order.id, layout=layout)["shown"]["fields"]
    assert page.evaluate("document.documentElement.lang").split("-")[0] == order.page_language
    assert shown["order.id"] == order.id
    for number, item in enumerate(order.context.order.items):
        assert shown[f"order.items.{number}.listing_id"] == item.listing_id
        assert shown[f"order.items.{number}.sku"] == item.sku
    for number, shipment in enumerate(order.context.shipments):
        assert shown[f"shipments.{number}.tracking_number"] == shipment.tracking_number
    block = ".shipping-info.shipping-address.address" if layout == "new" else ".ship-to.address"
    pieces = page.locator(f"{block} > div button.tooltip__host").all_text_contents()
    ship_to = order.context.order.ship_to
    assert ship_to is not None
    assert pieces[0] == ship_to.name
    assert {*ship_to.lines, ship_to.city, ship_to.postcode} <= set(pieces)


def test_a_host_shows_its_own_orders_only(page: Page) -> None:
    page.goto(address("order-detail", LAMP).replace("www.ebay.com", "www.ebay.fr"))
    expect(page.locator("#mainContent h1")).to_be_visible()
    assert practice(page)["shown"]["fields"] == {}
    assert LAMP not in page.inner_text("body")


def test_what_is_typed_counts_and_what_is_only_put_there_does_not(page: Page) -> None:
    """As with React: a value assigned to the element is the page's own, and the event after it tells nothing."""
    opened(page, "message-composer", LAMP, layout="old")
    box = page.locator("textarea[name=message]")
    box.evaluate(ASSIGNED, WORDS)
    assert practice(page)["typed"] == ""
    box.focus()
    page.locator("input[name=subject]").focus()
    assert box.input_value() == "", "a framework writes its own value back"
    box.evaluate(OWN_SETTER, WORDS)
    assert practice(page)["typed"] == WORDS
    box.focus()
    page.locator("input[name=subject]").focus()
    assert box.input_value() == WORDS
    assert practice(page)["sent"] == 0


def test_a_rich_box_takes_typing_and_drops_what_came_silently(page: Page) -> None:
    opened(page, "message-thread", LAMP)
    box = page.locator(RICH)
    box.evaluate("(box) => { box.textContent = 'silent'; }")
    assert practice(page)["typed"] == ""
    box.focus()
    page.locator("input[type=file]").focus()
    assert box.inner_text() == ""
    box.click()
    page.keyboard.type("Hello Dana")
    assert practice(page)["typed"] == "Hello Dana"
    assert practice(page)["sent"] == 0
    page.locator(".btn--primary").click()
    assert practice(page)["sent"] == 1
    assert practice(page)["typed"] == ""


@pytest.mark.parametrize(("frame_from", "host"), [("", "www.ebay.com"), ("mesg", "mesg.ebay.com")])
def test_the_composer_opens_in_a_frame_on_the_list(page: Page, frame_from: str, host: str) -> None:
    opened(page, "order-list", LAMP, **({"frame": frame_from} if frame_from else {}))
    row = page.locator("tr", has_text=LAMP)
    row.locator("button.fake-menu-button__button").click()
    row.locator("li button.fake-menu__item").click()
    inside = page.frame_locator("iframe")
    inside.locator(RICH).click()
    page.keyboard.type("Hello from the list")
    frame = page.frames[1]
    assert frame.url.split("/")[2] == host
    assert practice(frame)["typed"] == "Hello from the list"
    assert practice(frame)["shown"]["fields"]["order.id"] == LAMP
    assert inside.locator("#gh").is_hidden()
    assert practice(page)["typed"] == ""


def test_the_editor_keeps_its_own_values_and_mirrors_the_description(page: Page) -> None:
    state = opened(page, "listing-editor", LAMP)
    title, mirror = page.locator("input[name=title]"), page.locator("textarea[name=description]")
    assert title.input_value() == state["model"]["listing.title"] == ORDERS[LAMP].context.order.items[0].title
    title.evaluate(ASSIGNED, "Only assigned")
    title.focus()
    page.locator("input[name=customLabel]").focus()
    assert title.input_value() == state["model"]["listing.title"]
    title.evaluate(OWN_SETTER, "Brass Desk Lamp")
    assert practice(page)["model"]["listing.title"] == "Brass Desk Lamp"
    editor = page.frame_locator("iframe#se-rte-frame__summary").locator("[contenteditable=true]")
    assert "Swing-arm desk lamp" in editor.inner_text()
    editor.click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("A lamp.")
    assert "A lamp." in mirror.evaluate("(box) => box.value")
    assert "A lamp." in practice(page)["model"]["listing.description"]
    assert practice(page)["sent"] == 0


def test_the_list_of_returns_embeds_the_same_data_as_it_shows(page: Page) -> None:
    for layout in ("new", "old"):
        shown = opened(page, "return-list", TEAPOT, layout=layout)["shown"]["rows"]
        model = page.evaluate(
            "JSON.parse(document.querySelector('.returns-page script')?.textContent"
            " ?? document.querySelector('[data-model]').dataset.model)"
        )
        (one,) = model["returns"]
        assert one["returnId"] == shown[0]["return.id"]
        assert one["returnReason"]["textSpans"][0]["text"] == shown[0]["return.reason"]
        assert one["buyerDetails"]["buyerid"]["textSpans"][0]["text"] == ORDERS[TEAPOT].buyer
        assert one["lineItems"][0]["listing"]["listingId"] == shown[0]["order.items.0.listing_id"]
        assert "transId=" in one["lineActions"]["model"]["actionValues"][1]["URL"]


def test_ids_of_the_page_framework_differ_from_order_to_order(page: Page) -> None:
    ids = []
    for order_id in (LAMP, VASE):
        opened(page, "order-detail", order_id)
        ids.append(page.locator(".order-info").get_attribute("id"))
    assert ids[0] != ids[1]


def test_a_long_list_can_be_asked_for(page: Page) -> None:
    opened(page, "order-list", LAMP, rows="99")
    assert page.locator('tr[id^="order-"]').count() == 99


def test_pressing_what_decides_a_case_is_counted_and_does_nothing(page: Page) -> None:
    opened(page, "return-detail", TEAPOT)
    assert practice(page).get("pressed", 0) == 0
    before = page.url
    page.locator(".offered button").first.click()
    assert practice(page)["pressed"] == 1
    assert page.url == before
