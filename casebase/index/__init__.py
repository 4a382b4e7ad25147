"""Finding the nearest vectors. FAISS is the default; a NumPy twin stands behind the same interface."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Ids = NDArray[np.int64]


class Index(Protocol):
    """Vectors of length 1 under numbers, searched by dot product."""

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Put vectors under their numbers; a number that is there already gets the new vector."""
        ...

    def remove(self, ids: Collection[int]) -> None:
        """Take numbers out; those that are not there are passed over."""
        ...

    def search(self, vectors: Vectors, k: int, allowed: Collection[int] | None = None) -> tuple[Vectors, Ids]:
        """The `k` nearest of each row, best first, as (scores, ids), each (rows, found).

        `allowed` restricts the search to these numbers. Fewer than `k` columns come back where there are fewer.
        """
        ...

    def ids(self) -> set[int]:
        """All numbers in the index."""
        ...

    def save(self, path: Path) -> None:
        """Write to a file that is either complete or the one that stood there before."""
        ...

    def load(self, path: Path) -> None:
        """Take the content of a file in place of the own.

        Raises:
            IndexUnusable: missing, broken, of another kind, size or model. The index is then empty.
        """
        ...

    def __len__(self) -> int: ...
