"""Messages fall into the sentences that a reader would see."""

import pytest

from casebase.sentences import MAX_SENTENCE, split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hi! It cost 3.50 at amazon.de. Where is it??", ["Hi!", "It cost 3.50 at amazon.de.", "Where is it??"]),
        ("Guten Tag, z.B. Nr. 4 ist defekt. Bitte Ersatz.", ["Guten Tag, z.B. Nr. 4 ist defekt.", "Bitte Ersatz."]),
        ("It's size M. I need L. Thanks", ["It's size M.", "I need L.", "Thanks"]),
        ("well... maybe. Really... Yes", ["well... maybe.", "Really...", "Yes"]),
        ("包裹显示已签收,但我没有收到!请退款。谢谢", ["包裹显示已签收,但我没有收到!", "请退款。", "谢谢"]),
        ("壊れていました。「返金してください。」以上", ["壊れていました。", "「返金してください。」", "以上"]),
        ("لم تصل الشحنة. أين طلبي؟ أريد المال", ["لم تصل الشحنة.", "أين طلبي؟", "أريد المال"]),
        ("पार्सल नहीं आया। पैसे वापस करें।", ["पार्सल नहीं आया।", "पैसे वापस करें।"]),
        (
            "สินค้าที่ได้รับแตกหักเสียหายมาก ฉันต้องการเงินคืนโดยเร็วที่สุด",
            ["สินค้าที่ได้รับแตกหักเสียหายมาก", "ฉันต้องการเงินคืนโดยเร็วที่สุด"],
        ),
        ("1. broken lid\n\n2. no charger\n---\n:-)", ["1. broken lid", "2. no charger"]),
        ("", []),
        (" \n?! …", []),
    ],
)
def test_splitting(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


def test_endless_sentences_are_cut_where_one_may_breathe() -> None:
    parts = split_sentences("the box was open, " * 60)
    assert all(len(part) <= MAX_SENTENCE and part.endswith(",") for part in parts)
    assert " ".join(parts) == ("the box was open, " * 60).strip()
    assert [len(part) for part in split_sentences("x" * 700)] == [MAX_SENTENCE, MAX_SENTENCE, 100]


def test_no_more_than_asked_for() -> None:
    assert len(split_sentences("Bad! " * 1000, 24)) == 24
