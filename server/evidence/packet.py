"""Building an evidence packet: the PDF to read, the untouched originals, and the manifest that vouches for them."""

import asyncio
import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

import pypdfium2 as pdfium

from server.brief import Brief
from server.evidence.exhibits import FileExhibit, number_exhibits
from server.evidence.manifest import Manifest, PdfRow, rows_for
from server.evidence.originals import KeptFile, Original, keep, recognised
from server.evidence.packet_folder import MANIFEST, PDF, ZIP, building
from server.evidence.packet_html import footer_html, header_html, packet_html
from server.evidence.packet_model import build_model, platform_name
from server.evidence.packet_steps import Progress, Step
from server.evidence.packet_words import Words, paper, platform_language, platform_zone
from server.evidence.pictures import PDFIUM, Preview, preview
from server.orders.context import OrderContext
from server.vocabulary import EvidenceNeed

_PICTURES_AT_ONCE = 2  # each holds a decoded photo of up to half a gigabyte
_STORED = ("image/", "video/", "audio/", "application/zip", "application/pdf")


class Prints(Protocol):
    """What turns HTML into PDF: `server.browser.Printer`."""

    async def pdf(
        self, html: str, *, header: str = "", footer: str = "", paper: Literal["A4", "Letter"] = "A4"
    ) -> bytes: ...


@dataclass(frozen=True)
class Packet:
    """A packet in its place. `left_out` names originals that speak against the seller and were not enclosed."""

    pdf: Path
    zip: Path
    manifest: Path
    sha256: str
    pages: int
    language: str
    left_out: tuple[str, ...] = ()


async def build_packet(
    context: OrderContext,
    brief: Brief,
    originals: Sequence[Original],
    out_dir: Path,
    *,
    printer: Prints,
    now: datetime,
    language: str | None = None,
    translations: Mapping[int, str] | None = None,
    progress: Progress = lambda step, done, total: None,
) -> Packet:
    """Build `packet.pdf`, `originals/`, `manifest.json` and `packet.zip` in `out_dir`, or leave it as it was.

    `language` is that of the people who decide; by default the marketplace's. `translations` gives, by the index of
    a message, its text in that language. `sha256` of the answer is the PDF's.
    Raises BrowserMissing, StorageFull, NotFound (an original is gone) and BadInput (the place cannot be written).
    """
    words = Words(
        language or platform_language(context.marketplace), platform_zone(context.marketplace), platform_name(context)
    )
    enclosed, left_out = _sorted_out([recognised(original, context) for original in originals], brief)
    total = 2 * len(enclosed) + 3
    loop = asyncio.get_running_loop()

    def tell(step: Step, done: int) -> None:
        loop.call_soon_threadsafe(progress, step, done, total)

    with ExitStack() as stack:
        folder = await asyncio.to_thread(stack.enter_context, building(out_dir))
        tell("reading", 0)
        files = await asyncio.to_thread(_collect, enclosed, folder, tell)
        exhibits = number_exhibits(context, files)
        model = build_model(context, brief, exhibits, words, now=now, translations=translations or {})
        tell("printing", total - 3)
        size: Literal["A4", "Letter"] = "Letter" if paper(context.marketplace) == "Letter" else "A4"
        header, footer = header_html(model), footer_html(model, words, now=now)
        html = await asyncio.to_thread(packet_html, model, words, now=now)
        pdf = await printer.pdf(html, header=header, footer=footer, paper=size)
        tell("packing", total - 2)
        manifest = Manifest(
            order_id=context.order.id,
            portal=context.portal.value,
            created_at=now,
            language=words.language,
            files=rows_for(exhibits.files),
            pdf=PdfRow(path=PDF, sha256=hashlib.sha256(pdf).hexdigest(), bytes=len(pdf), pages=_pages(pdf)),
        )
        await asyncio.to_thread(_write, folder, pdf, manifest, exhibits.files)
        tell("packing", total - 1)
        await asyncio.to_thread(stack.close)
    tell("done", total)
    await asyncio.sleep(0)
    return Packet(
        out_dir / PDF,
        out_dir / ZIP,
        out_dir / MANIFEST,
        manifest.pdf.sha256,
        manifest.pdf.pages,
        words.language,
        left_out,
    )


def _sorted_out(originals: Sequence[Original], brief: Brief) -> tuple[list[Original], tuple[str, ...]]:
    """What goes into the packet, and the names of what speaks against the seller. The buyer's own files are in the
    thread that the platform reads, so leaving them out would only look like hiding them."""
    against = {entry.item for entry in brief.evidence if entry.need is EvidenceNeed.AGAINST}
    left = [o for o in originals if o.kind in against and o.source != "buyer-message"]
    return [original for original in originals if original not in left], tuple(original.name for original in left)


def _collect(
    originals: list[Original], folder: Path, tell: Callable[[Step, int], None]
) -> list[tuple[KeptFile, Preview]]:
    kept = []
    for done, file in enumerate(keep(originals, folder), start=1):
        kept.append(file)
        tell("reading", done)
    shown = []
    with ThreadPoolExecutor(_PICTURES_AT_ONCE, thread_name_prefix="pictures") as pool:
        for done, (file, pictures) in enumerate(zip(kept, pool.map(preview, kept), strict=True), start=1):
            shown.append((file, pictures))
            tell("pictures", len(originals) + done)
    return shown


def _pages(pdf: bytes) -> int:
    with PDFIUM:
        document = pdfium.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def _write(folder: Path, pdf: bytes, manifest: Manifest, files: Sequence[FileExhibit]) -> None:
    (folder / PDF).write_bytes(pdf)
    (folder / MANIFEST).write_bytes(manifest.to_json())
    with zipfile.ZipFile(folder / ZIP, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path, packed in _entries(folder, files):
            entry = zipfile.ZipInfo(name, date_time=manifest.created_at.timetuple()[:6])
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            with path.open("rb") as source, archive.open(entry, "w", force_zip64=path.stat().st_size > 1 << 31) as out:
                while chunk := source.read(1 << 20):
                    out.write(chunk)


def _entries(folder: Path, files: Sequence[FileExhibit]) -> Iterator[tuple[str, Path, bool]]:
    yield PDF, folder / PDF, False
    yield MANIFEST, folder / MANIFEST, True
    for file in files:
        yield file.kept.stored, file.kept.path, not file.kept.original.media_type.startswith(_STORED)
