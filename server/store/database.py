"""One SQLite file in WAL mode, shared by the server's threads behind one lock."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database as SqliteDatabase

from server.errors import StorageFull
from server.store.migrations import migrations


class Database:
    """An open database, migrated to today's shape. `write()` gives it inside a transaction, `read()` without one."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, check_same_thread=False, timeout=10)
        self._db = SqliteDatabase(connection)
        self._lock = threading.RLock()
        self._db.enable_wal()
        migrations.apply(self._db)

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
                if "full" in str(error):
                    raise StorageFull(
                        "The disk is full: nothing was stored.",
                        hint="Free some space and try again. What was stored before is untouched.",
                    ) from error
                raise

    def close(self) -> None:
        with self._lock:
            self._db.close()
