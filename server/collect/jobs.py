"""Collections that run: each in a thread with an event loop of its own, one at a time for a profile.

A thread of its own because the browser's driver is a child process, which needs a Proactor loop on Windows, whatever
loop the server has.
"""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from server.browser import Browser, find_browser
from server.collect.browser import Drive, ProfileBusy, open_profile, profile_folder
from server.collect.pace import Pace, Quota
from server.collect.plan import first_stops, host_for, plan_for
from server.collect.state import CollectState, Lang, ending
from server.collect.switch import CollectorChange, CollectorSettings, Switch
from server.collect.visit import Halt
from server.collect.walk import Errand, Walk
from server.errors import BrowserMissing, CollectorBusy, CollectorOff, CollectorResting, StorageFull
from server.orders.collect import reader_scripts
from server.orders.context import OrderContext
from server.orders.intake import CaseStore, take
from server.orders.reading import Reading
from server.quiet import without_message
from server.settings import Settings

log = logging.getLogger("sellerside")
CLOSING_SECONDS = 20.0


class Cases(CaseStore, Protocol):
    """What collections need of the store of cases."""

    def get(self, case_id: str, /) -> Any: ...
    def turn(self) -> Any: ...


class Files(Protocol):
    def put(
        self, case_id: str, *, name: str, media_type: str, kind: str, data: bytes, source: str, now: datetime
    ) -> str: ...


class Teller(Protocol):
    def publish(self, event: str, data: Mapping[str, Any], /) -> None: ...


