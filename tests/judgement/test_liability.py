"""Who pays, how a contest would go, and what would change it: each conclusion hangs on its fact."""

from typing import Any

import pytest

from server.brief import Liability, SimilarCase
from server.judgement.facts import Facts, gather, settled_type
from server.judgement.liability import judge, what_would_change
from server.judgement.rulings import rulings
from server.orders.context import OrderContext
from server.rules.library import all_rules
from server.vocabulary import DisputeType, Outcome, Party, Remedy
from tests.conftest import NOW
from tests.judgement.cases import (
    BROKEN_BOWL,
    DENIED_DELIVERY,
    FULFILLED_BY_AMAZON,
    PRACTICE,
    STUCK_PROTECTED,
    practice,
    understood,
)


def facts_of(context: OrderContext, kind: str) -> Facts:
    found = gather(context, understood(kind), now=NOW)
    return found.with_value("dispute_type", settled_type(DisputeType(kind), found).value)


def judged(context: OrderContext, kind: str, *similar: SimilarCase) -> Liability:
    facts = facts_of(context, kind)
    return judge(facts, rulings(facts, now=NOW, lang="en"), list(similar), now=NOW, lang="en")


def past(
    outcome: str, *, differs_in: tuple[str, ...] = (), kind: str = "delivered-not-received", **given: Any
) -> SimilarCase:
    return SimilarCase(
        case_id=given.pop("case_id", "case-1"),
        score=0.9,
        dispute_type=DisputeType(kind),
        remedy=Remedy.CONTEST_WITH_EVIDENCE,
        outcome=Outcome(outcome),
        lesson="",
        same=[],
        different=[],
        differs_in=list(differs_in),
        origin=given.pop("origin", "own"),
    )


CLAIM = {"kind": "a-to-z", "opened_at": "2026-11-19T10:00:00Z", "status": "open"}
CHANCES = [
    (PRACTICE[DENIED_DELIVERY], "delivered-not-received"),
    (practice(DENIED_DELIVERY, shipments__0__signature=True), "delivered-not-received"),
    (PRACTICE[STUCK_PROTECTED], "not-received"),
    (practice(BROKEN_BOWL, claim=CLAIM), "damaged"),
]


@pytest.mark.parametrize(("context", "kind"), CHANCES, ids=["denied", "signed", "protected", "damaged"])
def test_each_reason_goes_when_its_fact_goes(context: OrderContext, kind: str) -> None:
    facts = facts_of(context, kind)
    reasons = judge(facts, rulings(facts, now=NOW, lang="en"), [], now=NOW, lang="en").reasons
    assert reasons
    for reason in reasons:
        if reason.fact == "dispute_type":
            continue
        without = facts.with_value(reason.fact, None)
        left = judge(without, rulings(without, now=NOW, lang="en"), [], now=NOW, lang="en").reasons
        assert reason.rule not in [other.rule for other in left], reason.fact


def test_a_signature_turns_the_case() -> None:
    plain = judged(practice(DENIED_DELIVERY), "delivered-not-received")
    signed = judged(practice(DENIED_DELIVERY, shipments__0__signature=True), "delivered-not-received")
    assert plain.payer.party is Party.SELLER
    assert signed.payer.party is not Party.SELLER
    assert plain.chance_if_contested is not None
    assert signed.chance_if_contested is not None
    assert signed.chance_if_contested > plain.chance_if_contested
    assert "signature" in {reason.fact for reason in signed.reasons}


def test_the_label_protects_until_the_parcel_turns_back() -> None:
    standing = judged(practice(STUCK_PROTECTED), "not-received")
    assert standing.payer.party is Party.PLATFORM
    assert standing.decisions.seller_pays.likely is False
    events = [*practice(STUCK_PROTECTED).model_dump(mode="json")["shipments"][0]["events"]]
    events.append({"at": "2026-11-19T10:00:00Z", "state": "returning", "text": "Return to sender"})
    back = judged(practice(STUCK_PROTECTED, shipments__0__events=events), "not-received")
    assert back.payer.party is Party.SELLER


def test_a_shield_stands_falls_or_is_not_known_and_names_its_fact() -> None:
    def shield(**changes: Any) -> tuple[bool | None, str | None]:
        liability = judged(practice(STUCK_PROTECTED, **changes), "not-received")
        found = next(one for one in liability.protection if one.rule == "amazon.buy-shipping.claims-protection")
        return found.holds, found.fact

    assert shield()[0] is True
    assert shield(shipments__0__claims_protected=False) == (False, "claims_protected")
    assert shield(shipments__0__claims_protected=None) == (None, "claims_protected")


def test_what_is_not_known_is_said_with_what_it_would_change() -> None:
    facts = facts_of(practice(STUCK_PROTECTED, shipments__0__claims_protected=None), "not-received")
    found = rulings(facts, now=NOW, lang="en")
    liability = judge(facts, found, [], now=NOW, lang="en")
    assert liability.payer.party is Party.SELLER
    lines = what_would_change(facts, found, liability.payer, "en")
    assert any("Claims Protected" in line.fact and "the platform would pay" in line.then for line in lines)
    known = facts_of(practice(STUCK_PROTECTED), "not-received")
    settled = rulings(known, now=NOW, lang="en")
    payer = judge(known, settled, [], now=NOW, lang="en").payer
    assert not any("Claims Protected" in line.fact for line in what_would_change(known, settled, payer, "en"))


def test_ones_own_cases_move_the_chance_and_only_like_ones_do() -> None:
    context = practice(DENIED_DELIVERY)

    def chance(*similar: SimilarCase) -> float:
        found = judged(context, "delivered-not-received", *similar).chance_if_contested
        assert found is not None
        return found

    plain = chance()
    assert chance(past("won")) > plain > chance(past("lost"))
    assert chance(past("won")) > chance(past("won", origin="starter")) > plain
    assert chance(past("settled")) == plain
    assert chance(past("won", kind="damaged")) == plain
    assert chance(past("won", differs_in=("signature",))) == plain
    many = [past("won", case_id=f"case-{number}") for number in range(50)]
    assert chance(*many) < 0.75


def test_there_is_no_chance_where_there_is_nothing_to_contest() -> None:
    assert judged(practice(BROKEN_BOWL), "damaged").chance_if_contested is None
    assert judged(practice(BROKEN_BOWL, claim=CLAIM), "damaged").chance_if_contested is not None


def test_what_amazon_ships_is_amazons() -> None:
    found = judged(practice(FULFILLED_BY_AMAZON), "not-received")
    assert found.payer.party is found.cause.party is Party.PLATFORM
    assert found.decisions.counts_against_metrics.likely is False
    assert judged(practice(FULFILLED_BY_AMAZON, order__fulfilment="seller"), "not-received").payer.party is Party.SELLER


def test_every_conclusion_names_rules_that_exist() -> None:
    known = {loaded.rule.id for loaded in all_rules()}
    for context, kind in CHANCES:
        found = judged(context, kind)
        assert found.payer.rules
        assert set(found.payer.rules) <= known
        assert all(reason.rule in known for reason in found.reasons)
        assert found.recover_from is None or found.payer.party is Party.SELLER
