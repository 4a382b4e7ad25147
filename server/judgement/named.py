"""What the buyer names beside what was read of the order: another number, another parcel's, more than was paid."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from server.judgement.words import word
from server.messages.entities import Entity
from server.orders.context import OrderContext
from server.replies.plan import Money
from server.replies.writing import money
from server.vocabulary import EntityKind

LONGEST_QUOTED = 40
"""Characters of the buyer's own words in a line of ours."""


def compared(entities: Sequence[Entity], context: OrderContext) -> list[Entity]:
    """The entities, each with whether it agrees with the order, where there is something to compare it with."""
    return [entity.model_copy(update={"agrees": _agrees(entity, context)}) for entity in entities]


def differing(entities: Sequence[Entity], context: OrderContext, lang: str) -> Iterator[str]:
    """A line in the seller's language for each different thing that `compared` found not to agree."""
    told: set[tuple[EntityKind, str]] = set()
    for entity in entities:
        if entity.agrees is not False or (entity.kind, entity.value) in told:
            continue
        told.add((entity.kind, entity.value))
        yield word(
            f"contradiction-{entity.kind.value}",
            lang,
            named=" ".join(entity.text.split())[:LONGEST_QUOTED],
            known=_known(entity.kind, context, lang),
        )


def _agrees(entity: Entity, context: OrderContext) -> bool | None:
    if entity.kind is EntityKind.ORDER_NUMBER:
        if _plain(entity.value) == _plain(context.order.id):
            return True
        return None if _plain(entity.value) in _other_numbers(context) else False
    if entity.kind is EntityKind.TRACKING_NUMBER:
        way_back = context.return_
        if way_back and _plain(way_back.tracking_number or "") == _plain(entity.value):
            return True
        known = {_plain(number) for number in _tracking_numbers(context)}
        if _plain(entity.value) in known:
            return True
        return False if known and not way_back else None  # the way back may have a number that no page showed
    if entity.kind is EntityKind.AMOUNT:
        return _agrees_amount(entity, context)
    return None


def _agrees_amount(entity: Entity, context: OrderContext) -> bool | None:
    """More than was paid does not agree; less may be a part of it, and another currency is not compared."""
    order, amount = context.order, Decimal(entity.value)
    if entity.currency not in (None, order.currency):
        return None
    if amount in (order.total, *(item.price for item in order.items)):
        return True
    return False if entity.currency and order.total is not None and amount > order.total else None


def _known(kind: EntityKind, context: OrderContext, lang: str) -> str:
    if kind is EntityKind.ORDER_NUMBER:
        return context.order.id
    if kind is EntityKind.TRACKING_NUMBER:
        return ", ".join(_tracking_numbers(context))
    order = context.order
    return money(Money(order.total, order.currency), lang, None) if order.total and order.currency else ""


def _other_numbers(context: OrderContext) -> set[str]:
    """Numbers that go with the order and may be shaped like one."""
    parts = (context.claim and context.claim.id, context.return_ and context.return_.id)
    items = (number for item in context.order.items for number in (item.sku, item.listing_id))
    return {_plain(number) for number in (*parts, *items) if number}


def _tracking_numbers(context: OrderContext) -> list[str]:
    return [shipment.tracking_number for shipment in context.shipments if shipment.tracking_number]


def _plain(number: str) -> str:
    return "".join(char for char in number.upper() if char.isalnum())
