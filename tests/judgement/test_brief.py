"""A brief as a whole, also where little is known: it says what is missing, and what two pages say differently."""

from datetime import UTC, datetime

import pytest

from server.judgement.assemble import Workshop, make_brief, reply_language, spoken
from server.orders.context import OrderContext
from server.orders.merge import merged
from server.orders.normalise import normalise
from tests.conftest import NOW
from tests.judgement.cases import order
from tests.orders.readings import reading


@pytest.mark.parametrize("lang", ["en", "zh", "zh-CN", "fr"])
def test_an_order_of_which_nothing_is_known_still_gets_a_brief(workshop: Workshop, lang: str) -> None:
    brief = make_brief(order(), workshop, now=NOW, lang=lang)
    assert brief.notes
    assert brief.summary
    assert sum(option.recommended for option in brief.options) == 1
    assert brief.liability.chance_if_contested is None
    assert brief.replies[0].language == "de"


def test_the_type_comes_from_the_claim_and_then_from_the_return_where_nobody_wrote(workshop: Workshop) -> None:
    claim = {"kind": "a-to-z", "reason": "The item arrived broken into pieces"}
    back = {"reason": "The shoes are too small for me", "comment": "size 42 feels like 40"}
    assert make_brief(order(claim=claim, **{"return": back}), workshop, now=NOW).dispute_type == "damaged"
    assert make_brief(order(**{"return": back}), workshop, now=NOW).dispute_type == "size-fit"
    wrote = [{"from": "buyer", "text": "Please cancel my order, I bought it by mistake."}]
    assert make_brief(order(messages=wrote, claim=claim), workshop, now=NOW).dispute_type == "cancellation"
    assert spoken(order(messages=[{"from": "seller", "text": "Hello"}])) == []


def two_pages(first: str, second: str) -> OrderContext:
    pages = (reading("order-detail", order__deliver_by=first), reading("order-list", order__deliver_by=second))
    return merged([normalise(page) for page in pages])


def test_two_pages_that_disagree_are_both_quoted(workshop: Workshop) -> None:
    for lang in ("en", "zh"):
        (line,) = make_brief(two_pages("Nov 18, 2026", "Nov 19, 2026"), workshop, now=NOW, lang=lang).contradictions
        assert "Nov 18, 2026" in line
        assert "Nov 19, 2026" in line
    assert make_brief(two_pages("Nov 18, 2026", "18 November 2026"), workshop, now=NOW).contradictions == []


def test_a_brief_is_of_its_moment(workshop: Workshop) -> None:
    letter = [{"from": "buyer", "text": "Where is it?", "at": "2026-11-20T08:00:00Z"}]
    context = order(messages=letter)
    early = make_brief(context, workshop, now=NOW).deadlines[0]
    late = make_brief(context, workshop, now=datetime(2026, 11, 22, tzinfo=UTC)).deadlines[-1]
    assert (early.passed, late.passed) == (False, True)
    assert early.due_at == late.due_at


@pytest.mark.parametrize(
    ("understood", "home", "language"),
    [("fr", "de", "fr"), ("tlh", "es", "es"), ("und", "ja", "ja"), ("zh-Hans-SG", "ja", "zh"), ("tlh", "tlh", "en")],
)
def test_the_reply_is_in_a_language_that_we_write(understood: str, home: str, language: str) -> None:
    assert reply_language(understood, home) == language


def test_a_brief_can_be_sent_and_read_again(workshop: Workshop) -> None:
    brief = make_brief(order(), workshop, now=NOW)
    assert type(brief).model_validate_json(brief.model_dump_json(by_alias=True)) == brief
