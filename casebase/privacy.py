"""No personal details in the library: what looks like an e-mail address, a phone, an order or a parcel number.

The check is strict on purpose. A seller who is refused takes a number out; a number that slipped in would stay,
and travel with every export.
"""

import re
import unicodedata
from collections.abc import Iterator

from casebase.case import Case

_DATES = re.compile(
    r"(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?"
)
_EMAIL = re.compile(r"[^\s@<>()\"',;:]+@[^\s@<>()\"',;:]+\.[^\W\d_]{2,}")
_ORDER = re.compile(
    r"(?<![A-Za-z0-9-])(?:\d{3}|[A-Z]\d{2})[ \-–—.]?\d{7}[ \-–—.]?\d{7}(?!\d)"  # Amazon, also digital orders
    r"|(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])"  # eBay
)
_PHONE = re.compile(
    r"(?<![\d.,])\+\(?\d(?:[\s().\-/]{0,2}\d){6,14}(?!\d)"  # international
    r"|(?<![\d.,\-/])\(?0\d{1,4}\)?(?:[ \-/.]?\d{2,4}){2,4}(?!\d)"  # with the trunk zero
    r"|(?<![\d.,-])\(?\d{3}\)?[ \-.]\d{3}[ \-.]\d{4}(?![\d-])"  # North America
    r"|(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"  # China, mobile
)
_LONG_NUMBER = re.compile(r"(?<![\d.])\d{9,}(?!\d)")
_PARCEL = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[0-9A-Z]{16})(?![A-Za-z0-9])")
_FEWEST_PHONE_DIGITS = 8


def details_in(text: str) -> list[str]:
    """The kinds of personal details found in a text, for example `["an e-mail address"]`."""
    plain = _DATES.sub(" ", unicodedata.normalize("NFKC", text))
    found: list[str] = []
    if _EMAIL.search(plain):
        found.append("an e-mail address")
        plain = _EMAIL.sub(" ", plain)
    if _ORDER.search(plain):
        found.append("an order number")
        plain = _ORDER.sub(" ", plain)
    if _PARCEL.search(plain):
        found.append("a parcel number")
        plain = _PARCEL.sub(" ", plain)
    if any(sum(c.isdigit() for c in hit.group()) >= _FEWEST_PHONE_DIGITS for hit in _PHONE.finditer(plain)):
        found.append("a phone number")
        plain = _PHONE.sub(" ", plain)
    if _LONG_NUMBER.search(plain):
        found.append("a number of nine or more digits")
    return found


def check_private(case: Case) -> list[str]:
    """Where a case holds personal details: `["buyer_said: an e-mail address"]`. Never quotes the details."""
    return [f"{place}: {kind}" for place, text in _texts(case) for kind in details_in(text)]


def _texts(case: Case) -> Iterator[tuple[str, str]]:
    # A generated id is hexadecimal and may by chance hold a long run of digits.
    if not re.fullmatch(r"case-[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", case.id):
        yield "id", case.id
    for name in ("marketplace", "category", "buyer_said", "done"):
        yield name, getattr(case, name) or ""
    yield "lesson.en", case.lesson.en
    yield "lesson.zh", case.lesson.zh
    if case.reply:
        yield "reply.text", case.reply.text
    for fact, value in case.facts.items():
        if isinstance(value, str):
            yield f"facts.{fact}", value
        elif not isinstance(value, bool) and abs(value) >= 10**8:
            yield f"facts.{fact}", f"{value:.0f}"
    for number, code in enumerate(case.evidence):
        yield f"evidence.{number}", code
