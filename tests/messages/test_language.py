"""The language that a reply will be written in."""

import pytest

from server.messages.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这个还没有收到"),
        ("zh", "iPhone 15不能用"),
        ("zh-Hant", "這個還沒有收到"),
        ("ja", "まだ届いていません"),
        ("ja", "Galaxy S22に対応していますか。"),
        ("ko", "아직 안 왔어요"),
        ("th", "ยังไม่ได้รับของ"),
        ("he", "לא קיבלתי את החבילה"),
        ("el", "Δεν έλαβα το πακέτο"),
        ("ar", "لم يصلني الطرد"),
        ("ru", "Где моя посылка?"),
        ("uk", "Де моя посилка? Я її ще не отримав."),
        ("hi", "मुझे मेरा पार्सल नहीं मिला"),
        ("en", "refund pls"),
        ("es", "hola"),
        ("de", "KAPUTT!! GELD ZURÜCK"),
        ("pt", "Muito bom"),
        ("sv", "Var är mitt paket?"),
        ("pl", "Gdzie jest moja paczka?"),
        ("nl", "Waar is mijn pakket?"),
        ("tr", "Kargom nerede?"),
    ],
)
def test_short_texts(language: str, text: str) -> None:
    assert detect_language(text)[0] == language


@pytest.mark.parametrize("text", ["", "  ", "🙂🙂", "123 456", "302-5550101-1000001", "https://example.org/abc", "?!"])
def test_no_words_no_language(text: str) -> None:
    assert detect_language(text) == ("und", 0.0)


def test_where_the_order_comes_from_decides_what_the_letters_cannot() -> None:
    assert detect_language("ok", marketplace="amazon.de")[0] == "de"
    assert detect_language("ok", country="IT", marketplace="amazon.de")[0] == "it"
    assert detect_language("退款", country="TW")[0] == "zh-Hant"


def test_a_whole_sentence_outweighs_where_it_comes_from() -> None:
    code, sure = detect_language("Mi pedido no ha llegado todavía, ¿dónde está?", country="DE", marketplace="amazon.de")
    assert code == "es"
    assert sure > 0.8
