"""Files and packets over HTTP: real stores, real browser, real files."""

import base64
import hashlib
import io
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

from server.brief import Brief
from server.browser import Browser, Printer
from server.errors import NotReady, SellersideError
from server.evidence.packet_jobs import PacketJobs
from server.evidence.routes import router
from server.store import Cases, Database, Files
from server.vocabulary import DisputeType
from tests.evidence.cases import NOW, ORDER, brief_for, delivered_case, photo

pytestmark = pytest.mark.browser


@dataclass
class House:
    """The stores of a real server, without its text model: the brief is given."""

    folder: Path
    cases: Cases
    files: Files
    printer: Printer = field(default_factory=Printer)
    jobs: PacketJobs = field(default_factory=PacketJobs)
    heard: list[dict[str, Any]] = field(default_factory=list)
    model_ready: bool = True

    @property
    def events(self) -> "House":
        return self

    def publish(self, event: str, data: dict[str, Any]) -> None:
        assert event == "packet"
        self.heard.append(data)

    @property
    def packets_dir(self) -> Path:
        return self.folder / "packets"

    def brief(self, case_id: str, lang: str) -> Brief:
        if not self.model_ready:
            raise NotReady("The text model is still loading.", hint="Try again.")
        return brief_for(DisputeType.DELIVERED_NOT_RECEIVED)

    def clock(self) -> datetime:
        return NOW


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    database = Database(tmp_path / "db.sqlite")
    yield House(tmp_path, Cases(database), Files(database, tmp_path / "originals"))
    database.close()


@pytest.fixture
def client(house: House) -> Iterator[TestClient]:
    app = FastAPI()
    app.state.services = house
    app.include_router(router)

    @app.exception_handler(SellersideError)
    async def expected(request: Request, error: SellersideError) -> JSONResponse:
        return JSONResponse(error.as_json(), status_code=error.status)

    with TestClient(app) as client:
        yield client
        assert client.portal is not None
        client.portal.call(house.jobs.close)
        client.portal.call(house.printer.close)


@pytest.fixture
def case(house: House) -> str:
    return house.cases.save(delivered_case(), base=delivered_case(), now=NOW)


def finished(client: TestClient, case: str) -> dict[str, Any]:
    for _ in range(300):
        state: dict[str, Any] = client.get(f"/api/cases/{case}/packet").json()
        if state["state"] in {"ready", "failed"}:
            return state
        time.sleep(0.1)
    pytest.fail("the packet was never finished")


def attach(client: TestClient, case: str, data: bytes, **fields: Any) -> Any:
    body = {"name": "pack.jpg", "media_type": "image/jpeg", "kind": "packing-photo", **fields}
    return client.post(f"/api/cases/{case}/attachments", json=body | {"data": base64.b64encode(data).decode()})


def test_from_attachment_to_packet(client: TestClient, house: House, case: str) -> None:
    assert client.get(f"/api/cases/{case}/packet").json()["state"] == "none"
    data = photo()
    answer = attach(client, case, data)
    assert answer.json() == {"sha256": hashlib.sha256(data).hexdigest()}
    started = client.post(f"/api/cases/{case}/packet", json={"lang": "zh"})
    assert started.status_code == 202
    assert started.json()["state"] == "running"
    state = finished(client, case)
    assert state["state"] == "ready"
    assert [file["name"] for file in state["files"]] == ["packet.pdf", "packet.zip"]
    assert state["error"] is None
    pdf = client.get(f"/api/cases/{case}/packet/packet.pdf")
    assert pdf.headers["content-type"] == "application/pdf"
    assert ORDER in pdf.headers["content-disposition"]
    assert len(pdf.content) == state["files"][0]["bytes"]
    archive = zipfile.ZipFile(io.BytesIO(client.get(f"/api/cases/{case}/packet/packet.zip").content))
    assert archive.read("originals/pack.jpg") == data
    assert {told["case_id"] for told in house.heard} == {case}
    assert [told["state"] for told in house.heard][-1] == "ready"
    assert {"pictures", "printing"} <= {told["step"] for told in house.heard}


def test_a_second_click_joins_the_running_build(client: TestClient, house: House, case: str) -> None:
    first = client.post(f"/api/cases/{case}/packet", json={})
    second = client.post(f"/api/cases/{case}/packet", json={})
    assert first.status_code == second.status_code == 202
    finished(client, case)
    assert [told["step"] for told in house.heard].count("printing") == 1


def test_a_finished_packet_outlives_the_server(client: TestClient, house: House, case: str) -> None:
    client.post(f"/api/cases/{case}/packet", json={})
    files = finished(client, case)["files"]
    house.jobs = PacketJobs()
    again = client.get(f"/api/cases/{case}/packet").json()
    assert again["state"] == "ready"
    assert again["files"] == files


def test_a_failure_says_what_to_do_and_keeps_the_last_packet(client: TestClient, house: House, case: str) -> None:
    client.post(f"/api/cases/{case}/packet", json={})
    assert finished(client, case)["state"] == "ready"
    house.model_ready = False
    client.post(f"/api/cases/{case}/packet", json={})
    state = finished(client, case)
    assert state["state"] == "failed"
    assert state["error"]["code"] == "not-ready"
    assert state["error"]["hint"]
    assert [file["name"] for file in state["files"]] == ["packet.pdf", "packet.zip"]
    assert client.get(f"/api/cases/{case}/packet/packet.pdf").status_code == 200


def test_without_a_browser_the_seller_is_told_which_to_install(
    client: TestClient, house: House, case: str, tmp_path: Path
) -> None:
    house.printer = Printer(Browser("chrome", tmp_path / "none"))
    client.post(f"/api/cases/{case}/packet", json={})
    state = finished(client, case)
    assert state["error"]["code"] == "browser-missing"
    assert "Chromium" in state["error"]["hint"]
    assert state["files"] == []


def test_a_file_of_the_thread_is_known_as_such(client: TestClient, house: House) -> None:
    message = {"from": "buyer", "text": "see", "attachments": [{"name": "bowl.jpg", "media_type": "image/jpeg"}]}
    context = delivered_case(messages=[message])
    case = house.cases.save(context, base=context, now=NOW)
    attach(client, case, photo(), name="bowl.jpg", kind="")
    assert [file.source for file in house.files.list(case)] == ["buyer-message"]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"data": "not base64!"}, 422),
        ({"data": ""}, 422),
        ({"name": "", "data": "eA=="}, 422),
        ({"kind": "no-such-kind", "data": "eA=="}, 422),
    ],
)
def test_what_is_no_file_is_refused(client: TestClient, case: str, fields: dict[str, str], status: int) -> None:
    body = {"name": "a.jpg", "media_type": "image/jpeg", "kind": "", **fields}
    assert client.post(f"/api/cases/{case}/attachments", json=body).status_code == status


@pytest.mark.parametrize("name", ["packet.pdf", "manifest.json", "..%2f..%2fdb.sqlite", "originals"])
def test_only_the_packets_files_can_be_fetched(client: TestClient, case: str, name: str) -> None:
    assert client.get(f"/api/cases/{case}/packet/{name}").status_code == 404


def test_an_unknown_case_is_not_found(client: TestClient) -> None:
    assert client.get("/api/cases/none/packet").status_code == 404
    assert client.post("/api/cases/none/packet", json={}).status_code == 404
    assert client.get("/api/cases/none/packet/packet.pdf").status_code == 404
    assert client.post("/api/cases/none/attachments", json={"name": "a", "data": "eA=="}).status_code == 404
