"""Each sentence of a message beside what it says: right where it is shown, silent elsewhere."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from server.messages.gist import MessageGist
from server.messages.matching import file_name, load, save
from server.messages.statements import FOLDER, denies, nothing, statements
from server.messages.understanding import Understander
from server.services import Mind
from tests.measure.gist import HeldBack, held_back, measure


def told(understander: Understander, *texts: str, lang: str = "en") -> list[MessageGist]:
    vectors = understander.encode(texts)
    language = understander.understand(texts, vectors=vectors).language
    return understander.gist(texts, vectors, language=language, lang=lang)


def ids(understander: Understander, text: str) -> list[str]:
    return [one.statement for message in told(understander, text) for one in message.sentences]


def test_every_statement_is_written_in_both_languages_and_said_in_several() -> None:
    library = statements()
    assert len(library) >= 170
    assert not [one.id for one in library if not (3 <= len(one.says) <= 30) or len(set(one.says)) < len(one.says)]
    assert not [one.id for one in library if not any("\u4e00" <= c <= "\u9fff" for c in one.text["zh"])]
    assert not [one.id for one in library if not one.text["en"].endswith(".") or not one.text["zh"].endswith("。")]
    known = {one.id for one in library}
    assert not [one.id for one in library if not one.opposite <= known or one.id in one.opposite]
    assert not [text for text, times in Counter(s for one in library for s in one.says).items() if times > 1]


def test_a_sentence_of_a_statement_denies_only_where_the_statement_may() -> None:
    english = [(one, text) for one in statements() for text in one.says if text.isascii() and text.startswith("I ")]
    assert len(english) > 50
    assert not [text for one, text in english if one.denial == "always" and denies(text, "en") is False]


def test_the_held_back_sentences_are_no_examples() -> None:
    rows = held_back()
    known = {text for one in statements() for text in one.says} | set(nothing())
    assert not [row.sentence for row in rows if row.sentence in known]
    assert not {right for row in rows for right in row.right if right} - {one.id for one in statements()}
    assert len(rows) >= 300
    assert len({row.language for row in rows}) >= 25
    assert sum(row.right == ("",) for row in rows) >= 80


def test_what_is_shown_is_right(understander: Understander) -> None:
    everything = measure(understander, held_back())["all"]
    assert everything.precision >= 0.95
    assert everything.share >= 0.6


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("It is not broken.", "arrived-broken"),
        ("Das Glas ist nicht zerbrochen.", "arrived-broken"),
        ("没有破损", "arrived-broken"),
        ("I have not received it.", "received"),
        ("I have received it.", "not-received"),
        ("我还没收到", "received"),
        ("Ich habe das Paket nicht erhalten.", "received"),
        ("Please do not cancel my order.", "wants-cancel"),
        ("I don't want a refund.", "wants-refund"),
        ("This is not a fake.", "counterfeit"),
        ("No quiero otro producto.", "wants-replacement"),
        ("Я не получил деньги назад.", "refund-received"),
    ],
)
def test_a_denied_sentence_is_not_taken_for_its_opposite(understander: Understander, sentence: str, wrong: str) -> None:
    assert wrong not in ids(understander, sentence)


def test_a_message_is_told_sentence_by_sentence_with_its_place(understander: Understander) -> None:
    text = "Guten Tag,\n\ndas Paket ist  nicht angekommen. Meine Tante heißt Hildegard.\n\n> Danke"
    (message,) = told(understander, "", text, lang="zh")
    assert message.message == 1
    by_id = {one.statement: one for one in message.sentences}
    assert by_id["not-received"].text == "还没有收到商品。"
    start, end = by_id["not-received"].start, by_id["not-received"].end
    assert text[start:end] == "das Paket ist  nicht angekommen."
    unknown = next(one for one in message.sentences if "Hildegard" in one.sentence)
    assert (unknown.statement, unknown.text) == ("", "")
    assert not [one for one in message.sentences if "Danke" in one.sentence]


def test_the_text_model_is_asked_once(mind: Mind, monkeypatch: pytest.MonkeyPatch) -> None:
    understander = mind.understander
    understander.gist_ready()
    text = ["The kettle arrived in two halves. Where can I write to you?"]
    vectors = understander.encode(text)
    monkeypatch.setattr(mind.encoder, "encode_queries", lambda texts: pytest.fail("asked again"))
    assert understander.gist(text, vectors, language="en", lang="en")


@pytest.mark.parametrize("text", ["", "🙂", "\x00\x07", "<b></b>", "a" * 100_000, "？？？" * 300])
def test_any_text_has_an_answer(understander: Understander, text: str) -> None:
    assert [one.message for one in told(understander, text)] in ([], [0])


def test_the_vectors_of_the_default_model_are_in_the_package_and_of_these_sentences(mind: Mind, tmp_path: Path) -> None:
    name = file_name(mind.encoder.model_id)
    assert [path.name for path in FOLDER.glob("*.npz")] == [name], "run python -m server.messages.matching"
    assert load(FOLDER / name)
    save(tmp_path / name, np.eye(4, dtype=np.float32), np.zeros(4, np.float32))
    with pytest.raises(ValueError, match="other sentences"):
        load(tmp_path / name)


def test_a_held_back_row_names_what_it_may_be_shown_as() -> None:
    assert HeldBack("en", ("arrived-broken",), "Opened the box and the mug was in pieces.") in held_back()
