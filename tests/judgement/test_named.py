"""What the buyer names is compared with the order: its numbers, and what was paid."""

from typing import Any

import pytest

from server.judgement.assemble import Workshop, make_brief
from server.judgement.named import compared, differing
from server.messages.entities import find_entities
from server.vocabulary import EntityKind
from tests.conftest import NOW
from tests.judgement.cases import order


def named(text: str, **parts: Any) -> tuple[list[tuple[EntityKind, bool | None]], list[str]]:
    context = order(**parts)
    entities = compared(find_entities(text, language="en", country="DE", marketplace="amazon.de"), context)
    return [(one.kind, one.agrees) for one in entities], list(differing(entities, context, "en"))


def test_the_orders_own_number_agrees_however_it_is_written() -> None:
    own = order().order.id
    assert named(f"my order {own} is broken") == ([(EntityKind.ORDER_NUMBER, True)], [])


def test_another_orders_number_is_pointed_out_once() -> None:
    other = "028-1111111-2222222"
    found, told = named(f"Order {other} is broken. I mean {other}.")
    assert found == [(EntityKind.ORDER_NUMBER, False)] * 2
    (line,) = told
    assert other in line
    assert order().order.id in line


def test_a_tracking_number_is_compared_with_the_parcels() -> None:
    sent = {"carrier": "DHL", "tracking_number": "00340434161094042557"}
    assert named("tracking LY482913379CN never arrived", shipments=[sent])[0] == [(EntityKind.TRACKING_NUMBER, False)]
    assert named("tracking 00340434161094042557?", shipments=[sent])[0] == [(EntityKind.TRACKING_NUMBER, True)]
    assert named("tracking LY482913379CN", shipments=[])[0] == [(EntityKind.TRACKING_NUMBER, None)]


def test_the_number_of_a_parcel_on_its_way_back_is_no_contradiction() -> None:
    sent = {"carrier": "DHL", "tracking_number": "00340434161094042557"}
    text = "I sent it back, tracking LY482913379CN"
    for number, agrees in ((None, None), ("LY482913379CN", True)):
        back = {"reason": "damaged", "tracking_number": number}
        assert named(text, shipments=[sent], **{"return": back}) == ([(EntityKind.TRACKING_NUMBER, agrees)], [])


@pytest.mark.parametrize(
    ("amount", "agrees"),
    [("€39.99", True), ("39.99 EUR", True), ("€10", None), ("€400.50", False), ("CHF 400.50", None)],
)
def test_an_amount_is_compared_with_what_was_paid(amount: str, agrees: bool | None) -> None:
    paid = {**order().order.model_dump(mode="json"), "total": "39.99", "currency": "EUR", "items": []}
    found, told = named(f"I paid {amount} for this", order=paid)
    assert found == [(EntityKind.AMOUNT, agrees)]
    assert bool(told) is (agrees is False)
    assert all("€400.50" in line and "€39.99" in line for line in told)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_brief_points_out_what_differs(workshop: Workshop, lang: str) -> None:
    wrote = {"from": "buyer", "text": "Bestellung 028-1111111-2222222 kam kaputt an.", "at": "2026-11-20T08:00Z"}
    brief = make_brief(order(messages=[wrote]), workshop, now=NOW, lang=lang)
    assert [(one.text, one.agrees) for one in brief.entities] == [("028-1111111-2222222", False)]
    assert any("028-1111111-2222222" in line for line in brief.contradictions)


def test_a_quote_of_the_buyer_is_short_and_on_one_line() -> None:
    text = "order 028-1111111-2222222"
    (entity,) = compared(find_entities(text, language="en"), order())
    (line,) = differing([entity.model_copy(update={"text": "9\n" * 500})], order(), "en")
    assert "\n" not in line
    assert len(line) < 200


def test_a_guess_comes_with_types_to_choose_from(workshop: Workshop) -> None:
    wrote = {"from": "buyer", "text": "Hmm, this is really strange, what now?", "at": "2026-11-20T08:00Z"}
    brief = make_brief(order(messages=[wrote]), workshop, now=NOW)
    assert brief.confidence < 0.5, "a message that says nothing is no longer a guess: choose another"
    chances = [one.confidence for one in brief.candidates]
    assert 2 <= len(chances) <= 3
    assert chances == sorted(chances, reverse=True)
    said = {"dispute_type": "late"}
    sure = make_brief(order(messages=[wrote], problem=said), workshop, now=NOW)
    assert (sure.dispute_type, sure.candidates) == ("late", [])


@pytest.mark.parametrize(("named", "cost"), [("10", "10.00"), ("39.99", None), ("300", None)])
def test_only_a_part_of_what_was_paid_is_offered_as_a_part(workshop: Workshop, named: str, cost: str | None) -> None:
    paid = {**order().order.model_dump(mode="json"), "total": "39.99", "currency": "EUR", "items": []}
    wrote = {"from": "buyer", "text": f"The bowl has a scratch. Give me €{named} back and I keep it.", "at": NOW}
    brief = make_brief(order(order=paid, messages=[wrote]), workshop, now=NOW)
    (partial,) = (option for option in brief.options if option.remedy == "partial-refund")
    assert (str(partial.cost) if partial.cost is not None else None) == cost
