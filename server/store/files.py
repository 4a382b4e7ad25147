"""Originals: kept by their SHA-256, once, untouched, with where and when they came from."""

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from server.errors import BadInput, NotFound, StorageFull
from server.store.database import Database

MOST_BYTES = 1024**3
"""Bytes of one file. A phone's video of some minutes is well below."""
UPLOAD = re.compile(r"[0-9a-f]{16,64}")


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
        self._note(case_id, digest, name, media_type, kind, source, now, len(data))
        return digest

    def put_part(self, upload: str, number: int, data: bytes) -> int:
        """Appends part `number` (from 0) of a file that is too large for one request; returns the bytes so far.

        Part 0 begins anew. Raises `BadInput` for a part out of turn, and for a file above `MOST_BYTES`.
        """
        path = self._upload(upload)
        with room_on_disk():
            path.parent.mkdir(parents=True, exist_ok=True)
            counter = path.with_suffix(".parts")
            come = int(counter.read_text(encoding="ascii")) if number and counter.exists() else 0
            if number != come:
                raise BadInput("A part of the file is missing.", hint="Add the file again.")
            with path.open("ab" if number else "wb") as file:
                if file.tell() + len(data) > MOST_BYTES:
                    raise BadInput("The file is larger than 1 GiB.", hint="Cut it, or save it smaller.")
                file.write(data)
                size = file.tell()
            counter.write_text(str(number + 1), encoding="ascii")
        return size

    def put_upload(
        self, case_id: str, upload: str, *, name: str, media_type: str, kind: str, source: str, now: datetime
    ) -> str:
        """Keeps what came in parts as a file of the case and returns its SHA-256 in hex."""
        path = self._upload(upload)
        if not path.exists() or not path.stat().st_size:
            raise BadInput("The file is empty.", hint="Choose another file, or save it again where it came from.")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = path.stat().st_size
        target = self._path(digest)
        with room_on_disk():
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
        path.with_suffix(".parts").unlink(missing_ok=True)
        self._note(case_id, digest, name, media_type, kind, source, now, size)
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

    def _note(
        self,
        case_id: str,
        digest: str,
        name: str,
        media_type: str,
        kind: str,
        source: str,
        now: datetime,
        size: int,
    ) -> None:
        with self._database.write() as db:
            row = {
                "case_id": case_id,
                "sha256": digest,
                "name": name,
                "media_type": media_type,
                "kind": kind,
                "source": source,
                "captured_at": now.isoformat(),
                "bytes": size,
            }
            db.table("files").insert(row, ignore=True)

    def _upload(self, upload: str) -> Path:
        if not UPLOAD.fullmatch(upload):
            raise BadInput("An upload is named by 16 to 64 hexadecimal digits.")
        return self._folder / "coming" / upload

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256
