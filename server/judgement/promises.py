"""Dates that a reply may name, each from something known: the calendar, and how long the first parcel took."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from typing import Any

from server.judgement.deadlines import after_business_days
from server.judgement.facts import last_shipment
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.vocabulary import Remedy

DISPATCH_DAYS = 1
"""Business days until a replacement leaves. A draft: the seller changes it where it is not so."""
REPORT_DAYS = 2
"""Business days until the seller reports back on a parcel that is being looked for."""
NOT_WORTH_RETURNING = 15
"""Up to this value, in the order's currency, an item that is replaced need not come back inside one country."""


@dataclass(frozen=True)
class Promises:
    dispatch_date: date | None = None
    replacement_date: date | None = None
    answer_by: date | None = None
    keep_item: bool | None = None


def promises(context: OrderContext, remedy: Remedy, facts: Mapping[str, Any], *, now: datetime) -> Promises:
    """The dates for a reply that offers `remedy`. What cannot be known stays None, and the reply does without it."""
    today = now.astimezone(marketplace(context.marketplace).clock).date()
    origin = facts.get("origin_country") or ""
    if remedy in (Remedy.REPLACEMENT, Remedy.RESEND_PARTS):
        leaves = after_business_days(today, DISPATCH_DAYS, origin)
        days = transit_days(context)
        return Promises(
            dispatch_date=leaves,
            replacement_date=None if days is None else leaves + timedelta(days=days),
            keep_item=_keeps(facts) if remedy is Remedy.REPLACEMENT else None,
        )
    if remedy in (Remedy.TRACE_WITH_CARRIER, Remedy.WAIT_AND_INFORM):
        return Promises(answer_by=after_business_days(today, REPORT_DAYS, origin))
    return Promises()


def transit_days(context: OrderContext) -> int | None:
    """How long the first parcel took from dispatch to delivery, in whole days; else what was promised for it."""
    latest = last_shipment(context)
    shipment = latest[1] if latest else None
    started = (shipment.shipped_at or shipment.first_scan_at) if shipment else None
    if shipment and started and shipment.delivered_at and shipment.delivered_at > started:
        return ceil((shipment.delivered_at - started).total_seconds() / 86400)
    order = context.order
    if order.ship_by and order.deliver_by and order.deliver_by > order.ship_by:
        return ceil((order.deliver_by - order.ship_by).total_seconds() / 86400)
    return None


def _keeps(facts: Mapping[str, Any]) -> bool | None:
    value = facts.get("value")
    if facts.get("cross_border") or (value is not None and value <= NOT_WORTH_RETURNING):
        return True
    return None
