"""What messages name, and where."""

import time
from datetime import date

import pytest

from server.messages.entities import find_entities
from server.vocabulary import EntityKind


def told(text: str, language: str, country: str | None = None) -> set[tuple[str, str, str | None]]:
    found = find_entities(text, language=language, country=country)
    assert all(text[one.start : one.end] == one.text for one in found)
    return {(one.kind.value, one.value, one.currency or one.carrier) for one in found}


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"),
    [
        (
            "en",
            "US",
            "Order 112-1234567-7654321, tracking 1Z999AA10123456784: $39.99 on Nov 3rd, 2026, by the 14th.",
            {
                ("order-number", "112-1234567-7654321", None),
                ("tracking-number", "1Z999AA10123456784", "ups"),
                ("amount", "39.99", "USD"),
                ("date", "2026-11-03", None),
                ("date", "---14", None),
            },
        ),
        (
            "en",
            "GB",
            "I wear UK 9, not US 10.5; jeans W32 L34 in navy, XXL, 26 cm.",
            {
                ("size", "UK 9", None),
                ("size", "US 10.5", None),
                ("size", "W32 L34", None),
                ("colour", "blue", None),
                ("size", "2XL", None),
                ("size", "26 cm", None),
            },
        ),
        (
            "de",
            "DE",
            "Am 18.11. kam Größe 42 für 1.234,56 € in dunkelblau, 60 x 120 cm",
            {
                ("date", "--11-18", None),
                ("size", "42", None),
                ("amount", "1234.56", "EUR"),
                ("colour", "blue", None),
                ("size", "60 x 120 cm", None),
            },
        ),
        (
            "zh",
            "CN",
            "11月15号收到，38码太小，换40码的黑色，退我30块，运单号 SF1234567890123",
            {
                ("date", "--11-15", None),
                ("size", "38", None),
                ("size", "40", None),
                ("colour", "black", None),
                ("amount", "30", "CNY"),
                ("tracking-number", "SF1234567890123", "sf-express"),
            },
        ),
        ("ar", "SA", "دفعت ٣٩٫٩٩ ريال يوم ١٨/١١/٢٠٢٦", {("amount", "39.99", "SAR"), ("date", "2026-11-18", None)}),
        ("hi", "IN", "मैंने ₹1,499 दिए १८-११-२०२६", {("amount", "1499", "INR"), ("date", "2026-11-18", None)}),
        (
            "ja",
            "JP",
            "25cmの黒い靴を2,980円で買い、11月20日に届いた。面白い。",
            {
                ("size", "25 cm", None),
                ("colour", "black", None),
                ("amount", "2980", "JPY"),
                ("date", "--11-20", None),
            },
        ),
        ("fr", "FR", "21,50\u202f€ le 1er novembre 2026", {("amount", "21.50", "EUR"), ("date", "2026-11-01", None)}),
        ("pl", "PL", "3 listopada za 59,99 zł", {("date", "--11-03", None), ("amount", "59.99", "PLN")}),
        ("ru", "RU", "5 ноября 2026 за 1500 руб", {("date", "2026-11-05", None), ("amount", "1500", "RUB")}),
        ("th", "TH", "วันที่ 5 พฤศจิกายน 2569 ราคา 500 บาท", {("date", "2026-11-05", None), ("amount", "500", "THB")}),
        ("sv", "SE", "199 kr den 5 november", {("amount", "199", "SEK"), ("date", "--11-05", None)}),
        ("ko", "KR", "11월 5일 29,900원", {("date", "--11-05", None), ("amount", "29900", "KRW")}),
    ],
)
def test_what_a_message_names(
    language: str, country: str, text: str, expected: set[tuple[str, str, str | None]]
) -> None:
    assert told(text, language, country) == expected


def test_the_country_decides_which_number_is_the_month_and_which_dollar_is_meant() -> None:
    assert told("3/4/2026 for $20", "en", "US") == {("date", "2026-03-04", None), ("amount", "20", "USD")}
    assert told("3/4/2026 for $20", "en", "AU") == {("date", "2026-04-03", None), ("amount", "20", "AUD")}
    assert told("for $20", "en") == {("amount", "20", None)}
    found = find_entities("on 3/4/2026", language="en", marketplace="amazon.co.uk")
    assert [one.value for one in found] == ["2026-04-03"]
    assert told("it weighs 20 pounds", "en", "US") == set()


def test_with_the_day_of_the_message_days_are_told_in_full() -> None:
    for text, language, day in (
        ("am 28.12. bestellt", "de", "2026-12-28"),
        ("since the 30th", "en", "2026-12-30"),
        ("1月5号发货", "zh", "2027-01-05"),
    ):
        found = find_entities(text, language=language, written=date(2027, 1, 3))
        assert [one.value for one in found] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "I waited 24/7 on Black Friday, 10/10, 100%",
        "see https://shop.example/302-1234567-1234567 or jo@mail2026.example",
        "call +49 170 1234567",
        "99.99.9999 and 31.02.2026",
        "I'm sorry, it's Bob's",
        "TRY 5 ALL",
    ],
)
def test_what_names_nothing(text: str) -> None:
    assert find_entities(text, language="en", country="US") == []


def test_places_hold_through_markup_and_invisible_characters() -> None:
    text = "😀<b>40 USD</b> &euro;30 12\u200b34 EUR\x00\ud83d １２３ EUR"
    found = find_entities(text, language="en")
    assert [one.value for one in found] == ["40", "30", "1234", "123"]
    assert [text[one.start : one.end] for one in found] == ["40 USD", "&euro;30", "12\u200b34 EUR", "１２３ EUR"]


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "1.", "<a ", "order ", "a@", "+1 ", "1/2/", "A1", "size 42, 20 EUR, red "]
)
def test_a_hundred_thousand_characters_take_time_by_their_length(piece: str) -> None:
    started = time.process_time()
    find_entities(piece * (100_000 // len(piece)), language="en", country="US")
    assert time.process_time() - started < 5


@pytest.mark.parametrize("before", ["tracking number ", "Sendungsnummer: ", "单号", "Wo ist "])
def test_a_number_of_dhl_is_no_telephone_number(before: str) -> None:
    (entity,) = find_entities(f"{before}00340434161094042557?", language="de")
    assert (entity.kind, entity.value, entity.carrier) == (EntityKind.TRACKING_NUMBER, "00340434161094042557", "dhl")


def test_a_call_abroad_is_no_tracking_number() -> None:
    assert find_entities("Call 0049 30 5550 1234 or 004930555012345", language="en") == []
