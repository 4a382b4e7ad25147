"""What a library holds, in three places kept in step: the database, the index of vectors, the shelf in memory.

The database is the truth. A key stands for one content for ever, so comparing keys is enough to bring the other two
in step with it, whoever wrote to it in the meantime, and after whatever was cut short.
"""

import logging
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from casebase.case import Case
from casebase.encoder import Encoder
from casebase.errors import IndexUnusable
from casebase.index import Index
from casebase.question import QueryVectors, encode_alike, parts_of_case
from casebase.search import Entry, Filters
from casebase.shelf import Shelf
from casebase.store import Store, StoredSentences

log = logging.getLogger(__name__)

CANDIDATES = 64
"""Cases that are nearest by their words and then compared by their facts; as many again of the same dispute type."""
WORDLESS_CANDIDATES = 1_000
PORTION = 4
"""Cases encoded at a time, about 0.2 s: a search waits no longer than that, and no more is lost when killed."""


class Holdings:
    """Guarded by its `lock`; the methods take it themselves, so it is needed only to join several steps."""

    def __init__(self, store: Store, index: Index, encoder: Encoder, index_file: Path) -> None:
        self.store = store
        self.lock = threading.RLock()
        self._index = index
        self._shelf = Shelf()
        self._encoder = encoder
        self._index_file = index_file
        self._changed = False
        self._seen = -1
        try:
            index.load(index_file)
        except IndexUnusable as reason:
            log.info("the case index is built anew: %s", reason)

    def __len__(self) -> int:
        return len(self._shelf)

    @property
    def indexed(self) -> int:
        return len(self._index)

    def catch_up(self, *, always: bool = False) -> list[int]:
        """Bring index and shelf in step with the database if another program wrote; the keys still to be encoded."""
        with self.lock:
            version = self.store.version()
            if version == self._seen and not always:
                return []
            self._seen = version
            keys = self.store.keys()
            self._take_down((self._shelf.keys() | self._index.ids()) - keys)
            for key, case in self.store.cases(keys - self._shelf.keys()).items():
                self._shelf.add(key, case)
            missing = keys - self._index.ids()
            stored = self.store.vectors(missing, self._encoder.model_id)
            stored = {key: vector for key, vector in stored.items() if len(vector) == self._encoder.dimensions}
            if stored:
                self._index.add(list(stored), np.stack(list(stored.values())))
                self._changed = True
            return sorted(missing - stored.keys())

    def encode_pending(self, keys: Sequence[int], stop: threading.Event) -> None:
        """Encode the whole texts of these cases, keeping each portion, until done or told to stop."""
        for start in range(0, len(keys), PORTION):
            if stop.is_set():
                return
            cases = self.store.cases(keys[start : start + PORTION])
            if not cases:
                continue
            vectors = encode_alike(self._encoder, [parts_of_case(case)[0] for case in cases.values()])
            with self.lock:
                with self.store.writing():
                    for key, vector in zip(cases, vectors, strict=True):
                        self.store.put_vector(key, self._encoder.model_id, vector)
                present = {key: row for row, key in enumerate(cases) if self._shelf.get(key) is not None}
                self._index.add(list(present), vectors[list(present.values())])
                self._changed = True

    def put(self, case: Case) -> None:
        """Store one case with all its vectors, in place of one with the same id."""
        whole, sentences = parts_of_case(case)
        vectors = encode_alike(self._encoder, [whole, *sentences])
        with self.lock:
            with self.store.writing():
                old = self.store.key_of(case.id)
                if old != case.key:
                    self.store.put([case])
                self.store.put_vector(case.key, self._encoder.model_id, vectors[0])
                self.store.put_sentences(case.key, self._encoder.model_id, StoredSentences(sentences, vectors[1:]))
            if old is not None and old != case.key:
                self._take_down([old])
            self._shelf.add(case.key, case)
            self._index.add([case.key], vectors[:1])
            self._changed = True

    def put_many(self, cases: Sequence[Case]) -> list[int]:
        """Store cases, all or none; the keys still to be encoded."""
        with self.lock:
            with self.store.writing():
                known = self.store.keys()
                self.store.put(case for case in cases if case.key not in known)
            return self.catch_up(always=True)

    def delete(self, key: int) -> None:
        with self.lock:
            self.store.delete([key])
            self._take_down([key])
            # The file still holds the vector. It is written again on closing, or built anew by the next start.
            self._index_file.unlink(missing_ok=True)

    def save_index(self) -> None:
        """Write the index if it changed. A failure costs nothing: the index is made from the database again."""
        with self.lock:
            if not self._changed:
                return
            try:
                self._index.save(self._index_file)
            except OSError as error:
                log.warning("the case index could not be written: %s", error)
                return
            self._changed = False

    def candidates(
        self, vectors: QueryVectors | None, facts: Mapping[str, object], filters: Filters | None
    ) -> list[tuple[float | None, Entry]]:
        """Cases worth comparing, with the cosine of their text: the nearest of all, and of the same dispute type."""
        with self.lock:
            groups = [self._shelf.matching(filters)]
            if "dispute_type" in facts:
                same_type = self._shelf.matching(Filters(dispute_type=str(facts["dispute_type"]))) or set()
                groups.append(same_type if groups[0] is None else same_type & groups[0])
            found: dict[int, float | None] = {}
            if vectors is None:
                for group in reversed(groups):
                    found |= dict.fromkeys(sorted(self._shelf.keys() if group is None else group))
                found = dict.fromkeys(list(found)[:WORDLESS_CANDIDATES])
            else:
                for group in groups:
                    scores, ids = self._index.search(vectors.whole[None, :], CANDIDATES, group)
                    found |= dict(zip(ids[0].tolist(), scores[0].tolist(), strict=True))
            entries = [(cosine, self._shelf.get(key)) for key, cosine in found.items()]
        return [(cosine, entry) for cosine, entry in entries if entry is not None]

    def sentences_of(self, cases: Mapping[int, Case]) -> dict[int, StoredSentences]:
        """Sentences with vectors of these cases; those that have none of this model yet are encoded and kept."""
        known = self.store.sentences(list(cases), self._encoder.model_id)
        missing = {key: parts_of_case(case)[1] for key, case in cases.items() if key not in known}
        together = [sentence for sentences in missing.values() for sentence in sentences]
        if not together:
            return known
        vectors = encode_alike(self._encoder, together)
        start = 0
        for key, sentences in missing.items():
            if sentences:
                known[key] = StoredSentences(sentences, vectors[start : start + len(sentences)])
                start += len(sentences)
                self.store.put_sentences(key, self._encoder.model_id, known[key])
        return known

    def _take_down(self, keys: Iterable[int]) -> None:
        gone = list(keys)
        if gone:
            self._shelf.remove(gone)
            self._index.remove(gone)
            self._changed = True
