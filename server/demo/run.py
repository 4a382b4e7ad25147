"""`sellerside demo`: one order played through, from the page to the packet, with pictures of every step."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page

from server.brief import Brief
from server.browser import has_display
from server.commands.reading import say
from server.demo.practice_orders import PracticeOrder, load_practice_orders
from server.demo.stage import Stage, stage

PLAYED = "302-5550101-1000001"
SECOND = "111-5550103-1000003"


@dataclass
class Takes:
    """What the demo made, told at the end."""

    out: Path
    made: list[Path]

    def path(self, name: str) -> Path:
        path = self.out / name
        self.made.append(path)
        return path

    def shot(self, page: Page | Locator, name: str, *, whole: bool = False) -> Path:
        path = self.path(name)
        if isinstance(page, Page):
            page.screenshot(path=str(path), full_page=whole)
        else:
            page.screenshot(path=str(path))
        return path


def play(out: Path, *, headless: bool) -> None:
    """Plays the order of the broken bowl, then shows the one with six hours left; leaves packet and pictures in `out`.

    With a display the browser stays open until it is closed, for the person to try.
    """
    headless = headless or not has_display()
    out.mkdir(parents=True, exist_ok=True)
    takes = Takes(out, [])
    orders = {order.id: order for order in load_practice_orders()}
    say("Starting the companion, the practice portal and a browser with the extension …")
    with stage(headless=headless, locale="en-US") as running:
        running.wait_until_ready()
        _play_order(running, takes, orders[PLAYED])
        _look_at(running, takes, orders[SECOND], "zh")
        _write_briefs(running, takes)
        _tell(takes)
        if not headless:
            _stay(running)


def _play_order(running: Stage, takes: Takes, order: PracticeOrder) -> None:
    shop = running.open_url(f"https://{order.host}/orders-v3")
    shop.wait_for_selector("#orders-table tbody tr")
    takes.shot(shop, "01-order-list.png")
    tab = running.open(order)
    tab.wait_for_selector('[data-test-id="shipping-section-buyer-address"]')
    panel = running.panel(tab, lang="en")
    running.pair(panel)
    panel.get_by_role("button", name="Agree").click()
    panel.locator("#reply-text, #buyer-message").first.wait_for(timeout=60_000)
    takes.shot(panel, "02-panel-first-page-read.png", whole=True)
    say("  read   the order page; the companion knows the order")

    writing = running.open(order, "contact")
    writing.wait_for_selector(".ayb-contact-buyer-header")
    panel = running.panel(writing)
    reply = panel.locator("#reply-text")
    reply.wait_for(timeout=60_000)
    _side_by_side(tab, panel, takes.path("03-order-and-panel.png"))
    takes.shot(panel, "04-panel-en.png", whole=True)
    panel.locator("button", has_text="Insert").first.click()
    writing.wait_for_function("window.__practice.typed.length > 0")
    sent = writing.evaluate("window.__practice.sent")
    takes.shot(writing, "05-reply-inserted.png")
    say(f"  wrote  the reply into the portal's message box; sent by Sellerside: {sent}")

    _read_more(running, takes, panel)
    panel.get_by_role("button", name="Build evidence packet").click()
    panel.get_by_role("button", name="Open PDF").wait_for(timeout=120_000)
    takes.shot(panel, "07-packet-ready.png", whole=True)
    _fetch_packet(running, takes, order, "packet", "08")


def _read_more(running: Stage, takes: Takes, panel: Page) -> None:
    """Turns reading more pages on in the options, as the seller does, and lets it read those of this order."""
    options = running.context.new_page()
    options.goto(running.address("options.html"))
    options.get_by_label("Let “Read more pages” open the pages of an order").check()
    takes.shot(options, "06-options-read-more.png", whole=True)
    for _ in range(100):
        if running.house.collector.settings().on:
            break
        options.wait_for_timeout(50)
    options.close()
    panel.reload()
    panel.get_by_role("button", name="Read more pages").click()
    panel.locator(".read-more progress").wait_for(timeout=20_000)
    takes.shot(panel.locator(".read-more"), "06-reading-more.png")
    panel.get_by_role("button", name="Read more pages again").wait_for(timeout=180_000)
    takes.shot(panel.locator(".section-sources"), "06-read-more.png")
    panel.locator("#reply-text").wait_for(timeout=60_000)
    for line in panel.locator(".read-more li").all_inner_texts():
        say(f"  opened {' '.join(line.split())}")


def _fetch_packet(running: Stage, takes: Takes, order: PracticeOrder, name: str, number_of_shot: str) -> None:
    case_id = next(row["case_id"] for row in running.house.cases.recent() if row["order_id"] == order.id)
    made = running.house.packets_dir / case_id
    target = takes.path(name)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(made, target)
    with pypdfium2.PdfDocument(target / "packet.pdf") as pdf:
        pages = len(pdf)
        for number in range(min(pages, 2)):
            picture = pdf[number].render(scale=1.4).to_pil()
            picture.save(takes.path(f"{number_of_shot}-{name}-page-{number + 1}.png"))
    say(f"  built  the evidence packet of {order.id}, {pages} pages")


def _look_at(running: Stage, takes: Takes, order: PracticeOrder, lang: str) -> None:
    writing = running.open(order, "contact")
    writing.wait_for_selector(".ayb-contact-buyer-header")
    _until(running, order, lambda made: bool(made.deadlines), lang)
    tab = running.open(order)
    tab.wait_for_selector('[data-test-id="shipping-section-buyer-address"]')
    panel = running.panel(tab, lang=lang)
    panel.locator("#reply-text").wait_for(timeout=60_000)
    panel.wait_for_timeout(600)
    takes.shot(panel, f"09-panel-{lang}.png", whole=True)
    _side_by_side(tab, panel, takes.path(f"10-order-and-panel-{lang}.png"))
    panel.locator(".packet button").first.click()
    panel.locator(".packet .good").wait_for(timeout=120_000)
    _fetch_packet(running, takes, order, "packet-claim", "11")


def _until(running: Stage, order: PracticeOrder, good: Callable[[Brief], bool], lang: str) -> None:
    """Until the companion has heard of the order."""
    for _ in range(100):
        case_id = running.house.cases.find("amazon", order.id)
        if case_id and good(running.house.brief(case_id, lang)):
            return
        running.context.pages[0].wait_for_timeout(100)


def _write_briefs(running: Stage, takes: Takes) -> None:
    for row in list(running.house.cases.recent()):
        made = running.house.brief(row["case_id"], "en")
        path = takes.path(f"brief-{row['order_id']}.json")
        path.write_text(
            json.dumps(made.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=1), encoding="utf-8"
        )


def _side_by_side(tab: Page, panel: Page, path: Path) -> None:
    """The portal page and the panel in one picture, as they stand beside each other in a browser window."""
    left, right = path.with_name("left.png"), path.with_name("right.png")
    tab.screenshot(path=str(left))
    panel.screenshot(path=str(right))
    with Image.open(left) as page, Image.open(right) as beside:
        height = max(page.height, beside.height)
        whole = Image.new("RGB", (page.width + beside.width + 2, height), (200, 200, 200))
        whole.paste(page, (0, 0))
        whole.paste(beside, (page.width + 2, 0))
        whole.save(path)
    left.unlink()
    right.unlink()


def _tell(takes: Takes) -> None:
    say("\nMade:")
    for path in takes.made:
        size = f"{path.stat().st_size // 1024} KiB" if path.is_file() else f"{sum(1 for _ in path.rglob('*'))} files"
        say(f"  {path}  ({size})")
    say("\nNothing was sent: a person presses send, always.")


def _stay(running: Stage) -> None:
    say("\nThe browser stays open: try the other orders. Close it, or press Ctrl-C, to end the demo.")
    say(f"A pairing code, should you need one: {running.code()}")
    try:
        while running.context.pages:
            running.context.pages[0].wait_for_timeout(500)
    except (KeyboardInterrupt, PlaywrightError):
        return
