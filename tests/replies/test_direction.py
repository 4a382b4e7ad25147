"""Names and numbers in text that runs from right to left."""

import pytest

from server.replies.compose import compose
from server.replies.direction import kept_together, turned
from server.replies.languages import LANGUAGES, right_to_left
from server.vocabulary import DisputeType, Remedy, Tone
from tests.replies.orders import rich

LRM, RLM = "\u200e", "\u200f"


def test_a_latin_name_or_a_number_is_kept_together() -> None:
    assert kept_together("1234-5678") == f"{LRM}1234-5678{LRM}"
    assert kept_together("DHL") == f"{LRM}DHL{LRM}"
    assert kept_together("أرامكس") == "أرامكس"
    assert kept_together("") == ""


def test_a_line_that_begins_in_latin_letters_is_opened_from_the_right() -> None:
    assert turned("DHL مرحبا") == f"{RLM}{LRM}DHL مرحبا"
    assert turned(f"{LRM}DHL{LRM} مرحبا") == f"{RLM}{LRM}DHL{LRM} مرحبا"
    assert turned("مرحبا DHL") == "مرحبا DHL"
    assert turned("Lumen Home") == "Lumen Home"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if right_to_left(language)])
def test_a_reply_from_right_to_left_holds_its_numbers(language: str) -> None:
    facts = rich(DisputeType.LATE, tracking_number="1234-5678-9012")
    reply = compose(facts, remedy=Remedy.WAIT_AND_INFORM, language=language, tone=Tone.NEUTRAL, seller_language="en")
    assert f"{LRM}1234-5678-9012{LRM}" in reply.text
    assert not set(reply.text) & set("\u2066\u2067\u2068\u2069\u202a\u202b\u202c")
    assert LRM not in reply.meaning
