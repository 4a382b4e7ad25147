"""A condition over facts is true, false or unknown, and says which facts would settle it."""

import pytest

from server.rules.condition import Answer, Condition

TYPES = {
    "delivered": "bool",
    "signature": "bool",
    "claims_protected": "bool",
    "value": "number",
    "days": "number",
    "kind": "text",
    "currency": "text",
    "country": "text",
    "portal": "text",
    "fulfilled_by": "text",
    "asks": "list",
}


def answer(text: str, **facts: object) -> Answer:
    return Condition(text).evaluate(facts, TYPES)


@pytest.mark.parametrize(
    ("text", "facts", "holds", "needs"),
    [
        ("delivered && signature", {"delivered": True, "signature": True}, True, ()),
        ("delivered && signature", {"delivered": True, "signature": False}, False, ()),
        ("delivered && signature", {"delivered": True}, None, ("signature",)),
        ("delivered && signature", {}, None, ("delivered", "signature")),
        ("delivered && signature", {"signature": False}, False, ()),
        ("delivered || signature", {"delivered": True}, True, ()),
        ("delivered || !delivered", {}, True, ()),
        ("!signature", {}, None, ("signature",)),
        ("value <= 40.0", {"value": 40.0}, True, ()),
        ("value <= 40.0", {"value": 41}, False, ()),
        ("value <= 40.0", {}, None, ("value",)),
        ("days > 3.0 && days < 7.0", {}, None, ("days",)),
        ("days > 7.0 && days < 3.0", {}, False, ()),
        ("kind in ['late', 'damaged']", {"kind": "damaged"}, True, ()),
        ("kind in ['late', 'damaged']", {}, None, ("kind",)),
        ("kind == 'late' && kind == 'damaged'", {}, False, ()),
        ("kind != 'late'", {}, None, ("kind",)),
        ("'full-refund' in asks", {"asks": []}, False, ()),
        ("'full-refund' in asks", {"asks": ["full-refund"]}, True, ()),
        ("'full-refund' in asks", {}, None, ("asks",)),
        ("size(asks) == 0", {"asks": []}, True, ()),
        ("delivered == true", {}, None, ("delivered",)),
        ("(delivered && signature) || claims_protected", {"claims_protected": True}, True, ()),
        ("(delivered && signature) || (delivered && !signature)", {"delivered": True}, True, ()),
        ("(delivered && signature) || (delivered && !signature)", {}, None, ("delivered",)),
    ],
)
def test_what_is_unknown_is_never_taken_for_no(
    text: str, facts: dict[str, object], holds: bool | None, needs: tuple[str, ...]
) -> None:
    assert answer(text, **facts) == Answer(holds, needs)


def test_a_condition_over_many_unknown_facts_is_unknown_and_not_no() -> None:
    text = (
        "portal == 'amazon' && fulfilled_by == 'seller' && country == 'US' && currency == 'USD' && value <= 25.0"
        " && delivered && signature && claims_protected && kind in ['late', 'damaged'] && 'replacement' in asks"
    )
    assert answer(text).holds is None
    assert answer(text, portal="ebay").holds is False


def test_a_misspelt_fact_is_an_error() -> None:
    with pytest.raises(KeyError):
        answer("delivrd && signature", signature=True)


def test_what_is_no_condition_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"."):
        Condition("delivered && && signature")


def test_words_in_quotes_are_no_facts() -> None:
    assert Condition("kind == 'signature' && \"delivered\" in asks").names == {"kind", "asks"}
