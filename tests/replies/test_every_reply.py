"""Every kind of dispute with every remedy, in every language and tone: no hole, no stutter, nothing forbidden."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from zlib import crc32

import pytest

from server.brief import Reply
from server.replies.compose import LANGUAGES, compose, compose_first
from server.replies.facts import ReplyFacts
from server.vocabulary import DisputeType, Question, Remedy, ShipmentState, Tone
from tests.replies.orders import bare, rich
from tests.replies.reading import LONG_READ, own_words

DELIVERED = {
    "delivered_at": datetime(2026, 11, 18, 12, tzinfo=UTC),
    "delivered_place": "BERLIN, DE",
    "signed_by": "A. Keller",
}
HOLES = re.compile(
    r"[{}]|\?\?\?|None|\bnull\b|\bnone\b|  |\(\)|（）|“”|„“|«\s*»|「」|[ \n][,.;](?!\w)|,,|\.\.|。。|，，|，。|;\."
)
SITUATIONS = {
    "nothing known": lambda kind: bare(kind),
    "all known, on its way": lambda kind: rich(kind),
    "delivered, window over": lambda kind: rich(kind, **DELIVERED, return_window_over=True, return_postage_by="buyer"),
    "not shipped, keeps nothing": lambda kind: rich(
        kind, not_shipped=True, keep_item=False, last_scan_at=None, carrier=None, tracking_number=None
    ),
    "shipped, run by the platform": lambda kind: rich(kind, not_shipped=False, fulfilled_by="platform"),
    "at the pick-up point": lambda kind: rich(kind, state=ShipmentState.AVAILABLE_FOR_PICKUP, carrier=None),
    "with customs, a question open": lambda kind: rich(
        kind, state=ShipmentState.CUSTOMS, question=Question.PHOTO_OF_DAMAGE, expected_date=None
    ),
    "platform without a name": lambda kind: rich(kind, platform=None, question=Question.DUTY_RECEIPT),
}


def offered(remedy: Remedy) -> bool:
    """Amazon allows no coupons in messages, so that one is not composed there."""
    return remedy is not Remedy.COUPON


def read(language: str, *combination: object) -> bool:
    """Whether this combination is composed in the language: all in some, one of twelve in each of the others."""
    return language in LONG_READ or crc32(" ".join(map(str, (language, *combination))).encode()) % 12 == 0


def replies(facts: ReplyFacts, language: str, tones: Iterable[Tone] = Tone) -> Iterator[tuple[Remedy, Tone, Reply]]:
    for remedy in filter(offered, Remedy):
        for tone in tones:
            if not read(language, facts.dispute_type, facts.state, facts.question, remedy, tone):
                continue
            yield remedy, tone, compose(facts, remedy=remedy, language=language, tone=tone, seller_language="zh")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_reply_has_no_hole_and_breaks_no_rule(situation: str, language: str) -> None:
    for kind in DisputeType:
        facts = SITUATIONS[situation](kind)
        tones = Tone if situation == "all known, on its way" else [Tone.APOLOGETIC]
        for remedy, tone, reply in replies(facts, language, tones):
            where = f"{kind}, {remedy}, {tone}:\n{reply.text}"
            found = HOLES.search(reply.text)
            assert not found, f"{found!r} in {where}"
            assert len(reply.text) <= 2000, f"longer than Amazon takes: {where}"
            assert set(reply.warnings) <= {"answer-needed", "amount-not-known"}, f"{reply.warnings} in {where}"
            sorry = len(re.findall(own_words()[language].sorry, reply.text, re.IGNORECASE))
            assert sorry <= 1, f"says sorry {sorry} times: {where}"
            assert sorry == 0 or tone is Tone.APOLOGETIC, f"says sorry in tone {tone}: {where}"
            # A greeting may end so, as a Hungarian or Polish letter does.
            assert "!" not in reply.text.partition("\n\n")[2], where


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_answer_has_no_hole_breaks_no_rule_and_asks_nothing(language: str) -> None:
    asking = "[;?]" if language == "el" else "[?？؟፧՞]"
    for kind in DisputeType:
        for facts in (bare(kind), rich(kind, question=Question.PHOTO_OF_DAMAGE)):
            for tone in Tone:
                reply = compose_first(facts, language=language, tone=tone, seller_language="zh")
                where = f"{kind}, {tone}:\n{reply.text}"
                assert not HOLES.search(reply.text), where
                assert (reply.warnings, reply.findings) == ([], []), where
                assert len(reply.sentences) == (6 if facts.answer_by else 5), where
                assert not re.search(asking, reply.text.partition("\n\n")[2]), where
                sorry = len(re.findall(own_words()[language].sorry, reply.text, re.IGNORECASE))
                assert sorry <= (tone is Tone.APOLOGETIC), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_ask_for_one_thing_at_most(language: str) -> None:
    for kind in DisputeType:
        for remedy, tone, reply in replies(rich(kind), language, [Tone.NEUTRAL]):
            assert not re.search(r"[?？]", reply.text), f"asks without a question: {remedy} {tone}\n{reply.text}"
        for remedy, tone, reply in replies(rich(kind, question=Question.WHAT_IS_WRONG), language, [Tone.FIRM]):
            asks = len(re.findall(own_words()[language].asks, reply.text))
            assert asks == 1, f"{kind} {remedy} {tone} asks {asks} times\n{reply.text}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", Question)
def test_no_question_breaks_a_rule(question: Question, language: str) -> None:
    facts = rich(DisputeType.OTHER, question=question)
    reply = compose(facts, remedy=Remedy.FULL_REFUND, language=language, tone=Tone.NEUTRAL, seller_language="en")
    assert reply.warnings == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_are_short(language: str) -> None:
    limit = own_words()[language].letters
    for kind in DisputeType:
        for remedy, tone, reply in replies(rich(kind, **DELIVERED), language, [Tone.APOLOGETIC]):
            assert len(reply.text) <= limit, f"{kind} {remedy} {tone}: {len(reply.text)} characters\n{reply.text}"
