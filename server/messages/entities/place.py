"""Where a message comes from, as far as it decides how its numbers are read."""

from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from babel.numbers import get_territory_currencies

from server.orders.marketplaces import marketplace as site_of


@dataclass(frozen=True)
class Place:
    """`country` and `currency` are empty where nothing tells them; `order` is that of day, month and year."""

    language: str
    country: str
    currency: str
    order: str


def place_of(language: str, country: str | None, marketplace: str | None) -> Place:
    """From the buyer's country and the marketplace; the country alone says how dates are written there."""
    site = site_of(marketplace)
    home = (country or site.country).strip().upper()
    home = "GB" if home == "UK" else home
    money = site.currency or (next(iter(get_territory_currencies(home)), "") if len(home) == 2 else "")
    return Place(language, home, money, _order(language, home))


def _order(language: str, country: str) -> str:
    """`DMY`, `MDY` or `YMD`, as in the language's short dates in that country (CLDR)."""
    base = language.replace("-", "_").split("_")[0]
    for name in (f"{base}_{country}" if country else base, base, "de"):
        try:
            pattern = Locale.parse(name).date_formats["short"].pattern
        except (UnknownLocaleError, ValueError):
            continue
        return "".join(sorted("DMY", key=lambda part: pattern.lower().find(part.lower())))
    return "DMY"
