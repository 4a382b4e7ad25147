"""Facts: what the order says, where it says so; what it does not say stays unknown."""

from datetime import timedelta
from typing import Any

import pytest

from server.judgement.assemble import spoken
from server.judgement.facts import Facts, gather, settled_type
from server.messages.entities import find_entities
from server.orders.context import OrderContext
from server.rules.catalogue import catalogue
from server.vocabulary import DisputeType
from tests.conftest import NOW
from tests.judgement.cases import BROKEN_BOWL, DENIED_DELIVERY, PRACTICE, order, practice, understood


def facts(context: OrderContext, kind: str = "not-received") -> Facts:
    named = [
        entity.model_copy(update={"message": number})
        for number, text in enumerate(spoken(context))
        for entity in find_entities(text, language="en")
    ]
    return gather(context, understood(kind).model_copy(update={"entities": named}), now=NOW)


def test_of_an_empty_order_nothing_is_claimed() -> None:
    found = facts(order())
    unknown = [
        "delivered",
        "tracked",
        "signature",
        "claims_protected",
        "first_scan_on_time",
        "delivered_on_time",
        "value",
    ]
    unknown += ["fulfilled_by", "cross_border", "duty_terms", "unshipped", "within_return_window", "buyer_claims"]
    assert {name: found[name] for name in unknown} == dict.fromkeys(unknown)


def test_every_fact_is_in_the_catalogue_and_has_its_type() -> None:
    python = {"bool": bool, "number": (int, float), "text": str, "list": list}
    for context in PRACTICE.values():
        for name, value in facts(context).items():
            kind = catalogue()[name].type
            if value is not None and kind != "moment":
                assert isinstance(value, python[kind]), name
                assert kind == "bool" or not isinstance(value, bool), name


def test_every_known_fact_of_an_order_names_its_place() -> None:
    found = facts(PRACTICE[DENIED_DELIVERY])
    for fact in found.as_brief():
        if fact.value not in (None, []):
            assert fact.source, fact.name
    assert found.source("value") == "order.total"
    assert str(found.source("delivered")).startswith("shipments.0")


def parcel(**fields: Any) -> dict[str, Any]:
    return {"shipments": [{"carrier": "dhl", **fields}], "order": {"ship_by": "2026-11-04T23:59:59+01:00"}}


@pytest.mark.parametrize(
    ("scan", "on_time"),
    [
        ("2026-11-04T23:59:59+01:00", True),
        ("2026-11-05T00:00:00+01:00", False),
        ("2026-11-04T23:30:00Z", False),
        (None, None),
    ],
)
def test_the_first_scan_is_on_time_until_the_last_second(scan: str | None, on_time: bool | None) -> None:
    assert facts(order(**parcel(first_scan_at=scan)))["first_scan_on_time"] is on_time


@pytest.mark.parametrize(
    ("shown", "scanned"),
    [
        ({"first_scan_at": "2026-11-04T16:22:00+01:00"}, True),
        ({"delivered_at": "2026-11-10T12:00:00+01:00"}, True),
        ({"events": [{"at": "2026-11-05T08:00:00+01:00", "state": "in-transit"}]}, True),
        ({"events": [{"at": "2026-11-04T08:00:00+01:00", "state": "pre-transit"}]}, False),
        ({"events": [{"at": "2026-11-04T08:00:00+01:00", "state": "unknown"}]}, None),
        ({}, None),
    ],
)
def test_a_label_is_no_scan_and_silence_is_neither(shown: dict[str, Any], scanned: bool | None) -> None:
    assert facts(order(**parcel(**shown)))["first_scanned"] is scanned


def test_an_order_that_still_lies_here_was_not_scanned() -> None:
    assert facts(order(order={"status": "unshipped"}))["first_scanned"] is False


@pytest.mark.parametrize(
    ("delivered", "promised", "on_time"),
    [
        ("2026-11-10T12:00:00+01:00", "2026-11-11T23:59:59+01:00", True),
        ("2026-11-12T00:10:00+01:00", "2026-11-11T23:59:59+01:00", False),
        ("2026-11-10T12:00:00+01:00", None, None),
    ],
)
def test_delivered_within_the_promise(delivered: str, promised: str | None, on_time: bool | None) -> None:
    context = order(shipments=[{"delivered_at": delivered}], order={"deliver_by": promised})
    found = facts(context)
    assert (found["delivered"], found["delivered_on_time"]) == (True, on_time)


def test_a_parcel_on_its_way_past_the_promise_is_late_and_not_delivered() -> None:
    events = [{"at": "2026-11-18T10:00:00Z", "state": "in-transit"}]
    found = facts(order(shipments=[{"events": events}], order={"deliver_by": "2026-11-17T22:59:59Z"}))
    assert found["delivered"] is False
    assert found["days_past_deliver_by"] == pytest.approx(2.42, abs=0.01)
    assert found["days_without_scan"] == pytest.approx(1.96, abs=0.01)


