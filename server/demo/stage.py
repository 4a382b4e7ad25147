"""Everything running together: companion, practice portal, and a real browser with the extension in it.

The demo plays on it, and so do the browser tests.
"""

import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import BrowserContext, Page, sync_playwright

from server.app import create_app
from server.browser import find_browser
from server.collect.browser import Drive
from server.demo.ebay.addresses import address as ebay_address
from server.demo.practice_orders import PracticeOrder, practice_clock
from server.demo.tls import Portal, run_portal
from server.errors import BadInput, BrowserMissing
from server.services import Services
from server.settings import Settings

EXTENSION = Path(__file__).resolve().parents[2] / "extension" / ".output" / "chrome-mv3"
START_LIMIT = 30.0


@dataclass
class Stage:
    """What is running. `house` is the companion's inside, for tests that look at what was stored."""

    context: BrowserContext
    portal: Portal
    house: Services
    settings: Settings
    extension_id: str
    _tabs: dict[Page, int] = field(default_factory=dict)

    def code(self) -> str:
        """A fresh pairing code, as `sellerside pair` shows it."""
        return self.house.access.new_code(now=self.settings.now(), minutes=self.settings.pairing_minutes)

    def open(self, order: PracticeOrder, page: str = "detail") -> Page:
        """A portal page in a tab of its own, as the seller opens it."""
        return self.open_url(self.portal.url(order, page))

    def open_ebay(self, kind: str, order_id: str, **switches: str) -> Page:
        """A page of eBay's practice portal in a tab; kinds and switches are those of `ebay.addresses.address`.

        Raises `KeyError` for an order or a kind that there is not, `ValueError` where the order has no such page.
        """
        return self.open_url(ebay_address(kind, order_id, **switches))

    def open_url(self, url: str) -> Page:
        """Any address in a tab of its own."""
        before = self._tab_ids()
        tab = self.context.new_page()
        self._tabs[tab] = max(self._tab_ids() - before)
        tab.set_viewport_size({"width": 1100, "height": 900})
        tab.goto(url)
        tab.bring_to_front()
        return tab

    def panel(self, tab: Page, *, lang: str | None = None) -> Page:
        """The side panel that stands beside a portal tab, opened as a tab: a headless browser shows no side panel."""
        panel = self.context.new_page()
        panel.set_viewport_size({"width": 420, "height": 900})
        if lang is not None:
            panel.goto(self.address("options.html"))
            self.ask(panel, "panel/set-settings", language=lang)
        panel.goto(self.address(f"sidepanel.html?tab={self._tabs[tab]}"))
        return panel

    def pair(self, panel: Page) -> None:
        """Types a pairing code into the panel, as the seller does."""
        panel.locator("#pair-code").fill(self.code())

    def address(self, path: str) -> str:
        return f"chrome-extension://{self.extension_id}/{path}"

    def ask(self, page: Page, kind: str, **values: Any) -> Any:
        """Asks the background script from an extension page, as a panel does."""
        return page.evaluate("message => chrome.runtime.sendMessage(message)", {"type": kind, **values})

    def _tab_ids(self) -> set[int]:
        """The browser's own numbers of the tabs, asked of an extension page: a service worker may be asleep."""
        return set(self.context.pages[0].evaluate("() => chrome.tabs.query({}).then(tabs => tabs.map(tab => tab.id))"))

    def wait_until_ready(self, seconds: float = 120.0) -> None:
        """Until the text model is loaded. Raises `RuntimeError` when it cannot be."""
        limit = time.monotonic() + seconds
        while self.house.mind_state == "loading" and time.monotonic() < limit:
            time.sleep(0.05)
        if self.house.mind_state != "ready":
            raise RuntimeError("the text model was not loaded; `sellerside doctor` says why")


@contextmanager
def running_server(settings: Settings) -> Iterator[Services]:
    """The companion in a thread of this process, on the port of `settings`, until the block ends."""
    app = create_app(settings)
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=settings.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, name="companion", daemon=True)
    thread.start()
    limit = time.monotonic() + START_LIMIT
    while not server.started:
        if not thread.is_alive() or time.monotonic() > limit:
            raise RuntimeError("the companion did not start")
        time.sleep(0.02)
    try:
        yield app.state.services
    finally:
        server.should_exit = True
        thread.join(timeout=30)


def free_port() -> int:
    """A port on 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def stage(*, headless: bool = True, locale: str = "en-US", data: Path | None = None) -> Iterator[Stage]:
    """Starts all of it and stops all of it. `locale` is the browser's language, which the panel follows.

    Raises `BrowserMissing` when there is no browser that loads an extension, `BadInput` when the extension is not
    built.
    """
    found = find_browser(loads_extensions=True)
    if found is None:
        raise BrowserMissing(
            "The demo needs Chromium: Chrome and Edge no longer load an unpacked extension from the command line.",
            hint="Install the system's chromium, or run `playwright install chromium`.",
        )
    if not (EXTENSION / "manifest.json").is_file():
        raise BadInput("The extension is not built.", hint="Run `make build` once.")
    with tempfile.TemporaryDirectory(prefix="sellerside-", ignore_cleanup_errors=True) as folder:
        settings = Settings(
            port=free_port(), data=str(data or Path(folder) / "data"), clock=practice_clock().isoformat()
        )
        # A copy, so that a build going on beside does not pull the extension from under the browser.
        extension = shutil.copytree(EXTENSION, Path(folder) / "extension")
        with running_server(settings) as house, run_portal() as portal, sync_playwright() as playwright:
            house.collector.drive = practice_drive(portal, extension)
            context = playwright.chromium.launch_persistent_context(
                Path(folder) / "profile",
                executable_path=str(found.path),
                headless=False,
                args=[*_arguments(headless, locale, extension), f"--host-resolver-rules={portal.resolver_rules}"],
                ignore_https_errors=True,
                locale=locale,
                no_viewport=not headless,
            )
            try:
                worker = context.service_workers[0] if context.service_workers else None
                worker = worker or context.wait_for_event("serviceworker", timeout=30_000)
                running = Stage(context, portal, house, settings, extension_id=worker.url.split("/")[2])
                options = context.pages[0] if context.pages else context.new_page()
                options.goto(running.address("options.html"))
                running.ask(options, "panel/set-settings", port=settings.port)
                yield running
            finally:
                context.close()


def practice_drive(portal: Portal, readers: Path, *, pace: tuple[float, float] = (0.3, 1.2)) -> Drive:
    """Leads the collector's browser to the practice portal, at a pace for those who watch."""
    return Drive(
        arguments=(f"--host-resolver-rules={portal.resolver_rules}", "--ignore-certificate-errors"),
        any_certificate=True,
        pace=pace,
        readers=readers,
    )


def _arguments(headless: bool, locale: str, extension: Path) -> list[str]:
    arguments = [
        f"--disable-extensions-except={extension}",
        f"--load-extension={extension}",
        f"--lang={locale}",
        "--ignore-certificate-errors",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    if headless:
        arguments += ["--headless=new", "--disable-gpu"]
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return arguments
