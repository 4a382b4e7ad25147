"""The window in which the seller logs in to the collector's profile, himself. Nothing of what is typed is looked at."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from server.browser import Browser
from server.collect.browser import Drive, open_profile
from server.collect.plan import PortalPlan
from server.collect.walls import Signs, wall_at
from server.errors import BadInput

AT_HOME_SECONDS: Final = 3.0
"""So long the home page has to stand: some portals show its address before they ask to log in."""


def host_of_site(plan: PortalPlan, site: str) -> str:
    """The host on which one logs in to a marketplace (`amazon.de`). Raises `BadInput` for one that the portal lacks."""
    domain = site.strip().lower().removeprefix("www.").removeprefix(f"{plan.portal}.")
    host = plan.seller_host.replace("{domain}", domain)
    if host not in plan.hosts:
        raise BadInput(f"{plan.portal} has no site {site}.", hint=f"For example {plan.portal}.com or {plan.portal}.de.")
    return host


def at_home(plan: PortalPlan, url: str) -> bool:
    """Whether an address is the portal's home page, which only those see who are logged in."""
    home = urlsplit(plan.home.replace("{host}", "host")).path
    path = urlsplit(url).path
    inside = path == home or path.startswith(f"{home}/")
    return inside and plan.owns(url) and wall_at(Signs(url)) is None


async def log_in(
    plan: PortalPlan,
    host: str,
    browser: Browser,
    profile: Path,
    *,
    drive: Drive,
    headless: bool = False,
    clock: Callable[[], float] = time.monotonic,
) -> bool:
    """Opens the window and waits until the home page stands in it, or until it is closed: true and false.

    Raises `ProfileBusy`, and Playwright's `Error` when the browser cannot be started. Only addresses are looked at.
    """
    from playwright.async_api import Error as PlaywrightError

    async with open_profile(browser, profile, drive=drive, headless=headless) as context:
        closed = asyncio.Event()
        context.on("close", lambda _: closed.set())
        page = context.pages[0] if context.pages else await context.new_page()
        with suppress(PlaywrightError):  # closed at once, or no connection: the window says so itself
            await page.goto(plan.home.replace("{host}", host), wait_until="commit")
        since: float | None = None
        while not closed.is_set() and context.pages:
            since = _since(plan, [one.url for one in context.pages], since, clock())
            if since is not None and clock() - since >= AT_HOME_SECONDS:
                return True
            with suppress(TimeoutError):
                await asyncio.wait_for(closed.wait(), 0.5)
        return False


def _since(plan: PortalPlan, urls: Sequence[str], since: float | None, now: float) -> float | None:
    """Since when the home page has stood in one of the windows; None while it does not."""
    if not any(at_home(plan, url) for url in urls):
        return None
    return now if since is None else since
