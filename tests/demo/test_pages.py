"""The practice portal in a real browser: what a seller, and a script in the page, would meet."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from server.demo.practice_orders import PracticeOrder, load_practice_orders
from server.demo.tls import Portal, run_portal

pytestmark = pytest.mark.stage

FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--ignore-certificate-errors",
]
ORDERS = {order.id: order for order in load_practice_orders()}
GERMAN = ORDERS["302-5550101-1000001"]
ADDRESS = '[data-test-id="shipping-section-buyer-address"]'
LIST_LINK = ".cell-body-title a"

INSERT = """(words) => {
  const box = document.querySelector(".contact-buyer-text-area kat-textarea").shadowRoot.querySelector("textarea");
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(box, words);
  box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}"""
PUT_SILENTLY = """(words) => {
  document.querySelector(".contact-buyer-text-area kat-textarea").shadowRoot.querySelector("textarea").value = words;
}"""


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


def state(page: Page) -> dict[str, object]:
    answer: dict[str, object] = page.evaluate("({ typed: __practice.typed, sent: __practice.sent })")
    return answer


def test_the_address_comes_after_the_body(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN), wait_until="commit")
    expect(page.locator("#apploading > span")).to_be_visible()
    # Asked in the page, in the frame in which the body comes: a busy machine may look too late from outside.
    pieces = page.wait_for_function(
        """address => document.querySelector('[data-test-id="order-id-value"]') &&
        { count: document.querySelectorAll(`${address} > span`).length }""",
        arg=ADDRESS,
    ).json_value()
    assert pieces == {"count": 0}, "the address must not be there when the body comes"
    expect(page.locator('[data-test-id="order-id-value"]')).to_have_text(GERMAN.id)
    assert page.locator("#apploading").count() == 0
    expect(page.locator(f"{ADDRESS} > span")).to_have_text(
        ["Sabine Keller", "Ahornweg 14", "Kassel,", "34125", "Deutschland"]
    )


@pytest.mark.parametrize("order", ORDERS.values(), ids=lambda order: order.id)
def test_every_order_stands_on_its_page(page: Page, portal: Portal, order: PracticeOrder) -> None:
    page.goto(portal.url(order))
    expect(page.locator('[data-test-id="order-id-value"]')).to_have_text(order.id)
    assert page.evaluate("document.documentElement.lang").split("-")[0] == order.page_language
    expect(page.locator("table.a-keyvalue > tbody > tr")).to_have_count(len(order.context.order.items))
    numbers = page.locator('[data-test-id="tracking-id-value"]').all_text_contents()
    assert numbers == [shipment.tracking_number for shipment in order.context.shipments]
    assert "undefined" not in page.inner_text("body")
    assert "null" not in page.inner_text("body")


def test_the_items_table_is_built_like_the_real_one(page: Page, portal: Portal) -> None:
    """The gift heading is hidden and has no cell; proceeds are rows of divs inside a table body."""
    page.goto(portal.url(GERMAN))
    expect(page.locator("table.a-keyvalue")).to_be_visible()
    assert page.locator("table.a-keyvalue > thead th").count() == 9
    assert page.locator("table.a-keyvalue > tbody > tr > td").count() == 8
    assert page.locator('th[data-test-id="item-gift-heading"].hidden-table-cell').is_hidden()
    totals = page.locator("table.a-normal.a-spacing-none > tbody > div.a-row").last
    assert totals.locator("[class='a-color- a-text-bold']").inner_text() == "34,90\xa0€"


def test_moving_between_list_and_order_loads_no_new_page(page: Page, portal: Portal) -> None:
    page.goto(f"https://{GERMAN.host}/orders-v3")
    expect(page.locator("#orders-table > tbody > tr")).to_have_count(
        sum(order.host == GERMAN.host for order in ORDERS.values())
    )
    page.evaluate("window.stillHere = true")
    page.locator(LIST_LINK, has_text=GERMAN.id).click()
    expect(page.locator('[data-test-id="order-id-value"]')).to_have_text(GERMAN.id)
    assert page.url == portal.url(GERMAN)
    page.go_back()
    expect(page.locator("#orders-table")).to_be_visible()
    page.locator("tr", has_text=GERMAN.id).locator("kat-button").click()
    expect(page.locator('[data-test-id="order-id-value"]')).to_have_text(GERMAN.id)
    assert page.evaluate("window.stillHere") is True


def test_a_page_that_was_left_does_not_come_in_later(page: Page, portal: Portal) -> None:
    """The first order's address arrives after the seller has gone on; it must not stand beside the second."""
    page.goto(portal.url(GERMAN))
    expect(page.locator('[data-test-id="order-id-value"]')).to_have_text(GERMAN.id)
    page.locator("a.back").click()
    page.locator(LIST_LINK, has_text="302-5550110-1000010").click()
    expect(page.locator(ADDRESS)).to_contain_text("Matthias Gruber")
    page.wait_for_timeout(1000)
    assert "Sabine Keller" not in page.inner_text("#MYO-app")


