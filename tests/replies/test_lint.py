"""What the check of a message finds, and what it leaves in peace."""

import json
from datetime import UTC, datetime

import pytest

from server.replies.lint import checks, limits, lint
from server.rules.library import all_rules
from server.vocabulary import Portal

CONTENT, CHANNEL = "amazon.messages.prohibited-content", "amazon.messages.permitted-purpose"
REVIEW, CANCEL = "amazon.messages.review-rules", "amazon.messages.no-cancel-request"

FORBIDDEN = [
    (CONTENT, "Please contact us at help@lumen-home.example.", "help@lumen-home.example"),
    (CONTENT, "Write to john (at) gmail (dot) com.", "john (at) gmail (dot) com"),
    (CONTENT, "The manual is at https://example.com/manual.pdf here.", "https://example.com/manual.pdf"),
    (CONTENT, "Unsere Webseite: lumenhome.de hilft weiter.", "lumenhome.de"),
    (CONTENT, "Rufnummer +49 171 2345678, abends.", "+49 171 2345678"),
    (CONTENT, "Call (212) 555-0123 today.", "(212) 555-0123"),
    (CONTENT, "Téléphone : 06 12 34 56 78", "06 12 34 56 78"),
    (CONTENT, "电话：13812345678", "13812345678"),
    (CONTENT, "お電話番号 03-1234-5678 まで", "03-1234-5678"),
    (CONTENT, "Use coupon code SAVE10.", "coupon"),
    (CONTENT, "Wir schenken Ihnen einen Gutschein.", "Gutschein"),
    (CONTENT, "Voici un code promo.", "code promo"),
    (CONTENT, "Le enviamos un cupón.", "cupón"),
    (CONTENT, "Le regaliamo un buono sconto.", "buono sconto"),
    (CONTENT, "次回使えるクーポンを差し上げます。", "クーポン"),
    (CONTENT, "送您一张优惠券。", "优惠券"),
    (CONTENT, "A credit of $5 for your next order.", "credit of $5 for your next order"),
    (CONTENT, "Thank you 😀", "😀"),
    (CHANNEL, "Add us on WhatsApp.", "WhatsApp"),
    (CHANNEL, "加我微信。", "微信"),
    (CHANNEL, "W\u200bhats\u200bApp us", "W\u200bhats\u200bApp"),
    (CHANNEL, "We refund you via PayPal.", "via PayPal"),
    (REVIEW, "If you remove your review we refund you.", "remove your review"),
    (REVIEW, "Bitte ändern Sie Ihre Bewertung.", "ändern Sie Ihre Bewertung"),
    (REVIEW, "Merci de modifier votre avis.", "modifier votre avis"),
    (REVIEW, "Por favor, elimine su reseña.", "elimine su reseña"),
    (REVIEW, "Potrebbe modificare la recensione.", "modificare la recension"),
    (REVIEW, "レビューを削除していただければ返金します。", "レビューを削除"),
    (REVIEW, "请删除差评。", "差评"),
    (REVIEW, "Please leave a five star rating.", "five star"),
    (REVIEW, "Would you leave us a review?", "leave us a review"),
    (CANCEL, "Please cancel the order and order again.", "Please cancel"),
    (CANCEL, "Könnten Sie die Bestellung bitte stornieren?", "stornieren"),
    (CANCEL, "Veuillez annuler la commande.", "Veuillez annuler"),
    (CANCEL, "Por favor, cancele el pedido.", "cancele"),
    (CANCEL, "La preghiamo di annullare l’ordine.", "annullare"),
    (CANCEL, "ご注文をキャンセルしてください。", "キャンセルしてください"),
    (CANCEL, "请您申请取消订单。", "取消"),
    (CANCEL, "Could you please close the A-to-z claim?", "close the A-to-z"),
    (CANCEL, "Please do not open a claim.", "open a claim"),
    (CANCEL, "Bitte ziehen Sie den Antrag zurück.", "Antrag"),
    (CANCEL, "Pourriez-vous fermer la réclamation ?", "fermer la réclamation"),
    (CANCEL, "Le pedimos que retire la reclamación.", "retire la reclamación"),
    (CANCEL, "Potrebbe ritirare il reclamo?", "ritirare il reclamo"),
    (CANCEL, "保証申請を取り下げていただけますか。", "保証申請を取り下げ"),
    (CANCEL, "请撤销A-to-Z索赔。", "撤销A-to-Z索赔"),
]

