"""A case is taken as the contract writes it, and refused with the field's name."""

from decimal import Decimal

import pytest

from casebase.case import Case, case_from, unknown_keys
from casebase.errors import BadCase
from casebase.jsonlines import CaseLine, Problem, read_cases, write_cases
from tests.casebase.conftest import TEN_CASES, make_case

SMALLEST = {"portal": "ebay", "dispute_type": "late", "remedy": "wait-and-inform", "outcome": "settled"}


def test_what_is_absent_has_the_contracts_unknown_values() -> None:
    case = case_from({**SMALLEST, "cost": None, "facts": {"tracked": None, "delivered": False}})
    assert (case.language, case.claim_kind, case.cost, case.evidence) == ("und", "message", None, [])
    assert case.facts == {"delivered": False}


def test_a_fact_keeps_its_kind() -> None:
    facts = {
        "tracked": True,
        "days_past_deliver_by": 1,
        "value": 39.9,
        "shipment_state": "delivered",
        "duty_terms": "DDP",
    }
    assert {name: type(value) for name, value in case_from({**SMALLEST, "facts": facts}).facts.items()} == {
        "tracked": bool,
        "days_past_deliver_by": int,
        "value": float,
        "shipment_state": str,
        "duty_terms": str,
    }


def test_money_is_a_decimal_string() -> None:
    case = case_from({**SMALLEST, "cost": "12.40", "currency": "EUR"})
    assert case.cost == Decimal("12.40")
    assert case.as_json()["cost"] == "12.40"
    assert case_from({**SMALLEST, "cost": "1E+2"}).as_json()["cost"] == "100"


def test_a_day_is_enough_for_when_it_was_closed() -> None:
    assert case_from({**SMALLEST, "closed_at": "2026-03-01"}).as_json()["closed_at"] == "2026-03-01T00:00:00Z"
    with pytest.raises(BadCase, match="closed_at"):
        case_from({**SMALLEST, "closed_at": "2026-03-01T10:00:00"})


def test_without_an_id_the_same_case_gets_the_same_one() -> None:
    first, second = case_from(SMALLEST), case_from(dict(reversed(SMALLEST.items())))
    assert first.id == second.id
    assert first.key == second.key
    assert case_from({**SMALLEST, "buyer_said": "Where is it?"}).id != first.id


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"outcome": "draw"}, "outcome"),
        ({"remedy": None}, "remedy"),
        ({"cost": "-3"}, "cost"),
        ({"cost": "NaN"}, "cost"),
        ({"country": "Germany"}, "country"),
        ({"currency": "eur"}, "currency"),
        ({"dispute_type": "Not Received"}, "dispute_type"),
        ({"facts": {"asks": ["a", "b"]}}, "facts.asks"),
        ({"facts": {"value": float("inf")}}, "facts.value"),
        ({"evidence": ["photo of damage"]}, "evidence.0"),
        ({"id": "../../etc"}, "id"),
    ],
)
def test_a_wrong_value_is_refused_by_the_name_of_its_field(wrong: dict[str, object], field: str) -> None:
    with pytest.raises(BadCase, match=field):
        case_from({**SMALLEST, **wrong})


def test_unknown_keys_are_named() -> None:
    assert unknown_keys({**SMALLEST, "mood": "bad", "buyer": "x"}) == ["buyer", "mood"]


def test_cases_survive_being_written_and_read() -> None:
    lines = list(write_cases(TEN_CASES))
    assert all(line.count("\n") == 1 for line in lines)
    assert [line.case for line in read_cases(lines) if isinstance(line, CaseLine)] == TEN_CASES


def test_a_bad_line_is_told_by_its_number_and_the_others_are_read() -> None:
    good = next(write_cases([make_case(id="good")]))
    lines = [
        b"\xef\xbb\xbf" + good.encode(),
        b"\n",
        b'{"portal": "amazon"',
        b"\xff\xfe not text",
        b"[1, 2]",
        b'{"portal": "amazon", "dispute_type": "late", "remedy": "decline", "outcome": "won", "facts": {"value": NaN}}',
        b"[" * 100_000,
        b'{"portal": "amazon", "dispute_type": "late", "remedy": "decline", "outcome": "won", "done": "\\ud800"}',
        b'"' + b"x" * 1_000_001,
        good.replace('"good"', '"also"').encode(),
    ]
    read = list(read_cases(lines))
    assert [line.line for line in read if isinstance(line, Problem)] == [3, 4, 5, 6, 7, 8, 9]
    assert [line.case.id for line in read if isinstance(line, CaseLine)] == ["good", "also"]


def test_a_line_that_says_nothing_of_its_origin_is_imported() -> None:
    line = '{"portal": "amazon", "dispute_type": "late", "remedy": "decline", "outcome": "won"}'
    own = line.replace("}", ', "origin": "own"}')
    origins = [row.case.origin for row in read_cases([line, own]) if isinstance(row, CaseLine)]
    forced = [row.case.origin for row in read_cases([own], origin="imported") if isinstance(row, CaseLine)]
    assert (origins, forced) == (["imported", "own"], ["imported"])


def test_a_case_cannot_be_changed_behind_the_librarys_back() -> None:
    case: Case = make_case()
    with pytest.raises(ValueError, match="frozen"):
        case.outcome = "won"  # type: ignore[misc]