def test_what_is_typed_is_seen_and_nothing_is_sent(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN, "contact"))
    box = page.locator(".contact-buyer-text-area kat-textarea textarea")
    expect(box).to_be_visible()
    assert page.evaluate("document.querySelectorAll('textarea').length") == 0, "the box is inside a shadow root"
    expect(page.locator(".ayb-contact-buyer-header h2")).to_contain_text("Sabine Keller")
    box.press_sequentially("Guten Tag")
    assert state(page) == {"typed": "Guten Tag", "sent": 0}
    expect(page.locator(".character-count")).to_have_text("9 von 4000 Zeichen")


def test_a_value_put_in_like_a_person_would_counts_and_a_silent_one_is_lost(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN, "contact"))
    box = page.locator(".contact-buyer-text-area kat-textarea textarea")
    box.focus()
    page.evaluate(INSERT, "Guten Tag Frau Keller,\nich schicke Ihnen eine neue.")
    assert state(page)["typed"] == "Guten Tag Frau Keller,\nich schicke Ihnen eine neue."
    page.evaluate(PUT_SILENTLY, "niemand hat das getippt")
    assert state(page)["typed"] == "Guten Tag Frau Keller,\nich schicke Ihnen eine neue."
    box.blur()
    assert box.input_value() == "Guten Tag Frau Keller,\nich schicke Ihnen eine neue."


def test_a_person_can_send_with_a_file(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN, "contact"))
    page.locator('kat-radiobutton[value="unexpectedProblem"] input[type=radio]').check()
    page.locator('kat-radiobutton[value="other"] input[type=radio]').check()
    assert not page.locator('kat-radiobutton[value="unexpectedProblem"] input[type=radio]').is_checked()
    send = page.locator("kat-button.ayb-contact-form-send-button")
    assert send.locator("button").is_disabled(), "an empty message cannot be sent"
    page.locator(".contact-buyer-text-area kat-textarea textarea").fill("Guten Tag")
    page.set_input_files(
        "div.contact-buyer-file-input input[type=file]",
        {"name": "beleg.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"},
    )
    expect(page.locator(".file-attachment-list li")).to_have_text(["beleg.pdf"])
    send.locator("button").click()
    expect(page.locator("div.kat-alert-success-content")).to_have_text("Ihre Nachricht wurde gesendet")
    assert state(page) == {"typed": "", "sent": 1}
    expect(page.locator("li.message").last).to_contain_text("Guten Tag")


def test_the_conversation_has_exact_times_and_the_picture(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN, "contact"))
    expect(page.locator("li.message")).to_have_count(1)
    assert page.locator("li.message time").get_attribute("datetime") == "2026-11-19T13:12:00+01:00"
    picture = page.locator(".message-attachments img")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") == 960


@pytest.mark.parametrize(
    ("query", "there", "never"),
    [
        ("?half=1", "#apploading > span", '[data-test-id="order-id-value"]'),
        ("?noaddress=1", '[data-test-id="order-id-value"]', f"{ADDRESS} > span"),
        ("?unknown=1", ".practice-empty", '[data-test-id="order-id-value"]'),
    ],
)
def test_pages_that_are_not_whole(page: Page, portal: Portal, query: str, there: str, never: str) -> None:
    page.goto(portal.url(GERMAN) + query)
    expect(page.locator(there)).to_be_visible()
    page.wait_for_timeout(1600)
    assert page.locator(never).count() == 0


def test_an_order_that_does_not_exist(page: Page) -> None:
    answer = page.goto("https://sellercentral.amazon.com/orders-v3/order/111-0000000-0000000")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("h1")).to_have_text("We could not find this order.")


def test_a_conversation_without_messages(page: Page, portal: Portal) -> None:
    page.goto(portal.url(GERMAN, "contact") + "&nomessages=1&lang=zh")
    expect(page.locator(".no-messages")).to_have_text("此订单没有消息。")
    assert page.locator("li.message").count() == 0
