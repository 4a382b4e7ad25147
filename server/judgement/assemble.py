"""The brief of one order: everything the rooms have to say about it, put together. It runs one way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from casebase.question import QueryVectors
from server.brief import (
    Brief,
    Deadline,
    EvidenceEntry,
    Liability,
    Missing,
    OwnReply,
    Reply,
    SentencePair,
    SimilarCase,
)
from server.evidence.checklist import checklist
from server.judgement import telling
from server.judgement.deadlines import deadlines
from server.judgement.facts import Facts, gather, settled_type
from server.judgement.liability import judge, what_would_change
from server.judgement.named import compared, differing
from server.judgement.options import options
from server.judgement.promises import decided_by, promises
from server.judgement.rulings import rulings
from server.judgement.words import fact_name, seller_language, value_text, word
from server.messages.promises import Promise
from server.messages.understanding import Understander, Understanding
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.replies.compose import ask, compose, compose_first, question_name, spoken_language
from server.replies.facts import reply_facts
from server.vocabulary import UNKNOWN_LANGUAGE, DisputeType, Outcome, Party, Question, Remedy, Tone

if TYPE_CHECKING:
    from casebase.library import Library
    from casebase.search import Hit

SIMILAR_SHOWN = 5
CASES_LOOKED_AT = 20
SELLER_MESSAGES = 12
"""The seller's own messages in which promises are looked for, the latest ones."""
CALM = {
    DisputeType.PRODUCT_QUESTION,
    DisputeType.CANCELLATION,
    DisputeType.CHANGED_MIND,
    DisputeType.ADDRESS_CHANGE,
}
"""Kinds in which nothing went wrong, so that there is nothing to be sorry for."""
ALIKE_ENOUGH = 0.55
"""From this likeness on a past case lends its reply and its proof. Below it is shown, and lends nothing."""


@dataclass(frozen=True)
class Workshop:
    """What making a brief needs beside the order itself."""

    understander: Understander
    library: "Library"
    goods_cost_percent: int = 30
    seller_name: str = ""

    def understand(self, context: OrderContext, vectors: Any = None) -> Understanding:
        """What the buyer of an order says and wants."""
        read = self.understander.understand(
            spoken(context), marketplace=context.marketplace, country=_country(context), vectors=vectors
        )
        return _as_said(read.model_copy(update={"promises": [*self._promised(context), *read.promises]}), context)

    def _promised(self, context: OrderContext) -> list[Promise]:
        """What the seller's own latest messages promise."""
        own = [one for one in context.messages if one.sender == "seller" and one.text.strip()][-SELLER_MESSAGES:]
        if not own:
            return []
        return self.understander.promised(
            [one.text for one in own],
            written=[one.at for one in own],
            marketplace=context.marketplace,
            country=_country(context),
        )


def _as_said(read: Understanding, context: OrderContext) -> Understanding:
    """What was read, but for what the seller himself says of the case."""
    said = context.problem
    if said is None:
        return read
    change: dict[str, Any] = {}
    if said.dispute_type is not None:
        also = [kind for kind in read.also if kind is not said.dispute_type]
        change |= {
            "dispute_type": said.dispute_type,
            "confidence": 1.0,
            "also": also,
            "candidates": [],
            "content": False,
        }
    if said.asks is not None:
        change["asks"] = said.asks
    return read.model_copy(update=change)


