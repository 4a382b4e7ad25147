"""The standard form: what is known stands in it, what is missing is asked of the one who knows."""

import base64
import hashlib
from typing import Any

import pytest

from server.caseform.fields import editable, lines
from server.caseform.making import sort_of
from server.demo.practice_orders import load_practice_orders
from server.orders.normalise import CONVERT
from tests.conftest import Companion, OpenCompanion

ORDERS = {order.id: order.context for order in load_practice_orders()}
BOWL = "302-5550101-1000001"


@pytest.fixture
def thinking(open_companion: OpenCompanion) -> Companion:
    return open_companion()


def opened(companion: Companion, number: str = BOWL, **change: Any) -> str:
    body = ORDERS[number].model_dump(mode="json", by_alias=True, exclude_none=True) | change
    answer = companion.client.post("/api/cases", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["case_id"])


def form(companion: Companion, case: str, lang: str = "en") -> dict[str, Any]:
    answer = companion.client.get(f"/api/cases/{case}/form", params={"lang": lang})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def field(found: dict[str, Any], path: str) -> dict[str, Any]:
    return next(one for group in found["groups"] for one in group["fields"] if one["path"] == path)


def typed(companion: Companion, case: str, **change: Any) -> dict[str, Any]:
    answer = companion.client.put(f"/api/cases/{case}/form", json=change)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_every_field_of_the_form_is_one_that_the_companion_can_read() -> None:
    known = {path.replace("*", "0") for path in CONVERT} | {"messages"}
    assert editable() <= known
    paths = [line.path for group in lines().values() for line in group]
    assert len(paths) == len(set(paths))


def test_what_was_read_stands_in_its_group(thinking: Companion) -> None:
    found = form(thinking, opened(thinking))
    assert [group["name"] for group in found["groups"]] == ["order", "shipment", "buyer"]
    assert field(found, "order.total")["value"]
    assert field(found, "shipments.0.tracking_number")["value"]
    assert found["problem"]["dispute_type"] == "damaged"
    assert found["problem"]["said_by"] == "messages"
    assert found["messages"][0]["text"]
    assert {proof["need"] for proof in found["proof"]} >= {"required"} or found["proof"]


def test_the_buyer_is_asked_in_his_language_and_the_seller_by_field(thinking: Companion) -> None:
    body = ORDERS[BOWL].model_dump(mode="json", by_alias=True, exclude_none=True)
    body["messages"] = [{"from": "buyer", "text": "Die Schale ist leider zerbrochen angekommen."}]
    body["shipments"] = []
    body["order"].pop("total", None)
    case = opened(thinking, messages=body["messages"], shipments=[], order=body["order"])
    found = form(thinking, case, "zh")
    asked = [one for one in found["missing"] if one["who"] == "buyer"]
    assert asked[0]["language"] == "de"
    assert "Foto" in asked[0]["ask"]
    assert any("一" <= sign <= "鿿" for sign in asked[0]["what"])
    missing = {one["path"] for one in found["missing"] if one["who"] == "seller"}
    assert {"order.total", "shipments.0.tracking_number", "shipments.0.carrier"} <= missing


def test_what_the_seller_types_is_read_kept_and_can_be_taken_back(thinking: Companion) -> None:
    case = opened(thinking)
    before = field(form(thinking, case), "order.total")["value"]
    answer = typed(
        thinking, case, fields={"order.total": "12,34 €", "order.deliver_by": "soon", "order.id": "x", "nonsense": "y"}
    )
    assert answer["kept"] == ["order.total"]
    assert sorted(answer["refused"]) == ["nonsense", "order.deliver_by", "order.id"]
    after = field(form(thinking, case), "order.total")
    assert (after["value"], after["typed"]) == ("12.34", True)
    typed(thinking, case, fields={"shipments.0.service": "Paket"})
    assert field(form(thinking, case), "order.total")["value"] == "12.34"
    typed(thinking, case, fields={"order.total": " "})
    assert field(form(thinking, case), "order.total")["value"] == before


