"""The manifest of a packet, and the check that nothing in it was changed since."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Literal, TypedDict

from pydantic import BaseModel, ValidationError

from server.errors import BadInput, NotFound
from server.evidence.exhibits import FileExhibit
from server.evidence.packet_folder import BUILDING, MANIFEST, PDF, ZIP, finish_interrupted

_CHUNK = 1 << 20
_LARGEST_MANIFEST = 8 << 20


class FileRow(BaseModel):
    """One original: its path in the packet, hash, size in bytes, where and when it came from, its exhibit number."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    source: str
    captured_at: datetime | None
    exhibit: int


class PdfRow(BaseModel):
    path: str
    sha256: str
    bytes: int
    pages: int


class Manifest(BaseModel):
    """What a packet holds. The originals are byte-identical to what came in."""

    version: Literal[1] = 1
    order_id: str
    portal: str
    created_at: datetime
    language: str
    files: list[FileRow]
    pdf: PdfRow

    def to_json(self) -> bytes:
        """The manifest as it is stored: UTF-8, two blanks of indent."""
        return (json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


class Verification(TypedDict):
    """The answer of `packet verify`. Paths are those of the manifest, with forward slashes."""

    ok: bool
    changed: list[str]
    missing: list[str]
    added: list[str]
    signature: Literal["none"]
    timestamps: list[str]


def rows_for(files: Sequence[FileExhibit]) -> list[FileRow]:
    """The manifest's rows for the files of a packet, in exhibit order."""
    return [
        FileRow(
            path=file.kept.stored,
            sha256=file.kept.sha256,
            bytes=file.kept.size,
            media_type=file.kept.original.media_type,
            source=file.kept.original.source,
            captured_at=file.kept.original.captured_at,
            exhibit=file.number,
        )
        for file in files
    ]


def verify_packet(path: Path) -> Verification:
    """Compare a packet, as a folder or as its ZIP, with its manifest: every changed, missing and added file.

    In a folder the `packet.zip` beside is checked too and named as a whole. It needs no network and never unpacks.
    Raises NotFound when there is nothing at `path`, BadInput when that is no packet.
    """
    if path.is_dir():
        finish_interrupted(path)
        return _verify_folder(path)
    if not path.is_file():
        raise NotFound(f"There is no packet at {path.name}.", hint="Give the packet's folder or its packet.zip.")
    if not zipfile.is_zipfile(path):
        raise BadInput(f"{path.name} is not a packet.", hint="Give the packet's folder or its packet.zip.")
    return _verify_zip(path)


def _verify_folder(folder: Path) -> Verification:
    names = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if _counts(file)}
    # What a killed build left behind is cleared by the next one; it is no part of the packet.
    there = {name: file for name, file in names.items() if not name.startswith(BUILDING)}
    if MANIFEST not in there:
        raise BadInput(f"{folder.name} holds no manifest.json.", hint="Give the folder that `packet build` made.")
    raw = there[MANIFEST].read_bytes()
    changed, missing, added = _compare(
        raw, {name: file.stat().st_size for name, file in there.items()}, lambda name: there[name].open("rb")
    )
    if ZIP in added:
        added.remove(ZIP)
        if not _zip_agrees(there[ZIP], raw):
            changed.append(ZIP)
    return _result(changed, missing, added)


def _counts(file: Path) -> bool:
    # A link is compared by what it is, never followed out of the packet.
    return file.is_symlink() or file.is_file()


def _verify_zip(path: Path) -> Verification:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            names = [entry.filename for entry in entries]
            if MANIFEST not in names:
                raise BadInput(f"{path.name} holds no manifest.json.", hint="Give the packet.zip that was built.")
            twice = sorted({name for name in names if names.count(name) > 1})
            raw = _read_manifest(archive)
            changed, missing, added = _compare(raw, {e.filename: e.file_size for e in entries}, archive.open)
            return _result([*changed, *(name for name in twice if name not in changed)], missing, added)
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        raise BadInput(f"{path.name} is damaged and cannot be read.", hint="Take another copy of it.") from error


def _read_manifest(archive: zipfile.ZipFile) -> bytes:
    if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        return b""
    try:
        return archive.read(MANIFEST)
    except (zipfile.BadZipFile, OSError):
        return b""


def _zip_agrees(path: Path, manifest: bytes) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            same = _read_manifest(archive) == manifest
        return same and _verify_zip(path)["ok"]
    except (BadInput, zipfile.BadZipFile, OSError, KeyError):
        return False


def _compare(
    raw: bytes, sizes: Mapping[str, int], open_file: Callable[[str], IO[bytes]]
) -> tuple[list[str], list[str], list[str]]:
    """Changed, missing and added files; `sizes` are those that are there."""
    try:
        manifest = Manifest.model_validate_json(raw)
    except ValidationError:
        return [MANIFEST], [], sorted(name for name in sizes if name not in {MANIFEST, PDF, ZIP})
    rows: list[FileRow | PdfRow] = [*manifest.files, manifest.pdf]
    expected = {row.path: row for row in rows}
    missing = [name for name in expected if name not in sizes]
    added = sorted(name for name in sizes if name not in expected and name != MANIFEST)
    changed = [
        name
        for name, row in expected.items()
        # The size first: a bomb in the ZIP is not unpacked to find out that it is another file.
        if name in sizes and (sizes[name] != row.bytes or _digest(name, open_file) != row.sha256)
    ]
    return changed, missing, added


def _digest(name: str, open_file: Callable[[str], IO[bytes]]) -> str:
    digest = hashlib.sha256()
    try:
        with open_file(name) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (OSError, zipfile.BadZipFile, EOFError, zlib.error, RuntimeError):
        return ""  # it cannot be read any more, so it is not what it was
    return digest.hexdigest()


def _result(changed: list[str], missing: list[str], added: list[str]) -> Verification:
    return {
        "ok": not (changed or missing or added),
        "changed": changed,
        "missing": missing,
        "added": added,
        "signature": "none",
        "timestamps": [],
    }
