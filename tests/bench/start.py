"""From the start of the program to its first answers."""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from server.demo.stage import free_port
from server.store import Access, Database
from tests.bench.figure import Figure, milliseconds

ORDER = Path(__file__).resolve().parents[2] / "server" / "demo" / "orders" / "302-5550101-1000001.json"
LIMIT = 120.0
NOT_READY = 503
PANEL_ASKS = 0.2
"""Seconds between two questions: asking all the time would keep the server from loading."""


def start() -> Iterator[Figure]:
    """`/health` after the start, and the first brief, of a real `sellerside serve` on an empty data folder."""
    bare = milliseconds(lambda: subprocess.run([sys.executable, "-c", "import fastapi, uvicorn"], check=True))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        port = free_port()
        token = _token(Path(folder))
        environment = {**os.environ, "SELLERSIDE_DATA": folder, "SELLERSIDE_PORT": str(port)}
        begun = time.perf_counter()
        server = subprocess.Popen(
            [sys.executable, "-m", "server.cli", "serve"], env=environment, stdout=subprocess.DEVNULL
        )
        try:
            base = f"http://127.0.0.1:{port}"
            _until(lambda: _ask(f"{base}/health", token), every=0.01)
            health = (time.perf_counter() - begun) * 1000
            case = _ask(f"{base}/api/cases", token, json.loads(ORDER.read_text(encoding="utf-8")))
            _until(lambda: _ask(f"{base}/api/cases/{case['case_id']}/brief", token), every=PANEL_ASKS)
            brief = (time.perf_counter() - begun) * 1000
        finally:
            server.terminate()
            server.wait(timeout=30)
    yield Figure("health after start", health, "ms", "python importing fastapi and uvicorn", health / bare)
    yield Figure("first brief after start", brief, "ms", "python importing fastapi and uvicorn", brief / bare)


def _token(folder: Path) -> str:
    from datetime import UTC, datetime

    database = Database(folder / "sellerside.db")
    access, now = Access(database), datetime.now(UTC)
    token, _ = access.exchange(access.new_code(now=now, minutes=5), origin="", now=now, tries=5)
    database.close()
    assert token is not None
    return token


def _ask(url: str, token: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=10) as answer:
        return json.load(answer)


def _until(ask: Any, *, every: float) -> None:
    limit = time.monotonic() + LIMIT
    while True:
        try:
            ask()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
            failed = isinstance(error, urllib.error.HTTPError) and error.code != NOT_READY
            if failed or time.monotonic() > limit:
                raise
            time.sleep(every)
