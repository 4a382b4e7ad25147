"""Who gets an answer: the paired extension and programs with a token, and nobody else on this machine."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from server.settings import Settings
from tests.conftest import EXTENSION, NOW, Companion, OpenCompanion

OTHER_EXTENSION = "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba"


def test_health_needs_no_token_and_nothing_else_goes_without(companion: Companion) -> None:
    assert companion.stranger.get("/health").status_code == 200
    for path in ("/api/cases", "/api/pair", "/api/rules", "/api/events", "/openapi.json", "/docs", "/nowhere"):
        answer = companion.stranger.get(path)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "not-paired"), path
        assert answer.json()["error"]["hint"]


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer ", "Bearer wrong", "Basic {token}", "{token}", "bearer x"]
)
def test_a_wrong_token_is_none(companion: Companion, authorization: str) -> None:
    token = companion.pair()
    given = {"Authorization": authorization.format(token=token)}
    assert companion.stranger.get("/api/cases", headers=given).status_code == 401
    assert companion.stranger.get("/api/cases", headers={"Authorization": f"Bearer {token}"}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        *("rebound.example", "rebound.example:7413", "127.0.0.1", "127.0.0.1:80", "localhost", "localhost:7414"),
        *("127.0.0.1:7413.example", "[::1]:7413", "0.0.0.0:7413", "192.168.0.2:7413", "", "127.0.0.1:7413@x"),
    ],
)
def test_a_foreign_host_gets_nothing(companion: Companion, host: str) -> None:
    for path in ("/health", "/api/cases"):
        answer = companion.client.get(path, headers={"Host": host})
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not-allowed")


@pytest.mark.parametrize("host", ["127.0.0.1:7413", "localhost:7413"])
def test_our_own_host_is_served(companion: Companion, host: str) -> None:
    assert companion.client.get("/api/cases", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        *("https://sellercentral.amazon.com", "http://127.0.0.1:7413", "http://localhost:7413", "null", "file://"),
        *("chrome-extension://", "https://chrome-extension.example", f"{EXTENSION}.example", f"{EXTENSION}/panel"),
    ],
)
def test_a_web_page_gets_nothing_not_even_by_preflight(companion: Companion, origin: str) -> None:
    for method, path in (("GET", "/health"), ("GET", "/api/cases"), ("POST", "/api/pair"), ("OPTIONS", "/api/cases")):
        given = {"Origin": origin, "Access-Control-Request-Method": "POST", "Content-Type": "application/json"}
        answer = companion.client.request(method, path, headers=given)
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not-allowed"), (method, path)
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]


@pytest.mark.parametrize(
    "origin", [EXTENSION, "moz-extension://0f3ab0c4-9a51-4d4e-8a5e-0d6d7a4f2b11"], ids=["chrome", "firefox"]
)
def test_an_extension_is_paired_and_its_token_is_its_own(companion: Companion, origin: str) -> None:
    token = companion.pair(origin)
    given = {"Authorization": f"Bearer {token}"}
    assert companion.stranger.get("/api/cases", headers={**given, "Origin": origin}).status_code == 200
    answer = companion.stranger.get("/api/cases", headers={**given, "Origin": OTHER_EXTENSION})
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not-allowed")


def test_a_body_that_a_web_page_could_send_without_asking_is_refused(companion: Companion) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        answer = companion.client.post("/api/readings", content=b"{}", headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["error"]["code"]) == (422, "bad-input"), kind


TEN_MB = b'{"portal":"amazon","filler":"' + b"x" * 10_000_000 + b'"}'


def chunks() -> Iterator[bytes]:
    for start in range(0, len(TEN_MB), 65_536):
        yield TEN_MB[start : start + 65_536]


@pytest.mark.parametrize("told", [True, False], ids=["with its length", "in chunks"])
def test_ten_megabytes_are_too_large(companion: Companion, told: bool) -> None:
    kind = {"Content-Type": "application/json"}
    for path in ("/api/readings", "/api/cases", "/api/pair", "/nowhere"):
        answer = companion.client.post(path, content=TEN_MB if told else chunks(), headers=kind)
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too-large"), path
        assert answer.json()["error"]["hint"]
    assert companion.client.get("/api/cases").json() == {"cases": []}


def test_a_body_in_chunks_within_the_limit_is_read(companion: Companion) -> None:
    body = json.dumps({"portal": "amazon", "order": {"id": "302-5550199-1000099"}}).encode()
    pieces = (body[i : i + 7] for i in range(0, len(body), 7))
    answer = companion.client.post("/api/cases", content=pieces, headers={"Content-Type": "application/json"})
    assert answer.status_code == 200


def test_a_file_may_be_larger_than_other_bodies(companion: Companion) -> None:
    given = {"Content-Type": "application/json"}
    answer = companion.client.post("/api/cases/unknown/attachments", content=TEN_MB, headers=given)
    assert answer.json()["error"]["code"] != "too-large"


def test_a_code_works_once(companion: Companion) -> None:
    code = companion.code()
    assert companion.stranger.post("/api/pair", json={"code": f" {code[:3]} {code[3:]} "}).status_code == 200
    answer = companion.stranger.post("/api/pair", json={"code": code})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "not-paired")


def test_a_new_code_voids_the_one_before(companion: Companion) -> None:
    old, new = companion.code(), companion.code()
    assert companion.stranger.post("/api/pair", json={"code": old}).status_code == 401
    assert companion.stranger.post("/api/pair", json={"code": new}).status_code == 200


def test_an_expired_code_says_so(companion: Companion) -> None:
    code = companion.house.access.new_code(now=NOW - timedelta(minutes=11), minutes=10)
    answer = companion.stranger.post("/api/pair", json={"code": code})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "not-paired")
    assert "expired" in answer.json()["error"]["message"]


def test_after_five_wrong_tries_even_the_right_code_is_void(companion: Companion) -> None:
    code = companion.code()
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    answers = [companion.stranger.post("/api/pair", json={"code": wrong}) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [401, 401, 401, 401, 429]
    assert "4 tries" in answers[0].json()["error"]["message"]
    assert companion.stranger.post("/api/pair", json={"code": code}).status_code == 429
    assert companion.stranger.post("/api/pair", json={"code": companion.code()}).status_code == 200


def test_neither_code_nor_token_is_written_anywhere(companion: Companion) -> None:
    token = companion.pair(EXTENSION)
    code = companion.code()
    folder = Path(companion.house.settings.data)
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert re.search(rb"chrome-extension://[a-p]{32}", kept), "the origin is kept, so this looked in the right place"
    assert token.encode() not in kept
    assert not re.search(rb"(?<![0-9a-f])%s(?![0-9a-f])" % code.encode(), kept)


def test_a_restart_keeps_the_pairing(open_companion: OpenCompanion) -> None:
    first = open_companion(model=False)
    token = first.pair()
    second = open_companion(model=False)
    assert second.stranger.get("/api/pair", headers={"Authorization": f"Bearer {token}"}).json() == {"paired": True}
    assert second.house.access.revoke_all() == 3
    assert first.client.get("/api/pair").status_code == 401


def test_another_port_is_another_host(open_companion: OpenCompanion) -> None:
    other = open_companion(model=False, port=Settings().port + 1)
    assert other.stranger.get("/health").status_code == 200
    assert other.stranger.get("/health", headers={"Host": f"127.0.0.1:{Settings().port}"}).status_code == 403
