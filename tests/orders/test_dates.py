"""Dates as portals print them, in seven languages, become the moment the page means, or nothing."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from server.orders.dates import moment

BERLIN, PACIFIC, TOKYO, LONDON = (
    ZoneInfo(name) for name in ("Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Europe/London")
)


@pytest.mark.parametrize(
    ("text", "zone", "language", "expected"),
    [
        ("Nov 20, 2026", PACIFIC, "en", "2026-11-20T00:00:00-08:00"),
        ("Fri, Nov 20, 2026, 3:15 PM PST", PACIFIC, "en", "2026-11-20T15:15:00-08:00"),
        ("Nov 20, 2026 12:00 AM PST", PACIFIC, "en", "2026-11-20T00:00:00-08:00"),
        ("July 4, 2026 at 3:15:10 PM PDT", PACIFIC, "en", "2026-07-04T15:15:10-07:00"),
        ("20 Nov 2026 15:15 GMT", LONDON, "en-GB", "2026-11-20T15:15:00+00:00"),
        ("20 July 2026, 15:15 BST", LONDON, "en-GB", "2026-07-20T15:15:00+01:00"),
        ("Nov 20, 2026 12:30 GMT-08:00", BERLIN, "en", "2026-11-20T12:30:00-08:00"),
        ("Nov 20, 2026 12:30 UTC+8", BERLIN, "en", "2026-11-20T12:30:00+08:00"),
        ("2026-11-20T09:00:00Z", BERLIN, "en", "2026-11-20T09:00:00+00:00"),
        ("2026-11-20 09:00", BERLIN, "en", "2026-11-20T09:00:00+01:00"),
        ("Fr., 20. Nov. 2026, 15:15 MEZ", BERLIN, "de", "2026-11-20T15:15:00+01:00"),
        ("Freitag, 20. November 2026 um 15:15 Uhr", BERLIN, "de", "2026-11-20T15:15:00+01:00"),
        ("20. Juli 2026 08:00 MESZ", BERLIN, "de", "2026-07-20T08:00:00+02:00"),
        ("2026年11月20日(金) 15:15 JST", TOKYO, "ja", "2026-11-20T15:15:00+09:00"),
        ("2026年11月20日 午後3時15分", TOKYO, "ja", "2026-11-20T15:15:00+09:00"),
        ("2026/11/20 8:05", TOKYO, "ja", "2026-11-20T08:05:00+09:00"),
        ("2026年11月20日 下午3:15", TOKYO, "zh", "2026-11-20T15:15:00+09:00"),
        ("2026年11月20日 星期五 15:15:10 PST", TOKYO, "zh", "2026-11-20T15:15:10-08:00"),
        ("20 novembre 2026 à 15:15", BERLIN, "fr", "2026-11-20T15:15:00+01:00"),
        ("ven. 20 nov. 2026 15 h 15 HNEC", PACIFIC, "fr", "2026-11-20T15:15:00+01:00"),
        ("20 de noviembre de 2026, 15:15", BERLIN, "es", "2026-11-20T15:15:00+01:00"),
        ("vie, 20 nov 2026 15:15 CET", BERLIN, "es", "2026-11-20T15:15:00+01:00"),
        ("venerdì 20 novembre 2026, ore 15:15", BERLIN, "it", "2026-11-20T15:15:00+01:00"),
        ("20 nov 2026 15:15", BERLIN, "it", "2026-11-20T15:15:00+01:00"),
    ],
)
def test_a_date_in_the_words_of_its_page(text: str, zone: ZoneInfo, language: str, expected: str) -> None:
    assert moment(text, zone=zone, language=language) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        *(("03/04/2026", "en-US", 3), ("03/04/2026", "en", 3), ("03/04/2026", "en-GB", 4), ("03/04/2026", "fr", 4)),
        *(("03/04/2026", "es", 4), ("03.04.2026", "de", 4), ("2026/03/04", "ja", 3), ("2026/03/04", "zh", 3)),
    ],
)
def test_the_pages_language_says_whether_the_month_comes_first(text: str, language: str, month: int) -> None:
    found = moment(text, zone=BERLIN, language=language)
    assert found is not None
    assert (found.month, found.day) == (month, 7 - month)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nov 20, 2026 to Nov 24, 2026", "en"),
        ("Nov 20, 2026 - Nov 24, 2026", "en"),
        ("Nov 20 - 24, 2026", "en"),
        ("20. bis 24. November 2026", "de"),
        ("20.–24. November 2026", "de"),
        ("2026年11月20日 ～ 2026年11月24日", "ja"),
        ("2026年11月20日～11月24日", "ja"),
        ("2026年11月20日～24日", "ja"),
        ("2026年11月20日至2026年11月24日", "zh"),
    ],
)
def test_of_a_range_the_last_day_counts_to_its_end(text: str, language: str) -> None:
    found = moment(text, zone=BERLIN, language=language, end_of_day=True)
    assert found == datetime(2026, 11, 24, 23, 59, 59, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(("31 February 2026", "en"), ("30. Februar 2026", "de"), ("2026年2月31日", "ja"), ("2026-02-31", "en")),
        *(("2026年13月1日", "ja"), ("99/99/2026", "en"), ("2026-11-20T25:00", "en")),
        *(("", "en"), ("–", "en"), ("hello", "en"), ("12", "en"), ("20 November", "de"), ("20260230", "en")),
        *(("3 days ago", "en"), ("in 3 days", "en"), ("tomorrow", "en"), ("vor 2 Tagen", "de"), ("昨日", "ja")),
        *(("0001-01-01", "en"), ("9999-12-31", "en"), ("Nov 20, 3026", "en"), ("1604999999", "en")),
    ],
)
def test_what_is_no_date_is_none_and_never_a_guess(text: str, language: str) -> None:
    assert moment(text, zone=BERLIN, language=language) is None


@pytest.mark.parametrize(
    ("text", "zone", "language", "offset"),
    [
        *(("25.10.2026 02:30 MESZ", BERLIN, "de", 2), ("25.10.2026 02:30 MEZ", BERLIN, "de", 1)),
        *(("Nov 1, 2026 1:30 AM PDT", PACIFIC, "en", -7), ("Nov 1, 2026 1:30 AM PST", PACIFIC, "en", -8)),
    ],
)
def test_the_hour_that_autumn_has_twice(text: str, zone: ZoneInfo, language: str, offset: int) -> None:
    found = moment(text, zone=zone, language=language)
    assert found is not None
    assert found.utcoffset() == datetime.fromisoformat(f"2026-01-01T00:00:00{offset:+03d}:00").utcoffset()


def test_an_unknown_language_is_read_as_english() -> None:
    for language in ("und", "xx", "x-klingon", ""):
        assert moment("20 Nov 2026", zone=BERLIN, language=language) == datetime(2026, 11, 20, tzinfo=BERLIN)
