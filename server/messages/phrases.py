"""Turns of phrase that say plainly what a buyer wants or threatens: data in `phrases/<language>.yaml`, read here.

Each file holds regular expressions without capitals, by label: `say` are the turns that mean it, `deny` those that
look like it and mean the opposite ("I don't want a refund"), `not` the words that deny any turn a few letters before
or after them. The model weighs meaning; these weigh words. Ten languages have turns for everything, the others for
threats.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from server.data_files import read_yaml
from server.vocabulary import Ask, Threat

FOLDER = Path(__file__).with_name("phrases")
SIGNS = ("anger", "soon", "again", "thanks")
"""What else is listened for: strong anger, a date of today or tomorrow, repeated contact, and mere thanks."""

_UNSPACED = ("zh", "ja", "ko", "th", "lo", "km", "my")


@dataclass(frozen=True)
class Phrase:
    label: str
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Heard:
    """Labels that a sentence says, and those that it denies."""

    said: frozenset[str]
    denied: frozenset[str]


@dataclass(frozen=True)
class Phrasebook:
    """The phrases of one language."""

    say: tuple[Phrase, ...]
    deny: tuple[Phrase, ...]

    def listen(self, sentence: str) -> Heard:
        words = sentence.lower().replace("’", "'")
        denied = {phrase.label for phrase in self.deny if phrase.pattern.search(words)}
        said = {phrase.label for phrase in self.say if phrase.pattern.search(words)} - denied
        return Heard(frozenset(said), frozenset(denied))


def labels() -> frozenset[str]:
    """Every label that a phrase file may have."""
    return frozenset([*Ask, *Threat, *SIGNS])


@cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


@cache
def phrasebook(language: str) -> Phrasebook:
    """The phrases of a language (`zh-Hant` has those of `zh`); an empty book where there are none."""
    code = language.split("-")[0]
    path = FOLDER / f"{code}.yaml"
    if not path.is_file():
        return Phrasebook((), ())
    data: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"))
    denied = _phrases(data.get("deny") or {}, code) + _phrases(_denials(data["say"], data.get("not") or {}), code)
    return Phrasebook(_phrases(data["say"], code), denied)


@cache
def fingerprint() -> str:
    """Changes when any phrase does."""
    files = [f"{code}:{(FOLDER / f'{code}.yaml').read_text(encoding='utf-8')}" for code in languages()]
    return hashlib.sha256("\n".join(files).encode("utf-8")).hexdigest()


def _denials(say: Mapping[str, Sequence[str]], negations: Mapping[str, str]) -> dict[str, list[str]]:
    """Each turn with a negation close before or after it, in the same clause.

    Not of a bad review: "if you don't want one" is the very threat.
    """
    near = "[^,;.!?،؛。、]{0,24}"
    shapes = {"before": "(?:{word}){near}(?:{turn})", "after": "(?:{turn}){near}(?:{word})"}
    return {
        label: [
            shapes[side].format(word=word, near=near, turn=turn) for side, word in negations.items() for turn in turns
        ]
        for label, turns in say.items()
        if negations and label != Threat.BAD_REVIEW
    }


def _phrases(groups: dict[str, list[str]], language: str) -> tuple[Phrase, ...]:
    edge = "" if language in _UNSPACED else r"\b"
    return tuple(Phrase(label, re.compile(f"(?:{edge}(?:{'|'.join(turns)}))")) for label, turns in groups.items())


def listen(sentence: str, language: str) -> Heard:
    """What the sentence says in its own language and in English, whose words ("A-to-z") are used anywhere.

    Where its own has turns for threats only, the languages that have them for everything are listened for, too.
    """
    code = language.split("-")[0]
    others = ["en"] if _is_whole(code) else [other for other in languages() if _is_whole(other)]
    books = [phrasebook(one) for one in dict.fromkeys([code, *others])]
    heard = [book.listen(sentence) for book in books]
    denied = frozenset[str]().union(*(one.denied for one in heard))
    return Heard(frozenset[str]().union(*(one.said for one in heard)) - denied, denied)


@cache
def _is_whole(code: str) -> bool:
    return any(phrase.label in set(Ask) for phrase in phrasebook(code).say)


def said_at_last(heard: Iterable[Heard]) -> frozenset[str]:
    """What stands after these sentences: what one says, unless a later one denies it."""
    standing: frozenset[str] = frozenset()
    for one in heard:
        standing = (standing | one.said) - one.denied
    return standing
