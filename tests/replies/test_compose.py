"""Single replies: which sentence is said, left out or changed by a fact."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from server.brief import Reply
from server.replies.compose import LANGUAGES, ask, compose, question_name, spoken_language
from server.replies.facts import ReplyFacts
from server.replies.languages import right_to_left
from server.vocabulary import DisputeType, Portal, Question, Remedy, Tone
from tests.replies.orders import bare, rich


def reply(
    facts: ReplyFacts, remedy: Remedy, language: str = "en", tone: Tone = Tone.APOLOGETIC, seller: str = "zh"
) -> Reply:
    return compose(facts, remedy=remedy, language=language, tone=tone, seller_language=seller)


def test_an_unknown_language_is_answered_in_english_and_said_so() -> None:
    made = reply(rich(), Remedy.REPLACEMENT, "tlh")
    assert made.language == "en"
    assert made.warnings == ["language-not-offered"]
    assert reply(rich(), Remedy.REPLACEMENT, "de-AT").language == "de"


def test_the_meaning_is_the_same_reply_in_the_sellers_language() -> None:
    german = reply(rich(), Remedy.REPLACEMENT, "de", seller="zh")
    chinese = reply(rich(), Remedy.REPLACEMENT, "zh")
    assert german.meaning == chinese.text
    assert reply(rich(), Remedy.REPLACEMENT, "de", seller="en").meaning == reply(rich(), Remedy.REPLACEMENT, "en").text
    assert reply(rich(), Remedy.REPLACEMENT, "de", seller="fr").meaning.startswith("Hello")


def test_an_item_that_the_reply_does_not_name_is_not_named_in_the_meaning_either() -> None:
    made = reply(rich(item_title="电热水壶 1.5L"), Remedy.REPLACEMENT, "de")
    assert "电热水壶" not in made.text + made.meaning


def test_a_date_is_said_only_when_there_is_one() -> None:
    assert "Thursday 26 November" in reply(rich(), Remedy.REPLACEMENT).text
    assert "November" not in reply(rich(replacement_date=None, dispatch_date=None), Remedy.REPLACEMENT).text


def test_sending_today_is_said_as_today() -> None:
    assert "Ich schicke Ihnen heute kostenlos Ersatz" in reply(rich(), Remedy.REPLACEMENT, "de").text
    later = rich(dispatch_date=date(2026, 11, 23))
    assert "Ich schicke Ihnen am Montag, 23. November kostenlos Ersatz" in reply(later, Remedy.REPLACEMENT, "de").text


def test_dates_are_those_of_the_marketplace() -> None:
    facts = rich(DisputeType.LATE, last_scan_at=datetime(2026, 11, 19, 23, 30, tzinfo=UTC))
    assert "Freitag, 20. November" in reply(facts, Remedy.WAIT_AND_INFORM, "de").text
    assert (
        "Donnerstag, 19. November"
        in reply(facts.model_copy(update={"zone": "America/New_York"}), Remedy.WAIT_AND_INFORM, "de").text
    )


@pytest.mark.parametrize(
    ("language", "territory", "currency", "shown"),
    [
        ("de", "DE", "EUR", "39,99\u00a0€"),
        ("en", "US", "USD", "$39.99"),
        ("en", "GB", "GBP", "£39.99"),
        ("ja", "JP", "JPY", "40円"),
        ("zh", "JP", "JPY", "40日元"),
        ("es", "US", "USD", "$39.99"),
        ("it", "IT", "EUR", "39,99\u00a0€"),
        ("en", "US", "XYZ", "39.99"),
    ],
)
def test_money_is_written_as_the_buyer_knows_it(language: str, territory: str, currency: str, shown: str) -> None:
    facts = rich(territory=territory, currency=currency, amount=Decimal("39.99"))
    assert shown in reply(facts, Remedy.FULL_REFUND, language).text


def test_nothing_is_promised_before_the_open_question_is_answered() -> None:
    open_ = reply(rich(question=Question.PHOTO_OF_DAMAGE), Remedy.REPLACEMENT, "de").text
    assert "Könnten Sie mir bitte ein Foto vom Schaden schicken? Sobald ich Ihre Antwort habe" in open_
    assert "November" not in open_


def test_what_costs_the_seller_nothing_is_told_even_with_a_question() -> None:
    facts = rich(DisputeType.DELIVERED_NOT_RECEIVED, question=Question.CHECK_WITH_NEIGHBOURS)
    facts = facts.model_copy(update={"delivered_at": datetime(2026, 11, 18, 12, tzinfo=UTC)})
    text = reply(facts, Remedy.CONTEST_WITH_EVIDENCE).text
    assert text.index("shows the parcel as delivered") < text.index("neighbours") < text.index("If it does not turn up")


def test_an_answer_that_nobody_gave_is_not_invented() -> None:
    question = bare(DisputeType.PRODUCT_QUESTION)
    made = reply(question, Remedy.ANSWER_QUESTION)
    assert made.warnings == ["answer-needed"]
    told = reply(question.model_copy(update={"answer": "It runs on 100 V."}), Remedy.ANSWER_QUESTION)
    assert "It runs on 100 V." in told.text
    assert told.warnings == []


def test_an_answer_that_breaks_a_rule_is_warned_about() -> None:
    made = reply(bare(DisputeType.PRODUCT_QUESTION, answer="See https://x.example"), Remedy.ANSWER_QUESTION)
    assert made.warnings == ["amazon.messages.prohibited-content"]
    long = reply(bare(DisputeType.PRODUCT_QUESTION, answer="long " * 500), Remedy.ANSWER_QUESTION)
    assert long.warnings == ["amazon.sp-api.messaging-text-limits"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_coupon_is_warned_about_on_amazon(language: str) -> None:
    assert "amazon.messages.prohibited-content" in reply(rich(), Remedy.COUPON, language).warnings
    assert reply(rich(portal=Portal.ETSY), Remedy.COUPON, language).warnings == []


def test_a_parcel_already_gone_is_not_cancelled_nor_readdressed() -> None:
    gone, here = rich(DisputeType.CANCELLATION, not_shipped=False), rich(DisputeType.CANCELLATION, not_shipped=True)
    assert "can no longer be stopped" in reply(gone, Remedy.CANCEL_ORDER).text
    assert "I’m cancelling the order" in reply(here, Remedy.CANCEL_ORDER).text
    moved = rich(DisputeType.ADDRESS_CHANGE, not_shipped=False)
    assert "cannot redirect it" in reply(moved, Remedy.CORRECT_ADDRESS).text
    waiting = rich(DisputeType.ADDRESS_CHANGE, not_shipped=True)
    assert "only ship to the address in the order" in reply(waiting, Remedy.CORRECT_ADDRESS).text


def test_who_delivers_decides_where_the_buyer_is_sent() -> None:
    fba = rich(DisputeType.NOT_RECEIVED, fulfilled_by="platform")
    assert "stored and shipped by Amazon" in reply(fba, Remedy.REFER_TO_PLATFORM).text
    own = rich(DisputeType.NOT_RECEIVED, fulfilled_by="seller")
    assert "handled by Amazon through its own process" in reply(own, Remedy.REFER_TO_PLATFORM).text


def test_a_parcel_of_which_nothing_is_known_is_not_said_to_be_moving() -> None:
    assert "on its way" not in reply(bare(DisputeType.LATE), Remedy.WAIT_AND_INFORM).text


def test_a_partial_refund_without_an_amount_says_so_to_the_seller() -> None:
    assert reply(rich(amount=None), Remedy.PARTIAL_REFUND).warnings == ["amount-not-known"]


def test_a_return_that_has_arrived_is_simply_refunded() -> None:
    text = reply(rich(DisputeType.CHANGED_MIND, return_received=True), Remedy.RETURN_AND_REFUND).text
    assert "I’m refunding you the full amount" in text
    assert "return label" not in text


def test_tones_change_the_first_sentence_and_the_closing_not_the_deed() -> None:
    texts = {tone: reply(rich(), Remedy.REPLACEMENT, "en", tone).text for tone in Tone}
    assert len(set(texts.values())) == 3
    assert all("I’m sending you a replacement free of charge today" in text for text in texts.values())


def test_a_sellers_name_that_is_an_address_is_not_signed_with() -> None:
    assert reply(rich(seller_name="shop@lumen.example"), Remedy.REPLACEMENT).text.endswith("Kind regards,")
    assert reply(rich(), Remedy.REPLACEMENT).text.endswith("Kind regards,\nLumen Home")


def test_no_invisible_characters_get_into_the_message_box_but_marks_in_right_to_left_text() -> None:
    for language in LANGUAGES:
        text = reply(rich(), Remedy.REPLACEMENT, language).text
        assert not set(text) & set("\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")
        assert right_to_left(language) or not set(text) & set("\u200e\u200f"), language


def test_questions_are_asked_in_the_buyers_language_and_named_in_the_sellers() -> None:
    assert ask(Question.PHOTO_OF_DAMAGE, "de-DE") == "Könnten Sie mir bitte ein Foto vom Schaden schicken?"
    assert ask(Question.PHOTO_OF_DAMAGE, "tlh") == "Could you please send me a photo of the damage?"
    assert question_name(Question.PHOTO_OF_DAMAGE, "zh") == "破损照片"
    assert question_name(Question.PHOTO_OF_DAMAGE, "de") == "Photo of the damage"


def test_language_tags_are_understood() -> None:
    assert [spoken_language(tag) for tag in ("zh-Hans-CN", "EN_us", "und", "")] == ["zh", "en", None, None]
