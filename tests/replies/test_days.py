"""Days in the form that a sentence wants."""

import re
from datetime import date, timedelta

import pytest
from babel.dates import format_date

from server.replies.days import Day, day, day_forms, day_pattern, in_form, locale_of
from server.replies.languages import LANGUAGES
from server.replies.writing import first_sound

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "donderdag 26 november"),
        ("sv", "torsdag den 26 november"),
        ("da", "torsdag den 26. november"),
        ("lt", "lapkričio 26 d., ketvirtadienis"),
        ("pt", "quinta-feira, 26 de novembro"),
        ("ca", "dijous 26 de novembre"),
        ("th", "วันพฤหัสบดีที่ 26 พฤศจิกายน"),
        ("zh-Hant", "11月26日（星期四）"),
    ],
)
def test_a_day_stands_without_its_year(language: str, said: str) -> None:
    assert day(THURSDAY, language, None) == said


@pytest.mark.parametrize(
    ("language", "form", "said"),
    [
        ("fi", "on", "torstaina 26. marraskuuta"),
        ("et", "on", "neljapäeval, 26. novembril"),
        ("lv", "by", "līdz ceturtdienai, 26. novembrim"),
        ("lt", "on", "lapkričio 26 d., ketvirtadienį"),
        ("is", "on", "fimmtudaginn 26. nóvember"),
        ("pt", "on", "na quinta-feira, 26 de novembro"),
        ("eu", "on", "azaroaren 26an, ostegunean"),
        ("cy", "by", "dydd Iau, 26 Tachwedd"),
    ],
)
def test_a_day_takes_the_form_that_its_sentence_asks_for(language: str, form: str, said: str) -> None:
    assert in_form(Day.of(THURSDAY, language, None), form) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_year_has_every_form(language: str) -> None:
    for after in range(366):
        value = date(2028, 1, 1) + timedelta(days=after)
        said = Day.of(value, language, None)
        for form in ["plain", *day_forms(language)]:
            text = said if form == "plain" else in_form(said, form)
            digits = [int(number) for number in re.findall(r"\d+", text)]
            assert value.day in digits or value.day == 1, f"{language} {form}: {text}"
            assert "2028" not in text


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_the_pattern_of_a_day_says_weekday_day_and_month(language: str) -> None:
    fields = re.sub(r"'[^']*'", "", day_pattern(language))
    assert re.search("[Ec]", fields)
    assert "d" in fields
    assert re.search("[ML]", fields)
    assert format_date(THURSDAY, day_pattern(language), locale=locale_of(language, None))


def test_words_that_are_no_day_stay() -> None:
    assert in_form("today") == "today"
    with pytest.raises(KeyError):
        in_form(Day.of(THURSDAY, "fi", None), "since")


def test_names_begin_with_a_vowel_or_not() -> None:
    assert [first_sound(name) for name in ("Amazon", "Évri", "„Ügy”", "DHL", "", "4PX")] == [
        "vowel",
        "vowel",
        "vowel",
        "other",
        "other",
        "other",
    ]