def make_brief(
    context: OrderContext, workshop: Workshop, *, now: datetime, lang: str = "en", case_id: str | None = None
) -> Brief:
    """The brief at the moment `now`, in the seller's language (`en` or `zh`)."""
    lang = seller_language(lang)
    texts = spoken(context)
    site = marketplace(context.marketplace)
    vectors = workshop.understander.encode(texts)
    understood = workshop.understand(context, vectors)
    facts = gather(context, understood, now=now)
    kind = settled_type(understood.dispute_type, facts)
    facts = facts.with_value("dispute_type", kind.value)
    found = rulings(facts, now=now, lang=lang)
    question_vectors = (
        QueryVectors(vectors.whole, list(vectors.sentences), vectors.sentence_vectors) if vectors.sentences else None
    )
    # Where nothing was said a case could only be alike by chance.
    hits = (
        workshop.library.search(
            vectors.text, facts=_for_cases(context, facts), limit=CASES_LOOKED_AT, vectors=question_vectors
        )
        if question_vectors
        else []
    )
    similar = [_similar(hit, lang, worded=place < SIMILAR_SHOWN) for place, hit in enumerate(hits)]
    liability = judge(facts, found, similar, now=now, lang=lang)
    ways = options(facts, kind, found, liability, percent=workshop.goods_cost_percent, lang=lang)
    asked = telling.question(kind, facts)
    ship_to = context.order.ship_to
    language = reply_language(understood.language, site.language, (ship_to and ship_to.country) or site.country)
    recommended = next(option for option in ways if option.recommended)
    reply = draft(
        context,
        facts,
        kind,
        recommended.remedy,
        liability,
        language=language,
        tone=Tone.NEUTRAL if facts["buyer_content"] else tone_for(recommended.remedy, liability, kind),
        question=asked,
        now=now,
        lang=lang,
        seller_name=workshop.seller_name,
        amount=recommended.cost if recommended.remedy is Remedy.PARTIAL_REFUND else None,
    )
    due = deadlines(context, facts, found, now=now, lang=lang)
    entities = compared(understood.entities, context)
    first = None
    if _waited_for(facts) and not facts.get("seller_answered") and not facts["buyer_content"]:
        first = first_answer(
            context,
            kind,
            due,
            language=language,
            tone=Tone.NEUTRAL if kind in CALM else Tone.APOLOGETIC,
            now=now,
            lang=lang,
            seller_name=workshop.seller_name,
        )
    if language == "en" and spoken_language(understood.language) is None and understood.language != UNKNOWN_LANGUAGE:
        for one in (reply, first):
            if one:
                one.warnings.insert(0, "language-not-offered")
    return Brief(
        case_id=case_id,
        made_at=now,
        language=understood.language,
        language_confidence=understood.language_confidence,
        dispute_type=kind,
        confidence=understood.confidence,
        also=understood.also,
        candidates=understood.candidates,
        summary=telling.summary(context, understood, kind, facts, now=now, lang=lang),
        gist=workshop.understander.gist(texts, vectors, language=understood.language, lang=lang),
        entities=entities,
        promises=understood.promises,
        asks=understood.asks,
        threats=understood.threats,
        urgency=understood.urgency,
        facts=facts.as_brief(),
        missing=_missing(asked, language, lang),
        if_known=what_would_change(facts, found, liability.payer, lang),
        contradictions=[*telling.contradictions(context, facts, lang), *differing(entities, context, lang)],
        deadlines=due,
        liability=liability,
        options=ways,
        replies=[reply],
        first_reply=first,
        own_replies=_own_replies(hits, kind),
        evidence=_evidence(context, kind, facts, hits, lang),
        similar=similar[:SIMILAR_SHOWN],
        notes=telling.notes(context, understood, facts, lang) + telling.reply_note(understood.language, language, lang),
    )


def spoken(context: OrderContext) -> list[str]:
    """What the buyer said, oldest first; where nothing was said, the claim's reason, then the return's."""
    texts = [message.text for message in context.messages if message.sender == "buyer" and message.text.strip()]
    if texts:
        return texts
    if context.claim and context.claim.reason:
        return [context.claim.reason]
    if context.return_:
        return [text for text in (context.return_.reason, context.return_.comment) if text]
    return []


def reply_language(understood: str, home: str, country: str | None = None) -> str:
    """The language to answer in: the buyer's where we write it, in the variety of the buyer's country where there are
    several (`pt` in Brazil, `zh` in Taiwan), else the marketplace's, else English."""
    local = [f"{tag}-{country}" if country and "-" not in tag else tag for tag in (understood, home)]
    return spoken_language(local[0]) or spoken_language(local[1]) or "en"


def tone_for(remedy: Remedy, liability: Liability, kind: DisputeType) -> Tone:
    """An apology where something went wrong on our side of the door, firmness where we stand by our record."""
    if remedy in (Remedy.CONTEST_WITH_EVIDENCE, Remedy.DECLINE):
        return Tone.FIRM
    return Tone.NEUTRAL if kind in CALM or liability.cause.party is Party.BUYER else Tone.APOLOGETIC


def draft(
    context: OrderContext,
    facts: Facts,
    kind: DisputeType,
    remedy: Remedy,
    liability: Liability,
    *,
    language: str,
    tone: Tone,
    question: Question | None,
    now: datetime,
    lang: str,
    seller_name: str = "",
    amount: Decimal | None = None,
) -> Reply:
    """One reply to the buyer for a remedy, with its meaning in the seller's language."""
    payer = liability.return_postage.party if liability.return_postage else None
    postage: Literal["seller", "buyer"] | None = (
        "seller" if payer is Party.SELLER else "buyer" if payer is Party.BUYER else None
    )
    dates = promises(context, remedy, facts, now=now)
    told = reply_facts(
        context,
        dispute_type=kind,
        remedy=remedy,
        question=question,
        now=now,
        zone=marketplace(context.marketplace).zone,
        return_postage_by=postage,
        dispatch_date=dates.dispatch_date,
        replacement_date=dates.replacement_date,
        answer_by=dates.answer_by,
        keep_item=dates.keep_item,
        seller_name=seller_name or None,
        amount=amount,
        content=facts["buyer_content"] is True,
        waited_for=_waited_for(facts),
    )
    return compose(told, remedy=remedy, language=language, tone=tone, seller_language=lang)


def first_answer(
    context: OrderContext,
    kind: DisputeType,
    due: Sequence[Deadline],
    *,
    language: str,
    tone: Tone,
    now: datetime,
    lang: str,
    seller_name: str = "",
) -> Reply:
    """What can be sent before anything is decided, with its meaning in the seller's language: it says that the matter
    is looked into and by which day the buyer hears, in time for every deadline of `due`."""
    site = marketplace(context.marketplace)
    told = reply_facts(
        context,
        dispute_type=kind,
        remedy=Remedy.ANSWER_QUESTION,
        question=None,
        now=now,
        zone=site.zone,
        answer_by=decided_by(due, now=now, clock=site.clock),
        seller_name=seller_name or None,
    )
    return compose_first(told, language=language, tone=tone, seller_language=lang)


