"""The few facts that decide which proof counts, read from an order context. Unknown is None, never no."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

import cel

from server.orders.context import OrderContext, Shipment
from server.vocabulary import ShipmentState

Value = bool | str | None

FACTS: dict[str, type] = {
    "portal": str,
    "claim_kind": str,
    "claim_lost": bool,
    "fulfilled_by": str,
    "shipped": bool,
    "first_scanned": bool,
    "delivered": bool,
    "delivered_late": bool,
    "signed": bool,
    "label_protected": bool,
    "duty_terms": str,
    "ships_from_abroad": bool,
    "return_requested": bool,
    "return_received": bool,
}
"""Names that a condition of checklists.yaml may use, with their types."""

_MOVED = frozenset(ShipmentState) - {ShipmentState.PRE_TRANSIT, ShipmentState.UNKNOWN}


def circumstances(context: OrderContext, facts: Mapping[str, object] | None = None) -> dict[str, Value]:
    """Every name of FACTS with what is known. A fact of the judgement stands above what is read off here."""
    order, claim = context.order, context.claim
    delivered = delivered_at(context)
    origin = order.ship_from.country if order.ship_from else None
    destination = order.ship_to.country if order.ship_to else None
    known: dict[str, Value] = {
        "portal": context.portal.value,
        "claim_kind": claim.kind.value if claim else "message",
        "claim_lost": bool(claim and claim.decision and claim.decision.winner == "buyer"),
        "fulfilled_by": order.fulfilment,
        "shipped": _shipped(context),
        "first_scanned": True if any(first_scan_at(shipment) for shipment in context.shipments) else None,
        "delivered": _delivered(context),
        "delivered_late": delivered > order.deliver_by if delivered and order.deliver_by else None,
        "signed": True if any(shipment.signed_by for shipment in context.shipments) else None,
        "label_protected": _any([shipment.claims_protected for shipment in context.shipments]),
        "duty_terms": order.duty_terms,
        "ships_from_abroad": origin != destination if origin and destination else None,
        "return_requested": True if context.return_ else None,
        "return_received": bool(context.return_.received_at) or None if context.return_ else None,
    }
    for name, value in (facts or {}).items():
        if value is not None and isinstance(value, FACTS.get(name, ())):
            known[name] = value  # type: ignore[assignment]
    return known


def holds(condition: str, known: Mapping[str, Value]) -> bool:
    """Whether a CEL condition is true, or rests on something that is not known."""
    program, names = _compiled(condition)
    if any(known.get(name) is None for name in names):
        return True
    return bool(program.execute(dict(known)))


def names_in(condition: str) -> frozenset[str]:
    """The facts that a condition asks for."""
    return _compiled(condition)[1]


@lru_cache(maxsize=512)
def _compiled(condition: str) -> tuple[cel.Program, frozenset[str]]:
    without_strings = re.sub(r"'[^']*'|\"[^\"]*\"", "", condition)
    names = set(re.findall(r"[a-z_][a-z_0-9]*", without_strings)) - {"true", "false", "in"}
    return cel.compile(condition), frozenset(names)


def first_scan_at(shipment: Shipment) -> datetime | None:
    """When the carrier first had the parcel in its hands: as the page says it, else the first event that moves it."""
    if shipment.first_scan_at:
        return shipment.first_scan_at
    times = [event.at for event in shipment.events if event.at and event.state in _MOVED]
    return min(times, default=None)


def delivery_time(shipment: Shipment) -> datetime | None:
    """When the carrier says that it was delivered."""
    if shipment.delivered_at:
        return shipment.delivered_at
    times = [event.at for event in shipment.events if event.at and event.state is ShipmentState.DELIVERED]
    return max(times, default=None)


def delivered_at(context: OrderContext) -> datetime | None:
    """When the last parcel was delivered; None while one of them is not known to be."""
    times = [delivery_time(shipment) for shipment in context.shipments]
    if not times or None in times:
        return None
    return max(time for time in times if time)


def _delivered(context: OrderContext) -> bool | None:
    if delivered_at(context) or context.order.status == "delivered":
        return True
    # Events that end elsewhere say that it has not arrived; no events at all say nothing.
    if any(shipment.events for shipment in context.shipments) or context.order.status == "unshipped":
        return False
    return None


def _shipped(context: OrderContext) -> bool | None:
    if context.order.status in {"shipped", "delivered"}:
        return True
    if any(shipment.shipped_at or first_scan_at(shipment) for shipment in context.shipments):
        return True
    return False if context.order.status in {"unshipped", "cancelled"} else None


def _any(values: list[bool | None]) -> bool | None:
    if any(values):
        return True
    return False if values and None not in values else None
