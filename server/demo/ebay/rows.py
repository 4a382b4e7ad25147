"""Labelled values of eBay's practice pages, each with the path of the order context that it shows."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from server.demo.ebay.orders import EbayOrder
from server.demo.ebay.printing import print_day, print_moment, print_money
from server.demo.labels import label

Row = dict[str, str]
"""`label`, `value`, and `path`: where a reader should put the value; empty for what no reader looks for."""

View = dict[str, Any]
"""A page as its script gets it: everything printed, nothing left to decide."""

CARRIERS: Final = {
    "dhl": "DHL",
    "usps": "USPS",
    "ups": "UPS",
    "japan-post": "Japan Post",
    "la-poste": "La Poste",
    "poste-italiane": "Poste Italiane",
    "royal-mail": "Royal Mail",
}


class Words:
    """The words of one order's pages in one language."""

    def __init__(self, order: EbayOrder, language: str) -> None:
        self.order = order
        self.language = language

    def label(self, key: str, **values: object) -> str:
        """A text of the catalogue's eBay part."""
        return label(f"ebay.{key}", self.language, **values)

    def reason(self, text: str | None, group: str = "reason") -> str | None:
        """A reason or a status of an order file, in this language. Raises `KeyError` where the catalogue lacks it."""
        slug = text.lower().replace(" ", "-") if text else None
        return self.label(f"{group}.{slug}") if slug else None

    def day(self, at: datetime | None) -> str | None:
        return print_day(at, self.order.place, self.language) if at else None

    def moment(self, at: datetime | None) -> str | None:
        return print_moment(at, self.order.place, self.language) if at else None

    def money(self, amount: Decimal | None) -> str | None:
        return print_money(amount, self.order.currency, self.language) if amount is not None else None

    def rows(self, *given: tuple[str, str, str | None]) -> list[Row]:
        """Rows of `(label key, path, value)`; a row without a value is left out."""
        return [{"label": self.label(key), "path": path, "value": value} for key, path, value in given if value]


def shown(path: str, value: str | None) -> list[dict[str, str]]:
    """A value without a label, as a list of one, or nothing where there is none."""
    return [{"path": path, "value": value}] if value else []


def by_id(orders: Iterable[EbayOrder], wanted: str, *, of: str) -> EbayOrder | None:
    """The order whose `thread`, `return_request`, `request`, `case` or `dispute` has that id."""
    for order in orders:
        beside = getattr(order.beside, of)
        if beside is not None and (beside if isinstance(beside, str) else beside.id) == wanted:
            return order
    return None