def test_a_page_that_says_something_else_is_shown_as_a_contradiction(thinking: Companion) -> None:
    case = opened(thinking)
    typed(thinking, case, fields={"order.total": "12.34"})
    thinking.client.post(
        "/api/readings",
        json={
            "portal": "amazon",
            "page": "order-detail",
            "at": "2026-11-21T09:00:00+00:00",
            "fields": {"order.id": {"raw": BOWL, "how": "attribute"}, "order.total": {"raw": "€39.99", "how": "label"}},
        },
    )
    total = field(form(thinking, case), "order.total")
    assert (total["value"], total["contradicted"]) == ("12.34", True)
    assert {source["raw"] for source in total["sources"]} == {"12.34", "€39.99"}


def test_the_seller_knows_better_what_the_case_is_about(thinking: Companion) -> None:
    case = opened(thinking)
    typed(thinking, case, dispute_type="wrong-item", asks=["full-refund"])
    brief = thinking.client.get(f"/api/cases/{case}/brief").json()
    assert (brief["dispute_type"], brief["confidence"], brief["asks"]) == ("wrong-item", 1.0, ["full-refund"])
    assert form(thinking, case)["problem"]["said_by"] == "seller"
    typed(thinking, case, asks=[])
    assert thinking.client.get(f"/api/cases/{case}/brief").json()["asks"] == []
    typed(thinking, case, dispute_type="")
    assert thinking.client.get(f"/api/cases/{case}/brief").json()["dispute_type"] == "damaged"


def test_a_text_taken_from_any_page_waits_to_be_sorted(thinking: Companion) -> None:
    answer = thinking.client.post(
        "/api/readings",
        json={
            "portal": "other",
            "page": "page",
            "url": "https://mail.example/1",
            "fields": {
                "order.id": {"raw": "A-77", "how": "typed"},
                "page.text": {"raw": "<b>Hi</b> it came broken", "how": "attribute"},
            },
        },
    )
    assert answer.status_code == 200, answer.text
    found = form(thinking, answer.json()["case_id"])
    assert found["captured"] == ["<b>Hi</b> it came broken"]
    assert {"who": "seller", "path": "messages", "what": "", "ask": "", "language": ""} in found["missing"]


def send(companion: Companion, case: str, data: bytes, number: int, *, last: bool, upload: str = "ab" * 16) -> Any:
    body = {
        "upload": upload,
        "number": number,
        "last": last,
        "name": "unboxing.mp4",
        "media_type": "video/mp4",
        "data": base64.b64encode(data).decode(),
    }
    return companion.client.post(f"/api/cases/{case}/attachments/parts", json=body)


def test_a_video_comes_in_parts_and_is_kept_byte_for_byte(thinking: Companion) -> None:
    case = opened(thinking)
    parts = [bytes([number]) * 500_000 for number in range(5)]
    for number, part in enumerate(parts):
        answer = send(thinking, case, part, number, last=number == 4)
        assert answer.status_code == 200, answer.text
    assert answer.json() == {"bytes": 2_500_000, "sha256": hashlib.sha256(b"".join(parts)).hexdigest()}
    (kept,) = form(thinking, case)["files"]
    assert (kept["sort"], kept["bytes"], kept["name"]) == ("video", 2_500_000, "unboxing.mp4")


def test_a_part_out_of_turn_is_refused_and_a_new_beginning_starts_over(thinking: Companion) -> None:
    case = opened(thinking)
    assert send(thinking, case, b"one", 0, last=False).status_code == 200
    assert send(thinking, case, b"three", 2, last=True).status_code == 422
    assert send(thinking, case, b"again", 0, last=True).json()["bytes"] == 5
    assert send(thinking, case, b"x", 0, last=False, upload="../../etc").status_code == 422
    assert send(thinking, "0" * 16, b"x", 0, last=False).status_code == 404


@pytest.mark.parametrize(
    ("media_type", "sort"),
    [("image/heic", "photo"), ("video/quicktime", "video"), ("application/pdf", "document"), ("", "document")],
)
def test_files_are_sorted_by_what_they_are(media_type: str, sort: str) -> None:
    assert sort_of(media_type) == sort
