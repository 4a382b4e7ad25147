"""A closed order as a case of the library. Names, addresses and numbers stay behind."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, Field

from casebase.case import Case
from server.brief import Brief
from server.messages.privacy import redact
from server.orders.context import OrderContext
from server.vocabulary import EvidenceItem, Outcome, Remedy

COMPARED = (
    "tracked",
    "fulfilled_by",
    "claims_protected",
    "first_scan_on_time",
    "shipped_on_time",
    "delivered",
    "delivered_on_time",
    "signature",
    "shipment_state",
    "label_source",
    "cross_border",
    "value",
    "currency",
    "photo_from_buyer",
    "duty_terms",
    "days_since_delivery",
    "days_past_deliver_by",
    "days_without_scan",
    "claim_open",
    "return_requested",
    "return_received",
    "seller_refunded",
    "seller_answered",
    "buyer_claims",
    "destination_country",
    "origin_country",
)
"""The facts of a brief that a case keeps: those that later cases are compared by."""


class Lesson(BaseModel):
    en: str = Field(default="", max_length=2_000)
    zh: str = Field(default="", max_length=2_000)


class SentReply(BaseModel):
    language: str = Field(max_length=35)
    text: str = Field(max_length=10_000)


class Closing(BaseModel):
    """What the seller says when closing a case."""

    outcome: Outcome
    remedy: Remedy
    cost: Decimal | None = None
    currency: str | None = Field(default=None, max_length=3)
    lesson: Lesson = Field(default_factory=Lesson)
    done: str = Field(default="", max_length=10_000)
    reply: SentReply | None = None
    evidence: list[EvidenceItem] = Field(default_factory=list)


def known_values(context: OrderContext) -> list[tuple[str, str]]:
    """What in this order names somebody: kind (as in `<NAME>`) and value."""
    found: list[tuple[str, str]] = [("ORDER", context.order.id)]
    to = context.order.ship_to
    if to:
        found += [("NAME", to.name)] if to.name else []
        found += [("ADDRESS", line) for line in to.lines]
        found += [("ADDRESS", part) for part in (to.city, to.postcode) if part]
    if context.buyer and context.buyer.name:
        found.append(("NAME", context.buyer.name))
    found += [("NAME", shipment.signed_by) for shipment in context.shipments if shipment.signed_by]
    names = [value for kind, value in found if kind == "NAME"]
    found += [("NAME", part) for name in names for part in name.split() if len(part) > 2]
    found += [("TRACKING", s.tracking_number) for s in context.shipments if s.tracking_number]
    if context.return_ and context.return_.tracking_number:
        found.append(("TRACKING", context.return_.tracking_number))
    return list(dict.fromkeys(found))


def casefile(context: OrderContext, brief: Brief, closing: Closing, *, now: datetime) -> Case:
    """The case that the library keeps. `casebase` looks for personal details once more at its own door."""
    known = known_values(context)

    def clean(text: str) -> str:
        return str(redact(text, known=known))

    facts = {fact.name: fact.value for fact in brief.facts if fact.name in COMPARED and fact.value is not None}
    categories = [item.category for item in context.order.items if item.category]
    sentences: Sequence[str] = [m.text for m in context.messages if m.sender == "buyer"]
    answers: Sequence[str] = [m.text for m in context.messages if m.sender == "seller"]
    return Case.model_validate(
        {
            "portal": context.portal.value,
            "marketplace": context.marketplace,
            "country": facts.get("destination_country"),
            "category": categories[0] if categories else None,
            "dispute_type": brief.dispute_type.value,
            "claim_kind": context.claim.kind.value if context.claim else "message",
            "language": brief.language,
            "facts": facts,
            "buyer_said": clean("\n".join(sentences)),
            "done": clean(closing.done or "\n".join(answers)),
            "reply": {"language": closing.reply.language, "text": clean(closing.reply.text)} if closing.reply else None,
            "remedy": closing.remedy.value,
            "outcome": closing.outcome.value,
            "cost": closing.cost,
            "currency": closing.currency or context.order.currency,
            "evidence": [item.value for item in closing.evidence],
            "lesson": {"en": clean(closing.lesson.en), "zh": clean(closing.lesson.zh)},
            "closed_at": now,
            "origin": "own",
        }
    )
