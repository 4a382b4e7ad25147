"""The practice orders agree with what is expected of them, and with themselves."""

from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any

import pytest
import yaml

from server.demo.practice_orders import PracticeOrder, load_practice_orders, practice_clock
from server.orders.context import Message, OrderContext
from server.orders.marketplaces import marketplace

EXPECTED: dict[str, dict[str, Any]] = {
    row["id"]: row
    for row in yaml.safe_load(files("server.demo").joinpath("expected.yaml").read_text(encoding="utf-8"))["orders"]
}
ORDERS = load_practice_orders()
HOSTS_OF = {
    "sellercentral.amazon.com": {"amazon.com"},
    "sellercentral.amazon.de": {"amazon.de", "amazon.fr", "amazon.it", "amazon.es"},
    "sellercentral.amazon.co.jp": {"amazon.co.jp"},
}

each_order = pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.id)


def unanswered(context: OrderContext) -> Message | None:
    return context.messages[-1] if context.messages and context.messages[-1].sender == "buyer" else None


def test_every_expected_order_has_a_file_and_no_file_is_left_over() -> None:
    on_disk = {entry.name.removesuffix(".json") for entry in files("server.demo").joinpath("orders").iterdir()}
    assert on_disk == set(EXPECTED) == {order.id for order in ORDERS}
    assert len(ORDERS) >= 8


@each_order
def test_nothing_in_a_file_is_outside_the_contract(order: PracticeOrder) -> None:
    text = files("server.demo").joinpath("orders", f"{order.id}.json").read_text(encoding="utf-8")
    strict = OrderContext.model_validate_json(text, extra="forbid")
    assert strict.order.id == order.id
    assert strict.sources == {}
    assert strict.page_url is None
    assert strict.captured_at is None


@each_order
def test_the_nearest_deadline_follows_from_the_order(order: PracticeOrder) -> None:
    """A buyer's message is due 24 hours after it came, a claim when its page says; nothing else comes before."""
    context, expected = order.context, EXPECTED[order.id]["deadline"]
    due_at = datetime.fromisoformat(expected["due_at"])
    candidates = {}
    waiting = unanswered(context)
    if waiting and waiting.at:
        candidates["answer-buyer"] = waiting.at + timedelta(hours=24)
    if context.claim and context.claim.respond_by:
        candidates["answer-claim"] = context.claim.respond_by
    if context.return_ and context.return_.requested_at:
        candidates["return-label"] = context.return_.requested_at + timedelta(hours=24)
    if context.order.status == "unshipped" and context.order.ship_by:
        candidates["ship"] = context.order.ship_by
    assert candidates[expected["kind"]] == due_at
    assert min(candidates.values()) == due_at
    assert due_at > practice_clock()


@each_order
def test_the_order_is_shown_by_the_account_that_has_it(order: PracticeOrder) -> None:
    place = marketplace(order.context.marketplace)
    assert order.context.marketplace in HOSTS_OF[order.host]
    assert order.context.order.currency == place.currency
    assert order.context.order.ship_to is not None


@each_order
def test_the_money_adds_up(order: PracticeOrder) -> None:
    items = order.context.order.items
    assert order.context.order.total == sum((item.price or 0) * (item.quantity or 0) for item in items)
    if order.context.claim:
        assert order.context.claim.amount == order.context.order.total


@each_order
def test_the_story_runs_forward(order: PracticeOrder) -> None:
    """No parcel moves before it is ordered, nothing happens after the practice clock."""
    context, now = order.context, practice_clock()
    placed = context.order.placed_at
    assert placed is not None
    assert context.order.ship_by is not None
    assert context.order.deliver_by is not None
    assert placed < context.order.ship_by < context.order.deliver_by
    for shipment in context.shipments:
        times = [event.at for event in shipment.events if event.at]
        assert times == sorted(times)
        assert placed < times[0]
        assert times[-1] < now
        assert shipment.first_scan_at in times
        if shipment.delivered_at:
            assert shipment.delivered_at == times[-1]
            assert shipment.events[-1].state == "delivered"
            assert context.order.status == "delivered"
    messages = [message.at for message in context.messages if message.at]
    assert messages == sorted(messages)
    assert messages[-1] < now


def by_id(order_id: str) -> OrderContext:
    return next(order.context for order in ORDERS if order.id == order_id)


def test_the_protected_label_was_scanned_in_time_and_has_not_moved_for_13_days() -> None:
    context = by_id("111-5550102-1000002")
    (shipment,) = context.shipments
    assert shipment.claims_protected is True
    assert shipment.label_source == "platform"
    assert shipment.first_scan_at is not None
    assert context.order.ship_by is not None
    assert shipment.first_scan_at <= context.order.ship_by
    last = shipment.events[-1].at
    assert last is not None
    assert (practice_clock() - last).days == 13


def test_a_claim_came_after_the_buyer_had_waited_two_days() -> None:
    for order in ORDERS:
        if order.context.claim and order.context.claim.opened_at:
            first = order.context.messages[0]
            assert first.at is not None
            assert order.context.claim.opened_at - first.at >= timedelta(hours=48)


def test_the_picture_a_buyer_sent_is_small_and_is_there() -> None:
    names = {piece.name for order in ORDERS for message in order.context.messages for piece in message.attachments}
    assert "zerbrochene-schale.jpg" in names
    for name in names:
        picture = files("server.demo").joinpath("attachments", name).read_bytes()
        assert picture[:3] == b"\xff\xd8\xff", f"{name} is no JPEG"
        assert len(picture) < 60_000
