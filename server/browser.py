"""The seller's own browser: finding it, and holding one headless copy of it to print with."""

import asyncio
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

from server.errors import BrowserMissing

if TYPE_CHECKING:  # else imported when printing begins: finding a browser does not need it
    from playwright.async_api import Browser as PlaywrightBrowser
    from playwright.async_api import Page, Playwright, Route

OVERRIDE = "SELLERSIDE_BROWSER"
IDLE_SECONDS = 240.0
_LOAD_MS = 120_000
_LONG = 500_000
"""Signs above which a document goes to the browser as a file: the control channel takes four times as long."""
MISSING_HINT = (
    "Install Google Chrome, Microsoft Edge or Chromium, or run `playwright install chromium`. "
    f"If it is installed in an unusual place, set {OVERRIDE} to the path of the program."
)

BrowserName = Literal["chrome", "edge", "chromium"]


@dataclass(frozen=True)
class Browser:
    """A browser on this machine. `name` is `chrome`, `edge` or `chromium`."""

    name: BrowserName
    path: Path


def find_browser(
    override: str | Path | None = None,
    *,
    loads_extensions: bool = False,
    env: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    home: Path | None = None,
) -> Browser | None:
    """The browser to print, collect or demonstrate with, or None when there is none.

    An `override` (a setting), then the variable SELLERSIDE_BROWSER, come before any search; a path there that
    is no file gives None, so that a typing mistake is noticed and not hidden by another browser.
    `loads_extensions` leaves out Chrome, Edge and headless shells: they refuse unpacked extensions from the
    command line.
    """
    named = override or env.get(OVERRIDE)
    if named:
        path = Path(named).expanduser()
        return Browser(_name_of(path), path) if path.is_file() else None
    for browser in _candidates(env, platform, home or Path.home()):
        if loads_extensions and (browser.name != "chromium" or "headless" in browser.path.name):
            continue
        if browser.path.is_file():
            return browser
    return None


