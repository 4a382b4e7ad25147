"""The seller's term base: how a word must, and must not, be translated. Read from CSV and from TBX (ISO 30042)."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from server.errors import BadInput

COLUMNS = ("source_language", "term", "target_language", "preferred", "forbidden")
MOST_TERMS = 50_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FORBIDDEN = ("deprecated", "superseded", "forbidden", "obsolete")


@dataclass(frozen=True)
class Term:
    """`preferred` empty: the word may be translated freely, but not by one of `forbidden`."""

    source_language: str
    term: str
    target_language: str
    preferred: str = ""
    forbidden: tuple[str, ...] = ()


def read_terms(text: str) -> list[Term]:
    """The terms of a CSV or TBX file, told apart by how it begins. Raises `BadInput`, which names the line of a CSV."""
    found = from_tbx(text) if text.lstrip("\ufeff \t\r\n").startswith("<") else from_csv(text)
    if not found:
        raise BadInput("There is no term in the file.", hint=f"A CSV has the columns {', '.join(COLUMNS)}.")
    if len(found) > MOST_TERMS:
        raise BadInput(f"The file has more than {MOST_TERMS} terms.", hint="Split it.")
    return found


def from_csv(text: str) -> list[Term]:
    """Columns `source_language,term,target_language,preferred,forbidden`; forbidden ones are parted by `|`."""
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter)
    try:
        names = [str(name).strip().lower() for name in rows.fieldnames or []]
        if missing := [name for name in COLUMNS[:3] if name not in names]:
            raise BadInput(f"The columns {', '.join(missing)} are missing.", hint=f"They are {', '.join(COLUMNS)}.")
        rows.fieldnames = names
        return [_of_row(row, rows.line_num) for row in rows if any(row.values())]
    except csv.Error as error:
        raise BadInput(f"The CSV cannot be read: {error}.") from None


def from_tbx(text: str) -> list[Term]:
    """Concepts of a TBX file, version 2 or 3: each language's terms with each other language's, in both directions.

    The preferred translation is the term marked as preferred, else the first one; deprecated and superseded terms are
    the forbidden ones. Entities are refused.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace"))
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise BadInput("The TBX file is no XML that can be read safely.", hint="Export it again.") from None
    found: list[Term] = []
    for concept in (one for one in root.iter() if _is(one, "conceptEntry", "termEntry")):
        languages = {}
        for section in (one for one in concept.iter() if _is(one, "langSec", "langSet")):
            if _LANGUAGE.fullmatch(language := section.get(_XML_LANG) or ""):
                languages[_code(language)] = _said(section)
        for source, (words, _) in languages.items():
            for target, (others, forbidden) in languages.items():
                if source != target:
                    preferred = others[0] if others else ""
                    found += [Term(source, word, target, preferred, tuple(forbidden)) for word in words]
    return [term for term in found if term.preferred or term.forbidden]


def for_pair(terms: Iterable[Term], source: str, target: str) -> list[Term]:
    """The terms that count between two languages, the longest first. Regions do not matter, scripts do."""
    fitting = [term for term in terms if _same(term.source_language, source) and _same(term.target_language, target)]
    return sorted(fitting, key=lambda term: -len(term.term))


def pattern_of(words: Sequence[str]) -> re.Pattern[str]:
    """Finds any of the words: as a whole where letters are set apart, in any case."""
    edges = [(r"(?<!\w)" if word[0].isascii() else "", r"(?!\w)" if word[-1].isascii() else "") for word in words]
    either = [f"{left}{re.escape(word)}{right}" for word, (left, right) in zip(words, edges, strict=True)]
    return re.compile("|".join(either), re.IGNORECASE)


def _of_row(row: dict[str, Any], line: int) -> Term:
    def cell(name: str) -> str:
        return " ".join(str(row.get(name) or "").split())

    source, target, term = cell("source_language"), cell("target_language"), cell("term")
    forbidden = tuple(word.strip() for word in cell("forbidden").split("|") if word.strip())
    for code in (source, target):
        if not _LANGUAGE.fullmatch(code):
            raise BadInput(f"Line {line}: {code!r} is no language.", hint="Languages are codes such as en or zh.")
    if not term or not (cell("preferred") or forbidden) or len(term) > 200:
        raise BadInput(f"Line {line}: a term needs a preferred or a forbidden translation, and 200 characters at most.")
    return Term(_code(source), term, _code(target), cell("preferred"), forbidden)


def _said(section: Any) -> tuple[list[str], list[str]]:
    """Good terms, the preferred first, and forbidden ones."""
    preferred: list[str] = []
    good: list[str] = []
    bad: list[str] = []
    for group in (one for one in section.iter() if _is(one, "termSec", "tig", "ntig")):
        term = next((" ".join("".join(one.itertext()).split()) for one in group.iter() if _is(one, "term")), "")
        status = " ".join(
            str(one.text or "").lower()
            for one in group.iter()
            if one.get("type") in ("administrativeStatus", "normativeAuthorization") or _is(one, "administrativeStatus")
        )
        if term and len(term) <= 200:
            forbidden = any(word in status for word in _FORBIDDEN)
            (bad if forbidden else preferred if "preferred" in status else good).append(term)
    return preferred + good, bad


def _is(element: Any, *names: str) -> bool:
    return isinstance(element.tag, str) and element.tag.rsplit("}", 1)[-1] in names


def _code(language: str) -> str:
    primary, *rest = language.replace("_", "-").split("-")
    return "-".join([primary.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def _same(one: str, other: str) -> bool:
    def parts(code: str) -> tuple[str, str]:
        primary, *rest = _code(code).split("-")
        script = next((part for part in rest if len(part) == 4), "")
        taiwan = primary == "zh" and any(part in ("TW", "HK", "MO") for part in rest)
        return primary, "Hant" if taiwan else "" if (primary, script) == ("zh", "Hans") else script

    return parts(one) == parts(other)
