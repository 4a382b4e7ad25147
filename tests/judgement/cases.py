"""Orders for the tests of judgement: a practice order with what a test changes about it."""

from typing import Any

from server.demo.practice_orders import load_practice_orders
from server.messages.understanding import Understanding
from server.orders.context import OrderContext
from server.vocabulary import Ask, DisputeType, Threat, Urgency

PRACTICE = {order.id: order.context for order in load_practice_orders()}
BROKEN_BOWL = "302-5550101-1000001"
STUCK_PROTECTED = "111-5550102-1000002"
DENIED_DELIVERY = "111-5550103-1000003"
FULFILLED_BY_AMAZON = "111-5550106-1000006"
CHANGED_MIND = "111-5550108-1000008"


def practice(order_id: str, **changes: Any) -> OrderContext:
    """The practice order with changes by path, `shipments__0__signature=True` for `shipments.0.signature`."""
    values: Any = PRACTICE[order_id].model_dump(mode="json", by_alias=True)
    for path, value in changes.items():
        *way, last = path.split("__")
        place = values
        for step in way:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if isinstance(place, list):
            place[int(last)] = value
        else:
            place[last] = value
    return OrderContext.model_validate(values)


def order(**parts: Any) -> OrderContext:
    """A context with nothing but what is given."""
    number = {"id": "302-5550199-1000099", **parts.pop("order", {})}
    return OrderContext.model_validate({"portal": "amazon", "marketplace": "amazon.de", "order": number, **parts})


def understood(
    kind: str = "not-received", *, asks: tuple[str, ...] = (), threats: tuple[str, ...] = ()
) -> Understanding:
    """What a reader of messages would say, for tests that are about something else."""
    return Understanding(
        language="en",
        language_confidence=1.0,
        dispute_type=DisputeType(kind),
        confidence=1.0,
        asks=[Ask(ask) for ask in asks],
        threats=[Threat(threat) for threat in threats],
        urgency=Urgency.NORMAL,
    )
