"""What a message must not carry on a portal. Patterns and the rules that they stand for are data in `lint.yaml`."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel

from server.data_files import read_yaml
from server.vocabulary import Portal

Level = Literal["block", "warn", "inform"]

_GAP = r"(?:[^.!?。！？\n]|\.(?=\d)){0,60}?"
_INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_SEVERITY: dict[Level, int] = {"block": 0, "warn": 1, "inform": 2}


class Finding(BaseModel):
    """One thing that may not be said. `start` and `end` count characters of the text as it was given."""

    rule: str
    level: Level
    start: int
    end: int
    why: str
    fix: str


class Check(BaseModel):
    """One kind of forbidden content: the portals' rules against it and how it is recognised in seven languages."""

    name: str
    level: Level
    rules: dict[Portal, str]
    why: dict[str, str]
    fix: dict[str, str]
    needs: list[str] = []
    patterns: list[str]


class Limit(BaseModel):
    portals: list[Portal]
    rule: str
    characters: int
    level: Level
    why: dict[str, str]
    fix: dict[str, str]


@cache
def _data() -> dict[str, Any]:
    loaded: dict[str, Any] = read_yaml(files("server.replies").joinpath("lint.yaml").read_text(encoding="utf-8"))
    return loaded


@cache
def checks() -> tuple[Check, ...]:
    return tuple(Check.model_validate(check) for check in _data()["checks"])


@cache
def limits() -> tuple[Limit, ...]:
    return tuple(Limit.model_validate(limit) for limit in _data()["limits"])


@cache
def _words(name: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of a check in further languages (`lint_words.yaml`), tried whatever `needs` says."""
    loaded: dict[str, dict[str, str]] = read_yaml(
        files("server.replies").joinpath("lint_words.yaml").read_text(encoding="utf-8")
    )
    return tuple(re.compile(p.replace("GAP", _GAP), re.IGNORECASE) for p in loaded.get(name, {}).values())


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], ...]:
    check = next(check for check in checks() if check.name == name)
    return tuple(re.compile(pattern.replace("GAP", _GAP), re.IGNORECASE) for pattern in check.patterns)


def lint(portal: Portal | str, text: str, lang: str = "en") -> list[Finding]:
    """What the portal's rules forbid in this text, in the order of the text; empty where nothing was found.

    Of findings under the same rule that overlap, the longest of the gravest stands. Portals whose rules are not known
    give none. `lang` (`en` or `zh`) is the language of `why` and `fix`.
    """
    known = next((p for p in Portal if p == str(portal).strip().lower()), Portal.OTHER)
    lang = lang if lang in ("en", "zh") else "en"
    plain, origin = _plain(text)
    lowered = plain.lower()
    found: list[Finding] = []
    for check in checks():
        rule = check.rules.get(known)
        if rule is None:
            continue
        needed = not check.needs or any(need in lowered for need in check.needs)
        for pattern in (*(_compiled(check.name) if needed else ()), *_words(check.name)):
            for match in pattern.finditer(plain):
                first, last = match.span("hit" if "hit" in pattern.groupindex else 0)
                span = {"start": origin[first], "end": origin[last - 1] + 1}
                found.append(Finding(rule=rule, level=check.level, why=check.why[lang], fix=check.fix[lang], **span))
    for limit in limits():
        if known in limit.portals and len(text) > limit.characters:
            why, fix = limit.why[lang], limit.fix[lang]
            span = {"start": limit.characters, "end": len(text)}
            found.append(Finding(rule=limit.rule, level=limit.level, why=why, fix=fix, **span))
    return _standing(found)


def rule_against(check: str, portal: Portal) -> str | None:
    """The portal's rule against one kind of content (`marketing`), in whatever language; `None` where it has none."""
    return next(one.rules.get(portal) for one in checks() if one.name == check)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without the disguises that people use (wide letters, invisible characters, curly apostrophes), and for
    each of its characters the place in the original."""
    characters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        if character in _INVISIBLE:
            continue
        folded = (
            "'" if character in "’‘ʼ`´" else "\n" if character == "\r" else unicodedata.normalize("NFKC", character)
        )
        for piece in folded:
            characters.append(" " if piece == "\u00a0" else piece)
            origin.append(place)
    return "".join(characters), origin


def _standing(found: list[Finding]) -> list[Finding]:
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda f: (_SEVERITY[f.level], f.start - f.end, f.start)):
        if not any(k.rule == finding.rule and k.start < finding.end and finding.start < k.end for k in kept):
            kept.append(finding)
    return sorted(kept, key=lambda f: (f.start, f.end, f.rule))
