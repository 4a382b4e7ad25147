"""What happened when, from every source of the case, in one line of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from server.evidence.exhibits import Exhibits
from server.evidence.packet_words import Words
from server.orders.context import OrderContext, Shipment
from server.orders.milestones import delivery_time, first_scan_at

_LONGEST = 160


@dataclass(frozen=True)
class Moment:
    """One thing that happened. `quoted` marks words of others, which stay in their own language."""

    at: datetime
    who: str
    text: str
    exhibit: int | None = None
    quoted: bool = False


def timeline(context: OrderContext, exhibits: Exhibits, words: Words) -> list[Moment]:
    """Every dated event of the order, its parcels, messages, claim and return, the oldest first."""
    moments = [
        *_of_order(context, exhibits, words),
        *(moment for shipment in context.shipments for moment in _of_shipment(shipment, exhibits, words)),
        *_of_messages(context, exhibits, words),
        *_of_claim(context, exhibits, words),
        *_of_return(context, exhibits, words),
    ]
    return sorted(moments, key=lambda moment: moment.at)


def _of_order(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Moment]:
    if context.order.placed_at:
        who = words.text("who-order")
        yield Moment(context.order.placed_at, who, words.text("event-placed"), exhibits.records["order"])


def _of_shipment(shipment: Shipment, exhibits: Exhibits, words: Words) -> Iterator[Moment]:
    number = exhibits.records["tracking"]
    seen = {event.at for event in shipment.events}
    if shipment.shipped_at and shipment.shipped_at not in seen:
        yield Moment(shipment.shipped_at, words.text("who-seller"), words.text("event-dispatched"), number)
    carrier = words.text("who-carrier")
    for at, name in ((first_scan_at(shipment), "event-first-scan"), (delivery_time(shipment), "event-delivered")):
        if at and at not in seen:
            yield Moment(at, carrier, words.text(name), number)
    for event in shipment.events:
        if event.at:
            said = event.text or words.text(f"state-{event.state}")
            text = f"{said} – {event.place}" if event.place else said
            yield Moment(event.at, carrier, _clipped(text), number, quoted=event.text is not None)


def _of_messages(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Moment]:
    for message in context.messages:
        if message.at:
            text = _clipped(message.text)
            yield Moment(
                message.at, words.text(f"who-{message.sender}"), text, exhibits.records["messages"], quoted=True
            )


def _of_claim(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Moment]:
    claim = context.claim
    if claim is None:
        return
    order, platform = exhibits.records["order"], words.text("who-platform")
    if claim.opened_at:
        opened = words.text("event-claim", kind=words.text(f"kind-{claim.kind}"))
        yield Moment(claim.opened_at, words.text("who-buyer"), opened, order)
    decision = claim.decision
    if decision and decision.at and decision.winner:
        yield Moment(decision.at, platform, words.text(f"event-decided-{decision.winner}"), order)
    if decision and decision.debited_at:
        yield Moment(decision.debited_at, platform, words.text("event-debited"), order)


def _of_return(context: OrderContext, exhibits: Exhibits, words: Words) -> Iterator[Moment]:
    returned = context.return_
    if returned is None:
        return
    number = exhibits.records["return"]
    if returned.requested_at:
        yield Moment(returned.requested_at, words.text("who-buyer"), words.text("event-return-requested"), number)
    if returned.received_at:
        yield Moment(returned.received_at, words.text("who-seller"), words.text("event-return-received"), number)


def _clipped(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1].rstrip() + "…"
