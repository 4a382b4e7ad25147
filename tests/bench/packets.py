"""An evidence packet beside printing an equal page with the bare browser."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.async_api import async_playwright

from server.browser import Printer, find_browser, launch_options
from server.demo.practice_orders import load_practice_orders, practice_clock
from server.evidence.packet import build_packet
from server.judgement.assemble import Workshop, make_brief
from server.services import load_mind
from server.settings import Settings
from tests.bench.figure import Figure

ROUNDS = 5
ORDER = "111-5550103-1000003"


class Kept:
    """The printer, keeping what it was given to print."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self.html = ""

    async def pdf(self, html: str, **options: Any) -> bytes:
        self.html = html
        return await self._printer.pdf(html, **options)


def packets() -> Iterator[Figure]:
    """A warm packet of the practice order with a claim, several times; the first is not counted."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        mind = load_mind(Settings(data=folder))
        context = next(order.context for order in load_practice_orders() if order.id == ORDER)
        brief = make_brief(context, Workshop(mind.understander, mind.library), now=practice_clock())
        mind.library.close()
        mine, bare = asyncio.run(_both(context, brief, Path(folder)))
    value, peer = statistics.median(mine), statistics.median(bare)
    yield Figure("packet, warm, median", value, "ms", "bare Chromium printing the same page", value / peer)


async def _both(context: Any, brief: Any, folder: Path) -> tuple[list[float], list[float]]:
    mine: list[float] = []
    bare: list[float] = []
    found = find_browser()
    assert found is not None
    async with Printer() as printer, async_playwright() as playwright:
        kept = Kept(printer)
        browser = await playwright.chromium.launch(**launch_options(found))
        for turn in range(ROUNDS + 1):
            begun = time.perf_counter()
            await build_packet(context, brief, [], folder / f"packet-{turn}", printer=kept, now=practice_clock())
            middle = time.perf_counter()
            page = await browser.new_page()
            await page.set_content(kept.html, wait_until="load")
            await page.pdf(format="Letter", tagged=True, outline=True, print_background=True)
            await page.close()
            if turn:
                mine.append((middle - begun) * 1000)
                bare.append((time.perf_counter() - middle) * 1000)
        await browser.close()
    return mine, bare
