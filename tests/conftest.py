"""What many rooms test with: the real text model loaded once, and the companion without a network or a real clock."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from casebase.encoder import SentenceEncoder
from casebase.library import Library
from server.app import create_app
from server.judgement.assemble import Workshop
from server.services import Mind, Services, load_mind
from server.settings import Settings

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"


@pytest.fixture(scope="session")
def mind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mind]:
    """The model, the case library with the starter cases and the reader of messages, as a running server has them."""
    loaded = load_mind(Settings(data=str(tmp_path_factory.mktemp("mind")), clock=NOW.isoformat()))
    yield loaded
    loaded.library.close()


@pytest.fixture(scope="session")
def encoder(mind: Mind) -> SentenceEncoder:
    assert isinstance(mind.encoder, SentenceEncoder)
    return mind.encoder


@pytest.fixture(scope="session")
def workshop(mind: Mind) -> Workshop:
    return Workshop(mind.understander, mind.library)


@dataclass
class Companion:
    """A companion whose routes are asked directly. `client` carries a token; `stranger` carries nothing."""

    client: TestClient
    stranger: TestClient
    house: Services

    def code(self) -> str:
        """A fresh pairing code, as `sellerside pair` shows it."""
        settings = self.house.settings
        return self.house.access.new_code(now=settings.now(), minutes=settings.pairing_minutes)

    def pair(self, origin: str = "") -> str:
        """The token for a fresh code."""
        headers = {"Origin": origin} if origin else {}
        answer = self.stranger.post("/api/pair", json={"code": self.code()}, headers=headers)
        token: str = answer.json()["token"]
        return token


OpenCompanion = Callable[..., Companion]


@pytest.fixture
def open_companion(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OpenCompanion]:
    """Makes a companion in a folder of this test.

    `model=False` leaves it as it is while the model loads; `own_library=True` gives it a case library of its own, for
    tests that archive. Other names are settings.
    """
    opened: list[tuple[Services, Library | None]] = []

    def open_(*, model: bool = True, own_library: bool = False, **settings: Any) -> Companion:
        given = {"data": str(tmp_path / "data"), "clock": NOW.isoformat(), **settings}
        app = create_app(Settings(**given), load=False)
        house: Services = app.state.services
        library: Library | None = None
        if model:
            shared: Mind = request.getfixturevalue("mind")
            library = Library(tmp_path / "library", shared.encoder, starter=None) if own_library else None
            house.mind = replace(shared, library=library) if library else shared
            house.mind_state = "ready"
        opened.append((house, library))
        address = f"http://127.0.0.1:{house.settings.port}"
        stranger = TestClient(app, base_url=address, raise_server_exceptions=False)
        client = TestClient(app, base_url=address, raise_server_exceptions=False)
        companion = Companion(client, stranger, house)
        client.headers["Authorization"] = f"Bearer {companion.pair()}"
        return companion

    yield open_
    for house, library in opened:
        house.database.close()
        if library is not None:
            library.close()


@pytest.fixture
def companion(open_companion: OpenCompanion) -> Companion:
    """A companion that still loads its model: all that needs none works."""
    return open_companion(model=False)
