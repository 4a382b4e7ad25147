"""Amounts as portals print them, to a decimal and an ISO 4217 code."""

import re
from decimal import Decimal

from babel.numbers import is_currency
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
MOST = Decimal(10) ** 12
LONGEST = 200
"""An amount from here on, or one that stands further back in a text, is none that an order shows."""
_QUANTITY = re.compile(r"^\s*\d+\s*[x×]\s+")


def amount(text: str) -> Decimal | None:
    """The number of a price in any local form ("1.234,56 €", "￥7,600"); `None` when there is none."""
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("￥", "¥")
    found = Price.fromstring(_QUANTITY.sub("", plain[:LONGEST])).amount
    return found if found is not None and found < MOST else None


def currency(text: str, *, home: str) -> str | None:
    """The currency that a price names. A sign that several share means `home` (the marketplace's) when it is one of
    them; else `None`."""
    code = next((found for found in re.findall(r"\b[A-Z]{3}\b", text) if is_currency(found)), None)
    if code is not None:
        return str(code)
    for sign, name in sorted(SYMBOLS.items(), key=lambda row: -len(row[0])):
        if sign in text:
            return name
    for sign, names in SHARED.items():
        if sign in text:
            return home if home in names else None
    return None
