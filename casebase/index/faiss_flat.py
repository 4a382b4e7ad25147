"""FAISS, exact search. Ten thousand vectors take about a millisecond."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np

from casebase.errors import IndexUnusable
from casebase.index import Ids, Vectors
from casebase.index.file import read_index, write_index

# One query gains nothing from more threads, and a second OpenMP pool beside torch's is what crashes macOS.
faiss.omp_set_num_threads(1)

_faiss: Any = faiss  # its stubs do not know the keyword arguments that its Python side adds


class FaissIndex:
    """`IndexFlatIP` under 64-bit numbers. Not safe to share between threads: guard it where it is used."""

    def __init__(self, dimensions: int, model_id: str = "") -> None:
        self._header = {"kind": "faiss-flat", "dimensions": dimensions, "model_id": model_id}
        self._dimensions = dimensions
        self._clear()

    def _clear(self) -> None:
        self._index: Any = faiss.IndexIDMap2(faiss.IndexFlatIP(self._dimensions))
        self._ids: set[int] = set()

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        if len(ids) != len(vectors) or (len(ids) and vectors.shape[1] != self._dimensions):
            raise ValueError(f"{len(ids)} ids for vectors of shape {vectors.shape}")
        latest = {number: row for row, number in enumerate(ids)}
        if not latest:
            return
        self.remove(latest.keys())
        rows = np.ascontiguousarray(vectors[list(latest.values())], dtype=np.float32)
        self._index.add_with_ids(rows, np.fromiter(latest, dtype=np.int64, count=len(latest)))
        self._ids |= latest.keys()

    def remove(self, ids: Collection[int]) -> None:
        present = self._ids.intersection(ids)
        if present:
            self._index.remove_ids(faiss.IDSelectorBatch(_numbers(present)))
            self._ids -= present

    def search(self, vectors: Vectors, k: int, allowed: Collection[int] | None = None) -> tuple[Vectors, Ids]:
        present = self._ids if allowed is None else self._ids.intersection(allowed)
        found = min(k, len(present))
        if found <= 0 or not len(vectors):
            return np.empty((len(vectors), 0), np.float32), np.empty((len(vectors), 0), np.int64)
        parameters = None
        if len(present) < len(self._ids):
            parameters = _faiss.SearchParameters(sel=_faiss.IDSelectorBatch(_numbers(present)))
        scores, ids = self._index.search(np.ascontiguousarray(vectors, dtype=np.float32), found, params=parameters)
        return scores, ids

    def ids(self) -> set[int]:
        return set(self._ids)

    def save(self, path: Path) -> None:
        # Serialised here and written by Python: FAISS opens no path with letters outside ASCII on Windows.
        write_index(path, {**self._header, "count": len(self)}, faiss.serialize_index(self._index).tobytes())

    def load(self, path: Path) -> None:
        self._clear()
        header, payload = read_index(path, self._header)
        try:
            index: Any = faiss.deserialize_index(np.frombuffer(payload, dtype=np.uint8))
        except RuntimeError as error:
            raise IndexUnusable("FAISS cannot read the index file") from error
        ids = {int(number) for number in faiss.vector_to_array(index.id_map)}
        if index.d != self._dimensions or not index.ntotal == len(ids) == header["count"]:
            raise IndexUnusable("the index file contradicts itself")
        self._index, self._ids = index, ids

    def __len__(self) -> int:
        return len(self._ids)


def _numbers(ids: Collection[int]) -> Ids:
    return np.fromiter(ids, dtype=np.int64, count=len(ids))