HARMLESS = [
    "I’m cancelling your order; nothing will be shipped.",
    "We have cancelled the order as you asked and refunded $39.99 on 12/11/2026.",
    "Ihre Stornierung ist bestätigt.",
    "Votre demande d’annulation a été acceptée.",
    "Hemos cancelado su pedido.",
    "L’ordine è stato annullato.",
    "キャンセルのご希望、承りました。",
    "您的取消申请已处理，订单已取消。",
    "Tracking 00340434161094042557, order 302-1234567-1234567.",
    "DHL 0034 0434 1610 9404 2557, USPS 9400 1118 9922 3197 4284 90, 1Z999AA10123456784, RB123456789CN",
    "お荷物の追跡番号は1234-5678-9012です。",
    "It takes 110-240 V and weighs 1.5 kg.",
    "You find it with the order in your account on amazon.de.",
    "Thank you for your feedback on the packaging.",
    "Your A-to-z claim is with Amazon, which will decide.",
    "Thank you.It will arrive soon",
]


@pytest.mark.parametrize(("rule", "text", "part"), FORBIDDEN)
def test_what_amazon_forbids_is_found_and_marked(rule: str, text: str, part: str) -> None:
    found = [finding for finding in lint(Portal.AMAZON, text) if finding.rule == rule]
    assert found, f"not found under {rule}: {text}"
    first = text.index(part)
    touching = [f for f in found if f.start < first + len(part) and first < f.end]
    assert touching, f"marked {[text[f.start : f.end] for f in found]} instead of {part!r}"


@pytest.mark.parametrize("text", HARMLESS)
def test_honest_sentences_pass(text: str) -> None:
    assert [(f.rule, text[f.start : f.end]) for f in lint(Portal.AMAZON, text)] == []


def test_the_place_is_counted_in_the_text_as_given() -> None:
    text = "Liebe Frau ß ﬁ ½: ｗｗｗ．ｌｕｍｅｎ．ｃｏｍ bitte"
    (found,) = lint(Portal.AMAZON, text)
    assert text[found.start : found.end] == "ｗｗｗ．ｌｕｍｅｎ．ｃｏｍ"


def test_a_plain_request_for_a_review_warns_and_a_bought_one_blocks() -> None:
    plain = lint(Portal.AMAZON, "Could you leave us a review?")
    bought = lint(Portal.AMAZON, "We refund you if you change your review.")
    assert [finding.level for finding in plain] == ["warn"]
    assert [finding.level for finding in bought] == ["block"]


def test_a_message_above_amazons_length_is_blocked_from_where_it_is_too_long() -> None:
    (found,) = lint(Portal.AMAZON, "a" * 2001)
    assert (found.level, found.start, found.end) == ("block", 2000, 2001)
    assert lint(Portal.AMAZON, "a" * 2000) == []


def test_other_portals_answer_with_their_own_rules() -> None:
    text = "Call +1 212 555 0123 and I refund you for a positive review."
    assert {f.rule for f in lint(Portal.EBAY, text)} >= {
        "ebay.messages.prohibited-content",
        "ebay.messages.feedback-extortion",
    }
    assert lint(Portal.OTHER, text) == []
    assert lint("AMAZON", text) == lint(Portal.AMAZON, text)
    assert lint("no such portal", text) == []


def test_the_seller_is_told_why_and_what_to_do_in_his_language() -> None:
    (english,) = lint(Portal.AMAZON, "a@b.example", "en")
    (chinese,) = lint(Portal.AMAZON, "a@b.example", "zh")
    assert "E-mail" in english.why
    assert "邮箱" in chinese.why
    assert english.fix
    assert chinese.fix


