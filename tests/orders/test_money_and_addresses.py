"""Prices and addresses as they are printed in seven countries."""

from decimal import Decimal

import pytest

from server.orders.address import arrange
from server.orders.money import amount, currency


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("1.234,56 €", "1234.56", "EUR"),
        ("€1,234.56", "1234.56", "EUR"),
        ("1\u202f234,56\u00a0€", "1234.56", "EUR"),
        ("￥7,600", "7600", "JPY"),
        ("7,600円", "7600", "JPY"),
        ("US$ 39.99", "39.99", "USD"),
        ("$1,234", "1234", None),
        ("£12.50", "12.50", "GBP"),
        ("CHF 1'234.50", "1234.50", "CHF"),
        ("EUR 0,00", "0.00", "EUR"),
        ("-12,50 €", "12.50", "EUR"),
        ("3 x 12,00 €", "12.00", "EUR"),
        ("DHL 4,20 €", "4.20", "EUR"),
        ("199,00 kr", "199.00", None),
    ],
)
def test_a_price_in_its_local_form(text: str, value: str, code: str | None) -> None:
    assert amount(text) == Decimal(value)
    assert currency(text, home="JPY") == code


def test_a_sign_of_several_currencies_is_the_marketplaces_own() -> None:
    assert [currency("$5", home=home) for home in ("USD", "CAD", "AUD", "EUR")] == ["USD", "CAD", "AUD", None]
    assert [currency("¥5", home=home) for home in ("JPY", "CNY", "USD")] == ["JPY", "CNY", None]


@pytest.mark.parametrize("text", ["", "n/a", "--", "€", "9" * 400])
def test_what_is_no_price_is_none(text: str) -> None:
    assert amount(text) is None


@pytest.mark.parametrize(
    ("pieces", "lines", "city", "region", "postcode", "country"),
    [
        (
            ["12 Oak St", "Apt 4", "San Diego,", "CA", "92101", "United States"],
            *(["12 Oak St", "Apt 4"], "San Diego", "CA", "92101", "US"),
        ),
        (["12 Oak St", "San Diego, CA 92101-1234"], ["12 Oak St"], "San Diego", "CA", "92101-1234", None),
        (
            ["Lindenweg 3", "Hinterhaus", "10115 Berlin", "Deutschland"],
            *(["Lindenweg 3", "Hinterhaus"], "Berlin", None, "10115", "DE"),
        ),
        (
            ["c/o Roth", "Lindenweg 3", "Berlin,", "Berlin", "10115", "德国"],
            *(["c/o Roth", "Lindenweg 3"], "Berlin", "Berlin", "10115", "DE"),
        ),
        (
            ["100-0001", "東京都", "千代田区", "千代田1-1", "日本"],
            ["千代田1-1"],
            "千代田区",
            "東京都",
            "100-0001",
            "JP",
        ),
        (
            ["〒530-0001", "大阪府大阪市北区", "梅田1-1 ハイツ101", "Japan"],
            *(["梅田1-1 ハイツ101"], "大阪市北区", "大阪府", "530-0001", "JP"),
        ),
        (
            ["Flat 2", "10 High Street", "London,", "SW1A 1AA", "United Kingdom"],
            *(["Flat 2", "10 High Street"], "London", None, "SW1A 1AA", "GB"),
        ),
        (
            ["10 High Street", "Leeds,", "West Yorkshire", "LS1 4AP", "Großbritannien"],
            *(["10 High Street"], "Leeds", "West Yorkshire", "LS1 4AP", "GB"),
        ),
        (
            ["5 rue des Lilas", "Bât B", "69003 Lyon", "フランス"],
            *(["5 rue des Lilas", "Bât B"], "Lyon", None, "69003", "FR"),
        ),
        (["77 King St W", "Toronto,", "ON", "M5K 1A1", "加拿大"], ["77 King St W"], "Toronto", "ON", "M5K 1A1", "CA"),
        (["77 King St W", "Toronto, ON M5K 1A1", "Canada"], ["77 King St W"], "Toronto", "ON", "M5K 1A1", "CA"),
        (["Kerkstraat 9", "1017 GP Amsterdam", "Nederland"], ["Kerkstraat 9"], "Amsterdam", None, "1017 GP", "NL"),
        (
            ["Kerkstraat 9", "II", "Amsterdam,", "Noord-Holland", "1017 GP", "Niederlande"],
            *(["Kerkstraat 9", "II"], "Amsterdam", "Noord-Holland", "1017 GP", "NL"),
        ),
    ],
)
def test_the_pieces_of_an_address_find_their_places(
    pieces: list[str], lines: list[str], city: str, region: str | None, postcode: str, country: str | None
) -> None:
    found = arrange(["Kim Vogel", *pieces])
    assert found.name == "Kim Vogel"
    assert (found.city, found.region, found.postcode, found.country) == (city, region, postcode, country)
    assert found.lines == lines


def test_a_piece_that_fits_nowhere_is_kept() -> None:
    assert arrange(["Kim Vogel", "Somewhere over there"]).lines == ["Somewhere over there"]
    assert arrange([]).lines == []
