"""The packet's words, dates and sums in the platform's language."""

from datetime import datetime, tzinfo
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_timezone_name
from babel.numbers import UnknownCurrencyError, format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource

from server.orders.marketplaces import marketplace

LANGUAGES = ("en", "de", "fr", "it", "es", "ja", "zh")
_TEXTS = Path(__file__).parent / "packet_texts"
_LOCALES = {
    "en": "en_GB",
    "zh": "zh_Hans_CN",
    "de": "de_DE",
    "fr": "fr_FR",
    "it": "it_IT",
    "es": "es_ES",
    "ja": "ja_JP",
}


@cache
def _bundle(language: str) -> FluentBundle:
    # No isolation marks: they would stand in the text that the platform copies out of the PDF.
    bundle = FluentBundle([_LOCALES[language].replace("_", "-")], use_isolating=False)
    text = (_TEXTS / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


def platform_language(name: str | None) -> str:
    """The language in which the marketplace's investigators read, for example `de` for `amazon.de`; else English."""
    language = marketplace(name).language
    return language if language in LANGUAGES else "en"


def platform_zone(name: str | None) -> str:
    """The marketplace's time zone (IANA), `UTC` where it is not known."""
    return marketplace(name).zone


def paper(name: str | None) -> Literal["A4", "Letter"]:
    """`Letter` for marketplaces of North America, else `A4`."""
    return "Letter" if marketplace(name).country in ("US", "CA", "MX") else "A4"


class Words:
    """Everything that turns a value into text for one packet.

    `language` is one of LANGUAGES (another falls back to English), `zone` an IANA name.
    """

    def __init__(self, language: str, zone: str = "UTC", platform: str = "") -> None:
        self.language = language if language in LANGUAGES else "en"
        self.locale = Locale.parse(_LOCALES[self.language])
        self.platform = platform
        self.zone: tzinfo
        try:
            self.zone, self.zone_id = ZoneInfo(zone), zone
        except (ZoneInfoNotFoundError, ValueError):
            self.zone, self.zone_id = ZoneInfo("UTC"), "UTC"

    def text(self, message: str, **values: object) -> str:
        """The message of packet_texts with its values filled in. Raises KeyError for one that is not there."""
        found = _bundle(self.language).get_message(message)
        if found.value is None:
            raise KeyError(message)
        plain = {name: v if isinstance(v, int | str) else str(v) for name, v in values.items()}
        text, errors = _bundle(self.language).format_pattern(found.value, {"platform": self.platform, **plain})
        if errors:
            raise KeyError(f"{message}: {errors[0]}")
        return str(text)

    def text_or(self, message: str, otherwise: str) -> str:
        """The message, or the given text where there is none of that name."""
        return self.text(message) if _bundle(self.language).has_message(message) else otherwise

    def date(self, at: datetime) -> str:
        """For example `11 November 2026`, in the marketplace's zone."""
        return format_date(at.astimezone(self.zone), "long", locale=self.locale)

    def moment(self, at: datetime) -> str:
        """Date and time to the minute with the zone's short name."""
        there = at.astimezone(self.zone)
        return f"{self.short_date(at)}, {format_time(there, 'HH:mm', locale=self.locale)} {there.strftime('%Z')}"

    def short_date(self, at: datetime) -> str:
        """Date with a short month, for tables."""
        there = at.astimezone(self.zone)
        return format_skeleton("yMMMd", there, locale=self.locale)

    def clock(self, at: datetime) -> str:
        """Time of day to the minute, for tables that name the zone above."""
        return format_time(at.astimezone(self.zone), "HH:mm", locale=self.locale)

    def zone_name(self, at: datetime) -> str:
        """The zone as people call it, with its IANA name."""
        name = get_timezone_name(at.astimezone(self.zone), locale=self.locale)
        return self.zone_id if name == self.zone_id else f"{name} ({self.zone_id})"

    def money(self, amount: Decimal, currency: str | None) -> str:
        """The sum as the language writes it; without a currency the bare number."""
        if not currency:
            return str(amount)
        try:
            return format_currency(amount, currency, locale=self.locale)
        except (UnknownCurrencyError, ValueError):
            return f"{amount} {currency}"

    def number(self, value: int) -> str:
        return format_decimal(value, locale=self.locale)

    def country(self, code: str) -> str:
        """The country's name, or the code where it has none."""
        return str(self.locale.territories.get(code.upper(), code))
