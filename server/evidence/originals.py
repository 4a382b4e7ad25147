"""The files of a case as they came in. They are copied and hashed, never changed."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from server.errors import NotFound
from server.evidence.file_names import safe_name
from server.orders.context import OrderContext
from server.vocabulary import EvidenceItem

_CHUNK = 1 << 20
PAGE_SCREENSHOT, PAGE_SNAPSHOT = "page-screenshot", "page-snapshot"
"""Kinds of what was kept of a portal's page; its address is the `source`."""


@dataclass(frozen=True)
class Original:
    """One file. Exactly one of `data` and `path` holds its bytes; `kind` is an evidence item code where known."""

    name: str
    media_type: str
    data: bytes | None = None
    path: Path | None = None
    source: str = "seller-upload"
    captured_at: datetime | None = None
    kind: str | None = None

    def chunks(self) -> Iterator[bytes]:
        """Its bytes, a megabyte at a time. Raises NotFound when the file is gone."""
        if self.data is not None:
            yield self.data
            return
        if self.path is None or not self.path.is_file():
            raise NotFound(f"The file {self.name} is no longer there.", hint="Add it to the case again.")
        with self.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


def recognised(original: Original, context: OrderContext) -> Original:
    """The same file with what its name tells: `packing-photo.jpg` or `packing-photo-2.jpg` is a packing photo, and a
    file named as an attachment of the thread came with that message. What is known already stays."""
    found = original
    if original.kind is None:
        stem = re.sub(r"[-_ ]?\d{1,3}$", "", original.name.rpartition(".")[0].lower()).replace("_", "-")
        if stem in frozenset(EvidenceItem):
            found = replace(found, kind=stem)
    if original.source in {"seller-upload", "file"}:
        found = replace(found, source=source_by_name(original.name, context))
    return found


def source_by_name(name: str, context: OrderContext) -> str:
    """`buyer-message` or `seller-message` for a file named as an attachment of the thread, else `seller-upload`."""
    for message in context.messages:
        if message.sender != "platform" and any(attachment.name == name for attachment in message.attachments):
            return f"{message.sender}-message"
    return "seller-upload"


def to_enclose(originals: Sequence[Original]) -> list[Original]:
    """Those that belong into a packet: of pictures of one page the newest, and no snapshots of pages.

    A snapshot is the page's HTML, for reading it anew: nobody who decides a claim has use for it.
    """
    newest = {original.source: original for original in originals if original.kind == PAGE_SCREENSHOT}
    return [
        original
        for original in originals
        if original.kind != PAGE_SNAPSHOT and (original.kind != PAGE_SCREENSHOT or newest[original.source] is original)
    ]


@dataclass(frozen=True)
class KeptFile:
    """An original as it lies in the packet: `stored` is its path there, with forward slashes."""

    original: Original
    stored: str
    path: Path
    sha256: str
    size: int


def keep(originals: list[Original], folder: Path, taken: set[str] | None = None) -> Iterator[KeptFile]:
    """Copy each original into `folder`/originals, byte for byte; the same bytes are kept once.

    Names come from web pages and are made safe. Raises OSError when the disk is full, NotFound for a file gone.
    """
    names = taken if taken is not None else set()
    seen: set[str] = set()
    (folder / "originals").mkdir(exist_ok=True)
    for original in originals:
        name = safe_name(original.name, names)
        target = folder / "originals" / name
        digest, size = hashlib.sha256(), 0
        with target.open("xb") as file:
            for chunk in original.chunks():
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        if digest.hexdigest() in seen:
            target.unlink()
            continue
        seen.add(digest.hexdigest())
        names.add(name.casefold())
        yield KeptFile(original, f"originals/{name}", target, digest.hexdigest(), size)
