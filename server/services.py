"""What the routes work with: the stores, and the model, which loads in the background while the server answers."""

import logging
import threading
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from fastapi import Request

from server.browser import Printer
from server.errors import NotReady
from server.events import Events
from server.evidence.packet_jobs import PacketJobs
from server.settings import Settings
from server.store import Access, Cases, Database, Files

if TYPE_CHECKING:
    from casebase.encoder import Encoder
    from casebase.library import Library
    from server.messages.understanding import Understander

log = logging.getLogger("sellerside")
State = Literal["loading", "ready", "failed"]


@dataclass(frozen=True)
class Mind:
    """What needs the text model: the encoder, the case library and the reader of messages."""

    encoder: "Encoder"
    library: "Library"
    understander: "Understander"


def load_mind(settings: Settings) -> Mind:
    """Loads the model, opens the case library and trains (or finds trained) the reader of messages. Takes seconds."""
    from casebase.encoder import load_encoder
    from casebase.library import Library
    from server.messages.understanding import Understander

    encoder = load_encoder(settings.model)
    library = Library(settings.library_folder, encoder)
    understander = Understander(encoder, cache=settings.data_folder / "model")
    understander.understand(["ready?"])
    return Mind(encoder, library, understander)


@dataclass
class Services:
    """One for each running server; `close()` ends it."""

    settings: Settings
    database: Database
    access: Access
    cases: Cases
    files: Files
    printer: Printer
    jobs: PacketJobs
    events: Events
    mind: Mind | None = None
    mind_state: State = "loading"
    _loader: threading.Thread | None = field(default=None, repr=False)

    @classmethod
    def open(cls, settings: Settings) -> "Services":
        """Opens the stores at once; the model is loaded by `start_loading`."""
        folder = settings.data_folder
        database = Database(folder / "sellerside.db")
        events = Events()
        return cls(
            settings=settings,
            database=database,
            access=Access(database),
            cases=Cases(database),
            files=Files(database, folder / "originals"),
            printer=Printer(Path(settings.browser) if settings.browser else None),
            jobs=PacketJobs(),
            events=events,
        )

    def start_loading(self) -> None:
        """Loads the model in a thread of its own; `mind_state` says how far it is."""
        self._loader = threading.Thread(target=self._load, name="model", daemon=True)
        self._loader.start()

    def _load(self) -> None:
        try:
            self.mind = load_mind(self.settings)
            self.mind_state = "ready"
            self.events.publish("model", {"state": "ready"})
        except Exception:
            self.mind_state = "failed"
            log.exception("The text model could not be loaded")

    def ready_mind(self) -> Mind:
        """Raises `NotReady` while the model loads, and says so when it could not be loaded."""
        if self.mind is not None:
            return self.mind
        if self.mind_state == "failed":
            raise NotReady("The text model could not be loaded.", hint="Run `sellerside doctor` to see why.")
        raise NotReady("The text model is still loading.", hint="It takes a few seconds. Try again.")

    def understander(self) -> "Understander":
        return self.ready_mind().understander

    @property
    def packets_dir(self) -> Path:
        return self.settings.data_folder / "packets"

    def clock(self) -> datetime:
        return self.settings.now()

    async def close(self) -> None:
        await self.printer.close()
        if self._loader is not None:
            self._loader.join(timeout=20)
        if self.mind is not None:
            self.mind.library.close()
        self.database.close()


def services(request: Request) -> Services:
    """The services of the server that a request came to."""
    return cast(Services, request.app.state.services)
