"""What the seller has promised: told where it is said, and nowhere else."""

from datetime import UTC, datetime

import pytest

from casebase.encoder import SentenceEncoder
from server.messages.promises.training import read_examples
from server.messages.understanding import Understander
from server.vocabulary import PromiseKind
from tests.measure.promises import HELD_BACK, measure

WRITTEN = datetime(2026, 11, 18, 9, tzinfo=UTC)


def test_the_sellers_own_message_is_a_promise_with_its_day_and_place(understander: Understander) -> None:
    text = "Dear customer, we are sorry.\n\nWe will  refund you in full by 12 December. Kind regards"
    (found,) = understander.promised(["Hello", text], written=[None, WRITTEN], marketplace="amazon.com")
    assert (found.kind, found.by, found.message, found.at) == (PromiseKind.FULL_REFUND, "seller", 1, WRITTEN)
    assert found.date == "2026-12-12"
    assert text[found.start : found.end] == "We will  refund you in full by 12 December."


def test_what_the_buyer_reports_is_counted_among_all_messages(understander: Understander) -> None:
    said = ["", "Hello?", "You promised to refund me in full by 12 December. Where is my money?"]
    (found,) = understander.understand(said).promises
    assert (found.kind, found.by, found.message, found.date) == (PromiseKind.FULL_REFUND, "buyer", 2, "--12-12")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("你们答应补发缺的配件，一直没有收到。", PromiseKind.RESEND_PARTS),
        ("Sie haben versprochen, mir mein Geld zurückzugeben.", PromiseKind.FULL_REFUND),
    ],
)
def test_other_languages_report_promises_too(understander: Understander, text: str, kind: str) -> None:
    assert [one.kind for one in understander.understand([text]).promises] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Please refund me.",
        "Will you refund me?",
        "If you don't refund me by Friday I will open a claim.",
        "You said that you cannot refund me.",
        "The courier said he would deliver it tomorrow.",
        "",
        "😀",
    ],
)
def test_what_is_asked_or_wished_is_no_promise(understander: Understander, text: str) -> None:
    assert understander.understand([text]).promises == []


@pytest.mark.parametrize("text", ["Would you like a refund?", "If you return it, we will refund you.", "We are sorry."])
def test_what_the_seller_asks_or_offers_on_a_condition_is_no_promise(understander: Understander, text: str) -> None:
    assert understander.promised([text]) == []


def test_quoted_mail_of_the_seller_is_not_what_the_buyer_reports(understander: Understander) -> None:
    quoted = "Where is it?\n\nOn Tue, Nov 3, 2026 at 9:12 AM Shop <s@example.org> wrote:\nYou promised a refund."
    assert understander.understand([quoted]).promises == []


def test_held_back_sentences_are_told_surely(encoder: SentenceEncoder) -> None:
    rows = read_examples(HELD_BACK)
    learnt = {row.text for row in read_examples()}
    assert not learnt & {row.text for row in rows}
    assert len({row.language for row in rows}) >= 12
    tallies = measure(encoder, rows)
    assert tallies["all"].precision >= 0.95
    assert tallies["all"].recall >= 0.8
    assert tallies["all"].kind / tallies["all"].right >= 0.9
