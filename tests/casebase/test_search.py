"""A settled case is found by its facts as well as its words, and the reasons name fact and values."""

import json
from decimal import Decimal

import numpy as np
import pytest

from casebase.search import (
    ALIKE_ENOUGH,
    ClosestPair,
    DifferingFact,
    Filters,
    Hit,
    SharedFact,
    closest_pair,
    compare,
    entry_of,
    known_facts,
    rank,
)
from casebase.shelf import Shelf
from tests.casebase.conftest import TEN_CASES, make_case

UNRELATED = 0.8
PARCEL = make_case(
    dispute_type="delivered-not-received",
    facts={
        "shipment_state": "delivered",
        "signature": False,
        "value": 40,
        "currency": "EUR",
        "days_past_deliver_by": 3,
    },
)


def reasons(facts: dict[str, object], case: object = PARCEL) -> tuple[list[str], list[str]]:
    likeness = compare(known_facts(facts), entry_of(case), 0.9, UNRELATED)  # type: ignore[arg-type]
    hit = Hit("x", likeness.score, case, likeness.same, likeness.different)  # type: ignore[arg-type]
    return hit.same, hit.different


def test_reasons_name_the_fact_and_its_values() -> None:
    same, different = reasons({"shipment_state": "delivered", "signature": True, "tracked": True})
    assert same == ["shipment_state: delivered"]
    assert different == ["signature: yes here, no there"]


def test_taking_the_shared_fact_away_changes_the_reason_and_the_score() -> None:
    facts: dict[str, object] = {"shipment_state": "delivered", "signature": True}
    before = compare(known_facts(facts), entry_of(PARCEL), 0.9, UNRELATED)
    lost = compare(known_facts({**facts, "shipment_state": "in-transit"}), entry_of(PARCEL), 0.9, UNRELATED)
    unknown = compare(known_facts({**facts, "shipment_state": None}), entry_of(PARCEL), 0.9, UNRELATED)
    assert SharedFact("shipment_state", "delivered") in before.same
    assert DifferingFact("shipment_state", "in-transit", "delivered") in lost.different
    assert "shipment_state" not in {fact.name for fact in [*unknown.same, *unknown.different]}
    assert before.score > unknown.score > lost.score


def test_the_weightiest_reason_comes_first() -> None:
    case = make_case(country="DE", facts={"delivered": False, "note": "x"})
    facts: dict[str, object] = {"note": "x", "country": "DE", "dispute_type": "damaged", "delivered": False}
    same, _ = reasons(facts, case)
    assert same == ["dispute_type: damaged", "delivered: no", "note: x", "country: DE"]


def test_unknown_is_neither_same_nor_different() -> None:
    case = make_case(language="und", facts={"shipment_state": "unknown"})
    facts: dict[str, object] = {"language": "und", "shipment_state": "unknown", "signature": None, "marketplace": ""}
    assert reasons(facts, case) == ([], [])


def test_numbers_that_are_nearly_the_same_are_shared_with_both_values() -> None:
    same, different = reasons({"value": Decimal("44.50"), "currency": "EUR", "days_past_deliver_by": 9})
    assert same == ["value: about 44.5 here, 40 there", "currency: EUR"]
    assert different == ["days_past_deliver_by: 9 here, 3 there"]
    assert reasons({"value": "40.00", "currency": "EUR"})[0] == ["value: 40", "currency: EUR"]
    assert ALIKE_ENOUGH < 1


def test_amounts_in_different_currencies_are_not_compared() -> None:
    same, different = reasons({"value": 40, "currency": "JPY"})
    assert (same, different) == ([], ["currency: JPY here, EUR there"])


def test_the_score_stays_between_0_and_1_and_rises_with_the_likeness_of_words() -> None:
    entry = entry_of(PARCEL)
    scores = [compare({}, entry, cosine, UNRELATED).score for cosine in (-1.0, 0.8, 0.85, 0.95, 1.0001)]
    assert scores == sorted(scores)
    assert (scores[0], scores[-1]) == (0.0, 1.0)
    everything = known_facts({**PARCEL.facts, "dispute_type": PARCEL.dispute_type, "claim_kind": "message"})
    assert 0.9 < compare(everything, entry, 1.0, UNRELATED).score <= 1.0


