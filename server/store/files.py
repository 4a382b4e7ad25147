"""Originals: kept by their SHA-256, once, untouched, with where and when they came from."""

import errno
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from server.errors import NotFound, StorageFull
from server.store.database import Database


@dataclass(frozen=True)
class StoredFile:
    sha256: str
    name: str
    media_type: str
    kind: str
    source: str
    captured_at: str
    bytes: int


@contextmanager
def room_on_disk() -> Iterator[None]:
    """Turns a full disk into `StorageFull`."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise StorageFull(
            "The disk is full: the file was not stored.",
            hint="Free some space and try again. What was stored before is untouched.",
        ) from error


class Files:
    """The originals of each case, below one folder."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def put(
        self, case_id: str, *, name: str, media_type: str, kind: str, data: bytes, source: str, now: datetime
    ) -> str:
        """Keeps `data` and returns its SHA-256 in hex. The same bytes are stored once."""
        digest = hashlib.sha256(data).hexdigest()
        target = self._path(digest)
        if not target.exists():
            with room_on_disk():
                target.parent.mkdir(parents=True, exist_ok=True)
                handle, temporary = tempfile.mkstemp(dir=target.parent)
                try:
                    with os.fdopen(handle, "wb") as file:
                        file.write(data)
                    Path(temporary).replace(target)
                except BaseException:
                    Path(temporary).unlink(missing_ok=True)
                    raise
        with self._database.write() as db:
            row = {
                "case_id": case_id,
                "sha256": digest,
                "name": name,
                "media_type": media_type,
                "kind": kind,
                "source": source,
                "captured_at": now.isoformat(),
                "bytes": len(data),
            }
            db.table("files").insert(row, ignore=True)
        return digest

    def list(self, case_id: str) -> list[StoredFile]:
        """The files of a case in the order they came."""
        with self._database.read() as db:
            rows = list(db.table("files").rows_where("case_id = ?", [case_id], order_by="captured_at, rowid"))
        return [StoredFile(**{key: row[key] for key in StoredFile.__dataclass_fields__}) for row in rows]

    def path(self, sha256: str) -> Path:
        """Where an original lies. Raises `NotFound`."""
        target = self._path(sha256)
        if not target.exists():
            raise NotFound("There is no such file.", hint="Add it to the case again.")
        return target

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256
