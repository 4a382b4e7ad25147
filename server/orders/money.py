"""Amounts as portals print them, to a decimal and an ISO 4217 code."""

import re
from decimal import Decimal

from price_parser import Price

SYMBOLS = {
    "€": "EUR",
    "£": "GBP",
    "zł": "PLN",
    "₺": "TRY",
    "₹": "INR",
    "R$": "BRL",
    "US$": "USD",
    "円": "JPY",
    "元": "CNY",
}
SHARED = {"$": {"USD", "CAD", "AUD", "MXN", "SGD"}, "¥": {"JPY", "CNY"}, "￥": {"JPY", "CNY"}, "kr": {"SEK"}}
"""Signs that several currencies use: the marketplace tells which."""


def amount(text: str) -> Decimal | None:
    """The number of a price in any local form ("1.234,56 €", "￥7,600"); `None` when there is none."""
    found = Price.fromstring(text.replace("\u00a0", " ").replace("\u202f", " ").replace("￥", "¥"))
    return found.amount


def currency(text: str, *, home: str) -> str | None:
    """The currency that a price names. A sign that several share means `home` (the marketplace's) when it is one of
    them; else `None`."""
    code = re.search(r"\b[A-Z]{3}\b", text)
    if code is not None:
        return code.group()
    for sign, name in sorted(SYMBOLS.items(), key=lambda row: -len(row[0])):
        if sign in text:
            return name
    for sign, names in SHARED.items():
        if sign in text:
            return home if home in names else None
    return None
