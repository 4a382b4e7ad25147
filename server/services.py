"""What the routes work with: the stores, and the model, which loads in the background while the server answers."""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from fastapi import Request

from server.browser import Printer, find_browser
from server.collect.jobs import Collector
from server.errors import NotReady
from server.events import Events
from server.evidence.packet_jobs import PacketJobs
from server.keychain import Keychain
from server.language_model.switch import LanguageModel
from server.orders.context import EvidencePiece
from server.settings import Settings
from server.store import Access, Cases, Database, Files, Terms
from server.translation.choice import Choice
from server.vocabulary import Portal

if TYPE_CHECKING:
    from casebase.encoder import Encoder
    from casebase.library import Library
    from server.brief import Brief
    from server.judgement.assemble import Workshop
    from server.judgement.badge import Badges
    from server.judgement.badges import BadgeMaker
    from server.messages.understanding import Understander

log = logging.getLogger("sellerside")
State = Literal["loading", "ready", "failed"]


@dataclass(frozen=True)
class Mind:
    """What needs the text model: the encoder, the case library and the reader of messages."""

    encoder: "Encoder"
    library: "Library"
    understander: "Understander"


def load_mind(settings: Settings, *, background: bool = False) -> Mind:
    """Loads the model, opens the case library and finds (or trains) the reader of messages. Takes seconds.

    With `background` an index that has to be made is made beside, and searches find what is in it so far.
    """
    from casebase.encoder import load_encoder
    from casebase.library import Library
    from server.messages.understanding import Understander

    encoder = load_encoder(settings.model)
    library = Library(settings.library_folder, encoder, background=background)
    understander = Understander(encoder, cache=settings.data_folder / "model")
    understander.understand(["ready?"])
    understander.gist_ready()
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
    collector: Collector
    terms: Terms
    translation: Choice
    language_model: LanguageModel
    mind: Mind | None = None
    mind_state: State = "loading"
    _loader: threading.Thread | None = field(default=None, repr=False)
    _badges: "BadgeMaker | None" = field(default=None, repr=False)

    @classmethod
    def open(cls, settings: Settings) -> "Services":
        """Opens the stores at once; the model is loaded by `start_loading`."""
        folder = settings.data_folder
        database = Database(folder / "sellerside.db")
        events = Events()
        cases, files = Cases(database), Files(database, folder / "originals")
        return cls(
            settings=settings,
            database=database,
            access=Access(database),
            cases=cases,
            files=files,
            printer=Printer(find_browser(settings.browser) if settings.browser else None),
            jobs=PacketJobs(),
            events=events,
            collector=Collector(settings, cases, files, events),
            terms=Terms(database),
            translation=Choice(settings, Keychain(folder)),
            language_model=LanguageModel(settings),
        )

    def start_loading(self) -> None:
        """Loads the model in a thread of its own; `mind_state` says how far it is."""
        self._loader = threading.Thread(target=self._load, name="model", daemon=True)
        self._loader.start()

    def _load(self) -> None:
        try:
            self.mind = load_mind(self.settings, background=True)
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

    def workshop(self) -> "Workshop":
        """What makes briefs. Raises `NotReady`."""
        from server.judgement.assemble import Workshop

        mind = self.ready_mind()
        return Workshop(mind.understander, mind.library, self.settings.goods_cost_percent, self.settings.seller_name)

    def brief(self, case_id: str, lang: str) -> "Brief":
        """The brief of a stored case at this moment. Raises `NotFound` and `NotReady`."""
        from server.judgement.assemble import make_brief

        context = self.cases.get(case_id).context
        files = self.files.list(case_id)
        context.evidence += [
            EvidencePiece(name=file.name, kind=file.kind or None, media_type=file.media_type, sha256=file.sha256)
            for file in files
        ]
        return make_brief(context, self.workshop(), now=self.settings.now(), lang=lang, case_id=case_id)

    def badges(self, portal: Portal, order_ids: Sequence[str], lang: str) -> "Badges":
        """What is known of those orders, at this moment. Does not wait for the model."""
        from server.judgement.badge import Badges
        from server.judgement.badges import BadgeMaker

        self._badges = self._badges or BadgeMaker()
        now = self.settings.now()
        cases = self.cases.of_orders(portal.value, list(dict.fromkeys(order_ids)))
        understand = self.workshop().understand if self.mind is not None else None
        return Badges(made_at=now, badges=self._badges.badges(cases, understand, now=now, lang=lang))

    def understander(self) -> "Understander":
        return self.ready_mind().understander

    @property
    def packets_dir(self) -> Path:
        return self.settings.data_folder / "packets"

    def clock(self) -> datetime:
        return self.settings.now()

    async def close(self) -> None:
        await self.collector.close()
        await self.jobs.close()
        await self.printer.close()
        if self._loader is not None:
            self._loader.join(timeout=20)
        if self.mind is not None:
            self.mind.library.close()
        self.database.close()


def services(request: Request) -> Services:
    """The services of the server that a request came to."""
    return cast(Services, request.app.state.services)
