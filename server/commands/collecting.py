"""`sellerside login`."""

import asyncio
from typing import Annotated

import typer

from server.commands.reading import say
from server.errors import BadInput, BrowserMissing, CollectorBusy, NoDisplay
from server.settings import Settings


def login(
    portal: Annotated[str, typer.Argument(metavar="PORTAL", help="amazon or ebay")],
    site: Annotated[str, typer.Option("--site", help="marketplace to log in to, for example amazon.de")] = "",
    account: Annotated[
        str, typer.Option("--account", help="a profile of its own for the account that the portal's pages name so")
    ] = "",
) -> None:
    """Opens a window in which you log in to a portal yourself, for *Read more pages*. No password is looked at."""
    from playwright.async_api import Error as PlaywrightError

    from server.browser import MISSING_HINT, find_browser, has_display
    from server.collect.browser import Drive, ProfileBusy, new_profile_folder
    from server.collect.login import host_of_site, log_in
    from server.collect.plan import plan_for

    settings = Settings.load()
    plan = plan_for(portal)
    host = host_of_site(plan, site or f"{portal}.com")
    browser = find_browser(settings.browser or None)
    if browser is None:
        raise BrowserMissing("No Chrome, Edge or Chromium was found.", hint=MISSING_HINT)
    if not has_display():
        raise NoDisplay(
            "There is no display to show the window on.",
            hint="Run it at the computer itself, in a terminal of its desktop.",
        )
    say(f"Log in to {host} in the window that opens. 请在打开的窗口里登录 {host}。")
    profile = new_profile_folder(settings.data_folder, plan.portal, account or None)
    try:
        done = asyncio.run(log_in(plan, host, browser, profile, drive=Drive()))
    except ProfileBusy:
        raise CollectorBusy(
            "This profile is in use.", hint="Close its window, or wait until *Read more pages* is through."
        ) from None
    except PlaywrightError:
        raise BadInput("The browser could not be started.", hint="Run `sellerside doctor`.") from None
    except KeyboardInterrupt:
        done = False
    if done:
        say(f"Logged in to {host}. 已登录。")
    else:
        say("The window was closed before the home page was seen. 窗口在看到首页之前已关闭。")
        raise typer.Exit(1)
