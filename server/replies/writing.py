"""Fluent messages and CLDR formats: a sentence of a plan becomes words of a language."""

import re
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from server.replies.naming import carrier_name, place_name
from server.replies.plan import CarrierCode, Money, ScanPlace, Sentence, Value

LANGUAGES = ("en", "de", "fr", "es", "it", "ja", "zh")
"""Languages in which replies are written."""

UNKNOWN = "none"
"""What a Fluent variable holds when the value is not known; every message that takes it has a variant for it."""

_NO_SPACES = frozenset({"ja", "zh"})
_DAY_PATTERNS = {
    "de": "EEEE, d. MMMM",
    "fr": "EEEE d MMMM",
    "es": "EEEE d 'de' MMMM",
    "it": "EEEE d MMMM",
    "ja": "M月d日（E）",
    "zh": "M月d日（EEEE）",
}
"""CLDR's full dates without the year, which a reply about this week does not need (Unicode TR 35 field letters)."""

_YEN = {"ja": "円", "zh": "日元"}
_AMERICAN_DATES = frozenset({None, "US", "CA", "PH"})


@cache
def bundle(language: str, *, seller: bool = False) -> FluentBundle:
    """The messages of a language: what buyers read, or with `seller` what the seller is told."""
    # Isolating marks would be pasted into the portal's message box as invisible characters.
    made = FluentBundle([language], use_isolating=False)
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
    return written(sentence.id, language, args)


def joined(sentences: list[str], language: str) -> str:
    """Sentences as a paragraph: Chinese and Japanese put no space between them."""
    return ("" if language in _NO_SPACES else " ").join(sentences)


def _spoken(value: Value, language: str, territory: str | None) -> str | int:
    match value:
        case None:
            return UNKNOWN
        case date():
            return day(value, language, territory)
        case Money():
            return money(value, language, territory)
        case CarrierCode():
            return carrier_name(value.code, language) or UNKNOWN
        case ScanPlace():
            return place_name(value.raw, value.countries) or UNKNOWN
        case _:
            return value


def day(value: date, language: str, territory: str | None) -> str:
    """A weekday and day: `Donnerstag, 26. November`, `Thursday, November 26` in America, `11月26日（木）`."""
    if language == "en":
        pattern = "EEEE, MMMM d" if territory in _AMERICAN_DATES else "EEEE d MMMM"
    else:
        pattern = _DAY_PATTERNS[language]
    text = format_date(value, pattern, locale=_locale(language, None))
    return re.sub(r" 1 (?=\w)", " 1er ", text) if language == "fr" and value.day == 1 else text


def money(value: Money, language: str, territory: str | None) -> str:
    """An amount as CLDR writes it for the language and country: `39,99 €`, `$39.99`; yen in Japanese as `2,980円`."""
    if value.currency == "JPY" and language in _YEN:
        return format_currency(value.amount, "JPY", "#,##0", locale=language) + _YEN[language]
    try:
        return format_currency(value.amount, value.currency, locale=_locale(language, territory))
    except (KeyError, ValueError):
        return f"{value.amount} {value.currency}"


@lru_cache(maxsize=64)
def _locale(language: str, territory: str | None) -> Locale:
    """The country's own variety where CLDR has one; English outside America is British, whatever the country."""
    if language == "en" and territory not in _AMERICAN_DATES:
        territory = "GB"
    if territory:
        try:
            return Locale.parse(f"{language}_{territory}")
        except (UnknownLocaleError, ValueError):
            pass
    return Locale.parse(language)
