"""The language that a reply will be written in."""

from pathlib import Path

import pytest

from server.data_files import read_yaml
from server.messages import language as reader
from server.messages.language import detect_language
from tests.measure.language import NEIGHBOURS, REAL, told


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


@pytest.mark.parametrize(
    ("country", "language", "text"),
    [
        ("HR", "hr", "Paket je stigao, ali je kutija bila otvorena."),
        ("BA", "bs", "Paket je stigao, ali je kutija bila otvorena."),
        ("RS", "sr", "Paket je stigao, ali je kutija bila otvorena."),
        ("ID", "id", "Barang saya belum sampai."),
        ("MY", "ms", "Barang saya belum sampai."),
        ("NO", "no", "Pakken er her ikke."),
        ("DK", "da", "Pakken er her ikke."),
        ("TW", "zh-Hant", "退款"),
        ("CN", "zh", "退款"),
        ("BR", "pt", "ok"),
    ],
)
def test_the_order_tells_neighbours_apart(country: str, language: str, text: str) -> None:
    assert detect_language(text, country=country)[0] == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hr", "Tko je primio paket prošli tjedan? Gdje je novac?"),
        ("sr", "Gde je moj paket? Nije stigao prošle nedelje, uvek isto."),
        ("sr", "Где је мој пакет? Још га нисам добио."),
        ("mk", "Каде е мојата пратка? Сè уште не ја добив."),
        ("bg", "Къде е моята пратка? Все още не съм я получил."),
        ("be", "Дзе мая пасылка? Я яе яшчэ не атрымаў."),
        ("kk", "Менің тапсырысым қайда? Әлі келген жоқ."),
        ("uz", "Менинг буюртмам қаерда? Ҳали келмади."),
        ("uz", "Buyurtmam qayerda? Pulimni qaytarib bering, iltimos."),
        ("az", "Sifarişim harada? Hələ gəlməyib."),
        ("ms", "Bungkusan saya belum tiba kerana awak hantar ke alamat salah."),
        ("id", "Paket saya belum tiba karena kamu kirim ke alamat yang salah."),
        ("af", "Ek het nog nie my pakkie gekry nie."),
        ("gl", "Aínda non chegou o meu pedido, onde está?"),
        ("eu", "Nire eskaera ez da iritsi oraindik, non dago?"),
        ("sk", "Kde je môj balík? Ešte neprišiel."),
        ("cs", "Kde je můj balík? Ještě nepřišel."),
        ("sl", "Kje je moj paket? Še ni prišel."),
        ("fa", "سفارش من هنوز نرسیده است، لطفا پیگیری کنید"),
        ("ur", "میرا پارسل ابھی تک نہیں پہنچا"),
        ("ne", "मेरो सामान अझै आइपुगेको छैन"),
        ("mr", "माझे पार्सल अजून आले नाही"),
    ],
)
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert detect_language(text)[0] == language


def test_the_words_of_a_language_are_written_in_its_letters() -> None:
    knowledge = read_yaml(Path(reader.__file__).with_name("languages.yaml").read_text(encoding="utf-8"))
    for code, words in knowledge["words"].items():
        letters = set(knowledge["letters"].get(code, "")) | set("abcdefghijklmnopqrstuvwxyz ")
        assert not [word for word in words.split() if set(word) - letters], code
    listed = {code for spoken in knowledge["countries"].values() for code in spoken}
    assert listed >= set(knowledge["words"])


@pytest.mark.skipif(not REAL.is_file(), reason="the sentences of Tatoeba are not here")
def test_real_sentences_are_told_by_text_and_order() -> None:
    rows = told()
    right = sum(row.with_country if row.code in NEIGHBOURS else row.alone for row in rows)
    assert right / sum(row.sentences for row in rows) >= 0.97
