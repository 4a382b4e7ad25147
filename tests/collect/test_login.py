"""`sellerside login`: the window, what counts as logged in, and what it says where there is none."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from server.browser import find_browser, has_display
from server.collect.browser import ProfileBusy, lock_of, new_profile_folder, profile_folder
from server.collect.login import at_home, host_of_site, log_in
from server.collect.plan import plan_for
from server.demo.tls import Portal
from server.errors import BadInput
from tests.collect.conftest import Gate, drive_to

AMAZON, EBAY = plan_for("amazon"), plan_for("ebay")
HOST = "sellercentral.amazon.de"


def run(*words: str, data: Path) -> subprocess.CompletedProcess[str]:
    hidden = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "server.cli", "login", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**hidden, "SELLERSIDE_DATA": str(data)},
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    done = run("amazon", data=tmp_path)
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("words", [("shopify",), ("amazon", "--site", "amazon.xx"), ("amazon", "--site", "../x")])
def test_a_portal_or_site_that_is_none_is_refused(words: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*words, data=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_sites_and_their_hosts() -> None:
    assert host_of_site(AMAZON, "amazon.co.jp") == "sellercentral.amazon.co.jp"
    assert host_of_site(AMAZON, "DE") == HOST
    assert host_of_site(EBAY, "www.ebay.co.uk") == "www.ebay.co.uk"
    with pytest.raises(BadInput):
        host_of_site(EBAY, "ebay.xx")


@pytest.mark.parametrize(
    ("url", "home"),
    [
        (f"https://{HOST}/home", True),
        (f"https://{HOST}/home?mons_sel_mkid=1", True),
        (f"https://{HOST}/ap/signin?openid.return_to=https://{HOST}/home", False),
        (f"https://{HOST}/ap/mfa", False),
        (f"https://{HOST}/homepage", False),
        ("https://evil.example/home", False),
        ("about:blank", False),
    ],
)
def test_only_the_home_page_counts_as_logged_in(url: str, home: bool) -> None:
    assert at_home(AMAZON, url) is home


def test_a_display_is_known_by_the_system() -> None:
    assert has_display({}, "win32")
    assert has_display({}, "darwin")
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not has_display({}, "linux")


def test_accounts_have_profiles_of_their_own(tmp_path: Path) -> None:
    names = {new_profile_folder(tmp_path, "amazon", name).name for name in ("明远家居", "明远 家居", "Mingyuan EU", "")}
    assert len(names) == 4
    assert all(name.isascii() for name in names)
    assert profile_folder(tmp_path, "amazon", "Mingyuan EU").name == "default", "no profile of that name yet"
    new_profile_folder(tmp_path, "amazon", "Mingyuan EU").mkdir(parents=True)
    assert profile_folder(tmp_path, "amazon", "Mingyuan EU").name.startswith("mingyuan-eu-")


def test_the_window_closes_when_the_home_page_is_reached(
    gated: tuple[Portal, Gate], gate: Gate, readers: Path, tmp_path: Path
) -> None:
    portal, _ = gated
    browser = find_browser()
    assert browser is not None
    profile = tmp_path / "default"
    waiting = (
        f'<form name="signIn"><input id="ap_password" type="password"></form>'
        f'<script>setTimeout(() => location.replace("https://{HOST}/home"), 800)</script>'
    )
    gate.instead["/home"] = (200, "<h1>Home</h1>")
    gate.instead["/ap/signin"] = (200, waiting)
    drive = drive_to(portal, readers)

    async def both() -> bool:
        opening = asyncio.create_task(log_in(AMAZON, HOST, browser, profile, drive=drive, headless=True))
        await asyncio.sleep(1.5)
        with pytest.raises(ProfileBusy):
            await log_in(AMAZON, HOST, browser, profile, drive=drive, headless=True)
        return await asyncio.wait_for(opening, 60)

    assert asyncio.run(both()) is True
    lock_of(profile).acquire(timeout=0)
    assert (profile / "Default").is_dir(), "the profile was not kept"
