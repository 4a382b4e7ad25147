"""An order context from a program: what is wrong with it is said in one line, what is superfluous is named."""

from typing import Any

import pytest

from server.errors import BadInput
from server.orders.context import OrderContext

PLAIN: dict[str, Any] = {"portal": "amazon", "order": {"id": "302-5550199-1000099"}}


def test_all_but_portal_and_number_may_be_absent() -> None:
    context, unknown = OrderContext.read(PLAIN)
    assert unknown == []
    assert context.order.total is context.claim is context.order.ship_to is None
    assert context.shipments == context.messages == context.order.items == []


def test_unknown_keys_are_named_where_they_stand() -> None:
    given = {
        **PLAIN,
        "mood": 1,
        "order": {**PLAIN["order"], "colour": "red", "items": [{"title": "Bowl"}, {"taste": "sour"}]},
        "return": {"weather": "fine"},
        "claim": {"decision": {"for": "buyer", "judge": "x"}},
        "sources": {"order.total": [{"page": "a", "how": "label", "raw": "1"}]},
    }
    _, unknown = OrderContext.read(given)
    assert unknown == ["order.colour", "order.items.1.taste", "mood", "return.weather", "claim.decision.judge"]


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, "portal"),
        ([], "input"),
        (None, "input"),
        ("order", "input"),
        ({"portal": "amazon"}, "order"),
        ({"portal": "marsmarkt", "order": {"id": "1"}}, "portal"),
        ({"portal": "amazon", "order": {"id": 7}}, "order.id"),
        ({"portal": "amazon", "order": {"id": "1", "total": "much"}}, "order.total"),
        ({"portal": "amazon", "order": {"id": "1", "total": "NaN"}}, "order.total"),
        ({"portal": "amazon", "order": {"id": "1", "total": "1e9999"}}, "order.total"),
        ({"portal": "amazon", "order": {"id": "1", "placed_at": "2026-11-20T09:00:00"}}, "order.placed_at"),
        ({"portal": "amazon", "order": {"id": "1", "placed_at": "0001-01-01T00:00:00Z"}}, "order.placed_at"),
        ({"portal": "amazon", "order": {"id": "1", "items": {"title": "Bowl"}}}, "order.items"),
        ({"portal": "amazon", "order": {"id": "1"}, "messages": [{"from": "ghost", "text": "boo"}]}, "messages.0.from"),
        ({"portal": "amazon", "order": {"id": "1"}, "claim": {"kind": "duel"}}, "claim.kind"),
    ],
)
def test_the_first_value_that_does_not_fit_is_named(given: Any, named: str) -> None:
    with pytest.raises(BadInput) as failure:
        OrderContext.read(given)
    assert failure.value.message.startswith(f"{named}: ")
    assert "\n" not in failure.value.message
    assert failure.value.hint
