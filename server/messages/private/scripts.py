"""Known names in another script or another romanisation: Светлана, Svetlana and Swetlana; 张伟 and Zhang Wei.

A word of the text and a part of the name are both put into Latin letters (`anyascii`) and compared by their consonants;
where a script writes its vowels, these must be alike too. Only names are compared, and words of every day stay.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files

import regex
from anyascii import anyascii

from server.data_files import read_yaml
from server.messages.private.lists import fold, listed

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
_EAST = regex.compile(r"[\p{Han}々\p{Hangul}]+")
_EAST_ONE = regex.compile(r"[\p{Han}々\p{Hangul}]")
_KANA = regex.compile(r"[\p{Katakana}\p{Hiragana}ー]+")
_ABJAD = regex.compile(r"[\p{Arabic}\p{Hebrew}]")
_LATIN = regex.compile(r"\p{Latin}")
_SOUNDS = (
    ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("cz", "c"), ("zh", "z"),
    ("kh", "k"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("ts", "z"), ("tz", "z"), ("w", "v"),
)  # fmt: skip
_WADE = (("zh", "ch"), ("j", "ch"), ("q", "ch"), ("x", "hs"), ("b", "p"), ("d", "t"), ("g", "k"), ("z", "ts"))
_MOST_EAST = 4
_SHORTEST, _SHORTEST_ABJAD = 3, 2
_ALIKE_ACROSS, _ALIKE_WITHIN = 0.6, 0.75


def written_otherwise(text: str, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where parts of the known names stand in another writing: start and end in characters of the text."""
    parts = list(dict.fromkeys(part for name in names for part in _WORD.findall(name) if not _EAST.search(part)))
    targets = {spelling for name in names if not _EAST.search(name) for spelling in _runs(_WORD.findall(name))}
    if parts:
        for hit in _WORD.finditer(text):
            if not _EAST.search(hit[0]) and any(_same(part, hit[0]) for part in parts):
                yield hit.span()
        for hit in _KANA.finditer(text):
            if any(_letters(hit[0]).startswith(_letters(part)) and len(part) >= _SHORTEST for part in parts):
                yield hit.span()
    if targets:
        yield from _in_east(text, targets)


def romanised(name: str) -> list[list[str]]:
    """A name in Han or Hangul in Latin letters, each reading as its words, family name first; empty for others."""
    name = "".join(name.split())
    if not _EAST.fullmatch(name) or not 2 <= len(name) <= _MOST_EAST:
        return []
    found = []
    for family in range(1, 4):
        given = [_letters(one) for one in _EAST_ONE.findall(name[family:])]
        for reading in _family(name[:family], alone=family > 1):
            found += [[reading, "".join(given)], [reading, *given]] if given else [[reading]]
    return [[word for word in words if word] for words in found]


def _family(family: str, *, alone: bool) -> Iterator[str]:
    yield from _readings().get(family, ())
    if not alone:
        pinyin = _letters(family)
        yield pinyin
        yield from (_wade(pinyin),)


def _in_east(text: str, targets: set[str]) -> Iterator[tuple[int, int]]:
    readings = _readings()
    for run in _EAST.finditer(text):
        for start in range(run.start(), run.end()):
            for end in range(min(run.end(), start + _MOST_EAST), start, -1):
                piece = text[start:end]
                said = {"".join(words) for words in romanised(piece)} | {
                    "".join(map(_wade, map(_letters, piece))) if len(piece) > 1 else ""
                }
                whole = set(readings.get(piece, ())) if len(piece) > 1 else set()
                if (said | whole) & targets:
                    yield start, end
                    break


def _runs(words: Sequence[str]) -> Iterator[str]:
    """A Latin name as one run of letters, in both orders, and its parts that are a family name in Han."""
    flat = [_letters(word) for word in words]
    if 2 <= len(flat) <= _MOST_EAST:
        yield "".join(flat)
        yield "".join([flat[-1], *flat[:-1]])
        yield "".join([*flat[1:], flat[0]])
    yield from (word for word in flat if len(word) > _SHORTEST)


def _same(part: str, word: str) -> bool:
    """Whether a word of the text is this part of a name in another script or romanisation."""
    within = bool(_LATIN.match(part)) == bool(_LATIN.match(word))
    abjad = bool(_ABJAD.search(part) or _ABJAD.search(word))
    ours, theirs = _letters(part), _letters(word)
    if within and (not word[0].isupper() or fold(word) in listed("everyday") or ours == theirs):
        return ours == theirs and len(ours) >= _SHORTEST
    first, second = _consonants(ours), _consonants(theirs)
    if abjad:
        weak = _without_glides(first), _without_glides(second)
        return (first == second or weak[0] == weak[1]) and min(len(weak[0]), len(weak[1])) >= _SHORTEST_ABJAD
    alike = SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
    return (ours == theirs and len(ours) >= _SHORTEST) or (
        first == second and len(first) >= _SHORTEST and alike >= (_ALIKE_WITHIN if within else _ALIKE_ACROSS)
    )


@cache
def _letters(word: str) -> str:
    return "".join(letter for letter in anyascii(fold(word)).lower() if letter.isalpha())


def _wade(pinyin: str) -> str:
    """The first sound of a syllable in pinyin as Wade and Giles wrote it: zhang, chang."""
    return next((new + pinyin[len(old) :] for old, new in _WADE if pinyin.startswith(old)), pinyin)


@cache
def _consonants(letters: str) -> str:
    for sound, one in _SOUNDS:
        letters = letters.replace(sound, one)
    letters = letters.replace("c", "k") if "c" in letters and "k" not in letters else letters
    once = regex.sub(r"(.)\1+", r"\1", letters)
    return "".join(letter for letter in once if letter not in "aeiouyjh")


def _without_glides(consonants: str) -> str:
    return consonants.replace("v", "")


@cache
def _readings() -> dict[str, list[str]]:
    loaded: dict[str, list[str]] = read_yaml(
        files("server.messages.private").joinpath("readings.yaml").read_text(encoding="utf-8")
    )
    return loaded
