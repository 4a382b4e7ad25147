"""The brief's own sentences: summary, notes, contradictions, and which question to ask the buyer."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date

from server.data_files import read_yaml
from server.judgement.facts import last_shipment
from server.judgement.words import country_name, enumeration, language_name, seller_language, word
from server.messages.understanding import SURE_ENOUGH, Understanding
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.orders.merge import disagreements
from server.rules.catalogue import holds
from server.vocabulary import UNKNOWN_LANGUAGE, Ask, DisputeType, Portal, Question

IN_HAND = frozenset(
    (
        "damaged",
        "defective",
        "not-as-described",
        "wrong-item",
        "missing-parts",
        "size-fit",
        "counterfeit",
        "changed-mind",
    )
)
"""Kinds of dispute in which the buyer speaks of goods that are there."""
THIN = frozenset((Portal.WISH, Portal.TEMU, Portal.ALIEXPRESS))
"""Portals whose rules are little known, or were last seen years ago: a judgement there says so."""
SAID_BY_KIND = {
    DisputeType.CANCELLATION: Ask.CANCEL_ORDER,
    DisputeType.ADDRESS_CHANGE: Ask.CORRECT_ADDRESS,
    DisputeType.PRODUCT_QUESTION: Ask.ANSWER_QUESTION,
}
"""What the kind of dispute says already, so that a summary need not say it twice."""


def summary(
    context: OrderContext,
    understood: Understanding,
    kind: DisputeType,
    facts: Mapping[str, Any],
    *,
    now: datetime,
    lang: str,
) -> str:
    """What happened, in two or three sentences of the seller's language. Days are counted by the calendar there."""
    told: list[str] = []
    country = facts.get("destination_country")
    if not facts.get("has_buyer_message"):
        told.append(word("summary-no-message", lang))
    if kind is DisputeType.OTHER:
        if facts.get("has_buyer_message"):
            told.append(word("summary-content" if facts.get("buyer_content") else "summary-unclear", lang))
    elif facts.get("has_buyer_message") or context.claim or context.return_:
        named = country_name(country, lang) if country else "none"
        told.append(word("summary-says", lang, country=named, type=word(f"type-{kind.value}", lang)))
    wanted = [ask for ask in understood.asks if ask is not SAID_BY_KIND.get(kind)]
    if wanted:
        asks = enumeration([word(f"ask-{ask.value}", lang) for ask in wanted], lang)
        told.append(word("summary-asks", lang, asks=asks))
    if understood.threats:
        threats = enumeration([word(f"threat-{threat.value}", lang) for threat in understood.threats], lang)
        told.append(word("summary-threat", lang, threats=threats))
    if facts.get("claim_open"):
        told.append(word("summary-claim", lang, kind=word(f"claim-{facts['claim_kind']}", lang)))
    told += _of_parcel(context, facts, now, lang)
    return ("" if seller_language(lang) == "zh" else " ").join(told)


def _of_parcel(context: OrderContext, facts: Mapping[str, Any], now: datetime, lang: str) -> list[str]:
    told: list[str] = []
    if facts.get("fulfilled_by") == "platform":
        told.append(word("summary-platform", lang))
    if facts.get("request_closed"):
        told.append(word("summary-request-closed", lang))
    if facts.get("order_status") == "cancelled":
        told.append(word("summary-cancelled", lang))
    elif facts.get("unshipped"):
        return [*told, word("summary-overdue" if facts.get("ship_overdue") else "summary-unshipped", lang)]
    delivered_at = facts.get("delivered_at")
    if facts.get("delivered") and isinstance(delivered_at, datetime):
        local = delivered_at.astimezone(marketplace(context.marketplace).clock)
        date = format_date(local, "long", locale=seller_language(lang))
        on_time = {True: "yes", False: "no", None: "unknown"}[facts.get("delivered_on_time")]
        return [*told, word("summary-delivered", lang, date=date, ontime=on_time)]
    if facts.get("delivered"):
        return [*told, word("summary-delivered-once", lang)]
    silent = _calendar_days(context, _last_scan(context), now)
    late = _calendar_days(context, context.order.deliver_by, now)
    if silent is not None:
        if silent < 7:
            told.append(word("summary-moving", lang, days=silent, place=_last_place(context) or "none"))
        else:
            told.append(word("summary-stuck", lang, days=silent))
    if late is not None and late >= 1 and facts.get("order_status") != "cancelled":
        told.append(word("summary-late" if facts.get("delivered") is False else "summary-promised", lang, days=late))
    return told


def _calendar_days(context: OrderContext, since: datetime | None, now: datetime) -> int | None:
    clock = marketplace(context.marketplace).clock
    return None if since is None else (now.astimezone(clock).date() - since.astimezone(clock).date()).days


def _last_scan(context: OrderContext) -> datetime | None:
    latest = last_shipment(context)
    scans = [event.at for event in latest[1].events if event.at] if latest else []
    return max(scans, default=None)


def _last_place(context: OrderContext) -> str | None:
    latest = last_shipment(context)
    places = [(event.at, event.place) for event in latest[1].events if event.at and event.place] if latest else []
    return max(places)[1] if places else None


def notes(context: OrderContext, understood: Understanding, facts: Mapping[str, Any], lang: str) -> list[str]:
    """What was not read or not understood, and what to do about it."""
    found: list[str] = []
    if not facts.get("has_buyer_message"):
        found.append(word("note-no-messages", lang))
    elif understood.language == UNKNOWN_LANGUAGE:
        found.append(word("note-language", lang))
    if understood.confidence < SURE_ENOUGH and facts.get("has_buyer_message"):
        found.append(word("note-unsure", lang))
    if not context.shipments and facts.get("unshipped") is not True:
        found.append(word("note-no-delivery", lang))
    if context.portal in THIN:
        found.append(word(f"note-thin-{context.portal.value}", lang))
    return found


def reply_note(spoken: str, written: str, lang: str) -> list[str]:
    """That a reply is in another language than the buyer's, where the buyer's is known and not written here."""
    if spoken == UNKNOWN_LANGUAGE or spoken.split("-")[0] == written:
        return []
    return [word("note-other-language", lang, spoken=language_name(spoken, lang), written=language_name(written, lang))]


def contradictions(context: OrderContext, facts: Mapping[str, Any], lang: str) -> list[str]:
    """Where two pages, or the buyer and the carrier, say different things."""
    found: list[str] = []
    if facts.get("delivered") is False and facts.get("has_buyer_message") and facts.get("dispute_type") in IN_HAND:
        found.append(word("contradiction-in-hand", lang))
    for path, sources in disagreements(context).items():
        first, second = sources[0], sources[-1]
        found.append(
            word(
                "contradiction",
                lang,
                field=path,
                first=first.raw,
                firstpage=first.page,
                second=second.raw,
                secondpage=second.page,
            )
        )
    return found


@cache
def questions() -> dict[str, list[tuple[Question, str]]]:
    """`questions.yaml`: by kind of dispute, each question and the condition under which it is asked."""
    raw = read_yaml(files("server.judgement").joinpath("questions.yaml").read_text(encoding="utf-8"))
    return {kind: [(Question(row["question"]), row["when"]) for row in rows] for kind, rows in raw.items()}


def question(kind: DisputeType, facts: Mapping[str, Any]) -> Question | None:
    """The one thing to ask the buyer, if anything."""
    rows = questions().get(kind.value, [])
    return next((asked for asked, when in rows if holds(when, facts).holds is True), None)
