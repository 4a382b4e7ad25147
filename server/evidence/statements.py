"""The sentences that carry the seller's answer. Each rests on a fact of the case and names its exhibit.

A fact that is not known has no sentence; neither has one that speaks against the seller.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from server.data_files import read_yaml
from server.evidence.checklist import entries_for, item_name
from server.evidence.exhibits import Exhibits
from server.evidence.packet_words import Words
from server.orders.context import OrderContext, Shipment
from server.orders.milestones import delivered_at, delivery_time, first_scan_at
from server.vocabulary import DisputeType, EvidenceNeed, ShipmentState

_ANSWERED_WITHIN = timedelta(hours=24)
_MOVING_WITHIN = timedelta(days=7)
_UNDER_WAY = {ShipmentState.IN_TRANSIT, ShipmentState.OUT_FOR_DELIVERY, ShipmentState.AVAILABLE_FOR_PICKUP}


@dataclass(frozen=True)
class Statement:
    """One fact: as a sentence, as a label with its value, and the numbers of the exhibits that show it."""

    name: str
    sentence: str
    label: str
    value: str
    exhibits: tuple[int, ...]


@cache
def arguments() -> dict[str, list[str]]:
    """For each dispute type the statements that bear on it, the strongest first (arguments.yaml)."""
    text = (Path(__file__).parent / "arguments.yaml").read_text(encoding="utf-8")
    loaded: dict[str, list[str]] = read_yaml(text)
    return loaded


def statements(
    context: OrderContext,
    dispute_type: DisputeType,
    facts: Mapping[str, object],
    exhibits: Exhibits,
    words: Words,
    now: datetime,
) -> list[Statement]:
    """All that the records say for the seller in this dispute, the strongest first.

    `facts` are the judgement's, by name: by them the checklist tells which of the enclosed files count.
    """
    found = {
        statement.name: statement
        for part in (
            _of_order(context, exhibits, words),
            _of_shipments(context, exhibits, words, now),
            _of_messages(context, exhibits, words),
            _of_return(context, exhibits, words),
            _of_files(dispute_type, facts, exhibits, words),
        )
        for statement in part
    }
    for name in _against(context, dispute_type):
        found.pop(name, None)
    ordered = [found.pop(name) for name in arguments()[dispute_type] if name in found]
    return ordered + [statement for name, statement in found.items() if name.startswith("enclosed-")]


def _against(context: OrderContext, dispute_type: DisputeType) -> Iterator[str]:
    """Statements that are true and would speak against the seller in this dispute."""
    delivered, promised = delivered_at(context), context.order.deliver_by
    if dispute_type is DisputeType.LATE and delivered and promised and delivered > promised:
        yield "delivered"
    if dispute_type in {DisputeType.CANCELLATION, DisputeType.ADDRESS_CHANGE}:
        asked = min(
            (message.at for message in context.messages if message.sender == "buyer" and message.at), default=None
        )
        scans = [scan for shipment in context.shipments if (scan := first_scan_at(shipment))]
        if asked is None or not scans or max(scans) >= asked:
            yield from ("scan", "scan-on-time", "dispatched-on-time", "delivered", "address-match")


def _of_order(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Statement]:
    where = _numbers(exhibits.records.get("order"))
    if context.order.fulfilment == "platform":
        yield _statement("platform-fulfilled", words, where, words.text("value-fulfilled-platform"))
    if context.order.duty_terms in {"DDP", "IOSS"}:
        yield _statement("duties-prepaid", words, where, context.order.duty_terms, terms=context.order.duty_terms)
    if context.order.duty_terms == "DAP":
        yield _statement("duties-recipient", words, where, "DAP", terms="DAP")
    policy = context.order.return_policy
    if policy and policy.accepted and policy.days:
        yield _statement("policy", words, where, words.text("value-days", days=policy.days), allowed=policy.days)


def _of_shipments(context: OrderContext, exhibits: Exhibits, words: Words, now: datetime) -> Iterator[Statement]:
    if not context.shipments:
        return
    tracking = exhibits.records["tracking"]
    # Of several parcels only what holds for every one of them may be said of the order.
    if all(shipment.claims_protected for shipment in context.shipments):
        yield _statement("protected", words, (tracking,), words.text("value-protected"))
    scans = [first_scan_at(shipment) for shipment in context.shipments]
    first, due = max((scan for scan in scans if scan), default=None), context.order.ship_by
    if None not in scans and first:
        yield from _in_time("scan", first, due, words, tracking)
    sent = [shipment.shipped_at for shipment in context.shipments if shipment.shipped_at]
    if len(sent) == len(context.shipments) and due and max(sent) <= due:
        date, last = words.date(max(sent)), words.date(due)
        value = words.text("value-in-time", date=words.short_date(max(sent)), due=words.short_date(due))
        yield _statement("dispatched-on-time", words, (tracking,), value, date=date, due=last)
    if delivered_at(context):
        yield from _delivered(context, exhibits, words)
    elif (moving := _moving(context, now)) is not None:
        when = _when_and_where(moving[0], moving[1], words)
        yield _statement("moving", words, (tracking,), when, when=when)


def _in_time(name: str, at: datetime, due: datetime | None, words: Words, exhibit: int) -> Iterator[Statement]:
    if due is None:
        yield _statement("scan", words, (exhibit,), words.date(at), date=words.date(at))
    elif at <= due:
        value = words.text("value-in-time", date=words.short_date(at), due=words.short_date(due))
        yield _statement(f"{name}-on-time", words, (exhibit,), value, date=words.date(at), due=words.date(due))


def _delivered(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Statement]:
    tracking = exhibits.records["tracking"]
    at = delivered_at(context)
    last = next((shipment for shipment in context.shipments if delivery_time(shipment) == at), None)
    if at is None or last is None:
        return
    place = _delivery_place(last)
    when = _when_and_where(at, place, words)
    yield _statement("delivered", words, (tracking,), when, when=when, number=last.tracking_number or "–")
    if place and _same_place(place, context):
        yield _statement("address-match", words, (exhibits.records["order"], tracking), place, place=place)
    if last.signed_by:
        yield _statement("signed", words, (tracking,), last.signed_by, name=last.signed_by)


def _delivery_place(shipment: Shipment) -> str | None:
    delivered = [event for event in shipment.events if event.state is ShipmentState.DELIVERED]
    return delivered[-1].place if delivered else None


def _same_place(place: str, context: OrderContext) -> bool:
    address = context.order.ship_to
    if address is None:
        return False
    said = place.casefold()
    return any(part.casefold() in said for part in (address.postcode, address.city) if part and len(part) > 2)


def _moving(context: OrderContext, now: datetime) -> tuple[datetime, str | None] | None:
    """The latest scan of the parcel that has been still the longest, if that was in the last seven days."""
    latest = []
    for shipment in context.shipments:
        events = [event for event in shipment.events if event.at]
        last = max(events, key=lambda event: event.at or now, default=None)
        if delivery_time(shipment):
            continue
        if last is None or last.at is None or last.state not in _UNDER_WAY:
            return None
        latest.append((last.at, last.place))
    oldest = min(latest, default=None, key=lambda scan: scan[0])
    return oldest if oldest and now - oldest[0] <= _MOVING_WITHIN else None


def _of_messages(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Statement]:
    asked = [message.at for message in context.messages if message.sender == "buyer" and message.at]
    if not asked:
        return
    first = min(asked)
    answers = [message.at for message in context.messages if message.sender == "seller" and message.at]
    after = [at for at in answers if at > first]
    if after and min(after) - first <= _ANSWERED_WITHIN:
        hours = max(1, math.ceil((min(after) - first) / timedelta(hours=1)))
        value = words.text("value-hours", hours=hours)
        yield _statement("answered", words, (exhibits.records["messages"],), value, hours=hours)


def _of_return(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Statement]:
    returned, policy, delivered = context.return_, context.order.return_policy, delivered_at(context)
    if not (returned and returned.requested_at and policy and policy.days and delivered):
        return
    days = (returned.requested_at - delivered).days
    if days > policy.days:
        where = _numbers(exhibits.records.get("return"), exhibits.records.get("order"))
        value = words.text("value-after-days", days=days, allowed=policy.days)
        yield _statement("return-late", words, where, value, days=days, allowed=policy.days)


def _of_files(
    dispute_type: DisputeType, facts: Mapping[str, object], exhibits: Exhibits, words: Words
) -> Iterator[Statement]:
    for entry in entries_for(dispute_type, facts):
        file = exhibits.of_kind(entry.item)
        if file is None or entry.need not in {EvidenceNeed.REQUIRED, EvidenceNeed.HELPFUL}:
            continue
        if file.kept.original.source == "buyer-message":
            continue  # the buyer's proof is shown, but it is not the seller's argument
        name, at = item_name(entry.item, words.language), file.kept.original.captured_at
        yield Statement(
            f"enclosed-{entry.item}",
            words.text("fact-enclosed", item=name),
            name,
            f"{file.kept.original.name}, {words.short_date(at)}" if at else file.kept.original.name,
            (file.number,),
        )


def _when_and_where(at: datetime, place: str | None, words: Words) -> str:
    return f"{words.moment(at)}, {place}" if place else words.moment(at)


def _numbers(*numbers: int | None) -> tuple[int, ...]:
    return tuple(number for number in numbers if number is not None)


def _statement(fact: str, words: Words, exhibits: Sequence[int], value: str, **filled: object) -> Statement:
    sentence, label = words.text(f"fact-{fact}", **filled), words.text(f"label-fact-{fact}")
    return Statement(fact, sentence, label, value, tuple(exhibits))
