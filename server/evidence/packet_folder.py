"""Putting a finished packet in its place, so that at every moment there is the old one or the new one, whole.

A packet is built in a hidden folder beside its place. When it is complete, that folder is renamed to `.packet-ready`
(one step, done or not done) and its parts are moved in. A process that dies while moving leaves `.packet-ready`
behind; whoever comes next moves the rest. The manifest goes first and comes last: without it nothing is a packet.
"""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from server.errors import BadInput, StorageFull

PDF, ZIP, MANIFEST, ORIGINALS = "packet.pdf", "packet.zip", "manifest.json", "originals"

BUILDING = ".packet-building-"
_READY = ".packet-ready"
_OLD = "replaced"
_STALE_SECONDS = 900.0
_WINDOWS_FULL = {39, 112}


@contextmanager
def building(out_dir: Path) -> Iterator[Path]:
    """A new hidden folder in `out_dir` to build in; put in place at the end, removed when anything is raised.

    Raises StorageFull when the disk has no room, BadInput when the folder cannot be written or a file of the
    earlier packet is open in another program. The earlier packet stands untouched then.
    """
    with storage_errors():
        out_dir.mkdir(parents=True, exist_ok=True)
        finish_interrupted(out_dir)
        _remove_stale(out_dir)
        folder = Path(tempfile.mkdtemp(prefix=BUILDING, dir=out_dir))
        try:
            yield folder
            _put_in_place(folder, out_dir)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turns the system's refusals into errors that say what to do."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT} or getattr(error, "winerror", None) in _WINDOWS_FULL
        if full:
            raise StorageFull(
                "The disk is full; the packet was not built.",
                hint="Free some space and build it again. Nothing that was stored before has been touched.",
            ) from error
        if isinstance(error, PermissionError | NotADirectoryError | FileExistsError) or error.errno == errno.ENOTEMPTY:
            raise BadInput(
                f"The packet cannot be written to {Path(error.filename or '').name or 'its folder'}.",
                hint="Close the packet if it is open in another program, or choose another folder.",
            ) from error
        raise


def finish_interrupted(out_dir: Path) -> None:
    """Move in what an interrupted process had completed but not yet moved."""
    ready = out_dir / _READY
    if ready.is_dir():
        with suppress(OSError):  # a read-only copy stays as it is
            _move_in(ready, out_dir)


def _remove_stale(out_dir: Path) -> None:
    for left in out_dir.glob(f"{BUILDING}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


def _put_in_place(folder: Path, out_dir: Path) -> None:
    for name in (PDF, ZIP, MANIFEST):
        _flush(folder / name)
        if (out_dir / name).exists():
            # Windows lets nobody replace a file that a viewer holds open: better to learn it now than half-way.
            with (out_dir / name).open("r+b"):
                pass
    folder.replace(out_dir / _READY)
    _move_in(out_dir / _READY, out_dir)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _move_in(ready: Path, out_dir: Path) -> None:
    if (ready / MANIFEST).exists():
        (out_dir / MANIFEST).unlink(missing_ok=True)
    if (ready / ORIGINALS).is_dir():
        if (out_dir / ORIGINALS).is_dir():
            shutil.rmtree(ready / _OLD, ignore_errors=True)
            (out_dir / ORIGINALS).replace(ready / _OLD)
        (ready / ORIGINALS).replace(out_dir / ORIGINALS)
    for name in (PDF, ZIP, MANIFEST):
        if (ready / name).exists():
            (ready / name).replace(out_dir / name)
    shutil.rmtree(ready, ignore_errors=True)
