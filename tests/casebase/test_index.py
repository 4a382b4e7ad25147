"""FAISS and its NumPy twin keep the same promises."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from casebase.errors import IndexUnusable
from casebase.index import Index, Vectors
from casebase.index.faiss_flat import FaissIndex
from casebase.index.numpy_flat import NumpyIndex

MakeIndex = Callable[..., Index]
BIG = 2**62


@pytest.fixture(params=[FaissIndex, NumpyIndex], ids=["faiss", "numpy"])
def make(request: pytest.FixtureRequest) -> MakeIndex:
    made: MakeIndex = request.param
    return made


def unit(count: int, dimensions: int = 8, seed: int = 1) -> Vectors:
    vectors = np.random.default_rng(seed).normal(size=(count, dimensions)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def test_the_nearest_come_first(make: MakeIndex) -> None:
    vectors, questions = unit(50), unit(3, seed=2)
    index = make(8)
    index.add([BIG + number for number in range(50)], vectors)
    scores, ids = index.search(questions, 5)
    exact = questions @ vectors.T
    np.testing.assert_array_equal(ids - BIG, np.argsort(-exact, axis=1)[:, :5])
    np.testing.assert_allclose(scores, -np.sort(-exact, axis=1)[:, :5], atol=1e-6)
    assert len(index) == 50


def test_only_allowed_ones_are_found(make: MakeIndex) -> None:
    vectors = unit(50)
    index = make(8)
    index.add(range(50), vectors)
    allowed = {3, 17, 44, 99}
    _, ids = index.search(vectors[:2], 10, allowed)
    assert ids.shape == (2, 3)
    assert set(ids[0].tolist()) == {3, 17, 44}
    assert index.search(vectors[:1], 10, set())[1].shape == (1, 0)


def test_fewer_than_asked_for(make: MakeIndex) -> None:
    index = make(8)
    assert index.search(unit(1), 5)[1].shape == (1, 0)
    index.add([7, 8], unit(2))
    assert index.search(unit(1), 5)[1].shape == (1, 2)
    assert index.search(unit(1), 0)[1].shape == (1, 0)
    assert index.search(np.empty((0, 8), np.float32), 5)[1].shape[0] == 0


def test_a_number_added_again_gets_the_new_vector(make: MakeIndex) -> None:
    vectors = unit(4)
    index = make(8)
    index.add([1, 2], vectors[:2])
    index.add([2, 3, 3], vectors[[2, 0, 3]])
    assert len(index) == 3
    assert index.ids() == {1, 2, 3}
    assert [int(index.search(vectors[row : row + 1], 1)[1][0, 0]) for row in (0, 2, 3)] == [1, 2, 3]


def test_removed_ones_are_gone(make: MakeIndex) -> None:
    vectors = unit(20)
    index = make(8)
    index.add(range(20), vectors)
    index.remove([4, 5, 99])
    assert len(index) == 18
    assert not {4, 5} & set(index.search(vectors[4:5], 20)[1][0].tolist())
    index.add([4], vectors[4:5])
    assert index.search(vectors[4:5], 1)[1][0, 0] == 4


def test_vectors_of_another_size_are_refused(make: MakeIndex) -> None:
    with pytest.raises(ValueError, match="shape"):
        make(8).add([1], unit(1, 9))
    with pytest.raises(ValueError, match="shape"):
        make(8).add([1, 2], unit(1))


def test_saved_and_loaded_it_answers_the_same(make: MakeIndex, tmp_path: Path) -> None:
    vectors = unit(30)
    index, again = make(8, "model"), make(8, "model")
    index.add([BIG - number for number in range(30)], vectors)
    path = tmp_path / "索引 with spaces.index"
    index.save(path)
    again.load(path)
    np.testing.assert_array_equal(again.search(vectors, 5)[1], index.search(vectors, 5)[1])
    again.remove([BIG])
    again.add([1], vectors[:1])
    assert len(again) == 30
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "flipped", "text", "model", "size"])
def test_a_file_that_does_not_fit_is_refused(make: MakeIndex, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "cases.index"
    index = make(9 if damage == "size" else 8, "another" if damage == "model" else "model")
    index.add(range(30), unit(30, 9 if damage == "size" else 8))
    index.save(path)
    content = path.read_bytes()
    changed = {"empty": b"", "cut": content[:-100], "text": b"hello" * 100}
    changed["flipped"] = content[:-50] + bytes([content[-50] ^ 1]) + content[-49:]
    path.write_bytes(changed.get(damage, content))
    if damage == "missing":
        path.unlink()
    reader = make(8, "model")
    reader.add([1], unit(1))
    with pytest.raises(IndexUnusable):
        reader.load(path)
    assert len(reader) == 0


def test_whoever_is_killed_while_saving_leaves_the_old_file(
    make: MakeIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cases.index"
    index = make(8)
    index.add([1], unit(1))
    index.save(path)
    before = path.read_bytes()
    index.add([2], unit(1, seed=3))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        index.save(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["cases.index"]
