"""What can be done, what each way costs, which are forbidden, and the one to take."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from server.brief import Liability, Option
from server.data_files import read_yaml
from server.judgement.rulings import Rulings
from server.judgement.words import seller_language, word
from server.rules.catalogue import holds
from server.rules.model import Words
from server.vocabulary import DisputeType, Party, Remedy

FREE = {
    Remedy.WAIT_AND_INFORM,
    Remedy.TRACE_WITH_CARRIER,
    Remedy.CONTEST_WITH_EVIDENCE,
    Remedy.REFER_TO_PLATFORM,
    Remedy.CANCEL_ORDER,
    Remedy.CORRECT_ADDRESS,
    Remedy.ANSWER_QUESTION,
    Remedy.DECLINE,
}
"""Remedies that cost no money by themselves."""
SELLABLE = {"changed-mind", "size-fit", "wrong-item", "cancellation", "late", "not-received", "return-problem"}
"""Kinds of dispute after which the goods come back unharmed."""
POSSIBLE = "false"
"""The condition of a row that is never recommended and always possible."""


@dataclass(frozen=True)
class Row:
    remedy: Remedy
    when: str
    why: Words
    beside: Words | None = None

    def shown(self, facts: Mapping[str, Any]) -> Words | None:
        """What is true of this row in the order at hand, recommended or not; None where it has no place there."""
        if self.when == POSSIBLE or holds(self.when, facts).holds is not False:
            return self.why
        return self.beside


@cache
def table() -> dict[str, tuple[Row, ...]]:
    """`options.yaml` by kind of dispute; `always` holds what comes first for every kind."""
    raw = read_yaml(files("server.judgement").joinpath("options.yaml").read_text(encoding="utf-8"))
    return {
        kind: tuple(
            Row(
                Remedy(row["remedy"]),
                row["when"],
                Words(**row["why"]),
                Words(**row["beside"]) if "beside" in row else None,
            )
            for row in rows
        )
        for kind, rows in raw.items()
    }


def options(
    facts: Mapping[str, Any],
    dispute_type: DisputeType,
    rulings: Rulings,
    liability: Liability,
    *,
    percent: int,
    lang: str,
) -> list[Option]:
    """The recommended way first, then the others, the forbidden ones last. Exactly one is recommended.

    `percent` is what the goods cost the seller, in per cent of their price.
    """
    forbidden = _forbidden(rulings)
    contestable = facts.get("claim_open") or facts.get("claim_lost")
    own = [row for row in table()[dispute_type.value] if contestable or row.remedy is not Remedy.CONTEST_WITH_EVIDENCE]
    rows = [*(row for row in table()["always"] if holds(row.when, facts).holds), *own]
    chosen = next((row for row in rows if row.remedy not in forbidden and holds(row.when, facts).holds), None)
    chosen = chosen or table()["other"][-1]
    by_remedy: dict[Remedy, Words] = {chosen.remedy: chosen.why}
    for row in sorted(rows, key=lambda row: holds(row.when, facts).holds is not True):
        words = row.shown(facts)
        if words is not None:
            by_remedy.setdefault(row.remedy, words)
    costs = {remedy: cost_of(remedy, facts, liability, percent) for remedy in by_remedy}
    made = [
        _option(remedy, why, facts, rulings, forbidden, costs, remedy is chosen.remedy, percent, lang)
        for remedy, why in by_remedy.items()
    ]
    made += [_forbidden_option(remedy, rulings, lang) for remedy in forbidden if remedy not in by_remedy]
    return sorted(made, key=lambda option: (not option.recommended, not option.allowed))


def _forbidden(rulings: Rulings) -> dict[Remedy, list[str]]:
    found: dict[Remedy, list[str]] = {}
    for ruling in rulings.of("forbids"):
        for remedy in ruling.effect.forbids:
            found.setdefault(remedy, []).append(ruling.rule_id)
    return found


def cost_of(remedy: Remedy, facts: Mapping[str, Any], liability: Liability, percent: int) -> Decimal | None:
    """What a remedy costs the seller, in the order's currency; None where it cannot be reckoned."""
    value, postage = _decimal(facts.get("value")), _decimal(facts.get("postage"))
    if remedy in FREE:
        return Decimal("0.00")
    if remedy in (Remedy.FULL_REFUND, Remedy.RETURNLESS_REFUND):
        return value
    if remedy is Remedy.REPLACEMENT:
        return None if value is None else _cents(value * percent / 100 + (postage or 0))
    if remedy is Remedy.RESEND_PARTS:
        return postage
    if remedy is Remedy.RETURN_AND_REFUND:
        by_buyer = liability.return_postage is not None and liability.return_postage.party is Party.BUYER
        way_back = Decimal("0.00") if by_buyer else postage
        if sellable(facts):
            return way_back
        return None if value is None or way_back is None else value + way_back
    if remedy is Remedy.PARTIAL_REFUND:
        named = _decimal(facts.get("amount_named"))
        # Only a part is offered as a part, whatever the buyer names.
        return named if named is not None and value is not None and 0 < named < value else None
    return None


