"""Which exhibit carries which number. One place, so that page one, the time line and the list agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from server.evidence.originals import KeptFile
from server.evidence.pictures import Preview
from server.orders.context import OrderContext

RecordKind = Literal["order", "tracking", "messages", "return"]


@dataclass(frozen=True)
class FileExhibit:
    """A file of the case under its exhibit number, with the pictures that show it."""

    number: int
    kept: KeptFile
    preview: Preview


@dataclass(frozen=True)
class Exhibits:
    """The numbered proof of one packet: first what the pages showed, then the files."""

    records: dict[RecordKind, int]
    files: tuple[FileExhibit, ...]

    def of_kind(self, kind: str) -> FileExhibit | None:
        """The first file that is a piece of evidence of this kind."""
        return next((file for file in self.files if file.kept.original.kind == kind), None)

    def named(self, name: str) -> FileExhibit | None:
        """The file that came with this name."""
        return next((file for file in self.files if file.kept.original.name == name), None)


def number_exhibits(context: OrderContext, files: Sequence[tuple[KeptFile, Preview]]) -> Exhibits:
    """Order, tracking, messages and return where there are any, then each file in its given order."""
    there: list[tuple[RecordKind, bool]] = [
        ("order", True),
        ("tracking", bool(context.shipments)),
        ("messages", bool(context.messages)),
        ("return", context.return_ is not None),
    ]
    records = {kind: number for number, kind in enumerate((kind for kind, is_there in there if is_there), start=1)}
    first = len(records) + 1
    numbered = (FileExhibit(number, kept, preview) for number, (kept, preview) in enumerate(files, start=first))
    return Exhibits(records, tuple(numbered))
