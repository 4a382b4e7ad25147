"""A message as finders read it: digits of every script as 0 to 9, mark-up and invisible characters out.

Each character knows its place in the message as it was given.
"""

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_SPECIAL = re.compile(
    r"<(?:/?[a-zA-Z][^<>]{0,500}|!--[^<>]{0,500}--)>"
    r"|&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,12});"
    r"|[^\x20-\x7e\n\u4e00-\u9fff]"
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff\x00-\x08\x0e-\x1f\x7f]")
_ALIKE = {"٫": ".", "٬": ",", "−": "-", "–": "-", "‐": "-", "‑": "-", "’": "'", "″": '"', "×": "x", "〜": "~"}


@dataclass(frozen=True)
class Plain:
    """`text`, and where its stretches stood: `cuts` are their starts here, `places` those in the message, `widths`
    how many characters there make up one here (1 where the stretch was copied as it is)."""

    text: str
    cuts: list[int]
    places: list[int]
    widths: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the message of a non-empty stretch of the plain text."""
        return self._place(start)[0], self._place(end - 1)[1]

    def _place(self, at: int) -> tuple[int, int]:
        row = bisect_right(self.cuts, at) - 1
        if self.widths[row] == 1:
            place = self.places[row] + at - self.cuts[row]
            return place, place + 1
        return self.places[row], self.places[row] + self.widths[row]


def plain_text(text: str) -> Plain:
    """Takes time in proportion to the length, whatever the text."""
    pieces: list[str] = []
    cuts, places, widths = [0], [0], [1]
    length = done = 0

    def put(piece: str, place: int, width: int) -> None:
        nonlocal length
        if not piece:
            return
        if width == 1 and widths[-1] == 1 and place - places[-1] == length - cuts[-1]:
            pass  # goes on where the stretch before ended
        else:
            cuts.append(length)
            places.append(place)
            widths.append(width)
        pieces.append(piece)
        length += len(piece)

    for hit in _SPECIAL.finditer(text):
        put(text[done : hit.start()], done, 1)
        done = hit.end()
        put(_read(hit[0]), hit.start(), hit.end() - hit.start())
    put(text[done:], done, 1)
    return Plain("".join(pieces), cuts, places, widths)


def _read(special: str) -> str:
    if len(special) > 1:
        if special[0] == "<":
            return "\n" if re.match(r"</?(?:br|p|div|li|tr|h\d)\b", special, re.IGNORECASE) else " "
        shown = html.unescape(special)
        return shown if len(shown) == 1 and shown.isprintable() else " "
    if _INVISIBLE.match(special):
        return ""
    if special in _ALIKE:
        return _ALIKE[special]
    if special.isspace():
        return " " if special not in "\r\x0b\x0c\x85\u2028\u2029" else "\n"
    digit = unicodedata.decimal(special, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", special)
    return folded if len(folded) == 1 and special not in "，；" else special  # a Chinese comma parts no number
