"""Dates and money as the portals print them."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from server.demo.printing import print_country, print_day, print_moment, print_money


@pytest.mark.parametrize(
    ("at", "zone", "language", "printed"),
    [
        ("2026-11-19T18:40:00+00:00", "America/Los_Angeles", "en", "Thu, Nov 19, 2026, 10:40 AM PST"),
        ("2026-10-19T18:40:00+00:00", "America/Los_Angeles", "en", "Mon, Oct 19, 2026, 11:40 AM PDT"),
        ("2026-11-19T12:12:00+00:00", "Europe/Berlin", "de", "Do., 19. Nov. 2026, 13:12 MEZ"),
        ("2026-10-20T20:48:00+00:00", "Europe/Rome", "de", "Di., 20. Okt. 2026, 22:48 MESZ"),
        ("2021-04-27T02:45:00+00:00", "Asia/Tokyo", "ja", "2021年4月27日(火) 11:45 JST"),
        ("2026-11-19T18:40:00+00:00", "America/Los_Angeles", "zh", "2026年11月19日星期四 PST 上午10:40"),
        ("2026-11-19T20:05:00+00:00", "America/Los_Angeles", "zh", "2026年11月19日星期四 PST 下午12:05"),
        ("2026-11-20T08:05:00+00:00", "America/Los_Angeles", "zh", "2026年11月20日星期五 PST 上午12:05"),
        ("2026-11-19T20:50:00+00:00", "Europe/Rome", "en", "Thu, Nov 19, 2026, 9:50 PM CET"),
    ],
)
def test_a_moment(at: str, zone: str, language: str, printed: str) -> None:
    assert print_moment(datetime.fromisoformat(at), ZoneInfo(zone), language) == printed


def test_a_day_is_the_marketplaces_day() -> None:
    late = datetime.fromisoformat("2026-11-21T23:59:59-08:00")
    assert print_day(late, ZoneInfo("America/Los_Angeles"), "en") == "Sat, Nov 21, 2026"
    assert print_day(late, ZoneInfo("Asia/Tokyo"), "ja") == "2026年11月22日(日)"


@pytest.mark.parametrize(
    ("amount", "currency", "language", "printed"),
    [
        ("1234.5", "EUR", "de", "1.234,50\xa0€"),
        ("39.99", "EUR", "en", "€39.99"),
        ("129", "USD", "zh", "US$129.00"),
        ("7600", "JPY", "ja", "￥7,600"),
    ],
)
def test_money(amount: str, currency: str, language: str, printed: str) -> None:
    assert print_money(Decimal(amount), currency, language) == printed


def test_a_country_is_named_in_the_pages_language() -> None:
    assert [print_country("CN", language) for language in ("en", "de", "ja")] == ["China", "China", "中国"]
    assert print_country("AT", "zh") == "奥地利"
