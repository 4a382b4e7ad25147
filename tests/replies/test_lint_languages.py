"""What the check of messages finds in further languages, and that our own replies pass it."""

import pytest

from server.replies.lint import lint
from server.vocabulary import Portal
from tests.measure.lint import found, held_out, reply_texts

COUPONS = ("クレジット", "抵用金")
"""Credit for the next order: Amazon does not allow it in messages, other portals do."""


@pytest.mark.parametrize(("rule", "text"), held_out())
def test_it_is_found_in_the_language(rule: str, text: str) -> None:
    assert rule in {finding.rule for finding in lint(Portal.AMAZON, text)}


def test_no_reply_text_raises_an_alarm() -> None:
    alarms = [(text, found(text)) for text in reply_texts() if found(text)]
    assert [text for text, _ in alarms if not any(word in text for word in COUPONS)] == []


@pytest.mark.parametrize("text", ["", "\x00\x07", "\ud800", "<b></b>"])
def test_bad_input_is_answered(text: str) -> None:
    assert lint(Portal.AMAZON, text) == []
