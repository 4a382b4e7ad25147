"""Seeing through disguises: look-alike letters, invisible characters, addresses and numbers written in words."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from server.data_files import read_yaml
from server.messages.privacy import is_card
from server.replies.lookalikes import lookalikes

_INVISIBLE = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u20e3\u3164\ufeff\uffa0")
_APOSTROPHES = frozenset("’‘ʼ`´′＇")
_LEET = {"a": "[a4@]", "e": "[e3]", "i": "[i1!l|]", "o": "[o0]", "s": "[s5$]", "t": "[t7+]", "l": "[l1|]", "b": "[b8]"}
_BETWEEN = r"[ .,\-_*·•/|~'\"]"
_LEAST_DIGITS = 7
_LEAST_WORDS = 5


def plain(text: str) -> tuple[str, list[int]]:
    """The text without what hides in it (invisible characters, wide letters, digits of other scripts, curly
    apostrophes), and for each of its characters the place in the original."""
    characters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        if character < "\x7f":
            folded = " " if character in "\x00\x07\x08\x0b\x0c" else "\n" if character == "\r" else character
            folded = "'" if character == "`" else folded
        elif _is_invisible(character):
            continue
        elif character in _APOSTROPHES:
            folded = "'"
        else:
            digit = unicodedata.decimal(character, None)
            folded = str(digit) if digit is not None else unicodedata.normalize("NFKC", character)
        for piece in folded:
            characters.append(" " if piece == "\u00a0" else piece)
            origin.append(place)
    return "".join(characters), origin


def unmasked(text: str) -> str:
    """The text, character for character, with Latin letters for those that look like them and without accents.

    A word of another script is left alone unless Latin letters stand in it too, or every letter of it has a double.
    """
    if text.isascii():
        return text
    return re.sub(r"\S+", lambda hit: _unmasked_word(hit[0]), text)


def _unmasked_word(word: str) -> str:
    if word.isascii():
        return word
    doubles = [lookalikes().get(character) or _bare(character) for character in word]
    letters = [(one, double) for one, double in zip(word, doubles, strict=True) if one.isalpha() or double.isalpha()]
    latin = any(one.isascii() for one, _ in letters)
    return "".join(doubles) if latin or all(double.isascii() for _, double in letters) else word


def _bare(character: str) -> str:
    return character if character.isascii() else unicodedata.normalize("NFD", character)[0]


def _is_invisible(character: str) -> bool:
    if character in _INVISIBLE or unicodedata.category(character) == "Cf":
        return True
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def expanded(pattern: str) -> str:
    """A pattern of the data files with its shorthands written out.

    `GAP` is up to 60 characters within a sentence; `AT` and `DOT` the words for @ and the full stop in all languages;
    `APART(name)` a name however its letters are set apart or replaced by digits.
    """
    pattern = pattern.replace("GAP", r"(?:[^.!?。！？\n]|\.(?=\d)){0,60}?")
    pattern = pattern.replace("ATWORD", f"(?:{words('at')})").replace("DOTWORD", f"(?:{words('dot')})")
    return re.sub(r"APART\((\w+)\)", lambda hit: _apart(hit[1]), pattern)


def _apart(name: str) -> str:
    letters = [_LEET.get(letter, letter) for letter in name]
    return rf"(?<![^\W_]){(_BETWEEN + '{0,3}').join(letters)}(?![^\W_])"


@cache
def words(kind: str) -> str:
    """The alternatives of one kind of `contact_words.yaml`, the longest first, as the inside of a group."""
    loaded = read_yaml(files("server.replies").joinpath("contact_words.yaml").read_text(encoding="utf-8"))
    found = {word for alternatives in loaded[kind].values() for word in alternatives.split("|")}
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))


@cache
def _number_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    spaced = rf"(?:{words('spaced_digits')}|\d{{1,4}})"
    joined = rf"(?:{words('joined_digits')}|\d)"
    return (
        re.compile(rf"(?<![^\W_])\+?{spaced}(?:[ ,.\-–/()·*]{{1,3}}{spaced}){{6,}}(?![^\W_])", re.IGNORECASE),
        re.compile(rf"{joined}(?:[ 、,.\-]?{joined}){{6,}}"),
    )


def numbers_in_words(text: str) -> Iterator[tuple[int, int]]:
    """Where seven digits or more stand of which five are written out: start and end in characters of the text."""
    for pattern, one in zip(_number_words(), (words("spaced_digits"), words("joined_digits")), strict=True):
        for hit in pattern.finditer(text):
            said = re.findall(rf"\d|{one}", hit[0], re.IGNORECASE)
            spoken = [piece for piece in said if not piece.isdigit()]
            if len(said) >= _LEAST_DIGITS and len(spoken) >= _LEAST_WORDS and len(set(spoken)) > 1:
                yield hit.span()


def cards(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers of payment cards stand, by their length, issuer and check digit (ISO/IEC 7812-1)."""
    for hit in re.finditer(r"(?<![\d-])\d(?:[ .\-]?\d){12,18}(?![\d-]|[.,]\d)", text):
        if is_card(hit[0]):
            yield hit.span()