def test_same_dispute_type_and_claim_kind_count() -> None:
    entry = entry_of(PARCEL)
    same = compare(known_facts({"dispute_type": "delivered-not-received"}), entry, 0.9, UNRELATED).score
    other = compare(known_facts({"dispute_type": "damaged"}), entry, 0.9, UNRELATED).score
    claim = compare(
        known_facts({"dispute_type": "delivered-not-received", "claim_kind": "a-to-z"}), entry, 0.9, UNRELATED
    ).score
    assert same > claim > other


def test_one_agreeing_fact_does_not_outweigh_many_with_a_few_exceptions() -> None:
    names = ["tracked", "delivered", "signature", "claims_protected", "first_scan_on_time"]
    facts = known_facts(dict.fromkeys(names, True))
    many = entry_of(make_case(facts={**dict.fromkeys(names, True), "tracked": False}))
    one = entry_of(make_case(facts={"tracked": True}))
    assert compare(facts, many, 0.9, UNRELATED).score > compare(facts, one, 0.9, UNRELATED).score


def test_the_sellers_own_case_comes_before_an_equal_bundled_one() -> None:
    cases = [entry_of(make_case(id=origin, origin=origin)) for origin in ("starter", "imported", "own")]
    ranked = rank({}, [(0.9, entry) for entry in cases], unrelated=UNRELATED, limit=3)
    assert [entry.origin for entry, _ in ranked] == ["own", "imported", "starter"]
    assert len(rank({}, [(0.9, entry) for entry in cases], unrelated=UNRELATED, limit=1)) == 1


def test_the_closest_pair_of_sentences() -> None:
    ours, theirs = np.eye(3, dtype=np.float32)[:2], np.eye(3, dtype=np.float32)[[2, 1]]
    assert closest_pair(["a", "b"], ours, ["c", "d"], theirs) == ClosestPair("b", "d", 1.0)
    assert closest_pair([], ours[:0], ["c"], theirs[:1]) is None


def test_a_hit_as_json_has_what_the_contract_asks_for() -> None:
    likeness = compare(
        known_facts({"signature": True, "shipment_state": "delivered"}), entry_of(PARCEL), 0.9, UNRELATED
    )
    hit = Hit(PARCEL.id, likeness.score, PARCEL, likeness.same, likeness.different, ClosestPair("a", "b", 0.91))
    told = json.loads(json.dumps(hit.as_json()))
    assert told["case_id"] == PARCEL.id
    assert told["same_facts"] == [{"name": "shipment_state", "value": "delivered"}]
    assert told["different_facts"] == [{"name": "signature", "ours": True, "theirs": False}]
    assert told["closest"] == {"ours": "a", "theirs": "b", "score": 0.91}
    assert {"score", "same", "different", "dispute_type", "remedy", "outcome", "lesson", "origin"} <= told.keys()


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(dispute_type="delivered-not-received"), {"denied-delivery"}),
        (Filters(country="pl", outcome="won"), {"denied-delivery"}),
        (Filters(country="PL", outcome="lost"), set()),
        (Filters(language="it"), {"fake"}),
        (Filters(claim_kind="a-to-z", portal="amazon"), {"denied-delivery"}),
        (Filters(origin="own"), {case.id for case in TEN_CASES}),
    ],
)
def test_filters_leave_out_everything_else(filters: Filters, ids: set[str]) -> None:
    shelf = Shelf()
    for case in TEN_CASES:
        shelf.add(case.key, case)
    names = {case.key: case.id for case in TEN_CASES}
    assert {names[key] for key in shelf.matching(filters) or set()} == ids
    assert shelf.matching(Filters()) is None
    shelf.remove(list(names))
    assert shelf.matching(filters) == set()
