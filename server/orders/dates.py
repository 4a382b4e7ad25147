"""Dates as portals print them, in any of their languages, to exact moments."""

import re
from datetime import datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

import dateparser

ZONES = {
    "MEZ": "Europe/Berlin",
    "MESZ": "Europe/Berlin",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "HNEC": "Europe/Paris",
    "HAEC": "Europe/Paris",
    "OEZ": "Europe/Athens",
    "GMT": "UTC",
    "UTC": "UTC",
    "BST": "Europe/London",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "PT": "America/Los_Angeles",
    "JST": "Asia/Tokyo",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
}
"""Abbreviations that mean one zone on a marketplace's pages. `CST` means three, so the marketplace decides."""

_WINTER = {"MEZ", "CET", "HNEC", "OEZ", "PST", "AEST"}
YEARS = range(1995, 2101)
"""Years that an order can be about; a page that shows another shows no date."""
_ZONE = re.compile(r"\b(" + "|".join(ZONES) + r")\b")
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-]\d{2}:?\d{2})\s*$|(?:GMT|UTC)\s?([+-]\d{1,2})\s*$")
_HAN = re.compile(r"(?P<y>\d{4})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日")
_CLOCK = re.compile(
    r"(?P<before>上午|下午|中午|午前|午後|凌晨|晚上)?\s*(?P<h>\d{1,2})\s*[:時时點点]\s*(?P<min>\d{2})(?:[:分](?P<s>\d{2}))?"
)
_RANGE = re.compile(r"\s+(?:to|bis|until|hasta|jusqu'au|fino al)\s+|\s*[~〜～–—]\s*|\s+-\s+|\s*至\s*|(?<=日)\s*から\s*")
_HAS_TIME = re.compile(r"\d{1,2}\s*[:hH時时點点]\s*\d{2}")
_FRENCH_CLOCK = re.compile(r"(\d{1,2})\s?h\s?(\d{2})\b")
_AFTERNOON = {"下午", "午後", "晚上"}


def moment(text: str, *, zone: ZoneInfo, language: str = "en", end_of_day: bool = False) -> datetime | None:
    """The moment that a page's text names, with an offset; `None` when it cannot be told.

    Of a range ("20 to 24 November") the last date counts. Where only a day is named it starts at midnight of `zone`,
    or ends a second before the next one with `end_of_day` (a day by which something must happen). `language` (BCP 47)
    is that of the page, which decides whether 3/4 is in March or in April.
    """
    parts = [part.strip() for part in _RANGE.split(text.strip()) if part.strip()]
    if not parts:
        return None
    found = _moment(parts[-1], zone, language, end_of_day)
    if found is None and len(parts) > 1 and (whole := _with_what_stands_before(parts[0], parts[-1])):
        found = _moment(whole, zone, language, end_of_day)
    return found


def _with_what_stands_before(first: str, last: str) -> str | None:
    """The end of a range that leaves out what its beginning has said: "Nov 20 - 24, 2026", "2026年11月20日～24日"."""
    han = _HAN.search(first)
    if han and (ending := re.match(r"(?:(\d{1,2})\s*月)?\s*(\d{1,2})\s*日", last)):
        return f"{han['y']}年{ending[1] or han['m']}月{ending[2]}日{last[ending.end() :]}"
    months = re.findall(r"[^\W\d_]{3,}", first)
    return f"{months[-1]} {last}" if months and re.match(r"\d", last) else None


@lru_cache(maxsize=4096)
def _moment(text: str, zone: ZoneInfo, language: str, end_of_day: bool) -> datetime | None:
    written = _iso(text) or (_written_in_han(text) if _HAN.search(text) else _in_words(text, language))
    if written is None or written[0].year not in YEARS:
        return None
    day, has_time = written
    if not has_time:
        day = datetime.combine(day.date(), time(23, 59, 59) if end_of_day else time(0, 0))
    if day.tzinfo is not None:
        return day
    named = _ZONE.search(text)
    if named is None:
        return day.replace(tzinfo=zone)
    # In the hour that autumn has twice the abbreviation tells which is meant.
    return day.replace(tzinfo=ZoneInfo(ZONES[named.group(1)]), fold=int(named.group(1) in _WINTER))


def _iso(text: str) -> tuple[datetime, bool] | None:
    try:
        return datetime.fromisoformat(text), len(text) > 10
    except ValueError:
        return None


def _written_in_han(text: str) -> tuple[datetime, bool] | None:
    day = _HAN.search(text)
    if day is None:
        return None
    clock = _CLOCK.search(text[day.end() :])
    try:
        date = datetime(int(day["y"]), int(day["m"]), int(day["d"]))  # noqa: DTZ001 the zone follows
        if clock is None:
            return date, False
        hour = int(clock["h"])
        if clock["before"] in _AFTERNOON and hour < 12:
            hour += 12
        return date.replace(hour=hour, minute=int(clock["min"]), second=int(clock["s"] or 0)), True
    except ValueError:
        return None


def _in_words(text: str, language: str) -> tuple[datetime, bool] | None:
    if not re.search(r"\d", text):
        return None
    offset = _OFFSET.search(text)
    plain = _ZONE.sub("", text if offset is None else text[: offset.start()]).strip(" ,")
    base = language.split("-")[0]
    order = "MDY" if language in ("en", "en-US") else "YMD" if base in ("ja", "zh", "ko") else "DMY"
    plain = _FRENCH_CLOCK.sub(r"\1:\2", plain)
    # "3 days ago" would be reckoned from this machine's clock, and an order number read as a timestamp.
    settings = {
        "DATE_ORDER": order,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PARSERS": ["absolute-time"],
    }
    languages = list(dict.fromkeys([base, "en"])) if base not in ("und", "") else ["en"]
    try:
        found = dateparser.parse(plain, languages=languages, settings=settings)
    except ValueError:
        found = dateparser.parse(plain, languages=["en"], settings=settings)
    if found is None:
        return None
    if offset is not None:
        written = offset.group(1) or f"{int(offset.group(2)):+03d}00"
        try:
            return found.replace(tzinfo=datetime.strptime(written.replace(":", ""), "%z").tzinfo), True
        except ValueError:
            return None
    return found, _HAS_TIME.search(plain) is not None or re.search(r"\d\s*[ap]\.?m", plain, re.I) is not None
