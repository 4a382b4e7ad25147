"""Every route that takes text gets an answer or one clear error for any text, and the companion lives on."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from pydantic import TypeAdapter

from tests.conftest import NOW, Companion, OpenCompanion
from tests.hostile import BYTES, LONG, TEXTS

NUMBER = "302-5550199-1000099"
ORDER = {"portal": "amazon", "marketplace": "amazon.de", "order": {"id": NUMBER}}
SHORT = {name: text for name, text in TEXTS.items() if len(text) < LONG / 2}
FEW_LONG = {name: TEXTS[name] for name in ("sentences", "mail", "characters", "one letter")}
"""Where the text model reads, each long one takes seconds: the others are tried on what reads them (test_readers)."""


def _page(text: str) -> dict[str, Any]:
    paths = ("messages.0.text", "order.total", "order.placed_at", "order.ship_to", "shipments.0.tracking_number")
    fields = {"order.id": NUMBER, **dict.fromkeys(paths, text), text[:200]: text}
    return {
        "portal": "amazon",
        "page": text[:60] or "order-detail",
        "url": text[:4000],
        "language": text[:35],
        "at": NOW.isoformat(),
        "fields": {path: {"raw": raw, "how": "label"} for path, raw in fields.items()},
        "rows": [{"fields": {path: {"raw": raw, "how": "label"} for path, raw in fields.items()}}],
        "unreadable": [text[:100]],
    }


def _order(text: str) -> dict[str, Any]:
    return {
        **ORDER,
        "account": text,
        "order": {
            "id": NUMBER,
            "buyer_note": text,
            "status": text,
            "items": [{"title": text, "sku": text, "category": text}],
            "ship_to": {"name": text, "lines": [text], "city": text, "postcode": text},
        },
        "shipments": [{"carrier": text, "tracking_number": text, "events": [{"text": text, "place": text}]}],
        "messages": [{"from": "buyer", "text": text}, {"from": "seller", "text": text}],
        "claim": {"kind": "a-to-z", "reason": text},
        "return": {"reason": text, "comment": text},
        "buyer": {"name": text},
        text[:50]: text,
    }


BODIES: dict[str, Callable[[str], Any]] = {
    "POST /api/cases": _order,
    "POST /api/readings": _page,
    "POST /api/readings/rows": _page,
    "POST /api/messages/understand": lambda text: {
        "texts": [text, text[:100]],
        "seller_texts": [text],
        "marketplace": text,
        "country": text,
        "lang": text,
    },
    "POST /api/messages/lint": lambda text: {"portal": "ebay", "text": text, "lang": text[:35]},
    "POST /api/messages/translate": lambda text: {"texts": [text], "target": "de", "source": text},
    "POST /api/messages/translate/protect": lambda text: {"texts": [text], "target": text[:20], "case_id": "CASE"},
    "POST /api/messages/translate/check": lambda text: {"text": text, "lines": [text], "target": "de", "case_id": text},
    "POST /api/orders/badges": lambda text: {"portal": "amazon", "order_ids": [text], "lang": text[:35]},
    "POST /api/cases/{case_id}/archive": lambda text: {
        "outcome": "other",
        "remedy": "full-refund",
        "done": text,
        "lesson": {"en": text, "zh": text},
        "reply": {"language": text, "text": text},
        "currency": text,
        "cost": text,
    },
    "POST /api/cases/{case_id}/attachments": lambda text: {"name": text, "media_type": text, "data": text},
    "POST /api/cases/{case_id}/attachments/parts": lambda text: {
        "upload": text,
        "number": 0,
        "name": text,
        "data": text,
        "last": True,
    },
    "POST /api/cases/{case_id}/collect": lambda text: {"lang": text},
    "PUT /api/cases/{case_id}/form": lambda text: {
        "fields": {"order.total": text, "order.ship_to.city": text, "order.placed_at": text, text[:50]: text}
    },
    "POST /api/cases/{case_id}/packet": lambda text: {"lang": text},
    "POST /api/cases/{case_id}/reply": lambda text: {
        "language": text[:35],
        "lang": text[:35],
        "remedy": "full-refund",
        "amount": text,
    },
    "POST /api/cases/{case_id}/reply/polish": lambda text: {"language": text[:35], "remedy": "full-refund"},
    "POST /api/pair": lambda text: {"code": text[:20]},
    "PUT /api/settings/translation": lambda text: {
        "chat_url": text,
        "chat_model": text,
        "libretranslate_url": text,
        "order": [text],
    },
    "PUT /api/settings/language-model": lambda text: {"base_url": text, "model": text},
    "PUT /api/settings/collector": lambda text: {"pages": text},
}
WITHOUT_TEXT = {"POST /api/cases/{case_id}/proposal", "POST /api/settings/language-model/test"}
READ_BY_THE_MODEL = {"POST /api/messages/understand", "POST /api/cases"}
PATHS = [
    "/api/cases/{}",
    "/api/cases/{}/brief",
    "/api/cases/{}/form",
    "/api/cases/CASE/brief?lang={}",
    "/api/cases/CASE/packet/{}",
    "/api/library/search?q={}",
    "/api/library/search?q=broken&country={}&category={}&dispute_type={}",
    "/api/rules/{}",
    "/api/rules?lang={}",
]


@pytest.fixture
def companion(open_companion: OpenCompanion) -> Companion:
    return open_companion(own_library=True)


def _open_case(companion: Companion) -> str:
    answer = companion.client.post("/api/cases", json={**ORDER, "messages": [{"from": "buyer", "text": "broken"}]})
    case_id: str = answer.json()["case_id"]
    return case_id


def _ask(companion: Companion, route: str, body: Any, case_id: str) -> None:
    """Asks as a program would that writes JSON in ASCII, which can carry any text at all."""
    method, path = route.split(" ")
    text = json.dumps(body).replace("CASE", case_id)
    headers = {"Content-Type": "application/json"}
    answer = companion.client.request(method, path.replace("{case_id}", case_id), content=text, headers=headers)
    _is_clear(answer.status_code, answer.content)


def _is_clear(status: int, content: bytes) -> None:
    assert status < 500, content
    told = TypeAdapter(dict[str, Any]).validate_json(content)
    if status >= 400:
        assert set(told["error"]) == {"code", "message", "hint"}
        assert told["error"]["message"]
        assert len(content) < 2_000, "an error that repeats what came in"


def test_no_route_is_left_out(companion: Companion) -> None:
    described = companion.client.app.openapi()["paths"]  # type: ignore[attr-defined]
    writing = {
        f"{method.upper()} {path}"
        for path, methods in described.items()
        for method in methods
        if method in ("post", "put")
    }
    assert writing == set(BODIES) | WITHOUT_TEXT


@pytest.mark.parametrize("route", BODIES)
def test_any_text_is_answered(companion: Companion, route: str) -> None:
    case_id = _open_case(companion)
    for text in (SHORT | FEW_LONG if route in READ_BY_THE_MODEL else TEXTS).values():
        _ask(companion, route, BODIES[route](text), case_id)
    assert companion.client.get("/health").json()["status"] == "ok"


@pytest.mark.parametrize("name", [*SHORT, *FEW_LONG])
def test_an_order_of_any_text_has_a_brief_in_both_languages(companion: Companion, name: str) -> None:
    answer = companion.client.post("/api/cases", content=json.dumps(_order(TEXTS[name])), headers=_JSON)
    assert answer.status_code in (200, 413)
    if answer.status_code == 200:
        for lang in ("en", "zh"):
            told = companion.client.get(f"/api/cases/{answer.json()['case_id']}/brief?lang={lang}")
            assert told.status_code == 200, told.text
            assert told.json()["replies"]


_JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize("path", PATHS)
def test_any_text_in_an_address_is_answered(companion: Companion, path: str) -> None:
    case_id = _open_case(companion)
    for text in (SHORT | FEW_LONG).values():
        typed = quote(text[:1_000].encode("utf-8", "surrogatepass"), safe="")
        answer = companion.client.get(path.replace("CASE", case_id).replace("{}", typed))
        assert answer.status_code < 500, answer.text


@pytest.mark.parametrize("route", BODIES)
@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_text_are_refused(companion: Companion, route: str, name: str) -> None:
    method, path = route.split(" ")
    content = b'{"texts": ["' + BYTES[name] + b'"], "text": "' + BYTES[name] + b'"}'
    answer = companion.client.request(method, path.replace("{case_id}", "1"), content=content, headers=_JSON)
    assert answer.status_code in (404, 422) or name == "surrogates", answer.text  # those can be made whole
    _is_clear(answer.status_code, answer.content)


def test_half_a_character_is_read_as_a_missing_one(companion: Companion) -> None:
    broken = '{"texts": ["Die Schale ist zerbrochen \\ud83d, ich will mein Geld zurück"]}'
    answer = companion.client.post("/api/messages/understand", content=broken, headers=_JSON)
    assert answer.json()["gist"][0]["sentences"][0]["sentence"].count("\ufffd") == 1
    whole = '{"texts": ["Kaputt \\ud83d\\ude21!"]}'
    answer = companion.client.post("/api/messages/understand", content=whole, headers=_JSON)
    assert "😡" in answer.json()["gist"][0]["sentences"][0]["sentence"]
