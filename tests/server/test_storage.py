"""What was stored stays stored: when the disk fills up, when the process is killed, when the file is no database."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from server.errors import BadInput, StorageFull
from server.orders.context import OrderContext
from server.store import Access, Cases, Database, Files
from tests.conftest import NOW, Companion


def order(number: int, text: str = "hello") -> OrderContext:
    given = {"portal": "amazon", "order": {"id": f"302-5550199-{number:07d}"}}
    return OrderContext.model_validate({**given, "messages": [{"from": "buyer", "text": text}]})


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of two megabytes."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_costs_nothing_that_was_stored(tiny_disk: Path) -> None:
    database = Database(tiny_disk / "sellerside.db")
    cases = Cases(database)
    stored: list[str] = []

    def fill() -> None:
        for number in range(200):
            stored.append(cases.save(order(number, "x" * 50_000), now=NOW))

    with pytest.raises(StorageFull) as failure:
        fill()
    assert failure.value.hint
    assert len(stored) > 3
    with pytest.raises(StorageFull):
        Files(database, tiny_disk / "originals").put(
            stored[0], name="a", media_type="image/png", kind="", data=b"x" * 3_000_000, source="file", now=NOW
        )
    assert not [path for path in (tiny_disk / "originals").rglob("*") if path.is_file()]
    assert [cases.get(case).context.messages[0].text for case in stored] == ["x" * 50_000] * len(stored)
    database.close()
    again = Database(tiny_disk / "sellerside.db")
    assert {row["case_id"] for row in Cases(again).recent(500)} == set(stored)
    again.close()


def test_a_full_disk_is_told_over_http(companion: Companion, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = companion.client.post("/api/cases", json={"portal": "amazon", "order": {"id": "1"}}).json()["case_id"]
    with companion.house.database.write() as db:
        pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    with companion.house.database.read() as db:
        db.execute(f"PRAGMA max_page_count = {pages + 2}")
    large = {"portal": "amazon", "order": {"id": "2"}, "messages": [{"from": "buyer", "text": "x" * 100_000}]}
    answer = companion.client.post("/api/cases", json=large)
    assert (answer.status_code, answer.json()["error"]["code"]) == (507, "storage-full")
    assert "untouched" in answer.json()["error"]["hint"]
    assert [row["case_id"] for row in companion.client.get("/api/cases").json()["cases"]] == [kept]


def test_a_file_that_finds_no_room_leaves_no_half_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(tmp_path / "sellerside.db")
    case = Cases(database).save(order(1), now=NOW)
    files = Files(database, tmp_path / "originals")
    given: dict[str, Any] = {"name": "a.png", "media_type": "image/png", "kind": "", "source": "file", "now": NOW}
    digest = files.put(case, data=b"first", **given)

    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_room)
    with pytest.raises(StorageFull):
        files.put(case, data=b"second", **given)
    monkeypatch.undo()
    assert [file.sha256 for file in files.list(case)] == [digest]
    assert files.path(digest).read_bytes() == b"first"
    assert len([path for path in (tmp_path / "originals").rglob("*") if path.is_file()]) == 1
    database.close()


@pytest.mark.parametrize(
    "content", [b"this is no database at all, only text" * 40, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_file_that_is_no_database_is_said_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sellerside.db"
    path.write_bytes(content)
    with pytest.raises(BadInput) as failure:
        Database(path)
    assert str(path) in failure.value.message
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(BadInput, match="cannot be opened"):
        Database(tmp_path / "file" / "sellerside.db")


def test_a_write_that_breaks_off_is_undone(tmp_path: Path) -> None:
    database = Database(tmp_path / "sellerside.db")
    access = Access(database)
    code = access.new_code(now=NOW, minutes=10)

    def break_off() -> None:
        with database.write() as db:
            db.table("pairing_codes").delete_where()
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        break_off()
    token, left = access.exchange(code, origin="", now=NOW + timedelta(minutes=9), tries=5)
    assert token is not None
    assert left == 0
    database.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Process:
    """`sellerside serve` as a program of its own."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.folder = folder
        environment = {**os.environ, "SELLERSIDE_DATA": str(folder), "SELLERSIDE_PORT": str(self.port)}
        command = [sys.executable, "-m", "server.cli", "serve"]
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert self.process.stdout is not None
        assert str(self.port) in self.process.stdout.readline().decode()
        self.code = self.process.stdout.readline().decode().split(":")[1].split("(")[0].replace(" ", "")
        self.token = ""
        while not self._listens():
            assert self.process.poll() is None, "the server ended"

    def _listens(self) -> bool:
        with socket.socket() as probe:
            probe.settimeout(0.2)
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, method=method)
        request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())

    def pair(self) -> None:
        self.token = self.ask("POST", "/api/pair", {"code": self.code})["token"]

    def end(self, how: int) -> None:
        self.process.send_signal(how)
        self.process.communicate(timeout=120)


def test_a_server_killed_in_the_middle_of_writing_keeps_all_it_had_acknowledged(tmp_path: Path) -> None:
    running = Process(tmp_path)
    acknowledged: set[str] = set()
    try:
        running.pair()
        for number in range(40):
            body = {"portal": "amazon", "order": {"id": f"302-5550199-{number:07d}"}}
            acknowledged.add(running.ask("POST", "/api/cases", body)["case_id"])
            if number == 30:
                with socket.create_connection(("127.0.0.1", running.port)) as half:
                    half.sendall(b"POST /api/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
                    break
    finally:
        running.end(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    database = Database(tmp_path / "sellerside.db")
    assert {row["case_id"] for row in Cases(database).recent(500)} == acknowledged
    with database.read() as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert Access(database).origin_of(running.token) == ""
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process otherwise")
def test_ctrl_c_ends_the_server_although_somebody_listens_to_events(tmp_path: Path) -> None:
    running = Process(tmp_path)
    try:
        running.pair()
        request = urllib.request.Request(f"http://127.0.0.1:{running.port}/api/events")
        request.add_header("Authorization", f"Bearer {running.token}")
        with urllib.request.urlopen(request, timeout=30) as stream:
            assert stream.readline() == b": connected\n"
            running.end(signal.SIGINT)
    finally:
        if running.process.poll() is None:
            running.end(signal.SIGTERM)
    with pytest.raises(urllib.error.URLError):
        running.ask("GET", "/health")
