"""Reading a packet's PDF back, as a platform's investigator or a machine would."""

from pathlib import Path

import pikepdf
import pypdfium2 as pdfium


def pages_of(pdf: Path) -> list[str]:
    """The text of each page, with line ends as blanks."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def text_of(pdf: Path) -> str:
    return " ".join(pages_of(pdf))


def bookmarks_of(pdf: Path) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [bookmark.get_title() for bookmark in document.get_toc()]
    finally:
        document.close()


def fonts_not_embedded(pdf: Path) -> list[str]:
    """Names of fonts that a reader would have to guess. Type 3 fonts carry their shapes themselves."""
    missing = []
    with pikepdf.open(pdf) as document:
        for thing in document.objects:
            if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != "/Font":
                continue
            if thing.get("/Subtype") in ("/Type0", "/Type3"):
                continue
            descriptor = thing.get("/FontDescriptor")
            keys = ("/FontFile", "/FontFile2", "/FontFile3")
            if descriptor is None or not any(key in descriptor for key in keys):
                missing.append(str(thing.get("/BaseFont")))
    return missing


def is_tagged(pdf: Path) -> bool:
    with pikepdf.open(pdf) as document:
        root = document.Root
        return "/StructTreeRoot" in root and bool(root.MarkInfo.Marked)


def language_of(pdf: Path) -> str:
    with pikepdf.open(pdf) as document:
        return str(document.Root.get("/Lang", ""))


def addresses_in(pdf: Path) -> list[str]:
    """Every web address that a click in the PDF would open."""
    found = []
    with pikepdf.open(pdf) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/URI" in thing:
                found.append(str(thing["/URI"]))
    return found
