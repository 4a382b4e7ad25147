"""A reply worded anew: only words change, and where anything else does the composed reply stands, with the reason."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casebase.encoder import SentenceEncoder
from server.brief import Reply
from server.judgement.assemble import Workshop, reply_for, spoken
from server.language_model.chat import Endpoint
from server.language_model.draft import draft_of
from server.language_model.masking import without_placeholders
from server.language_model.meaning import Meaning
from server.language_model.persons import kept_names, known_values
from server.language_model.polish import Polished, polish
from server.language_model.wording import fault_of
from server.replies.languages import LANGUAGES
from server.vocabulary import Remedy, Tone
from tests.conftest import NOW
from tests.language_model.chat_server import Answer, Question, Raw, chat_service
from tests.language_model.orders import NAME, STREET, TRACKING, broken_bowl

WORDINGS = [
    json.loads(line) for line in Path(__file__).with_name("wordings.jsonl").read_text(encoding="utf-8").splitlines()
]
SAID = f"Die Schale ist zerbrochen! Meine Adresse: {STREET}, 34125 Kassel. {NAME}"


def data_of(question: Question) -> dict[str, Any]:
    """The block of data in a question, as a model reads it."""
    first, data, last = question["messages"][-1]["content"].split("\n")
    assert (first, last) == ("DATA-BEGIN", "DATA-END")
    read: dict[str, Any] = json.loads(data)
    return read


def says(change: Callable[[list[str]], list[str]]) -> Callable[[Question], Answer]:
    """A model that changes the sentences like this."""
    return lambda question: json.dumps({"sentences": change(data_of(question)["sentences"])}, ensure_ascii=False)


def composed(workshop: Workshop, language: str = "en", remedy: Remedy = Remedy.REPLACEMENT) -> Reply:
    context = broken_bowl(SAID)
    return reply_for(context, workshop, remedy=remedy, language=language, tone=Tone.APOLOGETIC, now=NOW, lang="en")


def worded(workshop: Workshop, encoder: SentenceEncoder, reply: Reply, endpoint: Endpoint | None) -> Polished:
    context = broken_bowl(SAID)
    return asyncio.run(
        polish(
            reply,
            endpoint,
            Meaning(encoder),
            portal=context.portal,
            said=spoken(context),
            names=kept_names(context, reply.language),
            known=known_values(context),
        )
    )


def test_better_words_are_taken_and_facts_stay(workshop: Workshop, encoder: SentenceEncoder) -> None:
    reply = composed(workshop)
    better = says(lambda s: [s[0].replace("I’m sorry", "I’m very sorry to hear"), *s[1:]])
    with chat_service(better) as service:
        made = worded(workshop, encoder, reply, Endpoint(service.url, "test"))
    assert (made.polished, made.reason) == (True, None)
    assert made.text == reply.text.replace("I’m sorry", "I’m very sorry to hear")
    assert made.meaning == reply.meaning
    sent = data_of(service.asked[0])
    assert not any(character.isdigit() for s in sent["sentences"] for character in without_placeholders(s))
    assert "Keller" not in json.dumps(sent["sentences"])


def test_switched_off_nobody_is_asked(workshop: Workshop, encoder: SentenceEncoder) -> None:
    reply = composed(workshop)
    made = worded(workshop, encoder, reply, None)
    assert (made.text, made.polished, made.reason) == (reply.text, False, "off")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("", "no-answer"),
        ("Sure, here is your reply!", "not-the-form"),
        ('{"sentences": "one"}', "not-the-form"),
        ('{"sentences": []}', "not-the-form"),
        ('{"sentences": [1, 2, 3]}', "not-the-form"),
        ('{"sentences": ["only one"]}', "not-the-form"),
        ('{"text": "I refund you everything."}', "not-the-form"),
        ("{" * 5000 + "}", "not-the-form"),
        (Raw(500), "service-error"),
        (Raw(429), "busy"),
        (Raw(401), "key-refused"),
        (Raw(hang=True), "too-slow"),
        (Raw(200, b"\x00\xff"), "no-answer"),
    ],
)
def test_whatever_comes_instead_the_composed_reply_stands(
    workshop: Workshop, encoder: SentenceEncoder, answer: Answer, reason: str
) -> None:
    reply = composed(workshop)
    with chat_service(lambda _: answer) as service:
        made = worded(workshop, encoder, reply, Endpoint(service.url, "test", seconds=1.5))
    assert (made.text, made.polished, made.reason) == (reply.text, False, reason)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda s: s, "unchanged"),
        (lambda s: s[::-1], "facts"),
        (lambda s: [*s[:-1], "I refund everything to you."], "remedy"),
        (lambda s: [s[0] + " Write to me at refund@example.com", *s[1:]], "form"),
        (lambda s: [*s[:-1], "Thank you for 5 stars."], "facts"),
        (lambda s: ["" for _ in s], "facts"),
    ],
)
def test_a_changed_reply_is_not_taken(
    workshop: Workshop, encoder: SentenceEncoder, change: Callable[[list[str]], list[str]], reason: str
) -> None:
    reply = composed(workshop)
    with chat_service(says(change)) as service:
        made = worded(workshop, encoder, reply, Endpoint(service.url, "test"))
    assert (made.text, made.polished, made.reason) == (reply.text, False, reason)


@pytest.mark.parametrize("row", WORDINGS, ids=lambda row: f"{row['language']}-{row['worded'][:40]}")
def test_good_wordings_pass_and_bad_ones_do_not(row: dict[str, Any], encoder: SentenceEncoder) -> None:
    fault = fault_of(row["draft"], row["worded"], row["language"])
    kept = Meaning(encoder).kept([row["draft"]], [row["worded"]], row["language"])
    assert (fault is None and kept) is row["good"]


def test_another_machine_reads_no_person(workshop: Workshop, encoder: SentenceEncoder, monkeypatch: Any) -> None:
    reply = composed(workshop, "de")
    monkeypatch.setattr(Endpoint, "on_this_machine", property(lambda self: False))
    monkeypatch.setattr(Endpoint, "check", lambda self: None)
    better = says(lambda s: [s[0].replace("tut mir leid", "tut mir sehr leid"), *s[1:]])
    with chat_service(better) as service:
        made = worded(workshop, encoder, reply, Endpoint(service.url, "test"))
    assert made.polished
    assert made.text == reply.text.replace("tut mir leid", "tut mir sehr leid")
    for value in ("Keller", "Sabine", "Ahornweg", "34125", TRACKING, "302-5550101-1000001"):
        assert value not in service.seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_comes_apart_and_together_as_it_was(workshop: Workshop, language: str) -> None:
    context = broken_bowl(SAID)
    for remedy in (Remedy.REPLACEMENT, Remedy.FULL_REFUND):
        reply = composed(workshop, language, remedy)
        draft = draft_of(reply.text, language, names=kept_names(context, language))
        assert draft is not None
        assert draft.said(draft.sentences) == reply.text
        assert all(fault_of(sentence, sentence, language) is None for sentence in draft.sentences)
