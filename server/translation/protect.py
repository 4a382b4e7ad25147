"""What must survive a translation: held back behind placeholders before, put in and checked after.

Held are names, addresses and everything else that `server.messages.privacy` takes out (so that an engine that leaves
the machine gets redacted text and nothing else), codes, amounts, sizes, numbers, and the seller's terms.
"""

import html
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from server.messages.privacy import Known, redact
from server.translation.engine import Form
from server.translation.terms import Term, pattern_of

Fault = Literal["lost-value", "doubled-value", "unknown-value", "forbidden-term", "empty"]


@dataclass(frozen=True)
class Problem:
    """What is wrong with a translation; `what` is the value or word in question."""

    fault: Fault
    what: str


@dataclass(frozen=True)
class Held:
    """A value that is put in after translating: as it stood, or as the term base wants it."""

    value: str


Part = str | Held

_MARK = re.compile(r"<(?:NAME|ADDRESS|PHONE|EMAIL|ORDER|CARD|IBAN|TRACKING)>")
_MONEY = (
    r"[A-Za-z]{0,2}\$|[€£¥₩₹₺₽₴₫฿₪₱₦]|(?:USD|EUR|GBP|CNY|RMB|JPY|CAD|AUD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|INR|TRY)"
)
_UNIT = r"(?:mm|cm|km|m|in|inch(?:es)?|ft|yd|kg|g|lbs?|oz|ml|l|cl|V|W|Hz|mAh|GB|TB|°C|°F|EU|US|UK|DE|FR|IT|JP|CN)"
_NUMBER = r"\d+(?:[.,:/'’ \u00a0\u202f-]\d+)*"
_EDGE, _END = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_FACT = re.compile(
    rf"https?://[^\s<>]+|(?:{_MONEY})\s?{_NUMBER}{_END}|{_EDGE}{_NUMBER}\s?(?:{_MONEY}|元|円|원|kr\b|zł|Kč|Ft\b|лв|lei\b|%)"
    rf"|{_EDGE}\d+(?:[.,]\d+)?(?:\s?[x×*]\s?\d+(?:[.,]\d+)?){{1,2}}(?:\s?{_UNIT}{_END})?"
    rf"|{_EDGE}{_NUMBER}\s?(?:{_UNIT}{_END}|[\"″'′](?!\w))|{_EDGE}(?:EU|US|UK|DE|FR|IT|JP|CN)\s?{_NUMBER}{_END}"
    rf"|{_EDGE}(?:[2-6]?X{{1,3}}[LS]|X+S|S/M|M/L|L/XL){_END}"
    rf"|{_EDGE}(?=[A-Za-z/_-]*\d)(?=[\d/_-]*[A-Za-z])[A-Za-z0-9]+(?:[/_-][A-Za-z0-9]+)*{_END}"
    rf"|{_EDGE}(?:\d{{3,}}|\d+(?:[.,:/'’-]\d+)+){_END}"
)
_PLACES: dict[Form, re.Pattern[str]] = {
    "xml": re.compile(r"<\s*x\s+id\s*=\s*[\"'“”](\d{1,4})[\"'“”]\s*(?:/\s*>|>\s*</\s*x\s*>)"),
    "html": re.compile(r"<span[^<>]*>\s*⟦\s*(\d{1,4})\s*⟧\s*</span\s*>|⟦\s*(\d{1,4})\s*⟧"),
    "token": re.compile(r"[⟦〚\[【]{1,2}\s*(\d{1,4})\s*[⟧〛\]】]{1,2}"),
    "word": re.compile(r"X\s?(\d{1,4})\s?X", re.IGNORECASE),
}


class Protected:
    """One line of a text in its parts. Made anew from the same text it is the same again."""

    def __init__(self, text: str, *, known: Sequence[Known] = (), terms: Sequence[Term] = ()) -> None:
        self.text = text
        self._terms = [term for term in terms if pattern_of([term.term]).search(text)]
        parts = _redacted(text, known)
        for term in self._terms:
            if term.preferred:
                parts = _apart(parts, pattern_of([term.term]), term.preferred)
        self.parts = _apart(parts, _FACT)
        self.values = [part.value for part in self.parts if isinstance(part, Held)]

    @property
    def says_something(self) -> bool:
        """Whether there is a letter left for an engine to translate."""
        return any(isinstance(part, str) and any(c.isalpha() for c in part) for part in self.parts)

    @property
    def as_it_stands(self) -> str:
        """The line with its values in place, for one that nobody has to translate."""
        return "".join(part if isinstance(part, str) else part.value for part in self.parts)

    def worded(self, form: Form) -> str:
        """What the engine gets."""
        out, number = [], 0
        for part in self.parts:
            if isinstance(part, Held):
                number += 1
                out.append(_place(number, form))
            else:
                out.append(html.escape(part, quote=False) if form in ("xml", "html") else part)
        return "".join(out)

    def restored(self, translated: str, form: Form) -> tuple[str, list[Problem]]:
        """The translation with the values in place, and what is wrong with it."""
        seen: Counter[int] = Counter()
        problems: list[Problem] = []

        def plain(piece: str) -> str:
            return html.unescape(piece) if form in ("xml", "html") else piece

        out, place = [], 0
        for hit in _PLACES[form].finditer(translated):
            number = int(next(group for group in hit.groups() if group))
            known = 1 <= number <= len(self.values)
            if known:
                seen[number] += 1
            elif hit[0] not in self.text:  # brackets with a number in them that were in the text are the text's own
                problems.append(Problem("unknown-value", hit[0]))
            out += [plain(translated[place : hit.start()]), self.values[number - 1] if known else hit[0]]
            place = hit.end()
        text = "".join([*out, plain(translated[place:])])
        for number, held in enumerate(self.values, 1):
            if seen[number] != 1:
                problems.append(Problem("doubled-value" if seen[number] else "lost-value", held))
        if not text.strip():
            problems.append(Problem("empty", ""))
        for term in self._terms:
            said = pattern_of(term.forbidden).search(text) if term.forbidden else None
            if said and said[0].lower() != term.preferred.lower():
                problems.append(Problem("forbidden-term", said[0]))
        return text, problems


def _place(number: int, form: Form) -> str:
    if form == "xml":
        return f'<x id="{number}"/>'
    if form == "html":
        return f'<span class="notranslate" translate="no">⟦{number}⟧</span>'
    return f"X{number}X" if form == "word" else f"⟦{number}⟧"


def _redacted(text: str, known: Sequence[Known]) -> list[Part]:
    """The text in parts: what redaction leaves stands, what it takes out is held.

    What stands are the redacted text's own words, so that nothing else can reach an engine.
    """
    clean = redact(text, known=known)
    if clean == text:
        return [text]
    words = _MARK.split(clean)
    if not text.startswith(words[0]):
        return [Held(text)]
    parts: list[Part] = [words[0]]
    place = len(words[0])
    for number, word in enumerate(words[1:], 2):
        last = number == len(words)
        found = len(text) - len(word) if last else text.find(word, place + 1) if word else place + 1
        if found <= place or not text.startswith(word, found):
            return [Held(text)]
        parts += [Held(text[place:found]), word]
        place = found + len(word)
    return parts


def _apart(parts: Sequence[Part], pattern: re.Pattern[str], value: str | None = None) -> list[Part]:
    """Takes what the pattern finds out of the parts that stand."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, Held):
            out.append(part)
            continue
        place = 0
        for hit in pattern.finditer(part):
            out += [part[place : hit.start()], Held(hit[0] if value is None else value)]
            place = hit.end()
        out.append(part[place:])
    return [part for part in out if part != ""]
