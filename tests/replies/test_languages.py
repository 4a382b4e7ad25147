"""Which language a code means, and what is known of a language by its code."""

import pytest

from server.judgement.assemble import reply_language
from server.replies.languages import LANGUAGES, letters_of, right_to_left, spoken_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de-AT", "de"),
        ("EN_us", "en"),
        ("pt", "pt"),
        ("pt-BR", "pt-BR"),
        ("pt_PT", "pt"),
        ("zh-Hans-SG", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("yue", "zh-Hant"),
        ("sr-Cyrl", "sr"),
        ("sr-Latn", "sr-Latn"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr-ME", "sr-Latn"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("tl", "fil"),
        ("iw", "he"),
        ("in", "id"),
        ("tlh", None),
        ("und", None),
        ("", None),
        ("-", None),
    ],
)
def test_a_code_is_understood_in_its_spellings(tag: str, language: str | None) -> None:
    assert spoken_language(tag) == language


@pytest.mark.parametrize(
    ("understood", "home", "country", "language"),
    [
        ("pt", "es", "BR", "pt-BR"),
        ("pt", "es", "PT", "pt"),
        ("zh", "ja", "TW", "zh-Hant"),
        ("zh", "ja", "JP", "zh"),
        ("und", "pt", "BR", "pt-BR"),
        ("sr", "de", "ME", "sr-Latn"),
        ("de", "fr", "US", "de"),
    ],
)
def test_a_buyer_is_answered_in_the_variety_of_his_country(
    understood: str, home: str, country: str, language: str
) -> None:
    assert reply_language(understood, home, country) == language


def test_english_comes_first_and_the_order_is_fixed() -> None:
    assert LANGUAGES[0] == "en"
    assert list(LANGUAGES[1:]) == sorted(LANGUAGES[1:])


def test_direction_and_letters_are_known() -> None:
    assert {language for language in LANGUAGES if right_to_left(language)} <= {"ar", "fa", "he", "ur"}
    assert all(letters_of(language) for language in LANGUAGES)
    assert letters_of("sr-Latn") == {"LATIN"}
    assert letters_of("sr") == {"CYRILLIC"}
