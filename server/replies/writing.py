"""Fluent messages and CLDR formats: a sentence of a plan becomes words of a language."""

import unicodedata
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from server.replies.days import Day, in_form, locale_of
from server.replies.direction import kept_together
from server.replies.languages import right_to_left, without_spaces
from server.replies.naming import carrier_name, place_name
from server.replies.plan import CarrierCode, Money, ScanPlace, Sentence, Value

UNKNOWN = "none"
"""What a Fluent variable holds when the value is not known; every message that takes it has a variant for it."""

_YEN = {"ja": "円", "zh": "日元", "zh-Hant": "日圓"}
_SHOWN = frozenset({"item", "carrier", "tracking", "place", "platform", "name", "answer"})
"""Variables that are repeated as they are; the others are formatted, or only choose a variant."""


@cache
def bundle(language: str, *, seller: bool = False) -> FluentBundle:
    """The messages of a language: what buyers read, or with `seller` what the seller is told."""
    # Isolating marks would be pasted into the portal's message box as invisible characters.
    functions: dict[str, Any] = {"DAY": in_form, "STARTS": first_sound}
    made = FluentBundle([language.replace("-", "_")], functions=functions, use_isolating=False)
    folder = files("server.replies").joinpath("ftl", *(["seller"] if seller else []))
    made.add_resource(FluentResource(folder.joinpath(f"{language}.ftl").read_text(encoding="utf-8")))
    return made


def written(id_: str, language: str, args: dict[str, str | int] | None = None, *, seller: bool = False) -> str:
    """One message with its values. Raises `LookupError` for an unknown id and `ValueError` for a missing variable:
    both are faults of ours that a test finds, never something to send to a buyer."""
    messages = bundle(language, seller=seller)
    value = messages.get_message(id_).value
    if value is None:
        raise LookupError(f"{language}: {id_} has no text")
    text, errors = messages.format_pattern(value, args or {})
    if errors:
        raise ValueError(f"{language}: {id_}: {errors[0]}")
    return str(text)


def sentence_text(sentence: Sentence, language: str, territory: str | None) -> str:
    """A sentence of a plan in words, its dates, money and names written as the language does."""
    args = {name: _spoken(value, language, territory) for name, value in sentence.args.items()}
    if right_to_left(language):
        args = {name: _kept_together(value) if name in _SHOWN else value for name, value in args.items()}
    return written(sentence.id, language, args)


def joined(sentences: list[str], language: str) -> str:
    """Sentences as a paragraph: Chinese and Japanese put no space between them."""
    return ("" if without_spaces(language) else " ").join(sentences)


def first_sound(name: str) -> str:
    """Fluent's `STARTS`: `vowel` where a name begins with one when read aloud, else `other`; for articles and
    prepositions that depend on it (`az Amazon`, `a DHL`)."""
    first = unicodedata.normalize("NFD", name.strip("“”„«»'\"( \u200e\u200f")[:1]).lower()[:1]
    return "vowel" if first and first in "aeiou" else "other"


def _kept_together(value: str | int) -> str | int:
    return value if isinstance(value, int) or value == UNKNOWN else kept_together(value)


def _spoken(value: Value, language: str, territory: str | None) -> str | int:
    match value:
        case None:
            return UNKNOWN
        case date():
            return Day.of(value, language, territory)
        case Money():
            return money(value, language, territory)
        case CarrierCode():
            return carrier_name(value.code, language) or UNKNOWN
        case ScanPlace():
            return place_name(value.raw, value.countries) or UNKNOWN
        case _:
            return value


def money(value: Money, language: str, territory: str | None) -> str:
    """An amount as CLDR writes it for the language and country: `39,99 €`, `$39.99`; yen in Japanese as `2,980円`."""
    if value.currency == "JPY" and language in _YEN:
        return format_currency(value.amount, "JPY", "#,##0", locale=locale_of(language, None)) + _YEN[language]
    try:
        return format_currency(value.amount, value.currency, locale=locale_of(language, territory))
    except (KeyError, ValueError):
        return f"{value.amount} {value.currency}"
