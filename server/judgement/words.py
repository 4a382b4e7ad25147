"""What a brief says to the seller, in English or Chinese, from the Fluent files in `texts`."""

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from server.rules.catalogue import catalogue

LANGUAGES = ("en", "zh")


def seller_language(lang: str) -> str:
    """The language of the brief for what the seller asked: `zh` for any Chinese, else `en`."""
    return "zh" if lang.lower().startswith("zh") else "en"


@cache
def bundle(lang: str) -> Any:
    text = files("server.judgement").joinpath(f"texts/{lang}.ftl").read_text(encoding="utf-8")
    made = FluentBundle(["zh-CN" if lang == "zh" else lang], use_isolating=False)
    made.add_resource(FluentResource(text))
    return made


def word(message: str, lang: str, **values: Any) -> str:
    """The message of that name. Raises `LookupError` for an unknown one and `ValueError` for a missing value."""
    made = bundle(seller_language(lang))
    found = made.get_message(message)
    if found is None or found.value is None:
        raise LookupError(message)
    text, errors = made.format_pattern(found.value, values)
    if errors:
        raise ValueError(f"{message}: {errors[0]}")
    return str(text)


def enumeration(words: Sequence[str], lang: str) -> str:
    """“a, b and c” in the language's own way; empty for no words."""
    if not words:
        return ""
    *front, last = words
    text = front[0] if front else last
    for part in front[1:]:
        text = word("list-comma", lang, first=text, last=part)
    return word("list-and", lang, first=text, last=last) if front else text


@lru_cache(maxsize=1024)
def country_name(code: str, lang: str) -> str:
    """The country's name; the code itself where CLDR knows none."""
    return str(Locale(seller_language(lang)).territories.get(code, code))


OF_A_CASE = ("category", "country", "marketplace", "portal", "language")
"""What cases are compared by beside facts."""


def fact_name(name: str, lang: str) -> str:
    """The fact's name for people; a name nobody knows stays as it is."""
    kind = catalogue().get(name)
    if kind:
        return kind.words.get(lang)
    return word(f"name-{name}", lang) if name in OF_A_CASE else name


CODED = {
    "dispute_type": "type",
    "asks": "ask",
    "threats": "threat",
    "shipment_state": "state",
    "claim_kind": "claim",
    "fulfilled_by": "party",
}
"""Facts whose values are codes, and the group of messages that names them."""


def language_name(code: str, lang: str) -> str:
    """The language's name; the code itself where CLDR knows none."""
    languages = Locale(seller_language(lang)).languages
    return str(languages.get(code.replace("-", "_"), languages.get(code.split("-")[0], code)))


def value_text(name: str, value: Any, lang: str) -> str:
    """The value of the fact `name` for people."""
    if isinstance(value, list):
        return enumeration([value_text(name, part, lang) for part in value], lang)
    if name in CODED and isinstance(value, str):
        return word(f"{CODED[name]}-{value}", lang)
    if name in ("country", "destination_country", "origin_country", "marketplace_country"):
        return country_name(str(value), lang)
    if isinstance(value, bool):
        return word("value-yes" if value else "value-no", lang)
    if isinstance(value, float) and (value.is_integer() or name.startswith("days_")):
        return str(int(value))
    return str(value)