@dataclass
class _Job:
    case_id: str
    portal: str
    profile: Path
    state: CollectState
    code: str | None = None
    """Why it ended, a key of `endings.yaml`."""
    thread: threading.Thread | None = None
    loop: asyncio.AbstractEventLoop | None = None
    task: "asyncio.Task[None] | None" = None
    wanted: str | None = None
    """Set when it is to end: `cancelled`, or the code of an ending."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def end(self, wanted: str) -> None:
        """Asks it to end, from any thread, whether it has begun or not."""
        with self.lock:
            if self.wanted is not None:
                return  # once is enough: a second time would disturb the browser's closing
            self.wanted = wanted
            if self.loop is not None and self.task is not None and not self.loop.is_closed():
                self.loop.call_soon_threadsafe(self.task.cancel)


class Collector:
    """The collections of one server. `drive` is changed for practice only."""

    def __init__(self, settings: Settings, cases: Cases, files: Files, events: Teller) -> None:
        self._settings = settings
        self._cases = cases
        self._files = files
        self._events = events
        self._switch = Switch(settings)
        self._quota = Quota(settings.data_folder / "collector" / "orders.json")
        self._jobs: dict[str, _Job] = {}
        self._starting = threading.Lock()
        self.drive = Drive()

    def settings(self) -> CollectorSettings:
        return self._switch.now()

    def change(self, change: CollectorChange) -> CollectorSettings:
        """Turning it off ends what runs. Raises `BadInput`."""
        after = self._switch.change(change)
        if not after.on:
            for job in list(self._jobs.values()):
                job.end("switched-off")
        return after

    def start(self, case_id: str, *, open_threads: bool, lang: Lang) -> CollectState:
        """Begins to open the pages of a case's order, and answers at once.

        Raises `NotFound`, `BadInput` (a portal or order whose pages cannot be collected, readers that are not built),
        `CollectorOff`, `CollectorBusy`, `CollectorResting` (enough for this hour) and `BrowserMissing`.
        """
        context: OrderContext = self._cases.get(case_id).context
        limits = self._switch.now()
        if not limits.on:
            raise CollectorOff(
                "Reading more pages is switched off.",
                hint="Turn it on in the extension's options, after reading what it does.",
            )
        plan = plan_for(context.portal)
        host = host_for(plan, context)
        stops = first_stops(plan, host, context)
        browser = find_browser(self._settings.browser or None)
        if browser is None:
            raise BrowserMissing("No Chrome, Edge or Chromium was found to read with.", hint="Install one of them.")
        scripts = reader_scripts(self.drive.readers)
        low, high = self.drive.pace or (limits.min_seconds, limits.max_seconds)
        errand = Errand(
            plan=plan,
            host=host,
            order_id=context.order.id,
            stops=stops,
            open_threads=open_threads,
            most=limits.pages,
            pace=Pace(low, high),
            patience=self.drive.patience,
            now=self._settings.now,
        )
        profile = profile_folder(self._settings.data_folder, plan.portal, context.account)
        with self._starting:
            self._check_free(profile)
            if wait := self._quota.wait_for(limits.orders_per_hour):
                raise CollectorResting(
                    f"{limits.orders_per_hour} orders were read within the hour.",
                    hint=f"Again in {round(wait / 60) or 1} minutes.",
                )
            self._quota.begin()
            job = _Job(case_id, plan.portal, profile, CollectState(state="running", step="starting", total=len(stops)))
            self._jobs[case_id] = job
            run = self._run(job, errand, scripts, browser, headless=not limits.window)
            job.thread = threading.Thread(target=self._in_own_loop, args=(job, run), name="collector", daemon=True)
            job.thread.start()
        return self.state(case_id, lang)

    def state(self, case_id: str, lang: Lang) -> CollectState:
        """How far the case's collection is, or how the last one since the server's start ended."""
        job = self._jobs.get(case_id)
        if job is None:
            return CollectState()
        state = job.state.model_copy(deep=True)
        if job.code is not None:
            state.error = ending(job.code, job.portal, lang)
        return state

    def cancel(self, case_id: str, lang: Lang) -> CollectState:
        """Ends the case's collection, if one runs. It is over when the state says so."""
        job = self._jobs.get(case_id)
        if job is not None and job.state.state == "running":
            job.end("cancelled")
        return self.state(case_id, lang)

    async def close(self) -> None:
        """Ends all, and returns when their browsers are gone."""
        for job in self._jobs.values():
            job.end("cancelled")
        for job in self._jobs.values():
            if job.thread is not None:
                await asyncio.to_thread(job.thread.join, CLOSING_SECONDS)

    def _check_free(self, profile: Path) -> None:
        for job in self._jobs.values():
            if job.profile == profile and job.thread is not None and job.thread.is_alive():
                raise CollectorBusy(
                    "The pages of an order are being read already.", hint="Wait until it is through, or cancel it."
                )

    def _in_own_loop(self, job: _Job, run: Callable[[], Any]) -> None:
        factory: Any = asyncio.ProactorEventLoop if sys.platform == "win32" else asyncio.new_event_loop  # type: ignore[attr-defined, unused-ignore]
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(self._guarded(job, run))

    async def _guarded(self, job: _Job, run: Callable[[], Any]) -> None:
        """Runs it, and turns however it ended into a state."""
        from playwright.async_api import Error as PlaywrightError

        with job.lock:
            job.loop = asyncio.get_running_loop()
            job.task = job.loop.create_task(run())
            if job.wanted is not None:
                job.task.cancel()
        try:
            await job.task
            self._finish(job, "done", None)
        except asyncio.CancelledError:
            if job.wanted in (None, "cancelled"):
                self._finish(job, "cancelled", None)
            else:
                self._finish(job, "stopped", job.wanted)
        except Halt as halt:
            self._finish(job, "stopped", halt.code)
        except ProfileBusy:
            self._finish(job, "stopped", "profile-busy")
        except StorageFull:
            self._finish(job, "stopped", "storage-full")
        except PlaywrightError:
            self._finish(job, "failed", "browser-gone" if job.state.pages else "browser-failed")
        except Exception as error:
            log.error("Pages could not be collected\n%s", without_message(error))
            self._finish(job, "failed", "internal")

    def _run(
        self, job: _Job, errand: Errand, scripts: list[str], browser: Browser, *, headless: bool
    ) -> Callable[[], Any]:
        async def run() -> None:
            async with open_profile(browser, job.profile, drive=self.drive, headless=headless) as context:
                page = context.pages[0] if context.pages else await context.new_page()
                # Windows that a page opens by itself are none of the order's.
                context.on("page", lambda other: asyncio.ensure_future(other.close()))
                keeper = _Keeper(job.case_id, self._cases, self._files, self._events)
                await Walk(errand, scripts, keeper, job.state, lambda: self._tell(job)).go(page)

        return run

    def _finish(self, job: _Job, state: Any, code: str | None) -> None:
        now = job.state
        now.state, now.step, now.page, now.url = state, "done", None, None
        for page in now.pages:
            page.state = "not-opened" if page.state in ("waiting", "opening") else page.state
        job.code = code
        self._tell(job)

    def _tell(self, job: _Job) -> None:
        now = job.state
        told = now.model_dump(mode="json", include={"state", "step", "page", "url", "done", "total"})
        self._events.publish("collect", {"case_id": job.case_id, **told, "code": job.code})


@dataclass(frozen=True)
class _Keeper:
    """Keeps what was found in the case, beside the loop so that pages go on being watched."""

    case_id: str
    cases: Cases
    files: Files
    events: Teller

    async def take(self, reading: Reading) -> None:
        await asyncio.to_thread(self._take, reading)
        self.events.publish("case", {"case_id": self.case_id})

    def _take(self, reading: Reading) -> None:
        with self.cases.turn():
            take(self.cases, reading, now=datetime.fromisoformat(reading.at))

    async def put(self, *, name: str, media_type: str, kind: str, data: bytes, source: str, at: datetime) -> None:
        await asyncio.to_thread(
            self.files.put, self.case_id, name=name, media_type=media_type, kind=kind, data=data, source=source, now=at
        )
