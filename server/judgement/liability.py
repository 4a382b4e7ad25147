"""Who made it happen, whose money is gone, who can be asked for it, and how a contest would go."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from server.brief import (
    Cause,
    Decisions,
    IfKnown,
    Liability,
    LikelyDecision,
    Payer,
    Protection,
    Reason,
    RecoverFrom,
    ReturnPostage,
    SimilarCase,
)
from server.judgement.rulings import Ruling, Rulings
from server.judgement.words import enumeration, fact_name, seller_language, value_text, word
from server.rules.catalogue import holds
from server.rules.condition import Answer
from server.rules.library import Loaded, all_rules
from server.vocabulary import ClaimKind, Outcome, Party

CASE_WEIGHT = {"own": 0.5, "imported": 0.35, "starter": 0.2}
"""How far one similar case that was won or lost moves the chance, in log-odds, at full likeness. The seller's own
outcomes weigh more than the illustrative ones. All cases together move it by at most `CASES_AT_MOST`."""
CASES_AT_MOST = 1.0
DECISIVE = {"claims_protected", "signature", "fulfilled_by", "tracked", "delivered", "first_scan_on_time", "returning"}
"""A case that differs in one of these was won or lost on other grounds."""
CONTESTABLE = {
    ClaimKind.A_TO_Z,
    ClaimKind.INR_CASE,
    ClaimKind.SNAD_CASE,
    ClaimKind.CHARGEBACK,
    ClaimKind.PAYMENT_DISPUTE,
}


def judge(
    facts: Mapping[str, Any], rulings: Rulings, similar: Sequence[SimilarCase], *, now: datetime, lang: str
) -> Liability:
    """The whole judgement of liability, each part with the rules it stands on."""
    payer, payer_ruling = _payer(facts, rulings, lang)
    reasons = _reasons(facts, rulings, similar, lang)
    return Liability(
        cause=_cause(rulings),
        payer=payer,
        return_postage=_return_postage(rulings),
        recover_from=_recover(facts, rulings, payer.party, now),
        chance_if_contested=_chance(facts, reasons),
        protection=_protection(facts, lang),
        decisions=_decisions(facts, rulings, payer, payer_ruling, lang),
        reasons=reasons,
    )


def _cause(rulings: Rulings) -> Cause:
    ruling = rulings.strongest("cause")
    if ruling is None or ruling.effect.cause is None:
        return Cause(party=Party.UNDETERMINED, confidence=0.0)
    return Cause(party=ruling.effect.cause.party, confidence=ruling.effect.cause.confidence, why=ruling.why)


def _payer(facts: Mapping[str, Any], rulings: Rulings, lang: str) -> tuple[Payer, Ruling | None]:
    ruling = rulings.strongest("payer")
    if ruling is None or ruling.effect.payer is None:
        return Payer(party=Party.UNDETERMINED, why=_why_nothing(facts, lang), rules=[]), None
    party = ruling.effect.payer.party
    same = [r.rule_id for r in rulings.of("payer") if r.effect.payer and r.effect.payer.party is party]
    rules = list(dict.fromkeys([ruling.rule_id, *same]))
    return Payer(party=party, why=ruling.why, rules=rules), ruling


def _return_postage(rulings: Rulings) -> ReturnPostage | None:
    found = rulings.of("return_postage")
    if not found:
        return None
    party = found[0].effect.return_postage or Party.UNDETERMINED
    rules = [r.rule_id for r in found if r.effect.return_postage is party]
    return ReturnPostage(party=party, rules=list(dict.fromkeys(rules)))


def _recover(facts: Mapping[str, Any], rulings: Rulings, payer: Party, now: datetime) -> RecoverFrom | None:
    if payer is not Party.SELLER:
        return None
    for ruling in rulings.of("recover"):
        effect = ruling.effect.recover
        start = facts.get(effect.after) if effect else None
        if effect and isinstance(start, datetime) and start + timedelta(days=effect.days) > now:
            until = start + timedelta(days=effect.days)
            return RecoverFrom(party=effect.party, until=until, rules=[ruling.rule_id])
    return None


def _protection(facts: Mapping[str, Any], lang: str) -> list[Protection]:
    """Every shield that matters for this kind of dispute: standing, fallen, or not known."""
    found: list[Protection] = []
    for loaded in all_rules():
        for effect in loaded.rule.effects:
            shield = effect.protection
            if shield is None or holds(shield.shown_when, facts).holds is not True:
                continue
            answer = holds(loaded.rule.when, facts)
            fact = next(iter(answer.needs), None) or _deciding_fact(loaded, facts, answer)
            found.append(Protection(name=shield.name.get(lang), holds=answer.holds, rule=loaded.rule.id, fact=fact))
    return found


def _deciding_fact(loaded: Loaded, facts: Mapping[str, Any], answer: Answer) -> str | None:
    """The fact that, were it otherwise, would turn the answer; the yes-or-no ones are tried."""
    flags = [name for name in facts if isinstance(facts[name], bool) and name in loaded.condition.names]
    for name in flags:
        if holds(loaded.rule.when, {**dict(facts), name: not facts[name]}).holds is not answer.holds:
            return name
    return None


def _decisions(
    facts: Mapping[str, Any], rulings: Rulings, payer: Payer, payer_ruling: Ruling | None, lang: str
) -> Decisions:
    refund = _decision(facts, rulings, "refund_buyer", lang)
    if payer.party is Party.UNDETERMINED:
        pays = LikelyDecision(likely=False if refund.likely is False else None, why=payer.why)
    else:
        pays = LikelyDecision(
            likely=payer.party is Party.SELLER and refund.likely is not False,
            why=payer.why,
            rule=payer_ruling.rule_id if payer_ruling else None,
        )
    return Decisions(
        refund_buyer=refund,
        seller_pays=pays,
        counts_against_metrics=_decision(facts, rulings, "counts_against_metrics", lang),
    )


def _why_nothing(facts: Mapping[str, Any], lang: str) -> str:
    if facts.get("has_complaint") is False:
        return word("why-no-complaint", lang)
    return word("why-unclear" if facts.get("dispute_type") == "other" else "why-no-rule", lang)


def _decision(facts: Mapping[str, Any], rulings: Rulings, name: str, lang: str) -> LikelyDecision:
    ruling = rulings.decision(name)
    if ruling is not None and ruling.effect.decision is not None:
        return LikelyDecision(likely=ruling.effect.decision.likely, why=ruling.why, rule=ruling.rule_id)
    open_ones = [
        r for r in rulings.of("decision", open_too=True) if r.effect.decision and r.effect.decision.decision == name
    ]
    needs = list(dict.fromkeys(fact for r in open_ones for fact in r.answer.needs))
    if not needs:
        return LikelyDecision(likely=None, why=_why_nothing(facts, lang))
    named = enumeration([fact_name(fact, lang) for fact in needs], lang)
    return LikelyDecision(likely=None, why=word("why-unknown", lang, facts=named, count=len(needs)))


def _reasons(facts: Mapping[str, Any], rulings: Rulings, similar: Sequence[SimilarCase], lang: str) -> list[Reason]:
    reasons = [
        Reason(
            fact=effect.fact,
            weight=effect.weight,
            rule=ruling.rule_id,
            text=_fact_text(effect.fact, facts, lang) + ruling.why,
        )
        for ruling in rulings.of("chance")
        if (effect := ruling.effect.chance)
    ]
    reasons += _reasons_of_cases(facts, similar, lang)
    return sorted(reasons, key=lambda reason: -abs(reason.weight))


def _fact_text(name: str, facts: Mapping[str, Any], lang: str) -> str:
    text = word("reason-fact", lang, fact=fact_name(name, lang), value=value_text(name, facts.get(name), lang))
    return f"{text}。" if seller_language(lang) == "zh" else f"{text}. "


def _reasons_of_cases(facts: Mapping[str, Any], similar: Sequence[SimilarCase], lang: str) -> list[Reason]:
    """What became of like cases. Another kind of dispute, another decisive fact or a settlement says nothing."""
    telling = [
        case
        for case in similar
        if case.dispute_type == facts.get("dispute_type")
        and case.outcome is not Outcome.SETTLED
        and not DECISIVE & set(case.differs_in)
    ]
    weights = [(1 if case.outcome is Outcome.WON else -1) * CASE_WEIGHT[case.origin] * case.score for case in telling]
    total = sum(weights)
    shrink = min(1.0, CASES_AT_MOST / abs(total)) if total else 1.0
    return [
        Reason(
            fact="similar-case",
            weight=round(weight * shrink, 3),
            case=case.case_id,
            text=word("reason-similar", lang, case=case.case_id, outcome=case.outcome.value, lesson=case.lesson),
        )
        for case, weight in zip(telling, weights, strict=True)
    ]


def _chance(facts: Mapping[str, Any], reasons: Sequence[Reason]) -> float | None:
    """Log-odds of the reasons as a probability; None where no claim stands that could be contested."""
    if not facts.get("claim_open") and not facts.get("claim_lost"):
        return None
    if facts.get("claim_kind") not in CONTESTABLE:
        return None
    return round(1 / (1 + math.exp(-sum(reason.weight for reason in reasons))), 2)


def what_would_change(facts: Mapping[str, Any], rulings: Rulings, payer: Payer, lang: str) -> list[IfKnown]:
    """For facts that are not known: what the judgement would be if they were. One line for a fact, the weightiest."""
    current = rulings.strongest("payer")
    floor = current.effect.payer.priority if current and current.effect.payer else 0
    found: dict[str, str] = {}
    for ruling in rulings.all:
        if ruling.answer.holds is not None or len(ruling.answer.needs) > 2:
            continue
        text = _consequence(ruling, facts, payer, floor, lang)
        if text:
            named = enumeration([fact_name(fact, lang) for fact in ruling.answer.needs], lang)
            found.setdefault(named, text)
    return [IfKnown(fact=fact, then=then) for fact, then in found.items()]


def _consequence(ruling: Ruling, facts: Mapping[str, Any], payer: Payer, floor: int, lang: str) -> str:
    effect = ruling.effect
    if effect.payer and effect.payer.priority > floor and effect.payer.party is not payer.party:
        party = word(f"party-{effect.payer.party.value}", lang)
        return word("if-payer", lang, party=party, rule=ruling.rule_id)
    if effect.protection and holds(effect.protection.shown_when, facts).holds:
        return word("if-protection", lang, name=effect.protection.name.get(lang))
    return ""
