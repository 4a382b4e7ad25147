"""The case library's only door to SQLite. What stands here is the truth; every index is made from it."""

import json
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database, Migrations

from casebase.case import Case
from casebase.errors import StorageFailed

Vectors = NDArray[np.float32]

COLUMNS = (
    "portal",
    "marketplace",
    "country",
    "category",
    "dispute_type",
    "claim_kind",
    "language",
    "outcome",
    "origin",
)
"""Fields of a case that stand in columns of their own beside its JSON."""
_AT_ONCE = 500
"""Keys in one statement: below the limit of variables of every SQLite in use."""

migrations = Migrations("casebase")


@migrations()
def cases_sentences_meta(db: Database) -> None:
    db.table("cases").create(
        {"key": int, "id": str, "json": str, **dict.fromkeys(COLUMNS, str), "vector": bytes, "model_id": str},
        pk="key",
        not_null={"id", "json"},
    )
    db.table("cases").create_index(["id"], unique=True)
    db.table("cases").create_index(["origin"])
    db.table("sentences").create(
        {"case_key": int, "number": int, "text": str, "vector": bytes, "model_id": str}, pk=("case_key", "number")
    )
    db.table("meta").create({"name": str, "value": str}, pk="name")


@dataclass(frozen=True)
class StoredSentences:
    """The sentences of one case and their vectors, row by row."""

    texts: list[str]
    vectors: Vectors


