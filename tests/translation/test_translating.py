"""Through the engines in order: what leaves the machine is redacted, what breaks is flagged, reasons are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from server.errors import TooLarge
from server.translation.engine import EngineFailed, Form
from server.translation.services_over_http import DeepL
from server.translation.translating import LONGEST, translate
from tests.translation.service import serving

MESSAGE = "Hello, I am Jane Roe.\n\nRefund $49.99 to me <now>!\n302-1234567-1234567"
KNOWN = [("NAME", "Jane Roe"), ("ORDER", "302-1234567-1234567")]


@dataclass
class Fake:
    say: Callable[[str], str] = str.upper
    name: str = "fake"
    form: Form = "token"
    leaves_the_machine: bool = False
    is_ready: bool = True
    covered: bool = True
    asked: list[str] = field(default_factory=list)

    def ready(self) -> bool:
        return self.is_ready

    def covers(self, source: str, target: str) -> bool:
        return self.covered

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.asked += texts
        return [self.say(text) for text in texts]


def failing(text: str) -> str:
    raise EngineFailed("busy")


def test_the_first_engine_that_can_translates_and_the_reasons_of_the_others_are_kept() -> None:
    engines = [
        (Fake(name="a"), False),
        (Fake(name="b", is_ready=False), True),
        (Fake(name="c", covered=False), True),
        (Fake(failing, name="d"), True),
        (Fake(name="e"), True),
        (Fake(name="f"), True),
    ]
    found = translate([MESSAGE], "en", "de", engines, known=KNOWN)[0]
    assert (found.engine, found.broken, found.problems) == ("e", False, [])
    assert found.translation == "HELLO, I AM Jane Roe.\n\nREFUND $49.99 TO ME <NOW>!\n302-1234567-1234567"
    assert [(one.engine, one.reason) for one in found.tried] == [
        ("a", "off"), ("b", "not-set-up"), ("c", "not-covered"), ("d", "busy"),
    ]  # fmt: skip
    assert found.text == MESSAGE
    assert engines[0][0].asked == []
    assert engines[5][0].asked == []


def test_a_broken_translation_goes_to_the_next_engine_and_is_flagged_where_there_is_none() -> None:
    loses = Fake(lambda text: text.replace("⟦1⟧", ""), name="loses")
    found = translate(["Pay $10 now"], "en", "de", [(loses, True), (Fake(name="keeps"), True)])[0]
    assert (found.engine, found.broken, found.translation) == ("keeps", False, "PAY $10 NOW")
    assert [(one.engine, one.reason) for one in found.tried] == [("loses", "broken")]
    found = translate(["Pay $10 now"], "en", "de", [(loses, True)])[0]
    assert found.broken
    assert [(one.fault, one.what) for one in found.problems] == [("lost-value", "$10")]


def test_without_an_engine_there_is_no_translation() -> None:
    assert translate(["Hello"], "en", "de", [])[0].translation is None


def test_a_service_gets_redacted_text_only() -> None:
    def answer(path: str, body: Any) -> tuple[int, Any]:
        return 200, {"translations": [{"text": text} for text in body["text"]]}

    with serving(answer) as service:
        found = translate([MESSAGE], "en", "de", [(DeepL("k", 2.0, service.address), True)], known=KNOWN)[0]
    assert (found.translation, found.broken) == (MESSAGE, False)
    sent = str(service.asked)
    for private in ("Jane", "Roe", "1234567", "49.99"):
        assert private not in sent
    assert service.bodies[0]["text"] == ['Hello, I am <x id="1"/>.', 'Refund <x id="1"/> to me &lt;now&gt;!']


@pytest.mark.parametrize("text", ["", " \n ", "😀", "123 456", "302-1234567-1234567"])
def test_what_has_no_word_in_it_is_nobodys_work(text: str) -> None:
    engine = Fake(failing)
    found = translate([text], "und", "de", [(engine, True)])[0]
    assert (found.translation, found.tried) == (text, [])


def test_a_text_that_is_too_long_is_refused_and_one_below_is_not() -> None:
    with pytest.raises(TooLarge):
        translate(["x" * (LONGEST + 1)], "en", "de", [])
    found = translate(["word " * 3900], "en", "de", [(Fake(), True)])[0]
    assert found.translation == "WORD " * 3900
