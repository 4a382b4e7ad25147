"""The pieces of a printed address, put into their places. A piece that fits nowhere stays an address line."""

import re
from collections.abc import Sequence

from server.orders.context import Address
from server.orders.words import country

_POSTCODE = re.compile(
    r"^(?:〒\s*)?(\d{3}-\d{4}|\d{5}(?:-\d{4})?|\d{4}|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{2}-\d{3}|\d{5}-\d{3}|\d{6})$"
)
_CODE_THEN_CITY = re.compile(r"^(?:[A-Z]{1,2}-)?(\d{4}\s?[A-Z]{2}(?=\s)|\d{4,5}|\d{2}-\d{3})\s+(?![A-Z]{2}$)(\D.+)$")
_PREFECTURE = re.compile(r"^(東京都|北海道|(?:京都|大阪)府|\w{2,3}県)\s*(.+)$")
_CITY_REGION_CODE = re.compile(r"^(.+?),\s*([A-Z]{2,3})\s+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$")


def arrange(pieces: Sequence[str], *, name: str | None = None) -> Address:
    """Sorts the pieces of an address block (name first, as portals print them) into an `Address`.

    Portals print city with a comma, region and postcode as pieces of their own, or the national form in one piece
    ("10115 Berlin", "San Diego, CA 92101"). The country is known only where it is printed.
    """
    rest = [piece.strip() for piece in pieces if piece.strip(" ,")]
    if rest and (name is None or rest[0].casefold() == name.casefold()):
        name = name or rest[0]
        rest = rest[1:]
    address = Address(name=name)
    if rest and (found := country(rest[-1].strip(" ,"))):
        address.country = found
        rest = rest[:-1]
    _take_combined(address, rest) or _take_separate(address, rest)
    address.lines = [piece.strip(" ,") for piece in rest]
    return address


def _take_combined(address: Address, rest: list[str]) -> bool:
    for index in range(len(rest) - 1, -1, -1):
        piece = rest[index].strip(" ,")
        if found := _CITY_REGION_CODE.match(piece):
            address.city, address.region, address.postcode = found.groups()
        elif index > 0 and (found := _CODE_THEN_CITY.match(piece)):
            address.postcode, address.city = found.groups()
        else:
            continue
        del rest[index]
        return True
    return False


def _take_separate(address: Address, rest: list[str]) -> bool:
    at = next((i for i in range(len(rest) - 1, -1, -1) if _POSTCODE.match(rest[i].strip(" ,"))), None)
    if at is None:
        return False
    address.postcode = rest.pop(at).strip(" ,〒")
    comma = next((i for i in range(len(rest) - 1, -1, -1) if rest[i].endswith(",")), None)
    if comma is not None:
        address.city = rest.pop(comma).strip(" ,")
        if comma < len(rest) and comma == at - 2:
            address.region = rest.pop(comma).strip(" ,")
        return True
    if at < len(rest):  # the postcode stood before city and region, as in Japan
        address.region = rest.pop(at).strip(" ,")
        if together := _PREFECTURE.match(address.region):
            address.region, address.city = together.groups()
        elif at < len(rest):
            address.city = rest.pop(at).strip(" ,")
    elif len(rest) > 1:
        address.city = rest.pop().strip(" ,")
    return True
