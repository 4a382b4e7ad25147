"""Lists of given names, family names, places and everyday words, as sets of folded words.

`python -m server.messages.private.lists` makes the files anew from Faker (MIT), which is needed only for that.
"""

import csv
import importlib
import pkgutil
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

_FILE = "lists.csv"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SOURCES = {
    "given": ("person", ("first_name", "first_names", "name")),
    "family": ("person", ("last_name", "surname", "family")),
    "place": ("address", ("cities", "city", "countr", "state", "province", "region", "voivodeship", "municipalit")),
    "everyday": ("lorem", ("word_list",)),
}


def fold(word: str) -> str:
    """The word without case and accents: `Björklund` and `BJORKLUND` become `bjorklund`."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return flat.translate(_STROKES)


_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "’": "'"})


@cache
def listed(kind: str) -> frozenset[str]:
    """The folded words of one kind: `given`, `family`, `place` or `everyday`."""
    text = files("server.messages.private").joinpath(_FILE).read_text(encoding="utf-8")
    return frozenset(word for of, word in csv.reader(text.splitlines()) if of == kind)


def _values(kind: str) -> Iterator[str]:
    room, wanted = _SOURCES[kind]
    package: Any = importlib.import_module(f"faker.providers.{room}")
    for module in pkgutil.iter_modules(package.__path__):
        provider = importlib.import_module(f"faker.providers.{room}.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if attribute.startswith("_") or "format" in attribute or not isinstance(value, dict | tuple | list):
                continue
            if not any(part in attribute for part in wanted):
                continue
            if kind == "given" and any(part in attribute for part in _SOURCES["family"][1]):
                continue
            for item in value:
                parts = [item] if isinstance(item, str) else item if isinstance(item, list | tuple) else []
                yield from (part for part in parts if isinstance(part, str))


def _make() -> None:
    with (Path(__file__).parent / _FILE).open("w", encoding="utf-8", newline="\n") as out:
        for kind in _SOURCES:
            words: set[str] = set()
            for value in _values(kind):
                if "{" not in value and "%" not in value:
                    words.update(fold(word) for word in _WORD.findall(unicodedata.normalize("NFC", value)))
            if kind == "everyday":  # an example word that is written large and is a name says nothing
                given = {fold(word) for value in _values("given") for word in _WORD.findall(value)}
                small = {fold(word) for value in _values(kind) for word in _WORD.findall(value) if word == word.lower()}
                words = {word for word in words if word in small or word not in given}
            for word in sorted(words):
                if len(word) > 1 and not (kind == "place" and len(word) < 4):
                    out.write(f"{kind},{word}\n")


if __name__ == "__main__":
    _make()
