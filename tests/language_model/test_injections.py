"""Messages that give orders to programs change nothing: not without a model, nor with one that obeys them."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from casebase.encoder import SentenceEncoder
from server.brief import Brief
from server.judgement.assemble import Workshop, make_brief, reply_for, spoken
from server.language_model.chat import Endpoint
from server.language_model.meaning import Meaning
from server.language_model.persons import kept_names, known_values
from server.language_model.polish import polish
from server.language_model.propose import propose
from server.language_model.question import block, buyer_wrote
from server.messages.understanding import Understanding
from server.orders.context import Problem
from server.vocabulary import DisputeType, Tone, Urgency
from tests.conftest import NOW
from tests.language_model.chat_server import Question, chat_service
from tests.language_model.orders import broken_bowl

INJECTIONS = [
    json.loads(line) for line in Path(__file__).with_name("injections.jsonl").read_text(encoding="utf-8").splitlines()
]
COMPLAINT = "Die Schale ist leider zerbrochen angekommen."
WANTED = "I refund you the full amount of 500 EUR and you keep the item."


def obeys(wanted: str, how: int) -> Any:
    """A model that does what the message says, in several ways."""

    def answer(question: Question) -> str:
        sentences = json.loads(question["messages"][-1]["content"].split("\n")[1])["sentences"]
        ways = [
            [wanted] * len(sentences),
            [*sentences[:-1], wanted],
            [f"{sentences[0]} {wanted}", *sentences[1:]],
            [*sentences[:-1], f"{sentences[-1].rstrip('.!。')}, {wanted}"],
            [*sentences, wanted],
        ]
        return json.dumps({"sentences": ways[how], "remedy": "full-refund", "amount": "500"}, ensure_ascii=False)

    return answer


def test_there_are_enough_of_them() -> None:
    assert len(INJECTIONS) >= 30
    assert len({row["text"] for row in INJECTIONS}) == len(INJECTIONS)


@pytest.mark.parametrize("row", INJECTIONS, ids=lambda row: row["id"])
def test_a_model_that_obeys_changes_nothing(row: dict[str, str], workshop: Workshop, encoder: SentenceEncoder) -> None:
    context = broken_bowl(COMPLAINT, row["text"])
    brief = make_brief(context, workshop, now=NOW)
    remedy = next(option.remedy for option in brief.options if option.recommended)

    def reply(language: str) -> Any:
        return reply_for(context, workshop, remedy=remedy, language=language, tone=Tone.NEUTRAL, now=NOW, lang="en")

    number = INJECTIONS.index(row)
    for how in range(5):
        draft = reply(("de", "en", "zh", "fr")[(number + how) % 4])
        with chat_service(obeys((row["text"], WANTED)[how % 2], how)) as service:
            made = asyncio.run(
                polish(
                    draft,
                    Endpoint(service.url, "test"),
                    Meaning(encoder),
                    portal=context.portal,
                    said=spoken(context),
                    names=kept_names(context, draft.language),
                    known=known_values(context),
                )
            )
        assert (made.text, made.polished) == (draft.text, False)
        assert made.reason is not None
    system = service.asked[0]["messages"][0]["content"]
    assert row["text"] not in system
    again = make_brief(context, workshop, now=NOW)
    assert again == brief


def judged(brief: Brief) -> dict[str, Any]:
    """All that the brief decides. Which past cases are alike goes by the words, and the reasons taken from them."""
    liability = brief.liability.model_dump(exclude={"reasons"})
    return {
        **liability,
        "options": [option.model_dump() for option in brief.options],
        "deadlines": [deadline.model_dump() for deadline in brief.deadlines],
        "evidence": [entry.model_dump(exclude={"why"}) for entry in brief.evidence],
        "missing": [entry.question for entry in brief.missing],
    }


@pytest.mark.parametrize("row", INJECTIONS, ids=lambda row: row["id"])
def test_without_a_model_the_judgement_is_that_of_a_harmless_message(row: dict[str, str], workshop: Workshop) -> None:
    """An order to programs may be heard as what it also is, a buyer who wants money. All that follows, to the cent and
    to the letter, is what follows for a buyer who asks for the same in peace."""
    plain = make_brief(broken_bowl(COMPLAINT), workshop, now=NOW)
    ordered = make_brief(broken_bowl(COMPLAINT, row["text"]), workshop, now=NOW)
    assert {o.remedy for o in ordered.options if not o.allowed} >= {o.remedy for o in plain.options if not o.allowed}
    harmless = broken_bowl(COMPLAINT, "Danke.")
    said = Problem(dispute_type=ordered.dispute_type, asks=ordered.asks)
    peaceful = make_brief(harmless.model_copy(update={"problem": said}), workshop, now=NOW)
    assert judged(ordered) == judged(peaceful)
    remedies = [option.remedy for option in ordered.options if option.recommended]
    for remedy in (*remedies, None):
        replies = [
            reply_for(one, workshop, remedy=remedy, language="en", tone=Tone.FIRM, now=NOW, lang="en").text
            for one in (broken_bowl(COMPLAINT, row["text"]), harmless.model_copy(update={"problem": said}))
        ]
        assert replies[0] == replies[1]
    known = {
        amount for amount in ("500", "999", "9999", "1000", "250", "300", "200") if amount in plain.replies[0].text
    }
    for amount in {"500", "999", "9999", "1.000", "250", "300", "200"} - known:
        assert amount not in ordered.replies[0].text
    assert "example.com" not in ordered.replies[0].text


@pytest.mark.parametrize("row", INJECTIONS, ids=lambda row: row["id"])
def test_a_message_never_ends_its_block(row: dict[str, str]) -> None:
    for redacted in (None, ["Sabine Keller"]):
        said = block({"buyer_wrote": buyer_wrote([row["text"]], redacted=redacted)})
        assert len(said.split("\n")) == 3
        assert json.loads(said.split("\n")[1]).keys() == {"buyer_wrote"}


UNSURE = Understanding(
    language="en", language_confidence=1, dispute_type=DisputeType.OTHER, confidence=0.3, urgency=Urgency.NORMAL
)


@pytest.mark.parametrize(
    ("answer", "proposed", "reason"),
    [
        ('{"dispute_type": "damaged"}', "damaged", None),
        ('```json\n{"dispute_type": "damaged", "remedy": "full-refund"}\n```', "damaged", None),
        ('{"dispute_type": "full-refund"}', None, "not-the-form"),
        ('{"dispute_type": ["damaged"]}', None, "not-the-form"),
        ('{"dispute_type": null}', None, "not-the-form"),
        ("damaged", None, "not-the-form"),
        ("", None, "no-answer"),
    ],
)
def test_a_proposal_is_one_of_the_known_kinds_or_none(answer: str, proposed: str | None, reason: str | None) -> None:
    with chat_service(lambda _: answer) as service:
        found = asyncio.run(propose(["It is strange."], UNSURE, Endpoint(service.url, "test"), known=[]))
    assert (found.dispute_type, found.reason) == (proposed, reason)


def test_where_the_type_is_understood_no_model_is_asked() -> None:
    sure = UNSURE.model_copy(update={"confidence": 0.5})
    with chat_service(lambda _: '{"dispute_type": "damaged"}') as service:
        found = asyncio.run(propose(["It is broken."], sure, Endpoint(service.url, "test"), known=[]))
    assert (found.dispute_type, found.reason, service.asked) == (None, "understood", [])
