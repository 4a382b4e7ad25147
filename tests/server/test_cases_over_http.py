"""An order's way through the companion: pages come in, a case stands, a brief comes out, a closed case teaches."""

import copy
from pathlib import Path
from typing import Any

import pytest

from server.demo.practice_orders import load_practice_orders
from tests.conftest import NOW, Companion, OpenCompanion

ORDERS = {order.id: order.context for order in load_practice_orders()}
NUMBER = "302-5550199-1000099"


def page(name: str = "order-detail", **fields: str) -> dict[str, Any]:
    shown = {"order.id": NUMBER, **{path.replace("__", "."): raw for path, raw in fields.items()}}
    return {
        "portal": "amazon",
        "page": name,
        "url": "https://sellercentral.amazon.de/orders-v3/order",
        "language": "en",
        "at": NOW.isoformat(),
        "fields": {path: {"raw": raw, "how": "label"} for path, raw in shown.items()},
    }


def read(companion: Companion, **given: Any) -> dict[str, Any]:
    answer = companion.client.post("/api/readings", json=page(**given))
    assert answer.status_code == 200, answer.text
    stored: dict[str, Any] = answer.json()
    return stored


def context_of(companion: Companion, case_id: str) -> dict[str, Any]:
    context: dict[str, Any] = companion.client.get(f"/api/cases/{case_id}").json()["context"]
    return context


def test_pages_of_one_order_become_one_case(companion: Companion) -> None:
    first = read(companion, order__total="€39.99", order__ship_by="31 February 2026")
    assert first["unreadable"] == ["order.ship_by"]
    assert "order.total" in first["read"]
    second = read(companion, name="contact-buyer", messages__0__text="It is broken!")
    assert second["case_id"] == first["case_id"]
    context = context_of(companion, first["case_id"])
    assert context["order"]["total"] == "39.99"
    assert context["messages"][0]["text"] == "It is broken!"
    (row,) = companion.client.get("/api/cases").json()["cases"]
    assert (row["order_id"], row["marketplace"]) == (NUMBER, "amazon.de")


def test_a_page_without_an_order_number_is_refused_and_nothing_is_stored(companion: Companion) -> None:
    without = page(order__total="€39.99")
    del without["fields"]["order.id"]
    answer = companion.client.post("/api/readings", json=without)
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "no-order-number")
    assert answer.json()["error"]["hint"]
    assert companion.client.get("/api/cases").json() == {"cases": []}


def test_a_typed_message_stays_when_the_page_is_read_again(companion: Companion) -> None:
    case = read(companion, order__total="€39.99")["case_id"]
    read(companion, name="typed", messages__0__text="Where is my parcel?", messages__0__from="buyer")
    read(companion, name="typed", messages__0__text="Still waiting.", messages__0__from="buyer")
    read(companion, order__total="€41.00")
    context = context_of(companion, case)
    assert [message["text"] for message in context["messages"]] == ["Where is my parcel?", "Still waiting."]
    assert context["order"]["total"] == "41.00"
    pages = [row["page"] for row in companion.client.get(f"/api/cases/{case}").json()["pages"]]
    assert sorted(pages) == ["order-detail", "typed", "typed"]


def test_the_order_in_which_pages_come_does_not_matter(open_companion: OpenCompanion, tmp_path: Path) -> None:
    pages = [
        page(order__total="€39.99", order__placed_at="Nov 2, 2026"),
        page("contact-buyer", messages__0__text="Broken!", messages__0__at="Nov 19, 2026 12:00"),
    ]
    seen = []
    for place, order in enumerate((pages, pages[::-1])):
        companion = open_companion(model=False, data=str(tmp_path / str(place)))
        case = [companion.client.post("/api/readings", json=one).json()["case_id"] for one in order][-1]
        context = context_of(companion, case)
        seen.append({name: context[name] for name in ("order", "messages", "marketplace")})
    assert seen[0] == seen[1]


def test_an_order_from_a_program_is_kept_below_what_pages_show(companion: Companion) -> None:
    whole = {"portal": "amazon", "order": {"id": NUMBER, "total": "1.00", "duty_terms": "DDP"}, "mood": "good"}
    stored = companion.client.post("/api/cases", json=whole).json()
    assert stored["unknown"] == ["mood"]
    assert read(companion, order__total="€39.99")["case_id"] == stored["case_id"]
    order = context_of(companion, stored["case_id"])["order"]
    assert (order["total"], order["duty_terms"]) == ("39.99", "DDP")


def case_for(companion: Companion, order_id: str, *, number: str | None = None) -> str:
    context = ORDERS[order_id].model_dump(mode="json", by_alias=True)
    if number is not None:
        context = copy.deepcopy(context)
        context["order"]["id"] = number
    case: str = companion.client.post("/api/cases", json=context).json()["case_id"]
    return case


def test_a_brief_over_http_in_both_languages(open_companion: OpenCompanion) -> None:
    companion = open_companion()
    case = case_for(companion, "302-5550101-1000001")
    english, chinese = (companion.client.get(f"/api/cases/{case}/brief?lang={lang}").json() for lang in ("en", "zh"))
    assert english["case_id"] == case
    assert english["dispute_type"] == chinese["dispute_type"] == "damaged"
    assert english["summary"] != chinese["summary"]
    reply = companion.client.post(
        f"/api/cases/{case}/reply", json={"remedy": "replacement", "language": "de", "tone": "apologetic", "lang": "zh"}
    ).json()
    assert reply["language"] == "de"


