"""The data that the reader of messages learns from and listens by."""

import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from casebase.encoder import load_encoder
from server.messages.examples import examples
from server.messages.model import Model, Passage
from server.messages.phrases import FOLDER, labels, languages, listen, phrasebook
from server.messages.training import SHIPPED, best_temperature, best_threshold, model_name, train, trained_model
from server.vocabulary import DisputeType


class Letters:
    """A tiny text model over letters, for what has nothing to do with meaning."""

    model_id = "letters"
    dimensions = 26

    def encode_queries(self, texts: list[str]) -> np.ndarray:
        rows = np.array([[text.lower().count(chr(97 + n)) + 0.01 for n in range(26)] for text in texts], np.float32)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def test_every_type_has_examples_in_every_language() -> None:
    least = {"en": 16, "zh": 10, "de": 3, "fr": 3, "es": 3, "it": 3, "ja": 3, "pt": 3} | dict.fromkeys(
        ["pl", "nl", "sv", "tr", "ru", "ar", "ko"], 1
    )
    found = Counter((example.dispute_type, example.language.split("-")[0]) for example in examples())
    for kind in DisputeType:
        assert {code: found[kind, code] for code in least if found[kind, code] < least[code]} == {}, kind


def test_no_example_stands_twice_and_each_sentence_is_in_its_message() -> None:
    texts = Counter(example.text for example in examples())
    assert [text for text, times in texts.items() if times > 1] == []
    for example in examples():
        assert all(sentence in example.text for sentence in example.spoken.values()), example.text
        assert set(example.spoken) <= {*example.asks, *example.threats}


def test_the_trained_model_in_the_package_is_of_these_examples() -> None:
    """Otherwise every first start trains for a minute or more: run `python -m server.messages.training`."""
    assert (SHIPPED / model_name(examples(), load_encoder().model_id)).is_file()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_phrases_are_for_known_labels_and_cheap_to_search(path: Path) -> None:
    book = phrasebook(path.stem)
    for phrase in (*book.say, *book.deny):
        assert phrase.label in labels()
        assert not re.search(r"\)[+*]|\.\*|\.\+", phrase.pattern.pattern), phrase.pattern.pattern
        assert not phrase.pattern.search("~"), f"{phrase.label} hears everything"


def test_phrases_exist_for_the_languages_of_replies() -> None:
    assert {"en", "zh", "de", "fr", "es", "it", "pt", "ja", "nl", "pl"} <= set(languages())
    assert "legal" in listen("Sonst gehe ich zum Anwalt", "de").said
    assert "full-refund" in listen("I don't want a refund", "en").denied


@pytest.mark.parametrize(
    ("language", "threat", "sentence", "denial"),
    [
        ("ru", "claim", "Завтра открою спор.", "Я не хочу открывать спор."),
        ("tr", "claim", "Yarın anlaşmazlık açıyorum.", "Anlaşmazlık açmak istemiyorum."),
        ("ko", "legal", "변호사를 선임하겠습니다.", "변호사까지 부르고 싶지 않아요."),
        ("ar", "legal", "سأكلم المحامي غداً.", "لا أريد الذهاب إلى المحكمة."),
        ("vi", "legal", "Tôi sẽ báo công an.", "Tôi không muốn báo công an."),
        ("hi", "legal", "मैं वकील से बात करूँगा।", "मुझे कोर्ट केस नहीं करना।"),
        ("sv", "claim", "Annars öppnar jag ett ärende.", "Jag vill inte öppna ett ärende."),
        ("id", "chargeback", "Saya ajukan chargeback.", "Saya tidak mau chargeback."),
    ],
)
def test_a_threat_is_heard_in_its_language_and_its_denial_too(
    language: str, threat: str, sentence: str, denial: str
) -> None:
    assert threat in listen(sentence, language).said
    assert threat not in listen(denial, language).said
    assert threat in listen(denial, language).denied


def test_a_model_is_trained_once_kept_without_pickle_and_found_again(tmp_path: Path) -> None:
    rows = [example for example in examples() if example.language == "en"]
    made = train(rows, Letters())
    made.save(tmp_path / "m.npz")
    again = Model.load(tmp_path / "m.npz")
    vectors = Letters().encode_queries(["Where is my order?"])
    passage = Passage(vectors[0], vectors, ["answer-question"])
    one, other = made.judge([passage]), again.judge([passage])
    assert np.allclose(one.types, other.types, atol=1e-5)
    assert np.allclose(one.wishes, other.wishes, atol=1e-5)
    assert np.allclose(one.types.sum(), 1, atol=1e-5)


def test_a_broken_file_in_the_cache_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    english = [example for example in examples() if example.language == "en"]
    monkeypatch.setattr("server.messages.training.examples", lambda: english)
    path = tmp_path / model_name(english, "letters")
    path.write_bytes(b"half a file")
    trained_model(Letters(), tmp_path)
    assert Model.load(path).weights.shape == (len(english), 55)


def test_calibration_finds_the_honest_temperature_and_threshold() -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(size=(4000, 3)).astype(np.float32)
    honest = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    kinds = np.array([rng.choice(3, p=row / row.sum()) for row in honest.astype(float)])
    assert best_temperature(logits * 2, kinds) == pytest.approx(2, rel=0.2)
    assert 0.4 < best_threshold(np.array([0.1, 0.4, 0.5, 0.9]), np.array([False, False, True, True])) <= 0.5
