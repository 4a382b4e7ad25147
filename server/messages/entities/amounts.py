"""Amounts of money in any form that buyers write, with their currency."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from babel.numbers import list_currencies

from server.messages.entities.entity import Found
from server.messages.entities.numbering import words
from server.messages.entities.place import Place
from server.orders.money import amount
from server.vocabulary import EntityKind

_NUMBER = r"(?:(?<![\d.,])\d{1,3}(?:[., ']\d{2,3}){1,4}(?:[.,]\d{1,2})?(?!\d)|(?<![\d.,])\d{1,9}(?:[.,]\d{1,2})?(?!\d))"
_ENGLISH_TOO = frozenset(["ALL", "BAM", "CUP", "COP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY"])
"""Currency codes that are words when a buyer shouts; they count only where they are the buyer's own."""


@cache
def _shape() -> re.Pattern[str]:
    money = words()["money"]
    signs = "".join(re.escape(sign) for sign in money["signs"])
    codes = "|".join(sorted(list_currencies()))
    small = "usd|eur|gbp|cny|jpy|cad|aud|chf|pln|sek|nok|dkk|mxn|brl|inr|krw"
    before = rf"(?:(?<![^\W_])(?:{'|'.join(money['before'])})|[{signs}]|(?<!\w)(?:(?-i:{codes})|{small}))"
    words_after = "|".join(money["after"])
    # Han, kana and Thai go on without a space, so what ends a word there is not asked.
    after = rf"(?:[{signs}]|(?:(?-i:{codes})|{small}|{words_after})(?![a-zà-žа-яёα-ω\u0600-\u06ff]))"
    return re.compile(
        rf"(?P<before>{before})[ ]?(?P<first>{_NUMBER})"
        rf"|(?P<second>{_NUMBER})[ ]?(?P<after>{after})",
        re.IGNORECASE,
    )


def amounts(text: str, place: Place) -> Iterator[Found]:
    """Every number with a currency beside it. A sign that several share is the buyer's own, if it is one of them."""
    for hit in _shape().finditer(text):
        number = hit["first"] or hit["second"]
        named = hit["before"] or hit["after"]
        known, currency = _currency(named, place)
        value = _value(number) if known else None
        if value is None:
            continue
        yield Found(EntityKind.AMOUNT, hit.start(), hit.end(), value, currency=currency)


@lru_cache(maxsize=4096)
def _value(number: str) -> str | None:
    found = amount(number)
    return None if found is None else str(found)


def _currency(named: str, place: Place) -> tuple[bool, str | None]:
    """Whether it names money here at all, and which."""
    code = named.upper()
    if code in list_currencies():
        return code not in _ENGLISH_TOO or code == place.currency, code
    choice = _choice(named)
    if place.currency in choice:
        return True, place.currency
    if choice == ("GBP", "EGP") and place.country in ("US", "CA"):
        return False, None  # a weight there
    if len(choice) == 1:
        return True, choice[0]
    return True, _DEFAULT.get(place.language.split("-")[0], {}).get(choice[0])


_DEFAULT = {"zh": {"CNY": "CNY", "USD": "USD"}, "en": {"GBP": "GBP"}, "de": {"GBP": "GBP"}, "ja": {"CNY": "JPY"}}
"""What a shared word means in a language where nothing else is known; 元 is not the buyer's own dollar."""


@lru_cache(maxsize=512)
def _choice(named: str) -> tuple[str, ...]:
    money = words()["money"]
    if named in money["signs"]:
        return tuple(money["signs"][named])
    for group in ("before", "after"):
        for shape, codes in money[group].items():
            if re.fullmatch(shape, named, re.IGNORECASE):
                return tuple(codes)
    return ()
