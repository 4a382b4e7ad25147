"""Colours in the twelve languages of `words.yaml`; English ones are known in every language."""

import re
from collections.abc import Iterator
from functools import cache

from server.messages.entities.entity import Found
from server.messages.entities.numbering import words
from server.vocabulary import EntityKind

_UNSPACED = ("zh", "ja")


def colours(text: str, language: str) -> Iterator[Found]:
    """Each colour by its English name. What only has a colour's name ("Black Friday") is none."""
    no_colours = [hit.span() for hit in _none().finditer(text)]
    for code in dict.fromkeys([language.split("-")[0], "en"]):
        shape = _shape(code)
        for hit in shape.finditer(text) if shape else ():
            if not any(start <= hit.start() < end for start, end in no_colours):
                yield Found(EntityKind.COLOUR, hit.start(), hit.end(), str(hit.lastgroup))


@cache
def _shape(language: str) -> re.Pattern[str] | None:
    names = words()["colours"].get(language)
    if names is None:
        return None
    inner = "|".join(f"(?P<{name}>{shape})" for name, shape in names.items())
    return re.compile(inner if language in _UNSPACED else rf"(?<!\w)(?:{inner})(?!\w)", re.IGNORECASE)


@cache
def _none() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words()['not_colours'])})(?!\w)", re.IGNORECASE)
