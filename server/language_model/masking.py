"""Facts out of a text and back into it: what a model may not touch it does not get to see.

Numbers, dates in figures, amounts, tracking and order numbers, quoted titles and the names of the case become
placeholders such as `⟦2⟧`. The value behind one never leaves the companion.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from server.messages.privacy import Known, redact

PLACEHOLDER = re.compile(r"⟦(\d{1,3})⟧")
_SPACE = "[ \u00a0\u202f]?"
_MONEY = r"(?:[^\W\d_]{0,3}\.?\$|[€£¥₩₹₺₽₴₫฿₪₱₦円元]|\b[A-Z]{3}\b|\b(?:kr|zł|Kč|Ft|лв|lei|RM|Rp|R\$)(?!\w))"
_NUMBER = r"[A-Za-z]*\d(?:[A-Za-z0-9.,:/'’\u00a0\u202f٫٬-]*[A-Za-z0-9])?%?"
_QUOTED = r"“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|»[^«»\n]*«|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|\"[^\"\n]*\""
_LRM = "\u200e?"
"""Marks of direction around a fact belong to it."""
_FACT = re.compile(rf"{_LRM}(?:{_QUOTED}|(?:{_MONEY}{_SPACE})?{_NUMBER}(?:{_SPACE}{_MONEY})?|\b[A-Z]{{2,}}\b){_LRM}")
_MARK = re.compile(r"<(?:NAME|ADDRESS|PHONE|EMAIL|ORDER|CARD|IBAN|TRACKING)>")


@dataclass
class Masks:
    """The values behind the placeholders of one text, in the order in which they were found."""

    values: list[str] = field(default_factory=list)

    def mask(self, text: str, names: Sequence[str] = ()) -> str:
        """The text with facts, and the given names wherever they stand, behind placeholders."""
        for name in sorted({name for name in names if len(name) > 1}, key=len, reverse=True):
            edge = r"(?<!\w)", r"(?!\w)"
            spaced = name[0].isascii() or name[-1].isascii()
            pattern = re.escape(name) if not spaced else f"{edge[0]}{re.escape(name)}{edge[1]}"
            text = self._each(text, re.compile(f"{_LRM}{pattern}{_LRM}"))
        return self._each(text, _FACT)

    def redact(self, text: str, known: Sequence[Known]) -> str:
        """The text with everything that `server.messages.privacy.redact` takes out behind placeholders as well."""
        pieces = PLACEHOLDER.split(text)
        out = []
        for place, piece in enumerate(pieces):
            out.append(f"⟦{piece}⟧" if place % 2 else self._redacted(piece, known))
        return "".join(out)

    def unmask(self, text: str) -> str:
        """The text with the values in their places. A placeholder that stands for nothing stays."""

        def value(hit: re.Match[str]) -> str:
            number = int(hit[1])
            return self.values[number - 1] if 1 <= number <= len(self.values) else hit[0]

        return PLACEHOLDER.sub(value, text)

    def _each(self, text: str, pattern: re.Pattern[str]) -> str:
        pieces = PLACEHOLDER.split(text)
        return "".join(
            f"⟦{piece}⟧" if place % 2 else pattern.sub(lambda hit: self._mark(hit[0]), piece)
            for place, piece in enumerate(pieces)
        )

    def _mark(self, value: str) -> str:
        self.values.append(value)
        return f"⟦{len(self.values)}⟧"

    def _redacted(self, piece: str, known: Sequence[Known]) -> str:
        clean = redact(piece, known=known)
        if clean == piece:
            return piece
        # What stands between the marks is as it was, so that what the marks stand for is what is left.
        literal = _MARK.split(clean)
        found = re.fullmatch("(.+?)".join(map(re.escape, literal)), piece, re.DOTALL)
        if found is None:
            return self._mark(piece)
        out = [literal[0]]
        for value, rest in zip(found.groups(), literal[1:], strict=True):
            out += [self._mark(value), rest]
        return "".join(out)


def placeholders(text: str) -> Counter[str]:
    """How often each placeholder stands in the text."""
    return Counter(PLACEHOLDER.findall(text))


def without_placeholders(text: str) -> str:
    """The words around the placeholders."""
    return " ".join(PLACEHOLDER.sub(" ", text).split())


def figures(text: str) -> Counter[str]:
    """How often each number stands in the text, in whatever digits: `٣٫٥` and `3,5` are both 3 and 5."""
    return Counter(re.findall(r"\d+", "".join(_digit(character) for character in text)))


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    other = unicodedata.numeric(character, None)
    if other is not None and not character.isalpha():
        return f" {int(other)} "
    return character if not character.isnumeric() or character.isalpha() else " "


def grown(before: Counter[str], after: Counter[str]) -> Iterable[str]:
    """What is there more often than before."""
    return (after - before).keys()
