"""Dates, money and country names as a portal page prints them: in the page's language and the marketplace's zone."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal, format_percent

LOCALES: Final = {
    "en": "en_US",
    "zh": "zh_CN",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "it": "it_IT",
    "ja": "ja_JP",
}

_MOMENTS: Final = {
    "en": "EEE, MMM d, y, h:mm a '{zone}'",
    "zh": "y年M月d日EEEE '{zone}' ah:mm",
    "de": "EEE, d. MMM y, HH:mm '{zone}'",
    "fr": "EEE d MMM y, HH:mm '{zone}'",
    "es": "EEE, d MMM y, HH:mm '{zone}'",
    "it": "EEE d MMM y, HH:mm '{zone}'",
    "ja": "y年M月d日(EEE) HH:mm '{zone}'",
}
_DAYS: Final = {
    "en": "EEE, MMM d, y",
    "zh": "y年M月d日EEEE",
    "de": "EEE, d. MMM y",
    "fr": "EEE d MMM y",
    "es": "EEE, d MMM y",
    "it": "EEE d MMM y",
    "ja": "y年M月d日(EEE)",
}
_DATES: Final = {
    "en": "MMMM d, y",
    "zh": "y年M月d日",
    "de": "d. MMMM y",
    "fr": "d MMMM y",
    "es": "d 'de' MMMM 'de' y",
    "it": "d MMMM y",
    "ja": "y年M月d日",
}
_TIGHT_PERCENT: Final = ("en", "zh", "ja", "it")
_HALVES: Final = {"zh": ("上午", "下午"), "en": ("AM", "PM")}
_GERMAN_ZONES: Final = {"CET": "MEZ", "CEST": "MESZ"}


def zone_name(at: datetime, zone: ZoneInfo, language: str) -> str:
    """The short name beside a time: `PST`, `JST`, `CET`, in German `MEZ`."""
    name = at.astimezone(zone).tzname() or "UTC"
    return _GERMAN_ZONES.get(name, name) if language == "de" else name


def print_moment(at: datetime, zone: ZoneInfo, language: str) -> str:
    """A time to the minute with its zone, for example `Thu, Nov 19, 2026, 10:40 AM PST`."""
    local = at.astimezone(zone)
    pattern = _MOMENTS[language].replace("{zone}", zone_name(at, zone, language))
    if language in _HALVES:
        # CLDR's day periods (`凌晨`, `中午`) and its narrow space before AM are newer than what portals print.
        half = _HALVES[language][local.hour >= 12]
        pattern = pattern.replace(" a ", f" '{half}' ").replace(" ah", f" '{half}'h")
    return format_datetime(local.replace(tzinfo=None), pattern, locale=LOCALES[language])


def print_day(at: datetime, zone: ZoneInfo, language: str) -> str:
    """A day without a time: how portals print ship-by and deliver-by; the whole of that day is meant."""
    return format_date(at.astimezone(zone).date(), _DAYS[language], locale=LOCALES[language])


def print_money(amount: Decimal, currency: str, language: str) -> str:
    """An amount in local format: `39,99 €`, `$129.00`, `￥7,600`."""
    return str(format_currency(amount, currency, locale=LOCALES[language]))


def print_country(code: str, language: str) -> str:
    """The name of a country by its ISO code, in the page's language."""
    return str(Locale.parse(LOCALES[language]).territories.get(code, code))


def print_date(day: date, language: str) -> str:
    """A date without its weekday, as in `November 17, 2026`. Of a time its own day is meant."""
    return format_date(day, _DATES[language], locale=LOCALES[language])


def print_percent(share: Decimal, language: str) -> str:
    """A share as a percentage with at most two places: `0.0077` is `0.77%`, in German `0,77 %`."""
    return str(format_percent(share, "#,##0.##%" if language in _TIGHT_PERCENT else "#,##0.##\xa0%", LOCALES[language]))


def print_number(number: Decimal, language: str) -> str:
    """A number with the language's separators."""
    return str(format_decimal(number, locale=LOCALES[language]))
