"""Every kind of Seller Central's practice pages in a real browser, and what must never happen on them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from server.demo.tls import Portal, run_portal
from tests.extension.amazon_pages import amazon_pages

pytestmark = pytest.mark.stage

HOST = "https://sellercentral.amazon.com"
EDITOR = f"{HOST}/abis/listing/edit?sku=SCALE-11-SS"
TITLE = '[name="item_name-0-value"]'
KINDS = {one.name.split("/")[0]: one for one in amazon_pages() if ".it" in one.name}

PUT_PLAINLY = """(words) => {
  const box = document.querySelector('[name="item_name-0-value"]').shadowRoot.querySelector("textarea");
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  return box.value;
}"""
PUT_NATIVELY = """(words) => {
  const box = document.querySelector('[name="item_name-0-value"]').shadowRoot.querySelector("textarea");
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(box, words);
  box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  return box.value;
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
        arguments = ["--no-sandbox", "--disable-gpu", f"--host-resolver-rules={portal.resolver_rules}"]
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, portal: Portal) -> Iterator[Page]:
    page = browser.new_page(ignore_https_errors=True)
    complaints: list[str] = []
    hosts: set[str] = set()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname or ""))
    yield page
    page.close()
    assert complaints == []
    played = {rule.split()[1] for rule in portal.resolver_rules.split(",")}
    assert hosts - played - {""} == set(), "the page asked somebody else"


def practice(page: Page) -> Any:
    return page.evaluate("window.__practice")


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_each_kind_is_drawn_and_tells_what_it_shows(page: Page, kind: str) -> None:
    one = KINDS[kind]
    page.goto(one.url)
    page.wait_for_selector(one.settled)
    state = practice(page)
    shown = [state["shown"]["fields"], *state["shown"]["rows"]]
    assert any(shown)
    assert state["sent"] == 0
    assert not re.search(r"\bundefined\b|\bnull\b|\[object", page.inner_text("body"))


def test_buttons_only_count(page: Page) -> None:
    page.goto(f"{HOST}/gp/guarantee-claims/home.html")
    buttons = page.locator(".record-actions kat-button button")
    expect(buttons.first).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for number in range(3):
        buttons.nth(number).click()
    assert practice(page)["sent"] == 3
    assert asked == []


def test_the_list_turns_its_pages_without_a_move_of_the_address(page: Page) -> None:
    page.goto(f"{HOST}/orders-v3?rows=100")
    rows = page.locator("#orders-table > tbody > tr")
    expect(rows).to_have_count(100)
    page.goto(f"{HOST}/orders-v3?rows=20")
    page.locator("#myo-table-results-per-page .select-header").click()
    page.locator("#myo-table-results-per-page .option", has_text="15").click()
    expect(rows).to_have_count(15)
    first = rows.first.inner_text()
    page.locator(".pagination-controls li.a-last a").click()
    expect(rows).to_have_count(5)
    assert rows.first.inner_text() != first
    assert len(practice(page)["shown"]["rows"]) == 5, "what was shown before must be forgotten"
    expect(page.locator(".pagination-controls li.a-last.a-disabled")).to_be_visible()
    assert page.url == f"{HOST}/orders-v3?rows=20"


def test_the_editor_takes_what_is_typed_and_reverts_a_plain_write(page: Page) -> None:
    page.goto(EDITOR)
    box = page.locator(f"{TITLE} textarea")
    expect(box).to_be_visible()
    before = "Digital Kitchen Scale, 11 lb, Stainless Steel"
    assert page.evaluate(PUT_PLAINLY, "put in plainly") == before
    assert practice(page)["model"]["item_name-0-value"] == before
    page.evaluate(f"document.querySelector('{TITLE}').value = 'put on the host'")
    box.focus()
    box.blur()
    assert box.input_value() == before
    assert page.evaluate(PUT_NATIVELY, "put in natively") == "put in natively"
    box.select_text()
    page.evaluate("document.execCommand('insertText', false, 'typed')")
    box.blur()
    state = practice(page)
    assert (box.input_value(), state["model"]["item_name-0-value"]) == ("typed", "typed")
    assert state["shown"]["fields"]["listing.title"] == "typed"
    assert page.locator(TITLE).get_attribute("value") == "typed"


def test_the_editor_saves_at_the_second_click_and_only_with_a_title(page: Page) -> None:
    page.goto(EDITOR)
    save = page.locator("#EditSaveAction button")
    save.click()
    assert practice(page)["sent"] == 0
    save.click()
    assert practice(page)["sent"] == 1
    page.locator(f"{TITLE} textarea").fill("")
    save.click()
    expect(page.locator("[role=status]")).to_contain_text("Item Name is required")


@pytest.mark.parametrize("box", ["", "kat", "editable"])
def test_a_reply_is_seen_typed(page: Page, box: str) -> None:
    page.goto(f"{HOST}/messaging/inbox-v3?cc=5550103011&box={box}")
    field = page.locator(".reply textarea, .reply [contenteditable]")
    expect(field).to_be_visible()
    field.press_sequentially("Hello")
    assert practice(page)["model"]["reply"] == "Hello"
    assert practice(page)["sent"] == 0
    page.locator(".reply kat-button").first.click()
    assert practice(page)["sent"] == 1


def test_a_thread_can_be_looked_for_by_its_order(page: Page) -> None:
    page.goto(f"{HOST}/messaging/inbox-v3?fi=search&ss=111-5550103-1000003")
    expect(page.locator(".inbox-list li")).to_have_count(1)
    expect(page.locator(".case-status-label")).to_contain_text("Last response on")
    page.locator(".inbox-list a").click()
    expect(page.locator(".thread-messages li")).to_have_count(2)


def test_a_frame_that_never_loads_keeps_nobody_from_the_page(page: Page) -> None:
    page.goto(f"{HOST}/messaging/inbox-v3?frame=hang")
    expect(page.locator(".inbox-list li")).to_have_count(5)
    assert page.locator("iframe").count() == 1
    assert len(practice(page)["shown"]["rows"]) == 5


def test_a_slow_page_comes_in_the_end(page: Page) -> None:
    page.goto(f"{HOST}/safet-claims?slow=1")
    expect(page.locator("#apploading > span")).to_be_visible()
    assert page.locator("[id^=claim-content-wrapper-]").count() == 0
    expect(page.locator("[id^=claim-content-wrapper-]")).to_have_count(3, timeout=15_000)


def test_signing_in_shows_the_page_that_was_wanted(page: Page) -> None:
    page.goto(f"{HOST}/performance/dashboard?signin=1&lang=de")
    page.locator("#ap_email").fill("someone@example.com")
    page.locator("#ap_password").fill("not real")
    page.locator("#signInSubmit").click()
    expect(page.locator("h1")).to_have_text("Verkäufer-Kontostatus")
    assert page.url == f"{HOST}/performance/dashboard?lang=de"
