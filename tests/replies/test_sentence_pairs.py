"""Each sentence of a reply stands beside what it says, in every language."""

import pytest

from server.replies.compose import LANGUAGES, compose
from server.vocabulary import DisputeType, Question, Remedy, Tone
from tests.replies.orders import bare, rich


def squeezed(text: str) -> str:
    return "".join(text.split()).replace("\u200e", "").replace("\u200f", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seller", ["en", "zh"])
def test_the_sentences_are_the_text_and_their_meanings_the_meaning(language: str, seller: str) -> None:
    for kind in (DisputeType.DAMAGED, DisputeType.NOT_RECEIVED, DisputeType.PRODUCT_QUESTION):
        for facts in (bare(kind), rich(kind), rich(kind, question=Question.PHOTO_OF_DAMAGE)):
            for remedy in (Remedy.REPLACEMENT, Remedy.WAIT_AND_INFORM, Remedy.RETURN_AND_REFUND, Remedy.DECLINE):
                reply = compose(facts, remedy=remedy, language=language, tone=Tone.APOLOGETIC, seller_language=seller)
                assert squeezed("".join(pair.text for pair in reply.sentences)) == squeezed(reply.text)
                assert squeezed("".join(pair.meaning for pair in reply.sentences)) == squeezed(reply.meaning)
                assert all(pair.text and pair.meaning for pair in reply.sentences)
                place = 0
                for pair in reply.sentences:  # as they stand there, one after another
                    place = reply.text.index(pair.text, place) + len(pair.text)
                paragraphs = [reply.text.split("\n\n")[pair.paragraph] for pair in reply.sentences]
                assert all(pair.text in there for pair, there in zip(reply.sentences, paragraphs, strict=True))


def test_a_warning_has_its_place_and_is_told_in_the_sellers_language() -> None:
    facts = rich(DisputeType.PRODUCT_QUESTION, answer="See lea.winter@example.org")
    reply = compose(facts, remedy=Remedy.ANSWER_QUESTION, language="en", tone=Tone.NEUTRAL, seller_language="zh")
    (found,) = reply.findings
    assert reply.text[found.start : found.end] == "lea.winter@example.org"
    assert found.rule in reply.warnings
    assert any("\u4e00" <= letter <= "\u9fff" for letter in found.why)