def test_the_data_is_complete() -> None:
    for check in checks():
        assert set(check.why) == set(check.fix) == {"en", "zh"}, check.name
        assert check.rule_on(Portal.AMAZON), f"{check.name} has no rule on Amazon"
    for limit in limits():
        assert set(limit.why) == set(limit.fix) == {"en", "zh"}


def test_every_amazon_finding_can_be_looked_up_in_the_rule_library() -> None:
    known = {loaded.rule.id for loaded in all_rules()}
    named = {check.rule_on(Portal.AMAZON) or "" for check in checks()} | {
        limit.rule for limit in limits() if Portal.AMAZON in limit.portals
    }
    assert {id_ for id_ in named if not any(rule == id_ or rule.startswith(f"{id_}.") for rule in known)} == set()


def test_nobody_can_make_the_check_slow() -> None:
    started = datetime.now(UTC)
    for text in (
        "a" * 20_000,
        "1 " * 10_000,
        "review if you " * 1_000,
        "please " * 3_000,
        "请" * 10_000,
        "a.b-" * 5_000,
    ):
        lint(Portal.AMAZON, text)
    assert (datetime.now(UTC) - started).total_seconds() < 20


@pytest.mark.parametrize("attached", [[1] * 6, [6 * 1024 * 1024, 5 * 1024 * 1024]])
def test_too_many_or_too_large_attachments_are_blocked_at_the_end_of_the_text(attached: list[int]) -> None:
    (found,) = lint(Portal.AMAZON, "Thank you.", attachments=attached)
    assert (found.kind, found.level, found.start, found.end) == ("attachments", "block", 10, 10)
    assert lint(Portal.AMAZON, "Thank you.", attachments=[1] * 5) == lint(Portal.EBAY, "", attachments=attached) == []


@pytest.mark.parametrize(
    "text",
    ["WhatsApp", "W\u200bhatsApp", "Whаtsаpp", "w.h.a.t.s.a.p.p", "WH4TS4PP", "ＷｈａｔｓＡｐｐ", "W h a t s A p p"],
)
def test_a_disguised_name_is_marked_as_it_stands(text: str) -> None:
    message = f"Ä, please ask on {text}, thank you."
    (found,) = lint(Portal.AMAZON, message)
    assert (found.kind, message[found.start : found.end]) == ("other-channel", text)


def test_a_number_in_words_is_marked_from_its_first_word_to_its_last() -> None:
    message = "Call one eight zero zero, five five five, zero one two three today"
    (found,) = lint(Portal.AMAZON, message)
    assert message[found.start : found.end] == "one eight zero zero, five five five, zero one two three"


def test_a_card_is_found_by_its_check_digit_only() -> None:
    assert [f.kind for f in lint(Portal.ETSY, "Card 4111 1111 1111 1111")] == ["card"]
    assert [f for f in lint(Portal.ETSY, "No card 4111 1111 1111 1112") if f.kind == "card"] == []


def test_what_the_trade_advises_holds_on_every_portal() -> None:
    for portal in Portal:
        assert {f.kind for f in lint(portal, "You are a liar.")} == {"insult"}, portal
    assert {f.level for f in lint(Portal.OTHER, "It was our fault.")} == {"inform"}


@pytest.mark.parametrize("text", ["a" * 100_000, "a@" * 50_000, "one " * 25_000, "我" * 100_000, "a.b " * 25_000])
def test_a_very_long_message_comes_to_an_end(text: str) -> None:
    assert all(finding.end <= len(text) for finding in lint(Portal.AMAZON, text))


def test_places_count_through_the_parts_of_a_long_message() -> None:
    text = "The lamp is on its way. " * 500 + "Write to shop@lamp.example please."
    marked = [text[f.start : f.end] for f in lint(Portal.EBAY, text)]
    assert marked == ["shop@lamp.example"]


def test_findings_are_plain_json() -> None:
    (found,) = lint(Portal.AMAZON, "a@b.example")
    assert set(json.loads(found.model_dump_json())) == {"kind", "rule", "level", "start", "end", "why", "fix"}