def test_ones_own_reply_comes_back_with_the_next_like_case(open_companion: OpenCompanion) -> None:
    companion = open_companion(own_library=True)
    case = case_for(companion, "111-5550103-1000003")
    before = companion.client.get(f"/api/cases/{case}/brief").json()
    assert before["own_replies"] == []
    assert not [entry for entry in before["evidence"] if entry["won_in"]]
    closing = {
        "outcome": "won",
        "remedy": "contest-with-evidence",
        "lesson": {"en": "The scan at the address was enough.", "zh": "地址扫描就够了。"},
        "reply": {
            "language": "en",
            "text": "The carrier shows the delivery at your address. Please ask your neighbours.",
        },
        "evidence": ["proof-of-delivery", "tracking-history"],
    }
    archived = companion.client.post(f"/api/cases/{case}/archive", json=closing)
    assert archived.status_code == 200, archived.text
    learned = archived.json()["case_id"]

    after = companion.client.get(f"/api/cases/{case_for(companion, '111-5550103-1000003', number=NUMBER)}/brief").json()
    (own,) = after["own_replies"]
    assert (own["case_id"], own["text"]) == (learned, closing["reply"]["text"])
    proof = {entry["item"]: entry["won_in"] for entry in after["evidence"]}
    assert proof["proof-of-delivery"] == proof["tracking-history"] == [learned]
    assert after["similar"][0]["case_id"] == learned
    assert after["liability"]["chance_if_contested"] > before["liability"]["chance_if_contested"]
    reason = next(reason for reason in after["liability"]["reasons"] if reason["case"] == learned)
    assert reason["weight"] > 0


def test_a_lost_case_lends_no_reply_and_lowers_the_chance(open_companion: OpenCompanion) -> None:
    companion = open_companion(own_library=True)
    case = case_for(companion, "111-5550103-1000003")
    before = companion.client.get(f"/api/cases/{case}/brief").json()
    closing = {"outcome": "lost", "remedy": "contest-with-evidence", "reply": {"language": "en", "text": "No."}}
    companion.client.post(f"/api/cases/{case}/archive", json=closing)
    after = companion.client.get(f"/api/cases/{case}/brief").json()
    assert after["own_replies"] == []
    assert after["liability"]["chance_if_contested"] < before["liability"]["chance_if_contested"]


@pytest.mark.parametrize("order_id", list(ORDERS))
def test_nobody_can_be_found_in_the_library_after_archiving(open_companion: OpenCompanion, order_id: str) -> None:
    companion = open_companion(own_library=True)
    context = ORDERS[order_id]
    to = context.order.ship_to
    assert to is not None
    name = to.name or ""
    said = (
        f"Dear {name}, order {order_id} goes to {', '.join(to.lines)}, {to.postcode} {to.city}. Write to a@b.example."
    )
    closing = {
        "outcome": "settled",
        "remedy": "replacement",
        "lesson": {"en": f"{name} was content.", "zh": f"{name}满意。"},
        "reply": {"language": "en", "text": said},
    }
    case = case_for(companion, order_id)
    answer = companion.client.post(f"/api/cases/{case}/archive", json=closing)
    assert answer.status_code == 200, answer.text
    kept = b"".join(path.read_bytes() for path in companion_library(companion).iterdir())
    text = kept.decode("utf-8", "ignore").casefold()
    secrets = [order_id, name, *name.split(), to.postcode or "", *to.lines, "a@b.example"]
    secrets += [shipment.tracking_number or "" for shipment in context.shipments]
    secrets += [context.buyer.name or ""] if context.buyer else []
    assert "<name>" in text, "the reply itself is kept"
    assert [secret for secret in secrets if len(secret) > 2 and secret.casefold() in text] == []


def companion_library(companion: Companion) -> Path:
    return Path(companion.house.settings.data).parent / "library"


def test_a_lesson_that_still_names_somebody_is_refused(open_companion: OpenCompanion) -> None:
    companion = open_companion(own_library=True)
    case = case_for(companion, "302-5550101-1000001")
    closing = {"outcome": "won", "remedy": "replacement", "lesson": {"en": "Call 4155550132999 first."}}
    answer = companion.client.post(f"/api/cases/{case}/archive", json=closing)
    assert answer.status_code == 422
    assert "4155550132999" not in answer.text
    assert companion.client.get("/api/library/search", params={"q": "broken"}).json() == {"hits": []}


def test_the_library_is_searched_with_filters(open_companion: OpenCompanion) -> None:
    companion = open_companion()
    asked = {"q": "the parcel says delivered but nothing came", "outcome": "won", "limit": 3}
    hits = companion.client.get("/api/library/search", params=asked).json()["hits"]
    assert 1 <= len(hits) <= 3
    for hit in hits:
        assert hit["outcome"] == "won"
        assert hit["case_id"]
    answer = companion.client.get("/api/library/search", params={"q": "x", "limit": "many"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "bad-input")


def test_an_attached_file_is_a_fact_of_the_brief(open_companion: OpenCompanion) -> None:
    companion = open_companion()
    case = case_for(companion, "302-5550101-1000001")
    companion.house.files.put(
        case, name="refund.pdf", media_type="application/pdf", kind="refund-record", data=b"x", source="file", now=NOW
    )
    facts = {fact["name"]: fact["value"] for fact in companion.client.get(f"/api/cases/{case}/brief").json()["facts"]}
    assert facts["seller_refunded"] is True


def test_rules_are_read_in_the_sellers_language(companion: Companion) -> None:
    rules = companion.client.get("/api/rules?lang=zh").json()["rules"]
    one = companion.client.get(f"/api/rules/{rules[0]['id']}?lang=zh").json()
    assert one == rules[0]
    assert one["statement"] != companion.client.get(f"/api/rules/{rules[0]['id']}").json()["statement"]
