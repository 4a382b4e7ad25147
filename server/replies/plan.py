"""Which sentences a reply has, in which order. The same plan is written once in the buyer's language and once in the
seller's, so that the meaning shown beside a reply is that reply.

A sentence is the id of a Fluent message and its arguments, not yet formatted; `None` is an unknown value.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from server.replies.facts import ReplyFacts
from server.vocabulary import DisputeType, Question, Remedy, ShipmentState, Tone


@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: str


@dataclass(frozen=True)
class CarrierCode:
    code: str


@dataclass(frozen=True)
class ScanPlace:
    raw: str
    countries: frozenset[str]


Value = str | int | date | Money | CarrierCode | ScanPlace | None


@dataclass(frozen=True)
class Sentence:
    id: str
    args: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """`body` is what happened and what we do; `question` stands alone; `then` follows it; `closing` may be absent."""

    body: list[Sentence]
    question: list[Sentence]
    closing: Sentence | None
    warnings: list[str]


_PARCEL_MATTERS = frozenset({DisputeType.NOT_RECEIVED, DisputeType.DELIVERED_NOT_RECEIVED, DisputeType.LATE})
_REQUESTS = frozenset(
    {
        DisputeType.CHANGED_MIND,
        DisputeType.CANCELLATION,
        DisputeType.ADDRESS_CHANGE,
        DisputeType.PRODUCT_QUESTION,
    }
)
_RETURN_WISHES = frozenset({DisputeType.CHANGED_MIND, DisputeType.SIZE_FIT, DisputeType.RETURN_PROBLEM})
_WAITS_FOR_ANSWER = frozenset(
    {
        Remedy.FULL_REFUND,
        Remedy.RETURNLESS_REFUND,
        Remedy.RETURN_AND_REFUND,
        Remedy.PARTIAL_REFUND,
        Remedy.COUPON,
        Remedy.REPLACEMENT,
        Remedy.RESEND_PARTS,
        Remedy.REPAIR,
    }
)
"""Remedies that are promised only once the open question is answered."""

_INVITES = frozenset({"wait-offer", "help-find", "act-partial-refund", "act-contest", "decline-offer"})
"""Sentences that already say how to go on; a closing would say it twice."""


def plan(facts: ReplyFacts, *, remedy: Remedy, tone: Tone, item: str | None) -> Plan:
    """The sentences of one reply. `item` is the title as it may be said, or `None`."""
    if not facts.waited_for and remedy is Remedy.ANSWER_QUESTION and not facts.answer:
        invited = Sentence("closing", {"tone": Tone.NEUTRAL.value})
        return Plan([Sentence("ack-nothing", {"item": item})], [], invited, ["answer-needed"])
    acknowledged = Sentence(f"ack-{facts.dispute_type}", {"item": item, "tone": tone.value})
    warnings: list[str] = []
    then: list[Sentence] = []
    if facts.question and remedy in _WAITS_FOR_ANSWER:
        action, then = [], _after_answer(facts, remedy)
        if (
            remedy is Remedy.PARTIAL_REFUND
            and facts.duties_prepaid
            and facts.dispute_type is DisputeType.CUSTOMS_DUTIES
        ):
            action = [Sentence("duties-prepaid")]
    else:
        action, then = _split(_action(facts, remedy, warnings))
    if not facts.question:
        action, then = [*action, *then], []
    question = [Sentence(f"ask-{facts.question}"), *then] if facts.question else []
    closing = _closing(facts, tone, {sentence.id for sentence in (*action, *then)})
    return Plan([acknowledged, *action], question, closing, warnings)


def first_plan(facts: ReplyFacts, *, tone: Tone, item: str | None) -> Plan:
    """The sentences of a first answer: what was understood, that it is looked into, by when the buyer hears. Nothing is
    asked, offered or refused in it, so that it can go out before anything is decided."""
    body = [Sentence(f"ack-{facts.dispute_type}", {"item": item, "tone": tone.value}), Sentence("act-answer-later")]
    return Plan([*body, *_follow_up(facts)], [], _closing(facts.model_copy(update={"question": None}), tone, set()), [])


def _split(action: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """An offer of further help comes after the question, not before it."""
    tail = action[-1:] if action and action[-1].id in ("wait-offer", "help-find", "decline-offer") else []
    return action[: len(action) - len(tail)], tail


def _closing(facts: ReplyFacts, tone: Tone, said: set[str]) -> Sentence | None:
    if facts.question:
        return None if said & _INVITES else Sentence("closing-question")
    if tone is Tone.APOLOGETIC and facts.dispute_type not in _REQUESTS:
        return Sentence("closing", {"tone": tone.value})
    if said & _INVITES:
        return None
    return Sentence("closing", {"tone": Tone.FIRM.value if tone is Tone.FIRM else Tone.NEUTRAL.value})


def _action(facts: ReplyFacts, remedy: Remedy, warnings: list[str]) -> list[Sentence]:
    match remedy:
        case Remedy.FULL_REFUND:
            return _refund(facts)
        case Remedy.RETURNLESS_REFUND:
            return [*_refund(facts), *_keep(facts)]
        case Remedy.RETURN_AND_REFUND:
            return _return(facts)
        case Remedy.PARTIAL_REFUND:
            return _part_of_price(facts, warnings)
        case Remedy.COUPON:
            return [Sentence("act-coupon", {"amount": _money(facts)})]
        case Remedy.REPLACEMENT:
            dates = {"dispatch": _dispatch(facts), "arrives": facts.replacement_date}
            return [Sentence("act-replacement", {"kind": _kind(facts), **dates}), *_first_item(facts)]
        case Remedy.RESEND_PARTS:
            dates = {"dispatch": _dispatch(facts), "arrives": facts.replacement_date}
            return [Sentence("act-resend-parts", {**dates})]
        case Remedy.REPAIR:
            label = [Sentence("repair-label")] if facts.return_postage_by == "seller" else []
            return [Sentence("act-repair"), *label]
        case Remedy.WAIT_AND_INFORM:
            return _whereabouts(facts)
        case Remedy.TRACE_WITH_CARRIER:
            trace = Sentence("act-trace", {"carrier": _carrier(facts), "tracking": facts.tracking_number})
            return [*_last_scan(facts), trace, *_follow_up(facts)]
        case Remedy.CONTEST_WITH_EVIDENCE:
            return _delivery_facts(facts)
        case Remedy.REFER_TO_PLATFORM:
            return _platform_matter(facts)
        case Remedy.CANCEL_ORDER:
            return _too_late_to_cancel(facts) if facts.not_shipped is False else [Sentence("act-cancel")]
        case Remedy.CORRECT_ADDRESS:
            return _address(facts)
        case Remedy.ANSWER_QUESTION:
            return _answer(facts, warnings)
        case Remedy.DECLINE:
            return _declined(facts)


def _money(facts: ReplyFacts) -> Money | None:
    return Money(facts.amount, facts.currency) if facts.amount is not None and facts.currency else None


def _carrier(facts: ReplyFacts) -> CarrierCode | None:
    return CarrierCode(facts.carrier) if facts.carrier else None


def _place(raw: str | None, facts: ReplyFacts) -> ScanPlace | None:
    return ScanPlace(raw, facts.countries) if raw else None


def _day(at: datetime | None, facts: ReplyFacts) -> date | None:
    return at.astimezone(ZoneInfo(facts.zone)).date() if at else None


def _dispatch(facts: ReplyFacts) -> Value:
    return "today" if facts.dispatch_date and facts.dispatch_date == facts.today else facts.dispatch_date


def _kind(facts: ReplyFacts) -> str:
    if facts.dispute_type in _PARCEL_MATTERS:
        return "again"
    return {DisputeType.WRONG_ITEM: "right", DisputeType.SIZE_FIT: "size"}.get(facts.dispute_type, "new")


def _refund(facts: ReplyFacts) -> list[Sentence]:
    return [Sentence("act-full-refund", {"amount": _money(facts)}), *_refund_days(facts)]


def _refund_days(facts: ReplyFacts) -> list[Sentence]:
    return [Sentence("refund-days", {"days": facts.refund_days})] if facts.refund_days else []


def _keep(facts: ReplyFacts) -> list[Sentence]:
    return [Sentence("keep-item", {"type": facts.dispute_type.value})] if facts.keep_item else []


def _first_item(facts: ReplyFacts) -> list[Sentence]:
    if facts.dispute_type in _PARCEL_MATTERS:
        return []
    if facts.keep_item is False and facts.return_postage_by == "seller":
        return [Sentence("return-first-item")]
    return _keep(facts)


def _return(facts: ReplyFacts) -> list[Sentence]:
    if facts.return_received:
        return _refund(facts)
    way = {"seller": "act-return-paid", "buyer": "act-return-own", None: "act-return"}[facts.return_postage_by]
    until = facts.return_until if facts.return_window_over is False else None
    if until and facts.today and until < facts.today:
        until = None
    return [
        Sentence(way),
        *([] if facts.return_requested else [Sentence("return-start")]),
        *([Sentence("return-by", {"date": until})] if until else []),
        Sentence("return-refund", {"amount": _money(facts)}),
        *_refund_days(facts),
    ]


def _part_of_price(facts: ReplyFacts, warnings: list[str]) -> list[Sentence]:
    if facts.amount is None:
        warnings.append("amount-not-known")
    if facts.dispute_type is DisputeType.CUSTOMS_DUTIES:
        prepaid = [Sentence("duties-prepaid")] if facts.duties_prepaid else []
        return [*prepaid, Sentence("act-refund-duties", {"amount": _money(facts)}), *_refund_days(facts)]
    arrived = "no" if facts.dispute_type in _PARCEL_MATTERS else "yes"
    return [Sentence("act-partial-refund", {"amount": _money(facts), "arrived": arrived})]


def _follow_up(facts: ReplyFacts) -> list[Sentence]:
    return [Sentence("follow-up", {"date": facts.answer_by})] if facts.answer_by else []


def _last_scan(facts: ReplyFacts) -> list[Sentence]:
    """When and where the carrier had the parcel last; a place without its day would say little."""
    if not facts.last_scan_at:
        return []
    args = {"date": _day(facts.last_scan_at, facts), "place": _place(facts.last_scan_place, facts)}
    return [Sentence("last-scan", {**args})]


_AT = {
    ShipmentState.AVAILABLE_FOR_PICKUP: "act-at-pickup",
    ShipmentState.OUT_FOR_DELIVERY: "act-out-for-delivery",
    ShipmentState.CUSTOMS: "act-in-customs",
}


def _whereabouts(facts: ReplyFacts) -> list[Sentence]:
    if facts.not_shipped:
        return [Sentence("act-not-shipped", {"date": facts.ship_by}), *_expected(facts)]
    if facts.delivered_at:
        return _delivery_facts(facts)
    if not (facts.carrier or facts.tracking_number or facts.last_scan_at):
        return [Sentence("act-answer-later"), *_follow_up(facts)]
    state = _AT.get(facts.state) if facts.state else None
    way = Sentence(state or "act-on-its-way", {"carrier": _carrier(facts), "tracking": facts.tracking_number})
    if state and state != "act-in-customs":
        return [way]
    offer = Sentence("wait-offer", {"until": "dated" if facts.expected_date else None})
    return [way, *_last_scan(facts), *_expected(facts), offer]


def _expected(facts: ReplyFacts) -> list[Sentence]:
    return [Sentence("expected", {"date": facts.expected_date})] if facts.expected_date else []


def _delivery_facts(facts: ReplyFacts) -> list[Sentence]:
    """What the carrier recorded, and help; never a word of doubt about the buyer."""
    if facts.delivered_at and facts.dispute_type in _PARCEL_MATTERS:
        args: dict[str, Value] = {
            "carrier": _carrier(facts),
            "tracking": facts.tracking_number,
            "date": _day(facts.delivered_at, facts),
            "place": _place(facts.delivered_place, facts),
        }
        signed = [Sentence("signed-for", {"name": facts.signed_by})] if facts.signed_by else []
        # Who complains of the delay has it or knows where it is; the others may need help to find it.
        help_offered = [] if facts.dispute_type is DisputeType.LATE else [Sentence("help-find")]
        return [Sentence("act-delivered", args), *signed, *help_offered]
    if facts.last_scan_at and facts.dispute_type in _PARCEL_MATTERS:
        way = Sentence("act-on-its-way", {"carrier": _carrier(facts), "tracking": facts.tracking_number})
        return [way, *_last_scan(facts), Sentence("wait-offer", {"until": None})]
    return [Sentence("act-contest", {"platform": facts.platform})]


def _platform_matter(facts: ReplyFacts) -> list[Sentence]:
    platform: dict[str, Value] = {"platform": facts.platform}
    if facts.dispute_type is DisputeType.UNAUTHORIZED_PAYMENT:
        return [Sentence("act-refer-payment", platform)]
    if facts.fulfilled_by == "platform":
        return [Sentence("act-refer-fulfilment", platform)]
    if facts.dispute_type in _PARCEL_MATTERS:
        scan = [] if facts.delivered_at else _last_scan(facts)
        return [*scan, Sentence("act-refer-delivery", platform)]
    return [Sentence("act-refer", platform)]


def _too_late_to_cancel(facts: ReplyFacts) -> list[Sentence]:
    stopped = Sentence("act-cancel-shipped", {"carrier": _carrier(facts)})
    return [stopped, Sentence("return-after-arrival", {"days": facts.return_days})]


def _address(facts: ReplyFacts) -> list[Sentence]:
    if facts.not_shipped is False:
        args: dict[str, Value] = {"carrier": _carrier(facts), "tracking": facts.tracking_number}
        return [Sentence("act-address-shipped", args)]
    return [Sentence("act-address-open")]


def _answer(facts: ReplyFacts, warnings: list[str]) -> list[Sentence]:
    if facts.answer and facts.answer.strip():
        return [Sentence("act-answer", {"answer": " ".join(facts.answer.split())})]
    if facts.content:
        return [Sentence("act-glad")]
    warnings.append("answer-needed")
    return [Sentence("act-answer-later"), *_follow_up(facts)]


def _declined(facts: ReplyFacts) -> list[Sentence]:
    """The reason, and what remains possible."""
    kind = facts.dispute_type
    if kind is DisputeType.UNAUTHORIZED_PAYMENT:
        return _platform_matter(facts)
    if kind is DisputeType.ADDRESS_CHANGE:
        return _address(facts)
    if kind is DisputeType.CANCELLATION and facts.not_shipped is False:
        return _too_late_to_cancel(facts)
    if kind is DisputeType.REFUND_NOT_RECEIVED and facts.refunded_on:
        refunded = Sentence("decline-refunded", {"amount": _money(facts), "date": facts.refunded_on})
        return [refunded, Sentence("decline-bank")]
    if kind is DisputeType.REVIEW_THREAT:
        return [Sentence("decline-beyond-order"), Sentence("decline-offer")]
    if kind in _RETURN_WISHES and facts.return_window_over:
        return [Sentence("decline-window", {"date": facts.return_until}), Sentence("decline-offer")]
    if facts.return_until and facts.return_window_over is False and kind not in _PARCEL_MATTERS:
        return [Sentence("decline-general"), Sentence("decline-return", {"date": facts.return_until})]
    return [Sentence("decline-general"), *([] if kind in _PARCEL_MATTERS else [Sentence("decline-offer")])]


_BY_ANSWER = {Remedy.RETURNLESS_REFUND: "after-full-refund"}


def _after_answer(facts: ReplyFacts, remedy: Remedy) -> list[Sentence]:
    if facts.question is Question.DUTY_RECEIPT and remedy is Remedy.PARTIAL_REFUND:
        return [Sentence("after-refund-duties", {"amount": _money(facts)})]
    id_ = _BY_ANSWER.get(remedy, f"after-{remedy}")
    args: dict[str, Value] = {}
    if remedy in (Remedy.FULL_REFUND, Remedy.RETURNLESS_REFUND, Remedy.COUPON):
        args["amount"] = _money(facts)
    if remedy is Remedy.REPLACEMENT:
        args["kind"] = _kind(facts)
    keep = _keep(facts) if remedy in (Remedy.RETURNLESS_REFUND, Remedy.REPLACEMENT) else []
    return [Sentence(id_, args), *([] if facts.dispute_type in _PARCEL_MATTERS else keep)]
