"""What the check of messages finds in many languages, and that our own replies pass it."""

import pytest

from server.replies.lint import checks, lint
from server.vocabulary import Portal
from tests.measure.lint import by_kind, found, held_out, reply_texts

COUPONS = ("クレジット", "抵用金", "次回のご注文")
"""Credit for the next order: Amazon does not allow it in messages, other portals do."""


def test_every_kind_is_found_and_raised_only_where_it_is_meant() -> None:
    table = by_kind()
    assert set(table) == {check.name for check in checks()} - {"emoji"}
    for kind, (hits, of, wrong) in table.items():
        assert of >= 9, kind
        assert hits / of >= 0.9, kind
        assert hits / (hits + wrong) >= 0.9, kind


@pytest.mark.parametrize("text", [text for kind, text in held_out() if kind is None])
def test_honest_sentences_pass(text: str) -> None:
    assert found(text) == []


def test_no_reply_text_raises_an_alarm() -> None:
    raised = [(text, [f for f in lint(Portal.AMAZON, text) if f.level != "inform"]) for text in reply_texts()]
    alarms = [text for text, findings in raised if findings]
    assert [text for text in alarms if not any(word in text for word in COUPONS)] == []


@pytest.mark.parametrize("text", ["", "\x00\x07", "\ud800", "<b></b>", "a\u0300\u200d"])
def test_bad_input_is_answered(text: str) -> None:
    assert lint(Portal.AMAZON, text) == []
