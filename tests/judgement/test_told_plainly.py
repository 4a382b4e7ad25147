"""A brief says what is so of the order at hand, and nothing that is not."""

from datetime import UTC, datetime
from typing import Any

import pytest

from server.judgement.assemble import Workshop, make_brief
from server.orders.context import OrderContext
from server.vocabulary import Ask, DisputeType, Party, Remedy
from tests.judgement.cases import CHANGED_MIND, FULFILLED_BY_AMAZON, STUCK_PROTECTED, order, practice

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
PAST, SOON = "2026-11-10T22:59:59+00:00", "2026-11-24T22:59:59+00:00"


def says(*texts: str) -> list[dict[str, Any]]:
    return [
        {"from": "buyer", "at": f"2026-11-{17 + day}T09:00:00+00:00", "text": text} for day, text in enumerate(texts)
    ]


def brief(workshop: Workshop, context: OrderContext, lang: str = "en") -> Any:
    return make_brief(context, workshop, now=NOW, lang=lang)


def recommended(made: Any) -> Remedy:
    (chosen,) = [option for option in made.options if option.recommended]
    return Remedy(chosen.remedy)


def seller(**more: Any) -> dict[str, Any]:
    return {"fulfilment": "seller", "currency": "EUR", "total": "39.90", **more}


def test_praise_is_thanked_for_and_not_asked_what_is_wrong(workshop: Workshop) -> None:
    made = brief(workshop, order(order=seller(), messages=says("The lamp is gorgeous and came two days early!")))
    assert (made.dispute_type, made.missing) == (DisputeType.OTHER, [])
    assert made.summary.startswith("The buyer only writes that all is well.")
    assert "glad" in made.replies[0].text
    assert "sorry" not in made.replies[0].text
    assert made.replies[0].warnings == []


def test_a_complaint_is_not_taken_for_praise(workshop: Workshop) -> None:
    made = brief(workshop, order(order=seller(), messages=says("Your hotline hung up on me, how rude.")))
    assert "all is well" not in made.summary


def test_without_a_word_nothing_is_answered_and_nothing_is_judged(workshop: Workshop) -> None:
    made = brief(workshop, order(order=seller(status="shipped", deliver_by=PAST)))
    (reply,) = made.replies
    assert "schreibe Ihnen zu Ihrer Bestellung" in reply.text
    assert reply.warnings == ["answer-needed"]
    assert made.options[0].why == "No complaint has been read: there is nothing to answer yet."
    assert made.liability.decisions.refund_buyer.likely is None
    assert "whether it arrived was not read" in made.summary


def test_an_order_that_should_have_left_says_so(workshop: Workshop) -> None:
    made = brief(workshop, order(order=seller(status="unshipped", ship_by=PAST, deliver_by=SOON)))
    (ship,) = [deadline for deadline in made.deadlines if deadline.kind == "ship"]
    assert ship.passed
    assert "ship-by date is past" in made.summary
    assert "ship today" in made.options[0].why
    assert made.liability.decisions.counts_against_metrics.likely is True


def test_what_never_left_and_is_overdue_is_the_sellers_doing_and_cancelled(workshop: Workshop) -> None:
    context = order(
        order=seller(status="unshipped", ship_by="2026-11-05T22:59:59+00:00", deliver_by=PAST),
        messages=says("My blanket has still not arrived, where is it?"),
    )
    made = brief(workshop, context)
    assert made.dispute_type is DisputeType.NOT_RECEIVED
    assert recommended(made) is Remedy.CANCEL_ORDER
    assert made.liability.cause.party is Party.SELLER
    assert made.liability.decisions.refund_buyer.likely is True


def test_a_cancelled_order_is_paid_back(workshop: Workshop) -> None:
    context = order(
        order=seller(status="cancelled", deliver_by=PAST), messages=says("My parcel has not arrived, where is it?")
    )
    made = brief(workshop, context)
    assert recommended(made) is Remedy.FULL_REFUND
    assert "The order is cancelled." in made.summary


def test_a_request_to_cancel_is_one_whatever_reason_was_picked(workshop: Workshop) -> None:
    claim = {"kind": "cancellation-request", "reason": "Ordered the wrong colour", "status": "open"}
    made = brief(workshop, order(order=seller(status="unshipped", ship_by=SOON), claim=claim))
    assert made.dispute_type is DisputeType.CANCELLATION
    assert recommended(made) is Remedy.CANCEL_ORDER
    settled = brief(workshop, order(order=seller(status="shipped"), claim={**claim, "status": "closed"}))
    assert "The request is settled." in settled.summary
    assert "I am writing to you about your order." in settled.replies[0].text


def test_a_reply_in_another_language_than_the_buyers_says_so(workshop: Workshop) -> None:
    text = "L-ordni tiegħi għadha ma waslitx u ilhom għaddejjin tliet ġimgħat. Fejn hu l-pakkett tiegħi?"
    context = order(order=seller(status="shipped"), messages=says(text))
    at_home = brief(workshop, context)
    assert at_home.replies[0].language == "de"
    assert any("Maltese" in note and "German" in note for note in at_home.notes)
    abroad = brief(workshop, context.model_copy(update={"marketplace": "amazon.nowhere"}), "zh")
    assert (abroad.replies[0].language, abroad.replies[0].warnings[0]) == ("en", "language-not-offered")
    assert any("马耳他语" in note for note in abroad.notes)


def test_goods_in_hand_without_a_record_of_their_delivery(workshop: Workshop) -> None:
    parcel = {"tracking_number": "X1", "events": [{"at": "2026-11-15T09:00:00+00:00", "state": "in-transit"}]}
    context = order(
        order=seller(status="shipped"), shipments=[parcel], messages=says("The bowl is broken in three pieces.")
    )
    assert any("no record of a delivery" in line for line in brief(workshop, context).contradictions)


@pytest.mark.parametrize(
    ("order_id", "untrue"),
    [
        (STUCK_PROTECTED, "moves"),
        (CHANGED_MIND, "Outside every return window"),
        (FULFILLED_BY_AMAZON, "The parcel is lost"),
    ],
)
def test_alternatives_do_not_claim_what_is_not_so(workshop: Workshop, order_id: str, untrue: str) -> None:
    made = brief(workshop, practice(order_id))
    assert not [option.why for option in made.options if option.allowed and untrue in option.why]


def test_the_last_word_counts(workshop: Workshop) -> None:
    texts = ("Where is my phone case?", "I don't think it is coming anymore. I just want my money back.")
    made = brief(workshop, order(order=seller(status="shipped"), messages=says(*texts)))
    assert made.asks == [Ask.FULL_REFUND]


def test_money_back_in_plain_words_is_no_wish_for_another_one(workshop: Workshop) -> None:
    text = "La lampada non si accende più, neanche con un altro cavo. Un'altra non mi interessa, vorrei il rimborso."
    made = brief(workshop, order(order=seller(status="shipped"), messages=says(text)))
    assert made.asks == [Ask.FULL_REFUND]


def test_a_parcel_that_came_late_is_not_searched_for(workshop: Workshop) -> None:
    delivered = {"at": "2026-11-18T09:00:00+00:00", "state": "delivered"}
    context = order(
        order=seller(status="shipped", deliver_by=PAST),
        shipments=[{"tracking_number": "X1", "carrier": "dhl", "tracked": True, "events": [delivered]}],
        messages=says("The parcel came eight days later than you promised. That is very late!"),
    )
    made = brief(workshop, context)
    if made.dispute_type is DisputeType.LATE:
        assert "turn up" not in made.replies[0].text
    facts = {fact.name: fact.value for fact in made.facts}
    assert facts["days_without_scan"] is None