def _waited_for(facts: Facts) -> bool:
    """Whether anybody waits for a word: a buyer who wrote, or a claim or request that still stands."""
    return bool(facts["has_buyer_message"] or (facts["has_complaint"] and not facts["request_closed"]))


def _country(context: OrderContext) -> str | None:
    return context.order.ship_to.country if context.order.ship_to else None


def _for_cases(context: OrderContext, facts: Facts) -> dict[str, object]:
    categories = [item.category for item in context.order.items if item.category]
    return {
        **facts.for_cases(),
        "portal": context.portal.value,
        "marketplace": context.marketplace,
        "country": facts["destination_country"],
        "category": categories[0] if categories else None,
    }


def _similar(hit: "Hit", lang: str, *, worded: bool) -> SimilarCase:
    """A past case beside this one; `worded` where it is shown, so that people can read what is alike and what not."""
    same = [
        word("same-fact", lang, fact=fact_name(fact.name, lang), value=value_text(fact.name, fact.value, lang))
        for fact in (hit.same_facts if worded else ())
    ]
    different = [
        word(
            "different-fact",
            lang,
            fact=fact_name(fact.name, lang),
            ours=value_text(fact.name, fact.ours, lang),
            theirs=value_text(fact.name, fact.theirs, lang),
        )
        for fact in (hit.different_facts if worded else ())
    ]
    closest = hit.closest
    return SimilarCase(
        case_id=hit.case_id,
        score=round(hit.score, 3),
        dispute_type=DisputeType(hit.case.dispute_type),
        remedy=Remedy(hit.case.remedy),
        outcome=Outcome(hit.case.outcome),
        lesson=(hit.case.lesson.zh if lang == "zh" else "") or hit.case.lesson.en,
        same=same,
        different=different,
        differs_in=[fact.name for fact in hit.different_facts],
        closest=SentencePair(ours=closest.ours, theirs=closest.theirs, score=closest.score) if closest else None,
        origin=hit.case.origin,
    )


def _missing(asked: Question | None, language: str, lang: str) -> list[Missing]:
    if asked is None:
        return []
    return [Missing(question=asked, what=question_name(asked, lang), ask=ask(asked, language))]


def _lending(hits: Sequence["Hit"], kind: DisputeType) -> list["Hit"]:
    return [hit for hit in hits if hit.score >= ALIKE_ENOUGH and hit.case.dispute_type == kind.value]


def _own_replies(hits: Sequence["Hit"], kind: DisputeType) -> list[OwnReply]:
    """The seller's own replies of like cases that were not lost, the best first."""
    return [
        OwnReply(
            case_id=hit.case_id,
            language=hit.case.reply.language,
            text=hit.case.reply.text,
            outcome=Outcome(hit.case.outcome),
            score=round(hit.score, 3),
        )
        for hit in _lending(hits, kind)
        if hit.case.origin == "own" and hit.case.reply is not None and hit.case.outcome != Outcome.LOST.value
    ]


def _evidence(
    context: OrderContext, kind: DisputeType, facts: Facts, hits: Sequence["Hit"], lang: str
) -> list[EvidenceEntry]:
    won: dict[str, list[str]] = {}
    for hit in _lending(hits, kind):
        if hit.case.outcome == Outcome.WON.value:
            for item in hit.case.evidence:
                won.setdefault(item, []).append(hit.case_id)
    known: Mapping[str, object] = dict(facts)
    return checklist(kind, known, context, lang="zh" if lang == "zh" else "en", won_with=won)


def reply_for(
    context: OrderContext,
    workshop: Workshop,
    *,
    remedy: Remedy | None,
    language: str,
    tone: Tone,
    now: datetime,
    lang: str,
    amount: Decimal | None = None,
) -> Reply:
    """One reply for a remedy that the seller chose, in the language and tone that he chose; without a remedy, the
    first answer."""
    understood = workshop.understand(context)
    facts = gather(context, understood, now=now)
    kind = settled_type(understood.dispute_type, facts)
    facts = facts.with_value("dispute_type", kind.value)
    found = rulings(facts, now=now, lang=lang)
    if remedy is None:
        due = deadlines(context, facts, found, now=now, lang=seller_language(lang))
        return first_answer(
            context,
            kind,
            due,
            language=language,
            tone=tone,
            now=now,
            lang=seller_language(lang),
            seller_name=workshop.seller_name,
        )
    return draft(
        context,
        facts,
        kind,
        remedy,
        judge(facts, found, [], now=now, lang=lang),
        language=language,
        tone=tone,
        question=telling.question(kind, facts),
        now=now,
        lang=seller_language(lang),
        seller_name=workshop.seller_name,
        amount=amount,
    )
