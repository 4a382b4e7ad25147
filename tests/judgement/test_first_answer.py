"""The first answer: ready at once, it decides nothing, and names a day before which nothing can be lost."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from server.brief import Deadline
from server.judgement.assemble import Workshop, make_brief, reply_for
from server.judgement.promises import decided_by
from server.vocabulary import DeadlineKind, Remedy, Tone
from tests.conftest import NOW
from tests.judgement.cases import order

BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 11, 20, 17, tzinfo=UTC)
BROKEN = {
    "from": "buyer",
    "text": "Die Schale kam zerbrochen an. Ich möchte mein Geld zurück!",
    "at": "2026-11-20T08:00Z",
}


def due(kind: DeadlineKind, at: datetime, *, passed: bool = False) -> Deadline:
    return Deadline(
        kind=kind, what="", due_at=at, source="rule", zone="Europe/Berlin", rule=None, consequence="", passed=passed
    )


@pytest.mark.parametrize(
    ("deadlines", "day"),
    [
        ([], date(2026, 11, 21)),
        ([due(DeadlineKind.ANSWER_BUYER, EVENING + timedelta(hours=2))], date(2026, 11, 21)),
        ([due(DeadlineKind.ANSWER_CLAIM, EVENING + timedelta(days=5))], date(2026, 11, 21)),
        ([due(DeadlineKind.ANSWER_CLAIM, datetime(2026, 11, 21, 9, tzinfo=UTC))], date(2026, 11, 20)),
        ([due(DeadlineKind.ANSWER_CLAIM, datetime(2026, 11, 21, 22, 59, tzinfo=UTC))], date(2026, 11, 21)),
        ([due(DeadlineKind.ANSWER_CLAIM, EVENING + timedelta(hours=2))], date(2026, 11, 20)),
        ([due(DeadlineKind.REFUND, EVENING - timedelta(days=2), passed=True)], date(2026, 11, 21)),
    ],
    ids=["none", "answering", "far", "tomorrow morning", "end of tomorrow", "in two hours", "passed"],
)
def test_the_day_named_comes_before_what_has_to_be_decided(deadlines: list[Deadline], day: date) -> None:
    assert decided_by(deadlines, now=EVENING, clock=BERLIN) == day


def test_the_day_is_the_buyers_not_the_sellers() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert decided_by([], now=late, clock=BERLIN) == date(2026, 11, 22)
    assert decided_by([], now=late, clock=ZoneInfo("America/Los_Angeles")) == date(2026, 11, 21)


def test_a_complaint_gets_a_first_answer_that_offers_and_asks_nothing(workshop: Workshop) -> None:
    brief = make_brief(order(messages=[BROKEN]), workshop, now=NOW, lang="zh")
    first, full = brief.first_reply, brief.replies[0]
    assert first
    assert (first.language, first.tone, first.warnings) == ("de", Tone.APOLOGETIC, [])
    assert first.text != full.text
    assert "?" not in first.text
    for word in ("Erstattung", "erstatte", "Ersatz", "Rücksendung", "EUR", "€"):
        assert word not in first.text
    assert "zerbrochen" in first.text or "beschädigt" in first.text
    assert "很抱歉" in first.meaning
    assert [pair.text for pair in first.sentences]


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [BROKEN, {"from": "seller", "text": "Das tut mir leid, ich kümmere mich.", "at": "2026-11-20T09:00Z"}],
        [{"from": "buyer", "text": "Alles gut angekommen, vielen Dank, ich bin sehr zufrieden!"}],
    ],
    ids=["nobody wrote", "already answered", "content"],
)
def test_where_nobody_waits_there_is_none(workshop: Workshop, messages: list[dict[str, Any]]) -> None:
    assert make_brief(order(messages=messages), workshop, now=NOW).first_reply is None


def test_it_can_be_had_in_another_language_and_tone(workshop: Workshop) -> None:
    context = order(messages=[BROKEN])
    asked = {"now": NOW, "lang": "en", "language": "it", "tone": Tone.NEUTRAL}
    first = reply_for(context, workshop, remedy=None, **asked)
    assert first.language == "it"
    assert "scus" not in first.text.lower()
    assert first.text != reply_for(context, workshop, remedy=Remedy.FULL_REFUND, **asked).text


def test_a_question_is_no_reason_to_apologise(workshop: Workshop) -> None:
    asked = [{"from": "buyer", "text": "Is this bowl safe for the dishwasher?"}]
    first = make_brief(order(messages=asked), workshop, now=NOW).first_reply
    assert first
    assert first.tone is Tone.NEUTRAL
    assert "sorry" not in first.text.lower()
