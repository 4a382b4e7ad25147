"""How buyers are greeted and things are called."""

import pytest

from server.replies.compose import LANGUAGES
from server.replies.naming import address, carrier_name, place_name, speakable
from server.replies.writing import written

GREETINGS = [
    ("Frau Anna Keller", "de", "Guten Tag Frau Keller,"),
    ("Anna Keller", "de", "Guten Tag Anna Keller,"),
    ("Herr Prof. Dr. Jan von der Heide", "de", "Guten Tag Herr Prof. Dr. von der Heide,"),
    ("KELLER, ANNA", "de", "Guten Tag Anna Keller,"),
    ("anna keller", "de", "Guten Tag Anna Keller,"),
    ("Müller GmbH", "de", "Guten Tag,"),
    (None, "de", "Guten Tag,"),
    ("Anna Keller", "en", "Hello Anna,"),
    ("Mrs. Anna Keller", "en", "Hello Ms. Keller,"),
    ("A. Keller", "en", "Hello A. Keller,"),
    ("Conor McDonald", "en", "Hello Conor,"),
    ("Camille Durand", "fr", "Bonjour Camille Durand,"),
    ("Mme Durand", "fr", "Bonjour Madame Durand,"),
    ("Javier García", "es", "Hola, Javier:"),
    ("Sra. Lucía García", "es", "Hola, Sra. García:"),
    ("Marco Rossi", "it", "Gentile Marco Rossi,"),
    ("Sig.ra Rossi", "it", "Gentile Sig.ra Rossi,"),
    (None, "it", "Buongiorno,"),
    ("田中 太郎", "ja", "田中太郎様"),
    ("田中太郎様", "ja", "田中太郎様"),
    ("Taro Tanaka", "ja", "Taro Tanaka様"),
    ("株式会社タナカ", "ja", "株式会社タナカ 御中"),
    (None, "ja", "お客様"),
    ("王女士", "zh", "王女士，您好："),
    ("李小龙先生", "zh", "李小龙先生，您好："),
    ("王小明", "zh", "王小明，您好："),
    (None, "zh", "您好："),
    ("Mevr. Anna de Vries", "nl", "Beste mevrouw de Vries,"),
    ("Frau Anna Keller", "sv", "Hej Anna,"),
    ("Anna Keller", "nl", "Beste Anna Keller,"),
    ("Sra. Ana Souza", "pt-BR", "Olá, Sra. Souza,"),
    ("Ana Souza", "pt-BR", "Olá, Ana,"),
    ("Ana Souza", "pt", "Bom dia, Ana Souza,"),
    ("Herra Matti Virtanen", "fi", "Hei Matti,"),
    ("Jón Jónsson", "is", "Góðan dag, Jón,"),
]


@pytest.mark.parametrize(("name", "language", "greeting"), GREETINGS)
def test_the_greeting_has_the_form_that_the_language_expects(name: str | None, language: str, greeting: str) -> None:
    form, shown = address(name, language)
    assert written("greeting", language, {"form": form, "name": shown}) == greeting


@pytest.mark.parametrize(
    "name",
    [
        "A***",
        "x@y.example",
        "http://evil.example",
        "Anna 0171 2345678",
        "<b>Anna</b>",
        "***",
        "…",
        "A" * 61,
        "www.evil.com",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_is_none_is_not_repeated(name: str, language: str) -> None:
    assert address(name, language).form == "none"


TITLES = [
    ("Keramikschale handglasiert, 24 cm, blau (2 Stück)", "de", "Keramikschale handglasiert"),
    ("Phone Case for iPhone 15 Pro Max, Shockproof", "en", "Phone Case for iPhone 15 Pro Max"),
    ("Upgraded Wireless Noise Cancelling Headphones with Microphone", "en", "Upgraded Wireless Noise Cancelling"),
    ("【2026新款】电热水壶 1.5L 304不锈钢", "zh", "电热水壶 1.5L 304不锈钢"),
    ("ランニングシューズ メンズ 軽量 通気性 防滑 アウトドア", "ja", "ランニングシューズ メンズ 軽量 通気性"),
    ("Lampada da scrivania LED - luce calda", "it", "Lampada da scrivania LED"),
    ("Rucksack für", "de", "Rucksack"),
    ("T-Shirt", "en", "T-Shirt"),
]


@pytest.mark.parametrize(("title", "language", "said"), TITLES)
def test_a_listing_title_becomes_what_a_person_would_say(title: str, language: str, said: str) -> None:
    assert speakable(title, language) == said


@pytest.mark.parametrize(
    ("title", "language"),
    [
        (None, "de"),
        ("", "de"),
        ("   ()", "en"),
        ("电热水壶", "de"),
        ("see https://x.example", "en"),
        ("call 13812345678", "en"),
        ("Donaudampfschifffahrtsgesellschaftskapitänsmütze", "de"),
    ],
)
def test_a_title_that_cannot_be_said_is_left_out(title: str | None, language: str) -> None:
    assert speakable(title, language) is None


def test_carriers_are_written_as_they_write_themselves() -> None:
    assert carrier_name("dhl", "de") == "DHL"
    assert carrier_name("Yamato", "ja") == "ヤマト運輸"
    assert carrier_name("china_post", "zh") == "中国邮政"
    assert carrier_name("some-new-carrier", "en") == "Some NEW Carrier"
    assert carrier_name("Österreichische Post", "de") == "Österreichische Post"
    assert carrier_name("other", "en") is None
    assert carrier_name(None, "en") is None


def test_places_are_said_without_shouting_and_without_the_country_of_the_shop() -> None:
    assert place_name("LEIPZIG, DE", frozenset({"DE"})) == "Leipzig"
    assert place_name("MEMPHIS, TN", frozenset({"US"})) == "Memphis, TN"
    assert place_name("DE", frozenset({"DE"})) == "DE"
    assert place_name("深圳", frozenset()) == "深圳"
    assert place_name("http://x", frozenset()) is None
    assert place_name("", frozenset()) is None
