"""Sizes of clothes and shoes, and measures of length."""

import re
from collections.abc import Iterator
from functools import cache

from server.messages.entities.entity import Found
from server.messages.entities.numbering import words
from server.vocabulary import EntityKind

_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?(?:[ ]?½| 1/2)?"
_SYSTEM = re.compile(
    r"(?<!\w)(?P<system>EU|EUR(?= size)|UK|US|AU|CN|JP|IT|FR|DE)(?: size)?[ ]?"
    r"(?P<n>\d{1,2}(?:[.,]5)?(?:½| 1/2)?)(?![\w%]|[.,]\d)"
)
_JEANS = re.compile(
    r"(?<!\w)(?:W(?P<w>\d{2})[ /x-]{0,2}L(?P<l>\d{2})|(?P<v>\d{2})W[ /x-]{0,2}(?P<k>\d{2})L)(?!\w)", re.IGNORECASE
)
_LETTERS = re.compile(r"(?<![\w'&/])(?:(?P<x>x{1,4}|[2-9]x)(?P<end>[sl]))(?:码|碼|号|號)?(?![a-z0-9'])", re.IGNORECASE)
_ONE_LETTER = re.compile(r"(?<![\w'&.])(?P<letter>[SML])(?:[码碼号號](?!\w*楼)|(?=サイズ|사이즈))")
_NUMBER_AND_WORD = re.compile(r"(?<![\d.,A-Za-z])(?P<n>\d{2,3}(?:\.5)?)[ ]?[码碼](?!头|頭)")
_ARTICLE = re.compile(
    r"\b(?:an?|the|this|usual|usually|normally|wear|ordered|take|need|eine?|une?|una?|il|la)[ ]"
    r"(?P<letter>[SML])(?=[ ,.!?;)]|$)"
    r"|(?<=[穿换換选選拍要买買])(?P<letter2>[SML])(?![a-zA-Z'])",
)


def sizes(text: str) -> Iterator[Found]:
    """Sizes in one form (`EU 42`, `3XL`, `W32 L34`), and measures (`26 cm`, `60 x 120 cm`)."""
    for hit in _SYSTEM.finditer(text):
        yield _size(hit, f"{'EU' if hit['system'] == 'EUR' else hit['system']} {_plain(hit['n'])}")
    for hit in _JEANS.finditer(text):
        yield _size(hit, f"W{hit['w'] or hit['v']} L{hit['l'] or hit['k']}")
    for hit in _measures().finditer(text):
        numbers = [_plain(number) for number in re.split(r"[ ]?(?:x|\*|by)[ ]?", hit["numbers"])]
        yield _size(hit, f"{' x '.join(numbers)} {_unit(hit['unit'])}")
    for hit in _LETTERS.finditer(text):
        yield _size(hit, _letters(hit["x"], hit["end"]))
    for hit in _with_word().finditer(text):
        value = hit["value"]
        letters = re.fullmatch(r"(x{1,4}|[2-9]x)([sl])", value, re.IGNORECASE)
        start, end = hit.span("value")
        yield Found(EntityKind.SIZE, start, end, _letters(*letters.groups()) if letters else _plain(value).upper())
    for hit in _NUMBER_AND_WORD.finditer(text):
        yield _size(hit, _plain(hit["n"]))
    for hit in _ONE_LETTER.finditer(text):
        yield _size(hit, hit["letter"])
    for hit in _ARTICLE.finditer(text):
        group = "letter" if hit["letter"] else "letter2"
        yield Found(EntityKind.SIZE, *hit.span(group), hit[group])


def _size(hit: re.Match[str], value: str) -> Found:
    return Found(EntityKind.SIZE, hit.start(), hit.end(), value)


def _letters(before: str, end: str) -> str:
    times = int(before[0]) if before[0].isdigit() else len(before)
    return f"{'X' if times == 1 else f'{times}X'}{end}".upper()


def _plain(number: str) -> str:
    number = number.replace(",", ".").strip()
    for half in ("½", "1/2"):
        if number.endswith(half):
            number = f"{number.removesuffix(half).strip()}.5"
    return number


@cache
def _with_word() -> re.Pattern[str]:
    before = "|".join(words()["size_words"])
    return re.compile(
        rf"(?:(?<!\w)(?:{before})|(?<=[码碼寸ズ즈]))[ ]?(?:is|of|ist|est|es|è|é|是|为|は|:|was)?[ ]{{0,2}}"
        rf"(?P<value>(?:x{{1,4}}|[2-9]x)[sl]|[sml]|\d{{1,3}}(?:[.,]5)?(?:[ ]?½| 1/2)?"
        r"(?:[a-h]{1,2})?(?:[/-]\d{2,3})?)"
        rf"(?![\w'%]|[.,]\d|[ ]?(?:{'|'.join(words()['units'].values())}|%|€|\$|£))",
        re.IGNORECASE,
    )


@cache
def _measures() -> re.Pattern[str]:
    units = "|".join(words()["units"].values())
    return re.compile(
        rf"(?<![\w.,])(?P<numbers>{_NUMBER}(?:[ ]?(?:x|\*|by)[ ]?{_NUMBER}){{0,2}})[ ]?"
        rf"(?P<unit>(?:{units})(?![a-zа-яё]))",
        re.IGNORECASE,
    )


@cache
def _unit(written: str) -> str:
    for unit, shape in words()["units"].items():
        if re.fullmatch(shape, written, re.IGNORECASE):
            return str(unit)
    return written.lower()
