"""Tracking numbers of the practice orders carry the check digits that carriers give them."""

import pytest

from server.demo.ebay.orders import load_ebay_orders
from server.demo.practice_orders import load_practice_orders

NUMBERS = [
    (shipment.carrier, shipment.tracking_number)
    for context in [order.context for order in load_practice_orders()] + [order.context for order in load_ebay_orders()]
    for shipment in context.shipments
]


def s10(number: str) -> bool:
    """Universal Postal Union S10: eight digits weighted 8 6 4 2 3 5 9 7, modulo 11."""
    total = sum(int(digit) * weight for digit, weight in zip(number[2:10], (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    return int(number[10]) == {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)


def ups(number: str) -> bool:
    """UPS 1Z: fifteen characters, letters as numbers, every second one doubled, modulo 10."""
    values = [int(sign) if sign.isdigit() else (ord(sign) - 63) % 10 for sign in number[2:17]]
    return int(number[17]) == -(sum(values[0::2]) + 2 * sum(values[1::2])) % 10


def modulo_10(number: str) -> bool:
    """USPS and SSCC: digits weighted 3 and 1 from the right, modulo 10."""
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(number[:-1])))
    return int(number[-1]) == -weighted % 10


@pytest.mark.parametrize(("carrier", "number"), NUMBERS)
def test_check_digit(carrier: str, number: str) -> None:
    if number.endswith("CN"):
        assert s10(number)
    elif number.startswith("1Z"):
        assert ups(number)
    elif number.startswith("TBA"):
        assert carrier == "amazon-logistics"
        assert len(number) == 15
    else:
        assert modulo_10(number)