def sellable(facts: Mapping[str, Any]) -> bool:
    """Whether goods that come back can be sold again as new."""
    return facts.get("dispute_type") in SELLABLE


def _decimal(value: Any) -> Decimal | None:
    return None if value is None else _cents(Decimal(str(value)))


def _cents(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _option(
    remedy: Remedy,
    words: Words,
    facts: Mapping[str, Any],
    rulings: Rulings,
    forbidden: Mapping[Remedy, list[str]],
    costs: Mapping[Remedy, Decimal | None],
    recommended: bool,
    percent: int,
    lang: str,
) -> Option:
    banned = forbidden.get(remedy, [])
    why = words.get(lang)
    cost = costs[remedy]
    if banned:
        why = word("option-forbidden", lang, why=_statement(rulings, banned[0]))
    elif remedy is Remedy.REPLACEMENT and cost is not None:
        postage = "unknown" if facts.get("postage") is None else "known"
        why += _gap(lang) + word("option-cost-goods", lang, percent=percent, postage=postage)
    elif remedy is Remedy.RETURN_AND_REFUND and cost:
        why += _gap(lang) + word("option-cost-return", lang, sellable="yes" if sellable(facts) else "no")
    return Option(
        remedy=remedy,
        allowed=not banned,
        forbidden_by=banned,
        cost=cost,
        currency=facts.get("currency") if cost is not None else None,
        why=why,
        rules=[] if banned else _supporting(remedy, rulings),
        recommended=recommended,
    )


def _supporting(remedy: Remedy, rulings: Rulings) -> list[str]:
    """The rules that an option leans on: who pays for refunds, who shields for the others."""
    kinds = (
        ("protection", "payer") if remedy in (Remedy.CONTEST_WITH_EVIDENCE, Remedy.REFER_TO_PLATFORM) else ("payer",)
    )
    strongest = rulings.strongest("payer")
    found = [strongest.rule_id] if strongest else []
    if "protection" in kinds:
        found += [ruling.rule_id for ruling in rulings.of("protection")]
    if remedy is Remedy.RETURN_AND_REFUND:
        found += [ruling.rule_id for ruling in rulings.of("return_postage")]
    return list(dict.fromkeys(found))


def _forbidden_option(remedy: Remedy, rulings: Rulings, lang: str) -> Option:
    by = _forbidden(rulings)[remedy]
    why = word("option-forbidden", lang, why=_statement(rulings, by[0]))
    return Option(remedy=remedy, allowed=False, forbidden_by=by, why=why)


def _statement(rulings: Rulings, rule_id: str) -> str:
    return next(ruling.why for ruling in rulings.all if ruling.rule_id == rule_id)


def _gap(lang: str) -> str:
    return "" if seller_language(lang) == "zh" else " "
