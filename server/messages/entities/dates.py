"""Days that a message names, in the buyer's way of writing them. Names of months are those of `dateparser`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from dateparser.languages.loader import default_loader

from server.messages.entities.entity import Found
from server.messages.entities.place import Place
from server.orders.dates import YEARS
from server.vocabulary import EntityKind

_MONTHS = re.findall(r"\w+", "january february march april may june july august september october november december")
_NUMERIC = re.compile(
    r"(?<![\w./-])(?:(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<t>[-./])[ ]?(?P<b>\d{1,2})(?P=t)[ ]?(?P<z>\d{4}|\d{2}))(?![\w/-]|[.,]\d)"
)
_SHORT = re.compile(r"(?<![\w./,-])(?P<a>\d{1,2})(?:\.[ ]?(?P<b>\d{1,2})\.(?!\d)|/(?P<c>\d{1,2})(?![\w/-]|[.,]\d))")
_HAN = re.compile(
    r"(?:(?<!\d)(?P<y>\d{4})[ ]?[年년][ ]?)?(?<!\d)(?P<m>\d{1,2})[ ]?[月월][ ]?(?P<d>\d{1,2})[ ]?[日号號일]?(?!\d)"
)
_HAN_DAY = re.compile(r"(?<![\d牌第])(?<!门牌号是)(?P<d>\d{1,2})[号號](?![楼樓线線店门門机機院码碼色仓倉房室柜单路])")
_ENGLISH_DAY = re.compile(
    r"\b(?:on|by|since|until|till|before|after|from|for) the (?P<d>\d{1,2})(?:st|nd|rd|th)\b"
    r"(?! (?:floor|time|one|item|message|order|e-?mail|attempt|day|parcel|of [a-z]))",
    re.IGNORECASE,
)
_NOT_DATES = frozenset({(24, 7), (50, 50), (10, 10)})


def dates(text: str, place: Place, written: date | None = None) -> Iterator[Found]:
    """Days with or without their year. With `written`, the day of the message, what is left out is the nearest one."""
    for hit in _NUMERIC.finditer(text):
        if hit["y"]:
            yield from _found(hit, int(hit["y"]), int(hit["m"]), int(hit["d"]), written)
        else:
            year, month, day = _in_order(hit["a"], hit["b"], hit["z"], place.order)
            yield from _found(hit, year, month, day, written)
    for hit in _SHORT.finditer(text):
        first, second = int(hit["a"]), int(hit["b"] or hit["c"])
        if hit["c"] and (
            (first, second) in _NOT_DATES or (len(hit["a"]) + len(hit["c"]) < 4 and max(first, second) < 13)
        ):
            continue  # 3/4 is as often a part of something
        _, month, day = _in_order(hit["a"], hit["b"] or hit["c"], "", "DMY" if hit["b"] else place.order)
        yield from _found(hit, None, month, day, written)
    for hit in _HAN.finditer(text):
        yield from _found(hit, int(hit["y"]) if hit["y"] else None, int(hit["m"]), int(hit["d"]), written)
    for shape in (_HAN_DAY, _ENGLISH_DAY):
        for hit in shape.finditer(text):
            yield from _found(hit, None, None, int(hit["d"]), written)
    yield from _named(text, place.language, written)


def _named(text: str, language: str, written: date | None) -> Iterator[Found]:
    for code in dict.fromkeys([language.split("-")[0], "en"]):
        shape, months = _month_names(code)
        for hit in shape.finditer(text):
            month = months[(hit["m1"] or hit["m2"]).lower().rstrip(".")]
            year = hit["y1"] or hit["y2"]
            yield from _found(hit, int(year) if year else None, month, int(hit["d1"] or hit["d2"]), written)


@cache
def _month_names(code: str) -> tuple[re.Pattern[str], dict[str, int]]:
    try:
        info = default_loader.get_locale(code).info
    except ValueError:
        info = default_loader.get_locale("en").info
    months = {
        name.lower().rstrip("."): number
        for number, key in enumerate(_MONTHS, 1)
        for name in info.get(key, ())
        if len(name) > 1 and not any(character.isdigit() for character in name)
    }
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True)) or "(?!)"
    year = r"(?:,?[ ](?:de |do |del |г\. ?)?(?P<y{0}>(?:19|20|25)\d\d)(?!\d))?"
    return (
        re.compile(
            rf"(?<![\w.,:/])(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.|-го|-е|'?e)?[ ]{{0,2}}"
            rf"(?:of |de |di |d'|the )?(?P<m1>{names})\.?(?!\w){year.format(1)}"
            rf"|(?<!\w)(?P<m2>{names})\.?[ ]{{1,2}}(?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.)?"
            rf"(?![\w%]|[:.,]\d|[ ]?[€$£]){year.format(2)}",
            re.IGNORECASE,
        ),
        months,
    )


def _in_order(first: str, second: str, year: str, order: str) -> tuple[int | None, int, int]:
    """Year, month and day; where only one order gives a date, it is that one."""
    a, b = int(first), int(second)
    month, day = (a, b) if order.index("M") < order.index("D") else (b, a)
    if month > 12 >= day:
        month, day = day, month
    return (int(year) + (2000 if len(year) == 2 else 0) if year else None), month, day


def _found(hit: re.Match[str], year: int | None, month: int | None, day: int, written: date | None) -> Iterator[Found]:
    if year is not None and 2500 < year < 2600:
        year -= 543  # the Buddhist era, as Thai dates have it
    value = _value(year, month, day, written)
    if value:
        start = hit.start("d") if hit.re is _ENGLISH_DAY else hit.start()
        yield Found(EntityKind.DATE, start, hit.end(), value)


def _value(year: int | None, month: int | None, day: int, written: date | None) -> str | None:
    if year is not None and month is not None:
        found = _date(year, month, day)
        return found.isoformat() if found and year in YEARS else None
    if not 1 <= day <= 31 or (month is not None and _date(2024, month, day) is None):
        return None
    if written is None:
        return f"--{month:02d}-{day:02d}" if month is not None else f"---{day:02d}"
    if month is not None:
        near = [_date(written.year + step, month, day) for step in (-1, 0, 1)]
    else:
        near = [_date(around.year, around.month, day) for around in (written + timedelta(n) for n in (-28, 0, 28))]
    candidates = [one for one in near if one is not None]
    return min(candidates, key=lambda one: abs(one - written)).isoformat() if candidates else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
