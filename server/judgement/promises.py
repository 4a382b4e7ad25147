"""Dates that a reply may name, each from something known: the calendar, and how long the first parcel took."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from math import ceil
from typing import Any

from server.brief import Deadline
from server.judgement.deadlines import after_business_days
from server.judgement.facts import last_shipment
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.vocabulary import DeadlineKind, Remedy

DISPATCH_DAYS = 1
"""Business days until a replacement leaves. A draft: the seller changes it where it is not so."""
REPORT_DAYS = 2
"""Business days until the seller reports back on a parcel that is being looked for."""
DECISION_HOURS = 24
"""Hours after a first answer until the buyer hears what is decided."""
DECIDED_BEFORE = frozenset(
    {DeadlineKind.ANSWER_CLAIM, DeadlineKind.RETURN_LABEL, DeadlineKind.REFUND, DeadlineKind.SHIP}
)
"""Deadlines by which something has to be decided. Answering the buyer is not among them: the first answer does that."""
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


def decided_by(due: Iterable[Deadline], *, now: datetime, clock: tzinfo) -> date:
    """The day, by `clock`, by which a first answer promises that the buyer hears more: 24 hours on, or earlier where
    something has to be decided before the end of that day; never before today."""
    today = now.astimezone(clock).date()
    day = (now + timedelta(hours=DECISION_HOURS)).astimezone(clock).date()
    for one in due:
        if one.kind in DECIDED_BEFORE and not one.passed:
            local = one.due_at.astimezone(clock)
            whole = local.time() >= time(23, 59)
            day = min(day, local.date() if whole else local.date() - timedelta(days=1))
    return max(day, today)


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
