"""A known name goes in every spelling and script, and takes no other word with it."""

import re

import pytest

from server.messages.privacy import redact

SPELLINGS = {
    "Jörg Müller": ["JÖRG MÜLLER", "Joerg Mueller", "jorg muller", "Müller, Jörg", "J. Müller", "M. Jörg", "Ｍüller"],
    "Anna-Lena Groß": ["Anna Lena Gross", "ANNA-LENA", "Groß, Anna-Lena"],
    "Светлана Иванова": ["Svetlana", "Swetlana", "SVETLANA IVANOVA", "Ivanova, Svetlana", "светлана"],
    "Svetlana Ivanova": ["Светлана", "Иванова Светлана", "Swetlana"],
    "Иван Щербаков": ["Shcherbakov", "Ivan Shcherbakov"],
    "张伟": ["Zhang Wei", "ZHANG WEI", "Wei Zhang", "zhangwei", "Chang Wei", "张 伟"],
    "Zhang Wei": ["张伟", "張偉", "WEI ZHANG"],
    "王小明": ["Wang Xiaoming", "Xiaoming Wang", "Wang Xiao Ming"],
    "田中": ["Tanaka", "田中"],
    "Tanaka Yuki": ["田中", "タナカ"],
    "김민준": ["Kim Minjun", "Kim Min Jun", "Minjun Kim"],
    "Kim Min-jun": ["김민준"],
    "Αλέξανδρος": ["Alexandros", "ALEXANDROS"],
    "Alexandros Papas": ["Αλέξανδρος"],
    "محمد علي": ["Mohammed", "Muhammad", "Mohamed"],
    "Mohammed Ali": ["محمد", "Muhammad"],
    "דוד לוי": ["David"],
    "David Levi": ["דוד"],
}  # fmt: skip
HARMLESS = [
    "The parcel never came and the seller does not answer. Please send a new bowl or refund my money by Friday.",
    "I ordered a blue shirt in size M, but a red one in size L arrived. The zip is broken and the box was open.",
    "Die Lampe kam zerbrochen an. Bitte schicken Sie mir Ersatz oder erstatten Sie den Kaufpreis, vielen Dank.",
    "Le colis est arrivé ouvert et il manque deux pièces. Je voudrais un remboursement, merci de votre réponse.",
    "El paquete llegó tarde y la taza está rota. Quiero que me devuelvan el dinero, gracias por su ayuda.",
    "Посылка пришла поздно, коробка была открыта, и двух деталей не хватает. Верните деньги, пожалуйста.",
    "商品收到的时候已经坏了，包装也被打开过，请尽快给我补发一个新的或者退款，谢谢。",
    "商品が壊れていました。新しいものを送っていただくか、返金をお願いします。",
    "물건이 망가져서 왔어요. 새것을 보내 주시거나 환불해 주세요. 감사합니다.",
    "وصل الطرد مفتوحا والكوب مكسور. أريد استرداد المال أو إرسال منتج جديد من فضلكم.",
    "החבילה הגיעה פתוחה והספל שבור. אני רוצה החזר כספי או מוצר חדש בבקשה.",
    "Το δέμα ήρθε ανοιχτό και η κούπα είναι σπασμένη. Θέλω τα χρήματά μου πίσω, ευχαριστώ.",
]
_WORD = re.compile(r"\w+")


@pytest.mark.parametrize(("name", "spelling"), [(name, one) for name, found in SPELLINGS.items() for one in found])
def test_a_known_name_goes_in_every_spelling_and_script(name: str, spelling: str) -> None:
    left = redact(f"it is for {spelling} today", known=[("name", name)])
    assert re.fullmatch(r"it is for (?:<NAME>[ ,.]*)+ ?today", left)


def test_a_name_in_the_middle_of_chinese_writing_goes() -> None:
    assert redact("我是张伟你好", known=["Zhang Wei"]) == "我是<NAME>你好"


@pytest.mark.parametrize(
    ("known", "spelling"),
    [
        ("Lindenweg 5", "LINDENWEG 5"),
        ("Lindenweg 5", "lindenweg  5"),
        ("Łódzka 7", "Lodzka 7"),
        ("东方路88号", "东方路 88号"),
    ],
)
def test_a_known_address_goes_in_every_spelling(known: str, spelling: str) -> None:
    assert redact(f"at {spelling} now", known=[("address", known)]) == "at <ADDRESS> now"


def test_no_more_than_three_in_a_hundred_harmless_words_change() -> None:
    names = list(SPELLINGS)
    lost = total = 0
    for text in HARMLESS:
        for name in names:
            kept = _WORD.findall(redact(text, known=[("name", name)]))
            total += len(_WORD.findall(text))
            lost += sum(word in ("NAME", "ADDRESS") for word in kept)
    assert lost / total <= 0.03


def test_a_long_message_with_many_known_names_is_no_trouble() -> None:
    text = "the lamp is broken and 坏了 too. " * 1000
    assert redact(text, known=[("name", name) for name in SPELLINGS]) == text
