"""What leaves the machine, or is kept in the library, names nobody."""

import pytest

from server.messages.privacy import redact
from tests.measure.redaction import held_out, measure


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("Mail anna.k+x@example.co.uk now", "Mail <EMAIL> now"),
        ("call +49 170 5550123 or 030 5550 1234", "call <PHONE> or <PHONE>"),
        ("(212) 555-0100, 212-555-0101", "<PHONE>, <PHONE>"),
        ("电话:13800138000", "电话:<PHONE>"),
        ("order 302-5550101-1000001 and 12-05550-10001", "order <ORDER> and <ORDER>"),
        ("card 4111 1111 1111 1111, 5500-0000-0000-0004", "card <CARD>, <CARD>"),
        ("not a card 4111 1111 1111 1112", "not a card 4111 1111 1111 1112"),
        ("IBAN DE89 3704 0044 0532 0130 00 please", "IBAN <IBAN> please"),
        ("no IBAN DE88 3704 0044 0532 0130 00", "no IBAN DE88 3704 0044 0532 0130 00"),
        ("1Z999AA10123456784 LX123456785CN 9400100000000000000000", "<TRACKING> <TRACKING> <TRACKING>"),
        ("Sendungsnummer: 00340434161094015902", "Sendungsnummer: <TRACKING>"),
    ],
)
def test_numbers_that_lead_to_a_person(text: str, redacted: str) -> None:
    assert redact(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "ordered on 2026-11-03, arrived 12.11.2026 at 10:30",
        "129.99 EUR, size 42, 2000 W",
        "zip 90210",
        "model WH-1000XM5",
        "Bestellung 2026-11-03",
    ],
)
def test_ordinary_numbers_stay(text: str) -> None:
    assert redact(text) == text


def test_known_values_go_longest_first_in_any_case() -> None:
    known = ["Anna", ("name", "Anna Keller"), ("address", "Lindenweg 5"), "王伟"]
    text = "ANNA  KELLER, lindenweg 5. Anna; annas; 我是王伟你好"
    assert redact(text, known=known) == "<NAME>, <ADDRESS>. <NAME>; annas; 我是<NAME>你好"


def test_twice_changes_nothing_more() -> None:
    once = redact("a@example.org 302-5550101-1000001 +49 170 5550123", known=["Anna"])
    assert redact(once, known=["Anna"]) == once


@pytest.mark.parametrize(
    "spelling", ["mueller, jorg", "Jörg Müller", "JOERG MUELLER", "J. Müller", "Jo\u0308rg", "Müller"]
)
def test_a_known_name_is_caught_in_every_spelling(spelling: str) -> None:
    assert redact(f"seen by {spelling} today", known=["Jörg Müller"]) == "seen by <NAME> today"


def test_a_known_name_in_han_is_caught_with_and_without_space() -> None:
    assert redact("山田 太郎です", known=["山田太郎"]) == "<NAME>です"


@pytest.mark.parametrize("text", ["", "😀", "\x00\x07", "<b></b>", "\ud800"])
def test_bad_input_comes_back(text: str) -> None:
    assert redact(text) == text


def test_a_very_long_message_is_no_trouble() -> None:
    assert redact("the lamp is broken. " * 5_000) == "the lamp is broken. " * 5_000


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("ดิฉันชื่อ มาลี ยังไม่ได้รับพัสดุ", "ดิฉันชื่อ <NAME> ยังไม่ได้รับพัสดุ"),
        ("ผมชื่อ สมชาย ใจดี ครับ", "ผมชื่อ <NAME> ครับ"),
        ("I am Zeynep Ardalan. The lamp for Ardalan is broken.", "I am <NAME>. The lamp for <NAME> is broken."),
        ("It never came to 14 Willow Lane. Call me.", "It never came to <ADDRESS>. Call me."),
    ],
)
def test_what_follows_a_name_or_an_address_stays(text: str, redacted: str) -> None:
    assert redact(text) == redacted


def test_invented_messages_of_thirty_languages_lose_who_wrote_them() -> None:
    tally = measure(held_out())
    assert sum(tally.found.values()) / sum(tally.all.values()) >= 0.97, tally.missed
    assert tally.lost / tally.words <= 0.03, tally.harmed
