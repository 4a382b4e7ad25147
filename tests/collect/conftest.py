"""The real practice portal behind a gate that can stand in the way, and a companion whose collector goes there."""

import asyncio
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import HTMLResponse

from server.browser import find_browser
from server.collect.browser import Drive
from server.demo import tls
from server.demo.practice_orders import load_practice_orders, practice_clock
from server.demo.stage import practice_drive
from server.demo.tls import Portal, run_portal
from server.orders.collect import BUILT, BUNDLES, readers_built
from tests.conftest import Companion, OpenCompanion

HOSTS = {order.id: order.host for order in load_practice_orders()}
PACE = (0.01, 0.05)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that drive a browser run on one worker, one after another."""
    for item in items:
        if "gate" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("collector"))


@dataclass
class Gate:
    """Stands before the practice portal: remembers who came, and answers in its place where a test says so."""

    app: Any
    came: list[tuple[str, str, str]] = field(default_factory=list)
    """Method, host with path and query, user agent."""
    instead: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Path → status and page."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            headers = {name.decode(): value.decode() for name, value in scope["headers"]}
            query = f"?{scope['query_string'].decode()}" if scope["query_string"] else ""
            address = f"{headers.get('host', '')}{scope['path']}{query}"
            self.came.append((scope["method"], address, headers.get("user-agent", "")))
            if scope["path"] in self.instead:
                status, page = self.instead[scope["path"]]
                await HTMLResponse(page, status_code=status)(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def pages(self) -> list[str]:
        """Paths of the pages that were opened, in order; what pages fetch for themselves left out."""
        own = ("/practice", "/orders-api", "/orders-st", "/messaging/attachments", "/messaging/practice", "/favicon")
        paths = [address[address.index("/") :] for _, address, _ in self.came]
        return [path for path in paths if not path.startswith(own)]


@pytest.fixture(scope="session")
def gated() -> Iterator[tuple[Portal, Gate]]:
    gates: list[Gate] = []
    create = tls.create_portal

    def behind(orders: Any) -> Any:
        gates.append(Gate(create(orders)))
        return gates[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tls, "create_portal", behind)
        with run_portal() as portal:
            yield portal, gates[0]


@pytest.fixture(scope="session")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built readers, so that a build going on beside does not pull them away."""
    if not readers_built():
        pytest.skip("the extension is not built: `make build`")
    folder = tmp_path_factory.mktemp("readers")
    for name in BUNDLES:
        shutil.copy(BUILT / name, folder / name)
    return folder


@pytest.fixture
def gate(gated: tuple[Portal, Gate]) -> Iterator[Gate]:
    if find_browser() is None:
        pytest.skip("no browser on this machine")
    _, gate = gated
    gate.came.clear()
    yield gate
    gate.instead.clear()


@dataclass
class Collecting:
    """A companion with the collector turned on, asked as the panel asks."""

    companion: Companion
    cases: dict[str, str] = field(default_factory=dict)

    def case(self, order_id: str, **more: Any) -> str:
        """The case of a practice order of which nothing but its number and page is known."""
        page = f"https://{HOSTS[order_id]}/orders-v3/order/{order_id}"
        order = {"portal": "amazon", "page_url": page, "order": {"id": order_id}, **more}
        answer = self.companion.client.post("/api/cases", json=order).json()
        return str(answer["case_id"])

    def start(self, case_id: str, **body: Any) -> Any:
        return self.companion.client.post(f"/api/cases/{case_id}/collect", json=body)

    def state(self, case_id: str, lang: str = "en") -> dict[str, Any]:
        answer: dict[str, Any] = self.companion.client.get(
            f"/api/cases/{case_id}/collect", params={"lang": lang}
        ).json()
        return answer

    def until(self, case_id: str, *, step: str = "", page: str = "", seconds: float = 60) -> dict[str, Any]:
        """The state once it has got so far: through, or at a step of a page."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            now = self.state(case_id)
            if now["state"] != "running" or (page and now["page"] == page and step in ("", now["step"])):
                return now
            time.sleep(0.05)
        raise AssertionError(f"still not so far after {seconds} s: {now}")

    def collect(self, case_id: str, **body: Any) -> dict[str, Any]:
        """Begins, and waits until it is through."""
        begun = self.start(case_id, **body)
        assert begun.status_code == 202, begun.text
        return self.until(case_id)

    def at_most(self, pages: int) -> None:
        """So many pages and no more, for tests that need no whole walk."""
        self.companion.client.put("/api/settings/collector", json={"pages": pages})


@pytest.fixture
def collecting(
    open_companion: OpenCompanion, gated: tuple[Portal, Gate], gate: Gate, readers: Path
) -> Iterator[Collecting]:
    portal, _ = gated
    companion = open_companion(model=False, clock=practice_clock().isoformat())
    companion.house.collector.drive = drive_to(portal, readers)
    assert companion.client.put("/api/settings/collector", json={"on": True}).status_code == 200
    yield Collecting(companion)
    asyncio.run(companion.house.collector.close())


def drive_to(portal: Portal, readers: Path, *, patience: float = 8.0) -> Drive:
    practice = practice_drive(portal, readers, pace=PACE)
    return Drive(practice.arguments, practice.any_certificate, practice.pace, practice.readers, patience)
