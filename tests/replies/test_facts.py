"""What a reply takes from an order, and what it leaves to the judgement."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from server.orders.context import OrderContext
from server.replies.facts import ReplyFacts, reply_facts
from server.vocabulary import DisputeType, Remedy

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def order(**changes: Any) -> OrderContext:
    raw: dict[str, Any] = {
        "portal": "amazon",
        "marketplace": "amazon.de",
        "order": {
            "id": "302-5550199-1000099",
            "currency": "EUR",
            "total": "39.99",
            "deliver_by": "2026-11-25T22:59:00+00:00",
            "items": [{"title": "Keramikschale", "quantity": 1, "price": "39.99"}],
            "ship_to": {"country": "AT"},
            "ship_from": {"country": "CN"},
            "return_policy": {"accepted": True, "days": 30, "paid_by": "buyer"},
        },
        "shipments": [
            {
                "carrier": "dhl",
                "tracking_number": "00340434161094042557",
                "events": [
                    {"at": "2026-11-17T10:00:00+00:00", "state": "in-transit", "place": "FRANKFURT, DE"},
                    {"at": "2026-11-19T23:30:00+00:00", "state": "in-transit", "place": "LEIPZIG, DE"},
                    {"at": "2026-11-20T08:00:00+00:00", "state": "pre-transit", "place": "Label"},
                ],
            }
        ],
    }
    for path, value in changes.items():
        *parents, last = path.split("__")
        place = raw
        for parent in parents:
            place = place.setdefault(parent, {})
        place[last] = value
    return OrderContext.model_validate(raw)


def facts(
    context: OrderContext, kind: DisputeType = DisputeType.LATE, remedy: Remedy = Remedy.WAIT_AND_INFORM, **decided: Any
) -> ReplyFacts:
    return reply_facts(
        context, dispute_type=kind, remedy=remedy, question=None, now=NOW, **{"zone": "Europe/Berlin", **decided}
    )


def test_the_last_scan_is_where_the_carrier_had_it_and_a_label_is_none() -> None:
    found = facts(order())
    assert found.last_scan_place == "LEIPZIG, DE"
    assert found.carrier == "dhl"
    assert found.not_shipped is False


def test_of_several_parcels_the_one_that_left_last_counts() -> None:
    first = {"carrier": "ups", "tracking_number": "1Z1", "shipped_at": "2026-11-18T09:00:00+00:00"}
    second = {"carrier": "dhl", "tracking_number": "2", "shipped_at": "2026-11-10T09:00:00+00:00"}
    assert facts(order(shipments=[first, second])).tracking_number == "1Z1"
    assert facts(order(shipments=[{**first, "shipped_at": None}, second])).tracking_number == "2"


def test_a_promise_that_has_passed_is_not_repeated() -> None:
    assert facts(order()).expected_date == date(2026, 11, 25)
    assert facts(order(order__deliver_by="2026-11-18T22:59:00+00:00")).expected_date is None


def test_days_are_those_of_the_marketplace() -> None:
    late_evening = order(order__deliver_by="2026-11-25T23:30:00+00:00")
    assert facts(late_evening).expected_date == date(2026, 11, 26)
    assert facts(late_evening, zone="America/Los_Angeles").expected_date == date(2026, 11, 25)


def test_the_total_is_named_only_where_all_of_it_comes_back() -> None:
    two = [{"title": "A", "quantity": 1}, {"title": "B", "quantity": 1}]
    refund, back = Remedy.FULL_REFUND, Remedy.RETURN_AND_REFUND
    assert facts(order(), DisputeType.DAMAGED, refund).amount == Decimal("39.99")
    assert facts(order(order__items=two), DisputeType.DAMAGED, refund).amount is None
    assert facts(order(order__items=two), DisputeType.NOT_RECEIVED, refund).amount == Decimal("39.99")
    assert facts(order(), DisputeType.CHANGED_MIND, back).amount is None
    assert facts(order(), DisputeType.DAMAGED, back, return_postage_by="seller").amount == Decimal("39.99")
    assert facts(order(), DisputeType.DAMAGED, Remedy.PARTIAL_REFUND).amount is None


def test_with_several_items_none_is_named() -> None:
    assert facts(order()).item_title == "Keramikschale"
    assert facts(order(order__items=[{"title": "A"}, {"title": "B"}])).item_title is None
    assert facts(order(order__items=[{"title": "A"}, {"title": "B"}]), item_title="B").item_title == "B"


def test_the_buyer_pays_return_postage_only_where_the_item_is_simply_not_wanted() -> None:
    assert facts(order(), DisputeType.CHANGED_MIND, Remedy.RETURN_AND_REFUND).return_postage_by == "buyer"
    assert facts(order(), DisputeType.DEFECTIVE, Remedy.RETURN_AND_REFUND).return_postage_by is None


def test_a_broken_item_from_abroad_may_stay_when_a_new_one_comes() -> None:
    assert facts(order(), DisputeType.DAMAGED, Remedy.REPLACEMENT).keep_item is True
    assert facts(order(order__ship_from={"country": "AT"}), DisputeType.DAMAGED, Remedy.REPLACEMENT).keep_item is None
    assert facts(order(), DisputeType.WRONG_ITEM, Remedy.REPLACEMENT).keep_item is None
    assert facts(order(), DisputeType.DAMAGED, Remedy.REPLACEMENT, keep_item=False).keep_item is False


def test_the_return_window_counts_from_delivery_to_the_request() -> None:
    delivered = {"carrier": "dhl", "tracking_number": "1", "delivered_at": "2026-10-10T10:00:00+00:00"}
    over = order(shipments=[delivered])
    asked = order(shipments=[delivered], **{"return": {"requested_at": "2026-11-05T10:00:00+00:00"}})
    assert (facts(over).return_until, facts(over).return_window_over) == (date(2026, 11, 9), True)
    assert facts(asked).return_window_over is False
    assert facts(order()).return_window_over is None


def test_whether_it_has_left_is_not_guessed() -> None:
    assert facts(order(shipments=[], order__status="unshipped")).not_shipped is True
    assert facts(order(shipments=[], order__status="shipped")).not_shipped is False
    assert facts(order(shipments=[])).not_shipped is None


def test_an_order_of_which_nothing_is_known_gives_facts_that_are_unknown() -> None:
    bare = OrderContext.model_validate({"portal": "other", "order": {"id": "1"}})
    found = facts(bare, DisputeType.OTHER, Remedy.ANSWER_QUESTION, zone="UTC")
    assert found.platform is None
    assert found.buyer_name is None
    assert found.countries == frozenset()


def test_nobody_is_greeted_by_a_user_name() -> None:
    told = order(portal="ebay", buyer={"name": "dana.reads.late"})
    assert facts(told).buyer_name is None
    assert told.order.ship_to is not None
    told.order.ship_to.name = "Dana Reed"
    assert facts(told).buyer_name == "Dana Reed"
