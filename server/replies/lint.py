"""What a message must not carry on a portal.

Patterns and the rules that they stand for are data: `lint.yaml`, and by language `lint_words.yaml`. Disguises are taken
off in `disguise.py`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import BaseModel

from server.data_files import read_yaml
from server.replies.disguise import cards, expanded, numbers_in_words, plain, unmasked
from server.replies.finding import Finding, Level
from server.vocabulary import Portal

__all__ = ["Check", "Finding", "Limit", "checks", "limits", "lint", "rule_against"]

_SEVERITY: dict[Level, int] = {"block": 0, "warn": 1, "inform": 2}
_PIECE = 2000
"""Characters looked at in one go; longer texts are cut at the end of a line, sentence or word, so that time grows with
length only."""
_MEGABYTE = 1024 * 1024
_DETECTORS: dict[str, Callable[[str], Iterator[tuple[int, int]]]] = {"number-words": numbers_in_words, "cards": cards}
_SCRIPTS = {
    "ru": "\u0400-\u04ff",
    "uk": "\u0400-\u04ff",
    "el": "\u0370-\u03ff",
    "ar": "\u0600-\u06ff",
    "he": "\u0590-\u05ff",
    "hi": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "ko": "\uac00-\ud7af",
    "ja": "\u3040-\u30ff\u4e00-\u9fff",
    "zh": "\u4e00-\u9fff",
    "zh-Hant": "\u4e00-\u9fff",
}
"""Letters without which a language's words need not be looked for."""


class Check(BaseModel):
    """One kind of forbidden content: the portals' rules against it and how it is recognised."""

    name: str
    level: Level
    rules: dict[Portal, str]
    otherwise: str | None = None
    why: dict[str, str]
    fix: dict[str, str]
    needs: list[str] = []
    masked: bool = False
    detector: str | None = None
    patterns: list[str]

    def rule_on(self, portal: Portal) -> str | None:
        """The rule that a portal has against it, else the trade's own; `None` where nobody minds."""
        return self.rules.get(portal, self.otherwise)


class Limit(BaseModel):
    """How much a message may hold on some portals: characters, attachments, or megabytes of them."""

    portals: list[Portal]
    rule: str
    characters: int | None = None
    attachments: int | None = None
    megabytes: int | None = None
    level: Level
    why: dict[str, str]
    fix: dict[str, str]

    def broken_from(self, text: str, sizes: Sequence[int]) -> int | None:
        """The place in the text from where it is too much; `None` where it is not."""
        if self.characters is not None and len(text) > self.characters:
            return self.characters
        many = self.attachments is not None and len(sizes) > self.attachments
        large = self.megabytes is not None and sum(sizes) > self.megabytes * _MEGABYTE
        return len(text) if many or large else None


def _read(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = read_yaml(files("server.replies").joinpath(name).read_text(encoding="utf-8"))
    return loaded


@cache
def checks() -> tuple[Check, ...]:
    """All kinds of content that are looked for."""
    return tuple(Check.model_validate(check) for check in _read("lint.yaml")["checks"])


@cache
def limits() -> tuple[Limit, ...]:
    """All limits of length and of attachments."""
    return tuple(Limit.model_validate(limit) for limit in _read("lint.yaml")["limits"])


@cache
def _words(name: str) -> tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]:
    """The patterns of a check by language, each with the letters that it needs."""
    found = _read("lint_words.yaml").get(name, {}).items()
    return tuple(
        (re.compile(f"[{_SCRIPTS[lang]}]") if lang in _SCRIPTS else None, re.compile(expanded(words), re.IGNORECASE))
        for lang, words in found
    )


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], ...]:
    check = next(check for check in checks() if check.name == name)
    return tuple(re.compile(expanded(pattern), re.IGNORECASE) for pattern in check.patterns)


def lint(portal: Portal | str, text: str, lang: str = "en", attachments: Sequence[int] = ()) -> list[Finding]:
    """What may not be said in this text on the portal, in the order of the text; empty where nothing was found.

    Of findings under the same rule that overlap, the longest of the gravest stands. Portals whose rules are not known
    are held to what the trade advises anywhere. `lang` (`en` or `zh`) is the language of `why` and `fix`;
    `attachments` are the sizes of what goes with the text, in bytes.
    """
    known = next((p for p in Portal if p == str(portal).strip().lower()), Portal.OTHER)
    lang = lang if lang in ("en", "zh") else "en"
    found: list[Finding] = []
    for begin, piece in _pieces(text):
        clean, origin = plain(piece)
        for check, first, last in _spans(known, clean):
            start, end = begin + origin[first], begin + origin[last - 1] + 1
            rule = check.rule_on(known) or ""
            why, fix = check.why[lang], check.fix[lang]
            found.append(Finding(kind=check.name, rule=rule, level=check.level, start=start, end=end, why=why, fix=fix))
    for limit in limits():
        start_ = limit.broken_from(text, attachments) if known in limit.portals else None
        if start_ is not None:
            kind = "length" if limit.characters is not None else "attachments"
            why, fix = limit.why[lang], limit.fix[lang]
            found.append(
                Finding(kind=kind, rule=limit.rule, level=limit.level, start=start_, end=len(text), why=why, fix=fix)
            )
    return _standing(found)


def rule_against(check: str, portal: Portal) -> str | None:
    """The portal's rule against one kind of content (`marketing`), in whatever language; `None` where it has none."""
    return next(one.rule_on(portal) for one in checks() if one.name == check)


def _spans(portal: Portal, text: str) -> Iterator[tuple[Check, int, int]]:
    """What is found in a piece of undisguised text: the check, and where."""
    lowered = text.lower()
    bare = unmasked(text)
    for check in checks():
        if check.rule_on(portal) is None:
            continue
        for seen in (text, bare) if check.masked and bare != text else (text,):
            for first, last in _found(check, seen, lowered if seen is text else bare.lower()):
                if last > first:
                    yield check, first, last
        if check.detector:
            yield from ((check, first, last) for first, last in _DETECTORS[check.detector](text))


def _found(check: Check, text: str, lowered: str) -> Iterator[tuple[int, int]]:
    patterns = _compiled(check.name) if not check.needs or any(need in lowered for need in check.needs) else ()
    worded = (words for letters, words in _words(check.name) if letters is None or letters.search(text))
    for pattern in (*patterns, *worded):
        for match in pattern.finditer(text):
            yield match.span("hit" if "hit" in pattern.groupindex else 0)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Parts of a long text with their places."""
    start = 0
    while len(text) - start > _PIECE:
        window = text[start : start + _PIECE]
        cut = max(window.rfind(end) + 1 for end in ("\n", ". ", "。")) or window.rfind(" ") + 1 or _PIECE
        yield start, text[start : start + cut]
        start += cut
    yield start, text[start:]


def _standing(found: list[Finding]) -> list[Finding]:
    kept: list[Finding] = []
    ordered = sorted(found, key=lambda f: (_SEVERITY[f.level], f.start - f.end, f.start))
    taken: dict[tuple[str, int], list[Finding]] = {}
    for finding in ordered:
        cells = [(finding.rule, cell) for cell in range(finding.start // _PIECE, finding.end // _PIECE + 1)]
        near = (other for cell in cells for other in taken.get(cell, ()))
        if any(other.start < finding.end and finding.start < other.end for other in near):
            continue
        kept.append(finding)
        for cell in cells:
            taken.setdefault(cell, []).append(finding)
    return sorted(kept, key=lambda f: (f.start, f.end, f.rule))
