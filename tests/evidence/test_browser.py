"""Finding the seller's browser on each system, and holding one copy of it."""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from server.browser import Browser, Printer, find_browser
from server.errors import BrowserMissing

Run = Callable[[Any], Any]


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    path.chmod(0o755)
    return path


def test_windows_prefers_chrome_then_edge(tmp_path: Path) -> None:
    env = {"ProgramFiles": str(tmp_path / "pf"), "LOCALAPPDATA": str(tmp_path / "local")}
    edge = program(tmp_path / "pf" / "Microsoft" / "Edge" / "Application" / "msedge.exe")
    assert find_browser(env=env, platform="win32", home=tmp_path) == Browser("edge", edge)
    chrome = program(tmp_path / "local" / "Google" / "Chrome" / "Application" / "chrome.exe")
    assert find_browser(env=env, platform="win32", home=tmp_path) == Browser("chrome", chrome)


def test_macos_looks_into_the_users_own_applications(tmp_path: Path) -> None:
    edge = program(tmp_path / "Applications" / "Microsoft Edge.app" / "Contents" / "MacOS" / "Microsoft Edge")
    if not Path("/Applications/Google Chrome.app").exists():
        assert find_browser(env={}, platform="darwin", home=tmp_path) == Browser("edge", edge)


def test_linux_takes_what_is_on_the_path(tmp_path: Path) -> None:
    chromium = program(tmp_path / "bin" / "chromium")
    assert find_browser(env={"PATH": str(tmp_path / "bin")}, platform="linux", home=tmp_path) == Browser(
        "chromium", chromium
    )


@pytest.mark.parametrize(
    ("platform", "program_path"),
    [
        ("linux", ".cache/ms-playwright/chromium-{}/chrome-linux64/chrome"),
        ("darwin", "Library/Caches/ms-playwright/chromium-{}/chrome-mac/Chromium.app/Contents/MacOS/Chromium"),
        ("win32", "AppData/Local/ms-playwright/chromium-{}/chrome-win/chrome.exe"),
    ],
)
def test_playwrights_newest_own_chromium_is_the_last_resort(tmp_path: Path, platform: str, program_path: str) -> None:
    program(tmp_path / program_path.format("999"))
    newest = program(tmp_path / program_path.format("1200"))
    if platform == "darwin" and Path("/Applications/Google Chrome.app").exists():
        pytest.skip("this Mac has Chrome")
    found = find_browser(env={"PATH": ""}, platform=platform, home=tmp_path)
    assert found == Browser("chromium", newest)


def test_extensions_are_loaded_by_chromium_only(tmp_path: Path) -> None:
    program(tmp_path / "google-chrome")
    env = {"PATH": str(tmp_path)}
    assert find_browser(env=env, platform="linux", home=tmp_path, loads_extensions=True) is None
    chromium = program(tmp_path / "chromium")
    found = find_browser(env=env, platform="linux", home=tmp_path, loads_extensions=True)
    assert found == Browser("chromium", chromium)


def test_a_named_browser_comes_first_and_a_wrong_name_is_not_hidden(tmp_path: Path) -> None:
    mine = program(tmp_path / "my" / "msedge")
    assert find_browser(mine) == Browser("edge", mine)
    assert find_browser(env={"SELLERSIDE_BROWSER": str(mine), "PATH": ""}) == Browser("edge", mine)
    assert find_browser(tmp_path / "none") is None


def test_nothing_there_says_what_to_install(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELLERSIDE_BROWSER", str(tmp_path / "none"))
    with pytest.raises(BrowserMissing) as caught:
        run(Printer().pdf("<p>x</p>"))
    assert "Chromium" in caught.value.hint


def test_a_program_that_does_not_start_is_said_to_be_missing(tmp_path: Path, run: Run) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(BrowserMissing):
        run(Printer(Browser("chromium", broken)).pdf("<p>x</p>"))


@pytest.mark.browser
@pytest.mark.parametrize("signs", [0, 600_000], ids=["handed over", "as a file"])
def test_nothing_is_fetched_while_printing(run: Run, printer: Printer, tmp_path: Path, signs: int) -> None:
    asked: list[bytes] = []

    async def attempt() -> bytes:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.append(await reader.readline())
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        secret = tmp_path / "secret.html"
        secret.write_text("SECRET", encoding="utf-8")
        html = (
            f"<img src='http://127.0.0.1:{port}/a.png'><link rel=stylesheet href='http://127.0.0.1:{port}/a.css'>"
            f"<iframe src='http://127.0.0.1:{port}/'></iframe><iframe src='{secret.as_uri()}'></iframe>"
            f"<script>document.body.append('RAN'); fetch('http://127.0.0.1:{port}/')</script><p>printed</p>"
            f"<!--{'x' * signs}-->"
        )
        async with server:
            return await printer.pdf(html)

    text = pdfium.PdfDocument(run(attempt()))[0].get_textpage().get_text_range()
    assert "printed" in text
    assert "RAN" not in text
    assert "SECRET" not in text
    assert asked == []


@pytest.mark.browser
@pytest.mark.skipif(not hasattr(signal, "SIGKILL") or not Path("/proc").is_dir(), reason="kills a process by /proc")
def test_a_browser_that_died_is_started_again(run: Run, printer: Printer) -> None:
    run(printer.pdf("<p>one</p>"))
    for child in _descendants(os.getpid()):
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"--headless" in command and b"--type=" not in command:
            os.kill(child, signal.SIGKILL)
            break
    else:
        pytest.fail("no headless browser was found among our own children")
    assert run(printer.pdf("<p>two</p>")).startswith(b"%PDF")


@pytest.mark.browser
def test_an_idle_browser_is_closed_and_comes_back(run: Run) -> None:
    async def attempt() -> None:
        async with Printer(idle_seconds=0.2) as printer:
            await printer.pdf("<p>one</p>")
            assert printer.running
            for _ in range(100):
                await asyncio.sleep(0.1)
                if not printer.running:
                    break
            assert not printer.running
            assert (await printer.pdf("<p>two</p>")).startswith(b"%PDF")

    run(attempt())


def _descendants(ancestor: int) -> set[int]:
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            parents[int(stat.parent.name)] = int(stat.read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    found = {ancestor}
    while grown := {child for child, parent in parents.items() if parent in found} - found:
        found |= grown
    return found - {ancestor}