def test_a_parcel_that_came_back_is_not_delivered() -> None:
    events = [{"at": "2026-11-18T10:00:00Z", "state": "returned"}]
    found = facts(order(shipments=[{"events": events, "delivered_at": "2026-11-18T10:00:00Z"}]))
    assert (found["delivered"], found["returning"]) == (False, True)


def test_a_label_of_the_carrier_is_not_protected_and_one_of_the_platform_may_be() -> None:
    assert facts(order(**parcel(label_source="carrier")))["claims_protected"] is False
    assert facts(order(**parcel(label_source="platform")))["claims_protected"] is None
    assert facts(order(**parcel()))["claims_protected"] is None


def test_only_an_answer_after_the_last_letter_counts() -> None:
    letters = [
        {"from": "buyer", "text": "a", "at": "2026-11-18T09:00:00Z"},
        {"from": "seller", "text": "b", "at": "2026-11-18T10:00:00Z"},
        {"from": "buyer", "text": "c", "at": "2026-11-20T07:00:00Z"},
    ]
    found = facts(order(messages=letters))
    assert (found["seller_answered"], found["hours_since_buyer_message"]) == (False, 2.0)
    assert facts(order(messages=letters[:2]))["seller_answered"] is True
    assert facts(order())["seller_answered"] is None


def test_not_received_becomes_delivered_and_denied_only_by_the_carriers_word() -> None:
    delivered = facts(PRACTICE[DENIED_DELIVERY])
    assert settled_type(DisputeType.NOT_RECEIVED, delivered) is DisputeType.DELIVERED_NOT_RECEIVED
    assert settled_type(DisputeType.DAMAGED, delivered) is DisputeType.DAMAGED
    assert settled_type(DisputeType.NOT_RECEIVED, facts(order())) is DisputeType.NOT_RECEIVED


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("I paid €21.50 at the door", 21.5),
        ("ich musste 21,50 EUR zahlen", 21.5),
        ("je dois 1.234,56 €", 1234.56),
        ("order 123 from 2026", None),
        ("", None),
    ],
)
def test_the_sum_that_a_buyer_names(text: str, amount: float | None) -> None:
    assert facts(order(messages=[{"from": "buyer", "text": text}]))["amount_named"] == amount


def test_the_sum_named_last_counts_and_blank_messages_do_not() -> None:
    texts = ("I paid €21.50 and €3", " ", "No, €25.00!", "Hello?")
    found = facts(order(messages=[{"from": "buyer", "text": text} for text in texts])).as_brief()
    (named,) = (fact for fact in found if fact.name == "amount_named")
    assert (named.value, named.source) == (25.0, "messages.2.text")


def test_a_photo_is_a_photo_by_its_kind_or_its_name() -> None:
    def sent(**attachment: str) -> Any:
        return facts(order(messages=[{"from": "buyer", "text": "see", "attachments": [attachment]}]))[
            "photo_from_buyer"
        ]

    assert sent(name="x", media_type="image/heic") is True
    assert sent(name="IMG_1.JPG") is True
    assert sent(name="invoice.pdf", media_type="application/pdf") is False


def test_the_value_is_the_total_or_the_sum_of_items_that_all_have_a_price() -> None:
    items = [{"price": "10.00", "quantity": 2}, {"price": "5.00"}]
    assert facts(order(order={"items": items}))["value"] == 25.0
    assert facts(order(order={"items": [*items, {"title": "gift"}]}))["value"] is None
    assert facts(order(order={"items": items, "total": "30.00"}))["value"] == 30.0


def test_the_country_of_a_domestic_address_is_the_marketplaces() -> None:
    assert facts(order(order={"ship_to": {"postcode": "10115"}}))["destination_country"] == "DE"
    assert facts(order(order={"ship_to": {"city": "Berlin"}}))["destination_country"] is None
    found = facts(order(order={"ship_to": {"country": "AT"}, "ship_from": {"country": "CN"}}))
    assert (found["cross_border"], found["eu_destination"]) == (True, True)


def test_the_return_window_is_counted_from_delivery_to_the_request() -> None:
    context = practice(BROKEN_BOWL, order__return_policy={"days": 30}, **{"return": {"requested_at": None}})
    delivered = context.shipments[0].delivered_at
    assert delivered is not None
    for days, inside in ((29, True), (31, False)):
        assert context.return_ is not None
        context.return_.requested_at = delivered + timedelta(days=days)
        assert facts(context)["within_return_window"] is inside
