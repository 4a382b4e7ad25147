"""The same exact search in plain NumPy: for platforms without FAISS, and to check FAISS against."""

from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np

from casebase.errors import IndexUnusable
from casebase.index import Ids, Vectors
from casebase.index.file import read_index, write_index


class NumpyIndex:
    """A matrix and its row numbers. Not safe to share between threads: guard it where it is used."""

    def __init__(self, dimensions: int, model_id: str = "") -> None:
        self._header = {"kind": "numpy-flat", "dimensions": dimensions, "model_id": model_id}
        self._dimensions = dimensions
        self._clear()

    def _clear(self) -> None:
        self._vectors: Vectors = np.empty((0, self._dimensions), dtype=np.float32)
        self._ids: Ids = np.empty(0, dtype=np.int64)

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        if len(ids) != len(vectors) or (len(ids) and vectors.shape[1] != self._dimensions):
            raise ValueError(f"{len(ids)} ids for vectors of shape {vectors.shape}")
        latest = {number: row for row, number in enumerate(ids)}
        if not latest:
            return
        self.remove(latest.keys())
        self._vectors = np.concatenate([self._vectors, vectors[list(latest.values())].astype(np.float32)])
        self._ids = np.concatenate([self._ids, np.fromiter(latest, dtype=np.int64, count=len(latest))])

    def remove(self, ids: Collection[int]) -> None:
        gone = np.isin(self._ids, _numbers(ids))
        if gone.any():
            self._vectors, self._ids = self._vectors[~gone], self._ids[~gone]

    def search(self, vectors: Vectors, k: int, allowed: Collection[int] | None = None) -> tuple[Vectors, Ids]:
        if allowed is None:
            candidates, ids = self._vectors, self._ids
        else:
            rows = np.flatnonzero(np.isin(self._ids, _numbers(allowed)))
            candidates, ids = self._vectors[rows], self._ids[rows]
        found = min(max(k, 0), len(ids))
        if not found or not len(vectors):
            return np.empty((len(vectors), 0), np.float32), np.empty((len(vectors), 0), np.int64)
        scores = np.asarray(vectors @ candidates.T, dtype=np.float32)
        nearest = np.argpartition(-scores, found - 1, axis=1)[:, :found]
        order = np.argsort(-np.take_along_axis(scores, nearest, axis=1), axis=1, kind="stable")
        nearest = np.take_along_axis(nearest, order, axis=1)
        return np.take_along_axis(scores, nearest, axis=1), ids[nearest]

    def ids(self) -> set[int]:
        return set(self._ids.tolist())

    def save(self, path: Path) -> None:
        payload = self._ids.astype("<i8").tobytes() + self._vectors.astype("<f4").tobytes()
        write_index(path, {**self._header, "count": len(self)}, payload)

    def load(self, path: Path) -> None:
        self._clear()
        header, payload = read_index(path, self._header)
        count = int(header["count"])
        if len(payload) != count * (8 + 4 * self._dimensions):
            raise IndexUnusable("the index file contradicts itself")
        self._ids = np.frombuffer(payload, dtype="<i8", count=count).astype(np.int64)
        vectors = np.frombuffer(payload, dtype="<f4", offset=8 * count).astype(np.float32)
        self._vectors = vectors.reshape(count, self._dimensions)

    def __len__(self) -> int:
        return len(self._ids)


def _numbers(ids: Collection[int]) -> Ids:
    return np.fromiter(ids, dtype=np.int64, count=len(ids))
