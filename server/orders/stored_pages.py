"""Stored pages with the truth beside them, and what the readers make of them.

A folder holds `<portal>/<kind>/<layout>.<language>[.<variant>].html`, on its first line the page's address in a
comment, and beside each page a `.json` of the same name: `{"fields": {path: raw}, "rows": [{path: raw}]}`, what the
page shows.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

from server.errors import BadInput
from server.orders.collect import PageReader, stored_from
from server.orders.reading import FieldReading, Reading, RowReading

PAGES = Path(__file__).resolve().parents[2] / "tests" / "extension" / "pages"

_NUMBERS = tuple(f"{name}.id" for name in ("claim", "return", "safet", "review", "thread", "notice", "order"))

ADDRESS = "order.ship_to."
"""Pages show an address in pieces whose meaning differs by country; which is the city is not the readers' to say."""

Verdict = Literal["right", "wrong", "missing", "extra"]


@dataclass(frozen=True)
class StoredPage:
    """One stored page and what it shows. `rows` is empty for pages that are no list."""

    portal: str
    kind: str
    layout: str
    language: str
    path: Path
    html: str
    url: str
    fields: Mapping[str, str]
    rows: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class Finding:
    """What became of one field of one page: `extra` was read and is not in the truth of any page of its kind."""

    page: StoredPage
    field: str
    verdict: Verdict
    how: str | None
    shown: str | None
    read: str | None


def stored_pages(folder: Path = PAGES) -> list[StoredPage]:
    """All stored pages below a folder that have their truth beside them. Raises `BadInput` when there are none."""
    found = [_load(path, folder) for path in sorted(folder.glob("*/*/*.html")) if path.with_suffix(".json").is_file()]
    if not found:
        raise BadInput(f"There are no stored pages in {folder}.", hint="Give a folder of them with --pages.")
    return found


def check(reader: PageReader, pages: Iterable[StoredPage]) -> Iterator[Finding]:
    """Reads every page and holds each field of it against the truth."""
    pages = list(pages)
    known: dict[tuple[str, str], set[str]] = {}
    for page in pages:
        shown = [*page.fields, *(path for row in page.rows for path in row)]
        known.setdefault((page.portal, page.kind), set()).update(map(any_place, shown))
    for page in pages:
        yield from _compare(page, reader.read(page.html, page.url), known[page.portal, page.kind])


def any_place(path: str) -> str:
    """A field's path whatever its place in a list: `order.items.0.sku` as `order.items.*.sku`."""
    return re.sub(r"\.\d+(?=\.|$)", ".*", path)


def _compare(page: StoredPage, reading: Reading, known: set[str]) -> Iterator[Finding]:
    recognised = reading.page == page.kind
    yield from _pairs(page, "", page.fields, reading.fields if recognised else {}, known)
    for number, (shown, read) in enumerate(_in_line(page.rows, reading.rows if recognised else [])):
        yield from _pairs(page, f"rows.{number}.", shown, read, known)


def _in_line(
    shown: Iterable[Mapping[str, str]], read: Iterable[RowReading]
) -> Iterator[tuple[Mapping[str, str], Mapping[str, FieldReading]]]:
    """Each row of the page with the row read from it: by the number that both name, else by their order."""
    left = [row.fields for row in read]
    for row in shown:
        same = (one for one in left if any(key in row and key in one and one[key].raw == row[key] for key in _NUMBERS))
        fields = next(same, None) or next((one for one in left if not any(key in one for key in _NUMBERS)), {})
        if fields:
            left.remove(fields)
        yield row, fields
    yield from (({}, fields) for fields in left)


def _pairs(
    page: StoredPage, prefix: str, shown: Mapping[str, str], read: Mapping[str, FieldReading], known: set[str]
) -> Iterator[Finding]:
    pieces = {_words(raw) for path, raw in shown.items() if path.startswith(ADDRESS)}
    for path, raw in shown.items():
        field = read.get(path)
        if path.startswith(ADDRESS):
            field = next(
                (one for at, one in read.items() if at.startswith(ADDRESS) and _words(one.raw) == _words(raw)), None
            )
        if field is None:
            yield Finding(page, prefix + path, "missing", None, raw, None)
            continue
        shown_at = urljoin(page.url, raw) if path.endswith(".url") else raw
        same = _words(field.raw) in (_words(raw), shown_at)
        yield Finding(page, prefix + path, "right" if same else "wrong", field.how.value, raw, field.raw)
    for path, field in read.items():
        if path in shown or (path.startswith(ADDRESS) and _words(field.raw) in pieces):
            continue
        # A value at a path that pages of this kind do record, on a page that does not show it, is made up.
        made_up = any_place(path) in known or (path.startswith(ADDRESS) and bool(pieces))
        yield Finding(page, prefix + path, "wrong" if made_up else "extra", field.how.value, None, field.raw)


def _words(text: str) -> str:
    return " ".join(text.split())


def _load(path: Path, folder: Path) -> StoredPage:
    portal, kind, name = path.relative_to(folder).parts
    layout, language, *_ = [*name.split("."), "und"]
    try:
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        fields, rows = dict(truth.get("fields", {})), tuple(dict(row) for row in truth.get("rows", []))
    except (ValueError, AttributeError, TypeError) as error:
        raise BadInput(f"{path.with_suffix('.json')}: no truth of a page: {error}.") from None
    html = path.read_text(encoding="utf-8")
    return StoredPage(portal, kind, layout, language, path, html, stored_from(html), fields, rows)
