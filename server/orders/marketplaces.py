"""Marketplaces as data: which country, currency, clock and language stand behind `amazon.de`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from server.data_files import read_yaml


@dataclass(frozen=True)
class Marketplace:
    """`zone` is an IANA time zone. For a marketplace that is not in the list all but the name and `UTC` are empty."""

    name: str
    country: str
    currency: str
    zone: str
    language: str

    @property
    def clock(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


@cache
def _all() -> dict[str, Marketplace]:
    rows = read_yaml(files("server.orders").joinpath("marketplaces.yaml").read_text(encoding="utf-8"))
    return {name: Marketplace(name=name, **row) for name, row in rows.items()}


def marketplace(name: str | None) -> Marketplace:
    """The marketplace of that name (`amazon.de`, also with `www.` or in capitals)."""
    key = (name or "").strip().lower().removeprefix("https://").removeprefix("www.").rstrip("/")
    return _all().get(key) or Marketplace(key, "", "", "UTC", "en")


def named_in(text: str) -> Marketplace | None:
    """The marketplace that a piece of page text names (`Amazon.de`, `www.amazon.co.jp`), longest name first."""
    lowered = text.lower()
    found = [name for name in _all() if name in lowered]
    return _all()[max(found, key=len)] if found else None