def has_display(env: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown on this machine."""
    return platform in ("win32", "darwin") or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def _name_of(path: Path) -> BrowserName:
    # Only the program and its folder: a user's home may well be called `edge`.
    words = f"{path.parent.name}/{path.name}".lower()
    if "edge" in words:
        return "edge"
    return "chromium" if "chromium" in words or "headless" in words or "testing" in words else "chrome"


def _candidates(env: Mapping[str, str], platform: str, home: Path) -> Iterator[Browser]:
    if platform == "win32":
        yield from _on_windows(env)
    elif platform == "darwin":
        yield from _on_macos(home)
    else:
        yield from _on_linux(env)
    yield from _from_playwright(env, platform, home)


def _on_windows(env: Mapping[str, str]) -> Iterator[Browser]:
    keys = ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData", "LOCALAPPDATA")
    roots = [Path(env[key]) for key in keys if key in env]
    parts: list[tuple[BrowserName, str]] = [
        ("chrome", "Google/Chrome/Application/chrome.exe"),
        ("edge", "Microsoft/Edge/Application/msedge.exe"),
        ("chromium", "Chromium/Application/chrome.exe"),
    ]
    for name, part in parts:
        for root in roots:
            yield Browser(name, root / part)


def _on_macos(home: Path) -> Iterator[Browser]:
    programs: list[tuple[BrowserName, str]] = [
        ("chrome", "Google Chrome"),
        ("edge", "Microsoft Edge"),
        ("chromium", "Chromium"),
    ]
    for name, program in programs:
        for root in (Path("/Applications"), home / "Applications"):
            yield Browser(name, root / f"{program}.app" / "Contents" / "MacOS" / program)


def _on_linux(env: Mapping[str, str]) -> Iterator[Browser]:
    programs: list[tuple[BrowserName, str]] = [
        ("chrome", "google-chrome-stable"),
        ("chrome", "google-chrome"),
        ("edge", "microsoft-edge-stable"),
        ("edge", "microsoft-edge"),
        ("chromium", "chromium"),
        ("chromium", "chromium-browser"),
    ]
    for name, program in programs:
        if found := shutil.which(program, path=env.get("PATH")):
            yield Browser(name, Path(found))


def _from_playwright(env: Mapping[str, str], platform: str, home: Path) -> Iterator[Browser]:
    """Browsers that `playwright install` brought; newest first, whole ones before headless shells."""
    root = Path(env.get("PLAYWRIGHT_BROWSERS_PATH") or _playwright_cache(env, platform, home))
    programs = {
        "win32": ["chrome-win*/chrome.exe", "chrome-*win*/*headless*shell.exe"],
        "darwin": ["chrome-mac*/*.app/Contents/MacOS/*", "chrome-*mac*/*headless*shell"],
    }.get(platform, ["chrome-linux*/chrome", "chrome-*linux*/*headless*shell"])
    for folder, program in zip(("chromium-*", "chromium_headless_shell-*"), programs, strict=True):
        for installed in sorted(root.glob(folder), key=_build_number, reverse=True):
            for path in sorted(installed.glob(program)):
                yield Browser("chromium", path)


def _playwright_cache(env: Mapping[str, str], platform: str, home: Path) -> Path:
    if platform == "win32":
        return Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / "ms-playwright"
    if platform == "darwin":
        return home / "Library" / "Caches" / "ms-playwright"
    return Path(env.get("XDG_CACHE_HOME") or home / ".cache") / "ms-playwright"


def _build_number(folder: Path) -> int:
    digits = folder.name.rpartition("-")[2]
    return int(digits) if digits.isdigit() else 0


class Printer:
    """One headless browser that turns HTML into PDF. It starts at the first call and is used again.

    A browser that died is started anew; one that has had nothing to do for `idle_seconds` is closed. Use it as
    an async context manager, or call `close` at shutdown. It belongs to the event loop of its first call.
    """

    def __init__(self, browser: Browser | None = None, *, idle_seconds: float = IDLE_SECONDS) -> None:
        self._wanted = browser
        self._idle_seconds = idle_seconds
        self._playwright: Playwright | None = None
        self._browser: PlaywrightBrowser | None = None
        self._starting = asyncio.Lock()
        self._printing = 0
        self._idle: asyncio.TimerHandle | None = None
        self._closing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def running(self) -> bool:
        """Whether a browser stands ready."""
        return self._browser is not None and self._browser.is_connected()

    async def pdf(
        self,
        html: str,
        *,
        header: str = "",
        footer: str = "",
        paper: Literal["A4", "Letter"] = "A4",
        margin: Mapping[str, str] | None = None,
    ) -> bytes:
        """A tagged PDF of `html` with bookmarks from its headings and embedded fonts.

        `header` and `footer` are Chromium's print templates (classes `pageNumber`, `totalPages` are filled in).
        Scripts do not run and nothing is fetched: pictures have to be `data:` addresses.
        Raises BrowserMissing when there is no browser, or when it cannot be started.
        """
        from playwright.async_api import Error as PlaywrightError

        self._printing += 1
        self._cancel_idle()
        try:
            try:
                return await self._print(html, header, footer, paper, margin or {})
            except PlaywrightError:
                if self.running:
                    raise
                await self.close()  # it died under the work: a second one may do it
                return await self._print(html, header, footer, paper, margin or {})
        finally:
            self._printing -= 1
            self._close_when_idle()

    async def _print(self, html: str, header: str, footer: str, paper: str, margin: Mapping[str, str]) -> bytes:
        from playwright.async_api import Error as PlaywrightError

        browser = await self._ready()
        context = await browser.new_context(java_script_enabled=False, service_workers="block", accept_downloads=False)
        try:
            page = await context.new_page()
            await _show(page, html)
            return await page.pdf(
                format=paper,
                margin={
                    "top": margin.get("top", "22mm"),
                    "bottom": margin.get("bottom", "18mm"),
                    "left": margin.get("left", "18mm"),
                    "right": margin.get("right", "18mm"),
                },
                print_background=True,
                display_header_footer=bool(header or footer),
                header_template=header or "<span></span>",
                footer_template=footer or "<span></span>",
                tagged=True,
                outline=True,
            )
        finally:
            with suppress(PlaywrightError):
                await context.close()

    async def _ready(self) -> "PlaywrightBrowser":
        from playwright.async_api import Error as PlaywrightError
        from playwright.async_api import async_playwright

        async with self._starting:
            if self._browser is not None and self._browser.is_connected():
                return self._browser
            await self._stop()
            found = self._wanted or find_browser()
            if found is None:
                raise BrowserMissing("No browser was found to print with.", hint=MISSING_HINT)
            self._playwright = await async_playwright().start()
            try:
                options = launch_options(found)
                # A page's links are connected to before any of them is asked for, which no route sees.
                options["args"].append("--host-resolver-rules=MAP * ~NOTFOUND")
                self._browser = await self._playwright.chromium.launch(**options)
            except PlaywrightError as error:
                await self._stop()
                raise BrowserMissing(f"{found.path.name} could not be started.", hint=MISSING_HINT) from error
            return self._browser

    async def close(self) -> None:
        """End the browser. The next call of `pdf` starts one again."""
        self._cancel_idle()
        async with self._starting:
            await self._stop()

    async def _stop(self) -> None:
        browser, self._browser = self._browser, None
        playwright, self._playwright = self._playwright, None
        if playwright is None:  # nothing was printed
            return
        from playwright.async_api import Error as PlaywrightError

        if browser is not None:
            with suppress(PlaywrightError):
                await browser.close()
        with suppress(PlaywrightError):
            await playwright.stop()

    def _cancel_idle(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _close_when_idle(self) -> None:
        self._cancel_idle()
        if self._printing == 0:
            self._idle = asyncio.get_running_loop().call_later(self._idle_seconds, self._idle_over)

    def _idle_over(self) -> None:
        self._idle = None
        if self._printing == 0:
            # The task is kept so that it is not collected before it is done.
            self._closing = asyncio.get_running_loop().create_task(self.close())


async def _show(page: "Page", html: str) -> None:
    """Load the document, and nothing besides it."""
    from playwright.async_api import Error as PlaywrightError

    with TemporaryDirectory(prefix="sellerside-print-", ignore_cleanup_errors=True) as folder:
        document = Path(folder) / "document.html"

        async def only_what_is_inside(route: "Route") -> None:
            if route.request.url.startswith(("data:", "about:")) or route.request.url == document.as_uri():
                await route.continue_()
            else:
                await route.abort()

        await page.route("**/*", only_what_is_inside)
        if len(html) > _LONG:
            await asyncio.to_thread(document.write_text, html, encoding="utf-8")
            with suppress(PlaywrightError):  # a confined browser (snap) cannot read our files: it is handed over below
                await page.goto(document.as_uri(), wait_until="load", timeout=_LOAD_MS)
                return
        await page.set_content(html, wait_until="load", timeout=_LOAD_MS)


def launch_options(browser: Browser, *, headless: bool = True) -> dict[str, Any]:
    """What Playwright's `launch` needs for this browser on this machine.

    Chromium's sandbox refuses to run as root on Linux (containers): only then is it switched off.
    Signals are left to us: Ctrl+C must not take the browser away in the middle of a packet.
    """
    args = ["--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"]
    if sys.platform.startswith("linux") and os.geteuid() == 0:
        args.append("--no-sandbox")
    return {
        "executable_path": str(browser.path),
        "headless": headless,
        "args": args,
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
    }