class Store:
    """One library file. Safe to share between threads; several programs may have it open."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        with _told():
            connection = sqlite3.connect(path, check_same_thread=False, timeout=15)
            try:
                self._db = Database(connection)
                self._db.execute("PRAGMA secure_delete = ON")  # a deleted case leaves no letters in the file
                self._db.execute("PRAGMA synchronous = NORMAL")
                self._db.enable_wal()
                migrations.apply(self._db)
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All writes inside happen together, or none of them."""
        with self._lock, _told():
            connection = self._db.conn
            if connection.in_transaction:
                yield
                return
            # At once and not at the first write: a read before it could no longer be written after in WAL mode
            # when another program has written meanwhile.
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                self._db.rollback()
                raise

    def version(self) -> int:
        """A number that changes when another connection, for example another program, has written."""
        return int(self._rows("PRAGMA data_version")[0]["data_version"])

    def put(self, cases: Iterable[Case]) -> None:
        """Store cases; one whose id is there already is replaced, and loses its vectors."""
        with self.writing():
            for case in cases:
                self._delete([key for key in (self.key_of(case.id),) if key is not None])
                row = {name: getattr(case, name) for name in COLUMNS}
                text = json.dumps(case.as_json(), ensure_ascii=False)
                self._db.table("cases").insert({"key": case.key, "id": case.id, "json": text, **row})

    def delete(self, keys: Collection[int]) -> None:
        with self.writing():
            self._delete(keys)
        with self._lock, _told():
            if not self._db.conn.in_transaction:
                # The log still holds the deleted pages until it is folded in and emptied.
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _delete(self, keys: Collection[int]) -> None:
        for some in _portions(keys):
            marks = _marks(some)
            self._db.execute(f"DELETE FROM sentences WHERE case_key IN ({marks})", some)  # noqa: S608 -- marks are ?,?
            self._db.execute(f"DELETE FROM cases WHERE key IN ({marks})", some)  # noqa: S608

    def keys(self) -> set[int]:
        return {row["key"] for row in self._rows("SELECT key FROM cases")}

    def key_of(self, case_id: str) -> int | None:
        rows = self._rows("SELECT key FROM cases WHERE id = ?", [case_id])
        return int(rows[0]["key"]) if rows else None

    def keys_by_id(self, origin: str) -> dict[str, int]:
        """The keys of all cases of one origin, by their ids."""
        return {row["id"]: row["key"] for row in self._rows("SELECT id, key FROM cases WHERE origin = ?", [origin])}

    def cases(self, keys: Collection[int]) -> dict[int, Case]:
        """The cases under these keys; a key that is gone is left out."""
        found: dict[int, Case] = {}
        for some in _portions(keys):
            for row in self._rows(f"SELECT key, json FROM cases WHERE key IN ({_marks(some)})", some):  # noqa: S608
                found[row["key"]] = Case.model_validate_json(row["json"])
        return found

    def ids_in_order(self) -> list[str]:
        """All ids, own cases first, then by id."""
        order = "CASE origin WHEN 'own' THEN 0 WHEN 'imported' THEN 1 ELSE 2 END, id"
        return [row["id"] for row in self._rows(f"SELECT id FROM cases ORDER BY {order}")]  # noqa: S608 -- fixed text

    def counts(self, column: str) -> dict[str, int]:
        """How many cases have each value of a column of `COLUMNS`."""
        if column not in COLUMNS:
            raise ValueError(f"no such column: {column}")
        rows = self._rows(f"SELECT {column} AS value, count(*) AS n FROM cases GROUP BY 1 ORDER BY 2 DESC, 1")  # noqa: S608
        return {row["value"]: row["n"] for row in rows if row["value"] is not None}

    def put_vector(self, key: int, model_id: str, vector: Vectors) -> None:
        """The vector of a case's whole text. Without effect when the case is gone meanwhile."""
        with self.writing():
            self._db.execute("UPDATE cases SET vector = ?, model_id = ? WHERE key = ?", [_blob(vector), model_id, key])

    def vectors(self, keys: Collection[int], model_id: str) -> dict[int, Vectors]:
        """The whole-text vectors that this model made."""
        found: dict[int, Vectors] = {}
        for some in _portions(keys):
            query = f"SELECT key, vector FROM cases WHERE model_id = ? AND key IN ({_marks(some)})"  # noqa: S608
            for row in self._rows(query, [model_id, *some]):
                found[row["key"]] = np.frombuffer(row["vector"], dtype="<f4")
        return found

    def put_sentences(self, key: int, model_id: str, sentences: StoredSentences) -> None:
        with self.writing():
            if not self._rows("SELECT 1 FROM cases WHERE key = ?", [key]):
                return
            self._db.execute("DELETE FROM sentences WHERE case_key = ?", [key])
            self._db.table("sentences").insert_all(
                {"case_key": key, "number": number, "text": text, "vector": _blob(vector), "model_id": model_id}
                for number, (text, vector) in enumerate(zip(sentences.texts, sentences.vectors, strict=True))
            )

    def sentences(self, keys: Collection[int], model_id: str) -> dict[int, StoredSentences]:
        """The sentences of these cases that have vectors of this model."""
        texts: dict[int, list[str]] = {}
        blobs: dict[int, list[bytes]] = {}
        for some in _portions(keys):
            query = (
                f"SELECT case_key, text, vector FROM sentences WHERE model_id = ? AND case_key IN ({_marks(some)}) "  # noqa: S608
                "ORDER BY case_key, number"
            )
            for row in self._rows(query, [model_id, *some]):
                texts.setdefault(row["case_key"], []).append(row["text"])
                blobs.setdefault(row["case_key"], []).append(row["vector"])
        return {
            key: StoredSentences(texts[key], np.stack([np.frombuffer(blob, dtype="<f4") for blob in blobs[key]]))
            for key in texts
        }

    def meta(self, name: str) -> str:
        """A remembered value, or an empty string."""
        rows = self._rows("SELECT value FROM meta WHERE name = ?", [name])
        return str(rows[0]["value"]) if rows else ""

    def set_meta(self, name: str, value: str) -> None:
        with self.writing():
            self._db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [name, value])

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        with self._lock, _told():
            return list(self._db.query(sql, list(values)))


@contextmanager
def _told() -> Iterator[None]:
    """SQLite's errors in the library's words."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        raise StorageFailed(f"The case library's database cannot be used: {error}") from error


def _portions(keys: Collection[int]) -> Iterator[list[int]]:
    listed = list(keys)
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))


def _blob(vector: Vectors) -> bytes:
    return np.ascontiguousarray(vector, dtype="<f4").tobytes()
