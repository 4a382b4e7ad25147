"""One SQLite file in WAL mode, shared by the server's threads behind one lock."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database as SqliteDatabase

from server.errors import BadInput, StorageFull
from server.store.migrations import migrations

NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC}
"""What SQLite says when the disk takes no more: full, or a write, a sync or the growth of an index that failed."""


class Database:
    """An open database, migrated to today's shape. `write()` gives it inside a transaction, `read()` without one."""

    def __init__(self, path: Path) -> None:
        """Raises `StorageFull`, or `BadInput` where the folder or the file cannot be used."""
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, check_same_thread=False, timeout=10)
        except (OSError, sqlite3.OperationalError) as error:
            raise BadInput(f"{path} cannot be opened: {error}", hint="Set SELLERSIDE_DATA to another folder.") from None
        self._db = SqliteDatabase(connection)
        try:
            self._db.enable_wal()
            migrations.apply(self._db)
        except sqlite3.DatabaseError as error:
            connection.close()
            if _is_full(error):
                raise _full() from error
            raise BadInput(
                f"{path} cannot be read: {error}", hint="Put the file aside, or a copy of it back, and start again."
            ) from error

    @contextmanager
    def read(self) -> Iterator[SqliteDatabase]:
        with self._lock:
            yield self._db

    @contextmanager
    def write(self) -> Iterator[SqliteDatabase]:
        """All or nothing. Raises `StorageFull` when the disk has no room; what was stored stays as it was."""
        with self._lock:
            try:
                with self._db.atomic():
                    yield self._db
            except sqlite3.OperationalError as error:
                if _is_full(error):
                    raise _full() from error
                raise

    def close(self) -> None:
        with self._lock:
            self._db.close()


def _is_full(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) in NO_ROOM


def _full() -> StorageFull:
    return StorageFull(
        "The disk is full: nothing was stored.",
        hint="Free some space and try again. What was stored before is untouched.",
    )
