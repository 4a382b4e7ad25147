"""Dates and money as eBay's sites print them: `Nov 18, 2026` in the US and `18 Nov 2026` in Britain, `EUR 34,90` in
Germany and `34,90 EUR` in France."""

from datetime import datetime
from decimal import Decimal
from typing import Final

from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal

from server.demo.printing import zone_name
from server.orders.marketplaces import Marketplace

_LOCALES: Final = {"zh": "zh_CN", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "it": "it_IT", "ja": "ja_JP"}
_DAYS: Final = {
    "en_US": "MMM d, y",
    "en_GB": "d MMM y",
    "zh": "y年M月d日",
    "de": "d. MMM y",
    "fr": "d MMM y",
    "es": "d MMM y",
    "it": "d MMM y",
    "ja": "y年M月d日",
}
_CODE_FIRST: Final = {"de", "it"}
_CODE_LAST: Final = {"fr", "es"}


def locale_of(place: Marketplace, language: str) -> str:
    """The locale of a page: English is that of the marketplace's own country where English is spoken there."""
    return _LOCALES.get(language) or ("en_GB" if place.country == "GB" else "en_US")


def print_day(at: datetime, place: Marketplace, language: str) -> str:
    """A day in the marketplace's zone, without a time."""
    locale = locale_of(place, language)
    return format_date(at.astimezone(place.clock).date(), _DAYS.get(locale) or _DAYS[language], locale=locale)


def print_moment(at: datetime, place: Marketplace, language: str) -> str:
    """A time to the minute: `Nov 18, 2026 at 4:47 PM PST`, `18. Nov. 2026 um 19:05 MEZ`, `2026年11月18日 16:47 PST`."""
    local = at.astimezone(place.clock)
    locale = locale_of(place, language)
    clock = format_time(local.replace(tzinfo=None).time(), "h:mm 'X'" if locale == "en_US" else "HH:mm", locale=locale)
    clock = clock.replace("X", "AM" if local.hour < 12 else "PM")
    return f"{print_day(at, place, language)}{_JOINTS[language]}{clock} {zone_name(at, place.clock, language)}"


_JOINTS: Final = {"en": " at ", "de": " um ", "fr": " à ", "es": " a las ", "it": " alle ", "zh": " ", "ja": " "}


def print_money(amount: Decimal, currency: str, language: str) -> str:
    """An amount as eBay's site of that language writes it; dollars and pounds keep their sign everywhere."""
    if currency in ("USD", "GBP"):
        return str(format_currency(amount, currency, "¤#,##0.00", locale="en_US"))
    if language in _CODE_FIRST | _CODE_LAST:
        number = format_decimal(amount, "#,##0.00", locale=_LOCALES[language])
        return f"{currency} {number}" if language in _CODE_FIRST else f"{number} {currency}"
    return str(format_currency(amount, currency, "¤#,##0.00", locale="en_US"))
