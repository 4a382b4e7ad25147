"""Whatever comes in, an answer is JSON with a code, says what to do, and never shows a trace."""

import json
import logging
from typing import Any

import pytest

from server import errors
from server.errors import SellersideError
from tests.conftest import Companion

ORDER = {"portal": "amazon", "order": {"id": "302-5550199-1000099"}}
DEEP = b'{"a":' * 20_000 + b"1" + b"}" * 20_000


def refused(companion: Companion, path: str, content: bytes) -> dict[str, str]:
    answer = companion.client.post(path, content=content, headers={"Content-Type": "application/json"})
    assert answer.headers["content-type"] == "application/json"
    assert answer.status_code == 422, answer.text
    error: dict[str, str] = answer.json()["error"]
    assert set(error) == {"code", "message", "hint"}
    assert error["message"]
    assert "Traceback" not in answer.text
    return error


@pytest.mark.parametrize("path", ["/api/readings", "/api/cases", "/api/pair", "/api/messages/understand"])
@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{'a': 1}", b'{"a": 1', b"\xff\xfe\x00", b'"x', DEEP, b"[" * 20_000, b"null", b"[]", b"7", b'"text"'],
    ids=[
        "nothing",
        "open",
        "quotes",
        "cut",
        "bytes",
        "text-cut",
        "deep",
        "deep-list",
        "null",
        "list",
        "number",
        "text",
    ],
)
def test_broken_json_is_refused_in_words(companion: Companion, path: str, content: bytes) -> None:
    assert refused(companion, path, content)["code"] == "bad-input"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/readings", {"portal": "amazon"}),
        ("/api/readings", {"portal": "nowhere", "page": "x"}),
        ("/api/readings", {"portal": "amazon", "page": "x", "fields": []}),
        ("/api/readings", {"portal": "amazon", "page": "x", "fields": {"order.id": "302"}}),
        ("/api/readings", {"portal": "amazon", "page": "x", "fields": {"order.id": {"raw": 7, "how": "label"}}}),
        ("/api/readings", {"portal": "amazon", "page": "x", "fields": {"order.id": {"raw": "7", "how": "magic"}}}),
        ("/api/cases", {"portal": "amazon"}),
        ("/api/cases", {**ORDER, "order": {"id": "1", "total": "1e99999"}}),
        ("/api/cases", {**ORDER, "order": {"id": "1", "placed_at": "0001-01-01T00:00:00Z"}}),
        ("/api/cases", {**ORDER, "messages": {"text": "hi"}}),
        ("/api/pair", {"code": 123456}),
        ("/api/pair", {"code": "1" * 50}),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(companion: Companion, path: str, body: Any) -> None:
    error = refused(companion, path, json.dumps(body).encode())
    assert error["code"] == "bad-input"
    assert error["hint"]


def test_what_was_sent_is_not_repeated(companion: Companion) -> None:
    error = refused(companion, "/api/pair", json.dumps({"code": "Sabine Keller, Lindenweg 3"}).encode())
    assert "Sabine" not in json.dumps(error)


def test_half_a_character_in_a_name_of_a_key_is_answered(companion: Companion) -> None:
    body = json.dumps({**ORDER, "\ud83d": 1}).encode()
    answer = companion.client.post("/api/cases", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["unknown"]) == (200, ["\ufffd"])


def test_half_a_character_in_an_order_is_stored_without_it(companion: Companion) -> None:
    body = {**ORDER, "messages": [{"from": "buyer", "text": "Thanks \ud83d"}]}
    sent = json.dumps(body).encode()
    case = companion.client.post("/api/cases", content=sent, headers={"Content-Type": "application/json"}).json()
    seen = companion.client.get(f"/api/cases/{case['case_id']}").json()["context"]["messages"][0]["text"]
    assert seen == "Thanks \ufffd"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "not-found"),
        ("GET", "/api/cases/unknown", 404, "not-found"),
        ("GET", "/api/rules/amazon.no-such-rule", 404, "not-found"),
        ("GET", "/api/cases/..%2f..%2fetc%2fpasswd", 404, "not-found"),
        ("DELETE", "/api/cases", 405, "not-allowed"),
        ("PUT", "/api/rules", 405, "not-allowed"),
        ("GET", "/api/readings", 405, "not-allowed"),
    ],
)
def test_what_is_not_there_is_said_in_json(
    companion: Companion, method: str, path: str, status: int, code: str
) -> None:
    answer = companion.client.request(method, path, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_an_unexpected_failure_shows_no_trace_and_is_in_the_log(
    companion: Companion, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret of the house")

    monkeypatch.setattr(companion.house.cases, "recent", broken)
    with caplog.at_level(logging.ERROR, logger="sellerside"):
        answer = companion.client.get("/api/cases")
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal")
    assert "secret" not in answer.text
    assert "ZeroDivision" not in answer.text
    assert "secret of the house" in caplog.text


def test_while_the_model_loads_health_answers_and_a_brief_asks_for_patience(companion: Companion) -> None:
    health = companion.stranger.get("/health").json()
    assert health["status"] == "ok"
    assert health["model"]["state"] == health["index"]["state"] == "loading"
    case = companion.client.post("/api/cases", json=ORDER).json()["case_id"]
    for answer in (
        companion.client.get(f"/api/cases/{case}/brief"),
        companion.client.post(f"/api/cases/{case}/reply", json={"remedy": "replacement", "language": "de"}),
        companion.client.get("/api/library/search", params={"q": "broken"}),
        companion.client.post("/api/messages/understand", json={"texts": ["hi"]}),
    ):
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "not-ready")
        assert answer.json()["error"]["hint"]


def test_a_model_that_cannot_be_loaded_is_said(companion: Companion) -> None:
    companion.house.mind_state = "failed"
    case = companion.client.post("/api/cases", json=ORDER).json()["case_id"]
    assert companion.stranger.get("/health").json()["model"]["state"] == "failed"
    assert "doctor" in companion.client.get(f"/api/cases/{case}/brief").json()["error"]["hint"]


def test_every_expected_failure_has_a_code_of_its_own_and_stands_in_the_tree() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, SellersideError)]
    codes = [kind.code for kind in kinds]
    assert len(set(codes)) == len(codes) > 8
    for kind in kinds:
        assert kind.__name__ in (errors.__doc__ or "")
        assert kind is SellersideError or 400 <= kind.status < 600
