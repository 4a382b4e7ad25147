"""Known values of a case in every spelling: case, accents, umlauts, order of the words, initials, spacing, script."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from server.messages.private.lists import fold
from server.messages.private.scripts import romanised, written_otherwise

Known = str | tuple[str, str]
_SHORTEST = 2
_SHORTEST_PART = 3
_LETTERED = "0-9a-z\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff"
"""Folded letters and digits of writings that set words apart. A name before or after Han or kana needs no space."""
_DIGRAPHS = {"ae": "(?:ae?)", "oe": "(?:oe?)", "ue": "(?:ue?)"}


def known_in(text: str, known: Sequence[Known]) -> Iterator[tuple[int, int, str]]:
    """Where the known values stand: start, end, kind such as `NAME`; the longest spellings first."""
    spellings: dict[str, str] = {}
    for item in known:
        kind, value = ("name", item) if isinstance(item, str) else item
        kind = kind.strip("<>").upper()
        for spelling in _spellings(" ".join(value.split()), kind):
            spellings.setdefault(spelling, kind)
    if not spellings:
        return
    flat, origin = _folded(text)
    longest_first = sorted(spellings, key=len, reverse=True)
    pattern = re.compile("|".join(f"({_pattern(spelling)})" for spelling in longest_first))
    for hit in pattern.finditer(flat):
        if hit.lastindex and hit.end() > hit.start():
            yield origin[hit.start()], origin[hit.end() - 1] + 1, spellings[longest_first[hit.lastindex - 1]]
    names = [item if isinstance(item, str) else item[1] for item in known if isinstance(item, str) or _is_name(item)]
    yield from ((start, end, "NAME") for start, end in written_otherwise(text, names))


def _is_name(item: tuple[str, str]) -> bool:
    return item[0].strip("<>").upper() == "NAME"


def _spellings(value: str, kind: str) -> Iterator[str]:
    folded = _folded(value)[0].strip()
    if len(folded) < _SHORTEST:
        return
    yield folded
    if kind == "NAME":
        for reading in romanised(value):
            yield " ".join(reading)
            yield "".join(reading)
            yield " ".join([*reading[1:], reading[0]])
            yield from (word for word in reading[:1] if len(word) > _SHORTEST_PART)
    words = [word for word in re.split(r"[\s,]+", folded) if word]
    if kind == "NAME" and 2 <= len(words) <= 4 and all(word[0].isalpha() for word in words):
        first, last = words[0], words[-1]
        yield " ".join([last, *words[:-1]])
        yield f"{first} {last}"
        yield f"{last} {first}"
        yield f"{first[0]} {last}"
        yield f"{first} {last[0]}"
        yield f"{last} {first[0]}"
        yield f"{last[0]} {first}"
        yield from (word for word in words if len(word.strip(".")) >= _SHORTEST_PART)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and for each folded letter its place in the text."""
    letters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        if unicodedata.combining(character):
            continue
        for piece in fold(unicodedata.normalize("NFKC", character)):
            letters.append(piece)
            origin.append(place)
    return "".join(letters), origin


def _pattern(spelling: str) -> str:
    words = [_word(word) for word in re.split(r"[\s,.]+", spelling) if word]
    before = f"(?<![{_LETTERED}])" if _is_lettered(spelling[0]) else ""
    after = f"(?![{_LETTERED}])" if _is_lettered(spelling[-1]) else ""
    gap = r"[\s,.\u00a0-]{1,4}" if _is_lettered(spelling[0]) else r"[\s,.\u00a0·・]{0,4}"
    return f"{before}{gap.join(words)}{after}"


def _word(word: str) -> str:
    if not _is_lettered(word[0]):
        return r"\s?".join(re.escape(character) for character in word)
    pieces = re.split(r"(ae|oe|ue|[aou])", word)
    out = ""
    for piece in pieces:  # Müller, Mueller and Muller are one
        out += _DIGRAPHS.get(piece) or (f"{piece}e?" if piece in ("a", "o", "u") else re.escape(piece))
    return out


def _is_lettered(character: str) -> bool:
    """Whether words in this writing stand apart from each other; Han, kana and the like run together."""
    return character.isalnum() and ord(character) < 0x0E00
