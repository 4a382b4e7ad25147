"""The case library of one seller: a folder with a database, which is the truth, and an index, which is made from it."""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from casebase import starter as starter_cases
from casebase.case import Case, Origin
from casebase.encoder import Encoder
from casebase.errors import LibraryClosed, PrivateDetails
from casebase.holdings import Holdings
from casebase.index import Index
from casebase.jsonlines import ImportReport, Problem, read_cases
from casebase.privacy import check_private
from casebase.question import QueryVectors, encode_query
from casebase.search import Filters, Hit, closest_pair, known_facts, rank
from casebase.starter_vectors import bring_in_vectors
from casebase.store import Store

State = Literal["building", "ready", "failed", "closed"]

log = logging.getLogger(__name__)


class Library:
    """Settled cases that are found again. Safe to share between threads; several programs may have the folder open.

    Opening brings in the bundled starter cases where they are new or changed, and loads the index; an index that is
    missing, broken or of another model is made anew from the database. With `background` the encoding that this may
    take goes on in a thread while `state` is `building`, and a search finds what is encoded so far.
    """

    def __init__(
        self,
        folder: Path,
        encoder: Encoder,
        *,
        starter: Path | None = starter_cases.BUNDLED,
        background: bool = False,
        index: Callable[[int, str], Index] | None = None,
    ) -> None:
        """Open or make the library in `folder`. `index` makes an empty index from dimensions and model id.

        Raises:
            StorageFailed: the database cannot be opened, is damaged, or the disk is full.
        """
        if index is None:
            from casebase.index.faiss_flat import FaissIndex

            index = FaissIndex
        folder.mkdir(parents=True, exist_ok=True)
        self._encoder = encoder
        self._state: State = "building"
        self._closing = threading.Event()
        self._settled = threading.Event()
        self._worker: threading.Thread | None = None
        store = Store(folder / "cases.sqlite3")
        try:
            if starter is not None:
                starter_cases.bring_in(store, starter)
                bring_in_vectors(store, starter, encoder.model_id)
            empty = index(encoder.dimensions, encoder.model_id)
            self._holdings = Holdings(store, empty, encoder, folder / "cases.index")
            pending = self._holdings.catch_up(always=True)
            if background and pending:
                self._worker = threading.Thread(target=self._build, args=(pending,), name="case-index", daemon=True)
                self._worker.start()
            else:
                self._holdings.encode_pending(pending, self._closing)
                self._settle()
        except BaseException:
            store.close()
            raise

    @property
    def state(self) -> State:
        """`building` while cases are still being encoded, then `ready`; `failed` where encoding broke off."""
        return self._state

    @property
    def size(self) -> int:
        """How many cases the library holds."""
        return len(self._holdings)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until building has ended, at most `timeout` seconds; whether it has."""
        return self._settled.wait(timeout)

    def add(self, case: Case) -> str:
        """Put a case in, in place of one with the same id, and give back its id.

        Raises:
            PrivateDetails: the case holds an e-mail address, a phone number, an order number or the like.
            StorageFailed: nothing was stored.
        """
        self._check_open()
        _refuse_private(case)
        self._holdings.put(case)
        return case.id

    def add_many(self, cases: Iterable[Case]) -> list[str]:
        """Put cases in, all or none, and give back their ids. Sentences are encoded when a case is first found.

        Raises:
            PrivateDetails: by the first case that holds personal details; nothing was stored.
        """
        self._check_open()
        listed = list(cases)
        for case in listed:
            _refuse_private(case)
        self._holdings.encode_pending(self._holdings.put_many(listed), self._closing)
        self._holdings.save_index()
        return [case.id for case in listed]

    def import_lines(self, lines: Iterable[str | bytes], *, origin: Origin | None = None) -> ImportReport:
        """Take in cases from JSON Lines. A bad line is reported by its number and costs nothing but itself.

        `origin` overrides what the lines say; a line that says nothing is `imported`. Of lines with the same id the
        last one counts.
        """
        report = ImportReport()
        sound: dict[str, Case] = {}
        for line in read_cases(lines, origin=origin):
            if isinstance(line, Problem):
                report.problems.append(line)
                continue
            if line.unknown:
                report.unknown[line.line] = line.unknown
            findings = check_private(line.case)
            if findings:
                report.problems.append(Problem(line.line, str(PrivateDetails(findings))))
            else:
                sound[line.case.id] = line.case
        for case in sound.values():
            old = self._holdings.store.key_of(case.id)
            if old is None:
                report.added += 1
            elif old == case.key:
                report.unchanged += 1
            else:
                report.replaced += 1
        self.add_many(sound.values())
        return report

    def get(self, case_id: str) -> Case | None:
        """The case of that id, or nothing."""
        self._check_open()
        key = self._holdings.store.key_of(case_id)
        return self._holdings.store.cases([key]).get(key) if key is not None else None

    def delete(self, case_id: str) -> bool:
        """Take a case out for good, from the database, its log and the index; whether it was there."""
        self._check_open()
        store = self._holdings.store
        with self._holdings.lock:
            key = store.key_of(case_id)
            if key is None:
                return False
            if case_id in store.keys_by_id("starter"):
                starter_cases.keep_away(store, case_id)
            self._holdings.delete(key)
        return True

    def encode_query(self, text: str | Sequence[str]) -> QueryVectors:
        """Encode a text, or sentences already split, in one call, to be shared between searches and other readers."""
        return encode_query(self._encoder, text)

    def search(
        self,
        text: str,
        *,
        facts: Mapping[str, object] | None = None,
        filters: Filters | None = None,
        limit: int = 5,
        vectors: QueryVectors | None = None,
    ) -> list[Hit]:
        """The settled cases most like the dispute at hand, best first.

        `text` is what the buyer wrote, in any language, or words to look for. `facts` are what is known of the
        dispute; beside facts they may hold the case's own fields (`dispute_type`, `claim_kind`, `portal`, `country`,
        `category`), which are compared likewise. `filters` leave out all other cases. `vectors`, where the text has
        been encoded already, saves encoding it again. Without words the facts alone decide.
        """
        self._check_open()
        if vectors is None and text.strip():
            vectors = self.encode_query(text)
        self._holdings.encode_pending(self._holdings.catch_up(), self._closing)
        ours = known_facts(facts)
        candidates = self._holdings.candidates(vectors, ours, filters)
        ranked = rank(ours, candidates, unrelated=self._encoder.unrelated, limit=limit)
        cases = self._holdings.store.cases([entry.key for entry, _ in ranked])
        sentences = self._holdings.sentences_of(cases) if vectors is not None else {}
        hits: list[Hit] = []
        for entry, likeness in ranked:
            case, there = cases.get(entry.key), sentences.get(entry.key)
            if case is None:  # deleted meanwhile
                continue
            pair = None
            if vectors is not None and there is not None:
                pair = closest_pair(vectors.sentences, vectors.sentence_vectors, there.texts, there.vectors)
            hits.append(Hit(case.id, likeness.score, case, likeness.same, likeness.different, pair))
        return hits

    def export(self) -> Iterator[Case]:
        """All cases, the seller's own first, for `jsonlines.write_cases`."""
        self._check_open()
        for case_id in self._holdings.store.ids_in_order():
            case = self.get(case_id)
            if case is not None:
                yield case

    def stats(self) -> dict[str, Any]:
        """Counts by origin, type, portal, outcome and language, and the state of the index."""
        self._check_open()
        columns = ("origin", "dispute_type", "portal", "outcome", "language")
        return {
            "cases": self.size,
            "indexed": self._holdings.indexed,
            "state": self.state,
            "model": self._encoder.model_id,
            **{f"by_{column}": self._holdings.store.counts(column) for column in columns},
        }

    def close(self) -> None:
        """Write the index and let go of the files. Closing twice is no fault."""
        if self._state == "closed":
            return
        self._closing.set()
        if self._worker is not None:
            self._worker.join()
        with self._holdings.lock:
            self._holdings.save_index()
            self._state = "closed"
            self._holdings.store.close()
        self._settled.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._state == "closed":
            raise LibraryClosed("the case library is closed")

    def _build(self, keys: Sequence[int]) -> None:
        try:
            self._holdings.encode_pending(keys, self._closing)
        except Exception:
            log.exception("encoding the case library broke off")
            self._state = "failed"
            self._settled.set()
        else:
            self._settle()

    def _settle(self) -> None:
        self._holdings.save_index()
        self._state = "ready"
        self._settled.set()


def _refuse_private(case: Case) -> None:
    findings = check_private(case)
    if findings:
        raise PrivateDetails(findings)
