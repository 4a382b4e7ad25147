"""Packets that are being built, one for each case at a time, and how far they are."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, Field

from server.errors import SellersideError
from server.evidence.packet_folder import MANIFEST, PDF, ZIP, finish_interrupted
from server.evidence.packet_steps import Progress, Step
from server.quiet import without_message

if TYPE_CHECKING:
    from server.evidence.packet import Packet

log = logging.getLogger("sellerside")

MEDIA_TYPES = {PDF: "application/pdf", ZIP: "application/zip"}

Build = Callable[[Progress], Awaitable["Packet"]]
Tell = Callable[["PacketState"], None]


class PacketFile(BaseModel):
    name: str
    media_type: str
    bytes: int


class Failure(BaseModel):
    code: str
    message: str
    hint: str


class PacketState(BaseModel):
    """How far a case's packet is. `files` are those of the last packet that was finished, also while a new one is
    being built or has failed; `left_out` names originals that speak against the seller and were not enclosed."""

    state: Literal["none", "running", "ready", "failed"] = "none"
    step: Step | None = None
    done: int = 0
    total: int = 0
    files: list[PacketFile] = Field(default_factory=list)
    left_out: list[str] = Field(default_factory=list)
    error: Failure | None = None


class PacketJobs:
    """The running builds. What is finished is read from the folder, so that it outlives the server."""

    def __init__(self) -> None:
        self._states: dict[str, PacketState] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, case_id: str, folder: Path, build: Build, tell: Tell = lambda state: None) -> PacketState:
        """Begin building, or join the build of this case that is under way. `tell` hears of every step.

        Call it on the event loop. It returns at once.
        """
        if case_id not in self._tasks:
            self._states[case_id] = PacketState(state="running", step="reading", files=finished_files(folder))
            task = asyncio.get_running_loop().create_task(self._run(case_id, folder, build, tell))
            self._tasks[case_id] = task
            task.add_done_callback(lambda _: self._tasks.pop(case_id, None))
        return self.state(case_id, folder)

    def state(self, case_id: str, folder: Path) -> PacketState:
        """The state of this case's packet; after a restart that of the packet in `folder`."""
        if case_id in self._states:
            return self._states[case_id].model_copy()
        if case_id not in self._tasks and folder.is_dir():
            finish_interrupted(folder)
        files = finished_files(folder)
        return PacketState(state="ready" if files else "none", files=files)

    async def close(self) -> None:
        """Stop what is being built; earlier packets stay as they are."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self, case_id: str, folder: Path, build: Build, tell: Tell) -> None:
        def progress(step: Step, done: int, total: int) -> None:
            now = self._states[case_id]
            if now.state == "running":
                now.step, now.done, now.total = step, done, total
                tell(now.model_copy())

        state = self._states[case_id]
        try:
            packet = await build(progress)
            total = state.total
            self._states[case_id] = PacketState(
                state="ready",
                step="done",
                done=total,
                total=total,
                files=finished_files(folder),
                left_out=list(packet.left_out),
            )
        except SellersideError as error:
            self._states[case_id] = _failed(state, folder, Failure(**error.as_json()["error"]))
        except asyncio.CancelledError:
            self._states.pop(case_id, None)
            raise
        except Exception as error:
            log.error("A packet could not be built\n%s", without_message(error))
            failure = Failure(
                code="internal", message="The packet could not be built.", hint="Try again; the server's log says more."
            )
            self._states[case_id] = _failed(state, folder, failure)
        tell(self._states[case_id].model_copy())


def _failed(state: PacketState, folder: Path, error: Failure) -> PacketState:
    return PacketState(
        state="failed", step=state.step, done=state.done, total=state.total, files=finished_files(folder), error=error
    )


def finished_files(folder: Path) -> list[PacketFile]:
    """The files of a whole packet that can be fetched; none where there is no manifest to vouch for them."""
    if not (folder / MANIFEST).is_file():
        return []
    return [
        PacketFile(name=name, media_type=media_type, bytes=(folder / name).stat().st_size)
        for name, media_type in MEDIA_TYPES.items()
        if (folder / name).is_file()
    ]
