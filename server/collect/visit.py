"""One page: opened, waited for, read by the extension's own readers, and kept as picture and snapshot."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from server.collect.plan import PortalPlan, Stop, may_open
from server.collect.walls import Signs, marks, wall_at
from server.orders.reading import Reading

if TYPE_CHECKING:
    from playwright.async_api import Page

LOOK_EVERY: Final = 0.4
"""Seconds between two looks at a page that is still being drawn."""
LATE: Final = 8.0
"""Seconds after which what a drawn page does not show yet is not waited for any more; the extension waits as long."""
QUIET: Final = 3.0
"""Seconds without a change after which a page that no reader sees drawn counts as whole."""
LOAD_SECONDS: Final = 45.0
TEXT_LOOKED_AT: Final = 4_000
_TALLEST: Final = 16_000

LOOK: Final = """([marks, long]) => {
  const readers = globalThis.sellersideReaders;
  const url = location.href;
  const kind = readers?.recognise(document, url)?.kind ?? null;
  const drawn = kind !== null && readers.ready(document, url);
  const missing = drawn ? readers.read(document, url, "")?.unreadable?.length ?? 0 : 0;
  const text = document.body?.innerText ?? "";
  return {
    url, kind, drawn, missing, there: Boolean(readers), loaded: document.readyState === "complete",
    shape: `${document.getElementsByTagName("*").length}/${text.length}`,
    text: `${document.title}\\n${text.slice(0, long)}`,
    marks: Object.entries(marks).filter(([, selector]) => document.querySelector(selector)).map(([name]) => name),
  };
}"""
READ: Final = "at => globalThis.sellersideReaders?.read(document, location.href, at) ?? null"
NAMES: Final = "number => (document.body?.innerText ?? '').includes(number)"
LINKS: Final = """wanted => Object.fromEntries(Object.entries(wanted).map(([kind, selector]) => [
  kind, [...new Set([...document.querySelectorAll(selector)].map(link => link.href).filter(Boolean))].slice(0, 5),
]))"""
SNAPSHOT: Final = "address => globalThis.sellersideReaders.snapshot(document, address)"


class Halt(Exception):
    """Something stands in the way of this page and of all others. `code` is one of `endings.yaml`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Visited:
    """What a page gave. `missing`: the portal has no such page. `reading` is None where no reader knows it; whether
    such a page shows the order's number is told by `names_order`."""

    url: str
    missing: bool = False
    reading: Reading | None = None
    names_order: bool = False
    links: Mapping[str, Sequence[str]] = field(default_factory=dict)


async def visit(
    page: "Page",
    stop: Stop,
    plan: PortalPlan,
    scripts: Sequence[str],
    *,
    order_id: str,
    at: str,
    patience: float,
    clock: Callable[[], float] = time.monotonic,
) -> Visited:
    """Opens the page of a stop, waits until it is drawn, and reads it. `at` is the time of reading, ISO 8601.

    Raises `Halt` for whatever stands in the way, and Playwright's `Error` when the browser is gone.
    """
    status = await _open(page, stop.url)
    if status is not None and status >= 400 and wall_at(Signs(page.url, status)) is None:
        return Visited(page.url, missing=True)
    known = await _drawn(page, stop, plan, scripts, status, patience=patience, clock=clock)
    if not may_open(plan, page.url):
        raise Halt("elsewhere")
    wanted = {one.kind: one.links for one in plan.pages if one.linked_from == stop.kind}
    links = await page.evaluate(LINKS, wanted) if wanted else {}
    value: Any = await page.evaluate(READ, at) if known else None
    named = bool(await page.evaluate(NAMES, order_id))
    return Visited(page.url, reading=_reading(value), names_order=named, links=links)


async def picture(page: "Page") -> bytes:
    """The whole page as PNG; of an endless one what the window shows and what lies below, as far as it can be drawn."""
    height = int(await page.evaluate("document.documentElement.scrollHeight"))
    if height <= _TALLEST:
        return await page.screenshot(full_page=True, animations="disabled", caret="hide", timeout=60_000)
    size = page.viewport_size or {"width": 1600, "height": 1000}
    area = {"x": 0, "y": 0, "width": size["width"], "height": _TALLEST}
    return await page.screenshot(full_page=True, clip=area, animations="disabled", timeout=60_000)  # type: ignore[arg-type]


async def snapshot(page: "Page", address: str) -> bytes:
    """The page as HTML as it stands, frames and open shadow roots written out, its address in the first line."""
    return str(await page.evaluate(SNAPSHOT, address)).encode()


async def _open(page: "Page", url: str) -> int | None:
    """The status of the answer. Raises `Halt` where there was none."""
    from playwright.async_api import Error as PlaywrightError
    from playwright.async_api import TimeoutError as PlaywrightTimeout

    try:
        answer = await page.goto(url, wait_until="domcontentloaded", timeout=LOAD_SECONDS * 1000)
    except PlaywrightTimeout:
        raise Halt("not-settled") from None
    except PlaywrightError as error:
        if "ERR_ABORTED" in error.message:  # a file to save, or the portal moved on by itself: seen below
            return None
        if "net::" in error.message:
            raise Halt("offline") from None
        raise
    return answer.status if answer else None


async def _drawn(
    page: "Page",
    stop: Stop,
    plan: PortalPlan,
    scripts: Sequence[str],
    status: int | None,
    *,
    patience: float,
    clock: Callable[[], float],
) -> bool:
    """Waits until the page is drawn; false when it is whole and no reader sees one that it knows. Raises `Halt`."""
    started = quiet_since = clock()
    late = min(LATE, patience / 2)
    drawn_at: float | None = None
    shape = ""
    while True:
        seen = await _look(page, scripts)
        now = clock()
        known = bool(seen.get("drawn"))
        signs = Signs(page.url, status, seen.get("text", ""), frozenset(seen.get("marks", ())), known=known)
        if wall := wall_at(signs):
            raise Halt(wall)
        if not plan.owns(page.url):
            raise Halt("elsewhere")
        if seen.get("shape", "") != shape:
            shape, quiet_since = seen.get("shape", ""), now
        drawn_at = (drawn_at or now) if known else None
        if drawn_at is not None and (not seen["missing"] or now - drawn_at >= late):
            return True
        whole = bool(seen.get("loaded")) and now - quiet_since >= QUIET
        if whole and not known and not stop.page.must and now - started >= late:
            return seen.get("kind") is not None
        if now - started >= patience and drawn_at is None:
            raise Halt("not-settled")
        await asyncio.sleep(LOOK_EVERY)


async def _look(page: "Page", scripts: Sequence[str]) -> dict[str, Any]:
    """One look; nothing where the page was just moving on to another address."""
    from playwright.async_api import Error as PlaywrightError

    try:
        seen: dict[str, Any] = await page.evaluate(LOOK, [dict(marks()), TEXT_LOOKED_AT])
        if not seen["there"]:
            for script in scripts:
                await page.evaluate(script)
            seen = await page.evaluate(LOOK, [dict(marks()), TEXT_LOOKED_AT])
    except PlaywrightError as error:
        moving_on = "Execution context" in error.message or "navigat" in error.message
        if page.is_closed() or not moving_on:
            raise
        return {}
    return seen


def _reading(value: Any) -> Reading | None:
    try:
        return Reading.model_validate(value) if value is not None else None
    except ValidationError:  # more than a reading may hold: nothing to go on
        return None
