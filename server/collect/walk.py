"""The walk through the pages of one order, one after another at a person's pace."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

from server.collect.about import About, about_order
from server.collect.pace import Pace
from server.collect.plan import PortalPlan, Stop, further_stops, linked_stops, may_open, plain_address
from server.collect.state import CollectedPage, CollectState, PageState
from server.collect.visit import LATE, LOAD_SECONDS, Halt, Visited, picture, snapshot, visit
from server.orders.reading import Reading

if TYPE_CHECKING:
    from playwright.async_api import Page

SCREENSHOT = "page-screenshot"
SNAPSHOT = "page-snapshot"
_ENDINGS = {SCREENSHOT: ("png", "image/png"), SNAPSHOT: ("html", "text/html")}

Step = Literal["starting", "waiting", "opening", "reading", "keeping", "done"]


class Keeper(Protocol):
    """Where what was found goes: the order's case."""

    async def take(self, reading: Reading) -> None: ...

    async def put(self, *, name: str, media_type: str, kind: str, data: bytes, source: str, at: datetime) -> None: ...


@dataclass(frozen=True)
class Errand:
    """What the walk is to do. `most` pages are opened at most; `stops` are those known at the start."""

    plan: PortalPlan
    host: str
    order_id: str
    stops: Sequence[Stop]
    open_threads: bool
    most: int
    pace: Pace
    patience: float
    now: Callable[[], datetime]


class Walk:
    """One walk. `state` is how far it is; `tell` hears of each change. What was found before a stop is kept."""

    def __init__(
        self, errand: Errand, scripts: Sequence[str], keeper: Keeper, state: CollectState, tell: Callable[[], None]
    ) -> None:
        self._errand = errand
        self._scripts = scripts
        self._keeper = keeper
        self._state = state
        self._tell = tell
        self._ahead: list[tuple[Stop, CollectedPage]] = []
        self._seen: set[str] = set()

    async def go(self, page: "Page") -> None:
        """Goes through the plan in `page`. Raises `Halt` where something stands in the way."""
        self._plan_for(self._errand.stops)
        while self._ahead and self._state.done < self._errand.most:
            stop, row = self._ahead.pop(0)
            if self._state.done:
                self._step("waiting", row)
                await self._errand.pace.wait()
            self._step("opening", row, "opening")
            row.state = await self._look_at(page, stop, row)
            self._state.done += 1

    def _plan_for(self, stops: Sequence[Stop]) -> None:
        """Sets pages on the list, each once, those that other pages lead to before those still to come."""
        fresh: list[tuple[Stop, CollectedPage]] = []
        place = next((i + 1 for i, row in enumerate(self._state.pages) if row.state == "opening"), 0)
        for stop in stops:
            url = plain_address(self._errand.plan, stop.url)
            if url in self._seen or not may_open(self._errand.plan, stop.url):
                continue
            self._seen.add(url)
            row = CollectedPage(page=stop.kind, url=url)
            self._state.pages.insert(place, row)
            place += 1
            if stop.page.opens == "marks-read" and not self._errand.open_threads and stop.unread is not False:
                row.state = "left-alone"
            else:
                fresh.append((stop, row))
        self._ahead = [*fresh, *self._ahead]
        self._state.total = sum(row.state != "left-alone" for row in self._state.pages)
        self._tell()

    async def _look_at(self, page: "Page", stop: Stop, row: CollectedPage) -> PageState:
        errand = self._errand
        at = errand.now()
        try:
            async with asyncio.timeout(LOAD_SECONDS + errand.patience + LATE):  # a page's script may never give way
                found = await visit(
                    page,
                    stop,
                    errand.plan,
                    self._scripts,
                    order_id=errand.order_id,
                    at=at.isoformat(),
                    patience=errand.patience,
                )
        except TimeoutError:
            raise Halt("not-settled") from None
        if found.missing:
            return "missing"
        self._step("reading", row)
        if found.reading is None:
            if found.names_order:
                await self._keep(page, stop, row, at)
            return "unread"
        about = about_order(found.reading, stop, errand.order_id)
        for reading in about.readings:
            await self._keeper.take(reading)
        if about.ours and about.readings:
            await self._keep(page, stop, row, at)
        self._follow(stop, found, about)
        return "read" if about.readings else "nothing"

    def _follow(self, stop: Stop, found: Visited, about: About) -> None:
        errand = self._errand
        links = linked_stops(errand.plan, errand.order_id, stop.kind, found.links) if about.ours else []
        self._plan_for([*links, *further_stops(errand.plan, errand.host, errand.order_id, about.shown)])

    async def _keep(self, page: "Page", stop: Stop, row: CollectedPage, at: datetime) -> None:
        """The page as it stands, for the evidence."""
        self._step("keeping", row)
        for kind, data in ((SCREENSHOT, await picture(page)), (SNAPSHOT, await snapshot(page, row.url))):
            ending, media_type = _ENDINGS[kind]
            name = f"{stop.kind}-{at:%Y-%m-%d-%H%M%S}.{ending}"
            await self._keeper.put(name=name, media_type=media_type, kind=kind, data=data, source=row.url, at=at)
            row.files += 1

    def _step(self, step: Step, row: CollectedPage, state: PageState | None = None) -> None:
        self._state.step, self._state.page, self._state.url = step, row.page, row.url
        if state is not None:
            row.state = state
        self._tell()
