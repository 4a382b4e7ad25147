"""The collector's own browser: a profile for each portal account, in which the seller has logged in, and nothing in
disguise: its user agent names Sellerside as an automated assistant."""

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from filelock import FileLock, Timeout

from server import __version__
from server.browser import Browser, launch_options
from server.orders.collect import BUILT

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Playwright, ViewportSize

NAMED: Final = f"Sellerside/{__version__} (automated assistant)"
"""Added to the browser's own user agent."""
VIEW: "Final[ViewportSize]" = {"width": 1600, "height": 1000}
"""Pixels. Seller Central leaves out the list of messages in narrower windows."""
CLOSING_SECONDS: Final = 10.0
Started = TypeVar("Started")
_agents: dict[tuple[str, float], str] = {}


@dataclass(frozen=True)
class Drive:
    """How the browser is driven besides what the settings say. For practice and tests only: `arguments` lead the real
    host names to the practice portal, whose certificate nobody knows, and `pace` (seconds from, to) is shorter."""

    arguments: tuple[str, ...] = ()
    any_certificate: bool = False
    pace: tuple[float, float] | None = None
    readers: Path = BUILT
    """Where the extension's built readers lie."""
    patience: float = 20.0
    """Seconds until a page that is not there yet is given up."""


class ProfileBusy(Exception):
    """Another program, or a login, has the profile open."""


def profile_folder(data: Path, portal: str, account: str | None = None) -> Path:
    """Where the profile of a portal account lies. Accounts that were never logged in to by name share one profile."""
    folder = data / "collector" / portal
    named = folder / _folder_name(account) if account else None
    return named if named is not None and named.is_dir() else folder / "default"


def new_profile_folder(data: Path, portal: str, account: str | None = None) -> Path:
    """Where the profile is to lie in which the seller is about to log in."""
    return data / "collector" / portal / (_folder_name(account) if account else "default")


def _folder_name(account: str) -> str:
    """A name for every file system; two accounts never share one."""
    plain = re.sub(r"[^a-z0-9]+", "-", account.strip().lower()).strip("-")[:30]
    return f"{plain or 'account'}-{hashlib.sha256(account.strip().encode()).hexdigest()[:8]}"


def lock_of(profile: Path) -> FileLock:
    """One program at a time opens a profile. The lock goes with the program that holds it."""
    profile.mkdir(parents=True, exist_ok=True)
    return FileLock(profile.with_name(f"{profile.name}.lock"))


@asynccontextmanager
async def open_profile(
    browser: Browser, profile: Path, *, drive: Drive, headless: bool
) -> AsyncIterator["BrowserContext"]:
    """The browser with that profile while the block runs. It is gone afterwards, however the block ends.

    Raises `ProfileBusy`, and Playwright's `Error` when the browser cannot be started.
    """
    from playwright.async_api import async_playwright

    lock = lock_of(profile)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise ProfileBusy(str(profile)) from None
    try:
        driver = async_playwright()
        playwright = await _whole(driver.start(), lambda started: started.stop())
        try:
            context = await _launched(playwright, browser, profile, drive, headless=headless)
            try:
                yield context
            finally:
                await _closed(context)
        finally:
            await playwright.stop()
    finally:
        lock.release()


async def _launched(
    playwright: "Playwright", browser: Browser, profile: Path, drive: Drive, *, headless: bool
) -> "BrowserContext":
    options = launch_options(browser, headless=headless)
    options["args"] = [*options["args"], "--no-first-run", "--disable-sync", *drive.arguments]
    agent = await _own_agent(playwright, browser, options)
    opening = playwright.chromium.launch_persistent_context(
        profile,
        **options,
        user_agent=f"{agent} {NAMED}",
        viewport=VIEW if headless else None,
        no_viewport=not headless,
        accept_downloads=False,
        ignore_https_errors=drive.any_certificate,
    )
    return await _whole(opening, lambda context: _closed(context))


async def _own_agent(playwright: "Playwright", browser: Browser, options: dict[str, Any]) -> str:
    """What this browser calls itself. Asked once of an empty copy of it, which opens no page."""
    key = (str(browser.path), browser.path.stat().st_mtime)
    if key not in _agents:
        asked = await playwright.chromium.launch(**{**options, "headless": True})
        try:
            page = await asked.new_page()
            _agents[key] = str(await page.evaluate("navigator.userAgent"))
        finally:
            await asked.close()
    return _agents[key]


async def _closed(context: "BrowserContext") -> None:
    """Closes it; a browser that does not answer any more is ended with its driver."""
    from playwright.async_api import Error as PlaywrightError

    with suppress(PlaywrightError, TimeoutError):
        async with asyncio.timeout(CLOSING_SECONDS):
            await context.close()


async def _whole(starting: Coroutine[Any, Any, Started], undo: Callable[[Started], Awaitable[None]]) -> Started:
    """Waits for something that must not be left half started: cancelled meanwhile, it is started and then undone."""
    task = asyncio.ensure_future(starting)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        with suppress(Exception):  # where it did not start there is nothing to undo
            await undo(await task)
        raise
