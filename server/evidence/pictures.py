"""Pictures of the originals for the PDF. The originals stay as they are; these are smaller copies."""

import base64
import io
import threading
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pypdfium2 as pdfium
from PIL import Image, ImageOps, UnidentifiedImageError

from server.evidence.originals import KeptFile

_LONGEST_SIDE = 1600
"""Pixels: 230 an inch on the width of an A4 page."""
_PAGES_SHOWN = 30
_DOTS_PER_POINT = 150 / 72
_LARGEST_FILE = 80 * 1024 * 1024
_MOST_PIXELS = 120_000_000
_PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/tiff")
_FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"]
PDFIUM = threading.Lock()
"""Held by whoever uses PDFium: it is not safe to use from several threads."""

Trouble = Literal["unreadable", "locked", "not"]


@dataclass(frozen=True)
class Preview:
    """What the PDF shows of a file: `data:` addresses of pictures, one a page; or why it shows none."""

    pictures: tuple[str, ...] = ()
    pages: int = 0
    trouble: Trouble | None = None


def preview(kept: KeptFile) -> Preview:
    """Pictures of an image or of the pages of a PDF. What cannot be shown says why and never raises."""
    kind = kept.original.media_type.lower().partition(";")[0].strip()
    head = _head(kept.path)
    if head.startswith(b"%PDF-"):
        return _of_pdf(kept.path) if kept.size <= _LARGEST_FILE else Preview(trouble="not")
    if kind in _PICTURES or _looks_like_picture(head):
        return _of_image(kept.path) if kept.size <= _LARGEST_FILE else Preview(trouble="not")
    return Preview(trouble="unreadable" if kind.startswith("image/") and kind != "image/svg+xml" else "not")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def _looks_like_picture(head: bytes) -> bool:
    # A wrong ending or media type is common: pages name every upload image/jpeg.
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")) or (
        head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    )


def _of_image(path: Path) -> Preview:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=_FORMATS) as image:
                if image.width * image.height > _MOST_PIXELS:
                    return Preview(trouble="unreadable")
                if image.mode in {"P", "PA", "LA"} or "transparency" in image.info:
                    return Preview((_as_address(ImageOps.exif_transpose(image.convert("RGBA"))),), pages=1)
                # Made smaller first: a JPEG is then decoded at half or a quarter of its size, which is much faster.
                image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
                return Preview((_as_address(ImageOps.exif_transpose(image)),), pages=1)
    except (OSError, SyntaxError, ValueError, UnidentifiedImageError, Image.DecompressionBombError, MemoryError):
        return Preview(trouble="unreadable")


def _as_address(image: Image.Image) -> str:
    """The picture as a JPEG of at most 1,600 pixels a side, on white, without its metadata."""
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if image.mode == "RGBA":
        clear = image
        image = Image.new("RGB", clear.size, "white")
        image.paste(clear, mask=clear.getchannel("A"))
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=85)
    return "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode("ascii")


def _of_pdf(path: Path) -> Preview:
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(path)
        except pdfium.PdfiumError as error:
            return Preview(trouble="locked" if "assword" in str(error) else "unreadable")
        try:
            pages = len(document)
            return Preview(tuple(_page(document, number) for number in range(min(pages, _PAGES_SHOWN))), pages=pages)
        except (pdfium.PdfiumError, OSError, ValueError, MemoryError):
            return Preview(trouble="unreadable")
        finally:
            document.close()


def _page(document: pdfium.PdfDocument, number: int) -> str:
    page = document[number]
    try:
        longest = max(page.get_size())
        scale = min(_DOTS_PER_POINT, _LONGEST_SIDE / longest) if longest else 1.0
        bitmap = page.render(scale=scale)
        try:
            return _as_address(bitmap.to_pil())
        finally:
            bitmap.close()
    finally:
        page.close()
