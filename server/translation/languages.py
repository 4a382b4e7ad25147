"""What an engine calls a language of ours, and whether it has it."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def _table() -> dict[str, Any]:
    text = files("server.translation").joinpath("languages.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def languages_of(engine: str) -> tuple[str, ...]:
    """The codes that the engine itself uses, as `languages.yaml` lists them."""
    return tuple(_table()[engine].get("languages", "").split())


def code_for(engine: str, language: str, *, target: bool = False) -> str | None:
    """The engine's own code for a BCP 47 code; `None` where it has no such language.

    As a source, a language is read in whatever script; as a target, one that names its script needs that very script.
    """
    row = _table()[engine]
    names = row.get("as", {})
    have = languages_of(engine)
    for code in _candidates(language, target=target):
        if target and code in row.get("target", {}):
            return str(row["target"][code])
        own = names.get(code) or next((one for one in have if one.lower() == code.lower()), None)
        if own:
            return str(row.get("target", {}).get(own, own)) if target else str(own)
    return None


def listed_code(language: str, listed: frozenset[str], *, target: bool = False) -> str | None:
    """The first of the usual codes for a language that a service lists itself."""
    other = {"zh": ("zh", "zh-Hans"), "zh-Hant": ("zh-Hant", "zt"), "pt-BR": ("pt-BR", "pb"), "nb": ("nb", "no"),
             "fil": ("tl", "fil")}  # fmt: skip
    for code in _candidates(language, target=target):
        for one in other.get(code, (code,)):
            if one in listed:
                return one
    return None


def _candidates(language: str, *, target: bool) -> list[str]:
    primary, *rest = language.split("-")
    scripted = any(len(part) == 4 for part in rest)
    return [language] if not rest or (target and scripted) else [language, primary]
