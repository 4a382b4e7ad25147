"""The replies kept in `golden/`, each read through before it was kept. `python -m tests.replies.golden`
writes them anew after a change of wording; the difference is then read before it is committed."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from server.replies.compose import compose, compose_first
from server.replies.facts import ReplyFacts
from server.vocabulary import DisputeType, Question, Remedy, ShipmentState, Tone
from tests.replies.orders import bare

FOLDER = Path(__file__).with_name("golden")


class Case(NamedTuple):
    facts: ReplyFacts
    remedy: Remedy | None
    language: str
    tone: Tone = Tone.APOLOGETIC
    seller: str = "zh"


def at(day: int) -> datetime:
    return datetime(2026, 11, day, 12, tzinfo=UTC)


def shop(kind: DisputeType, buyer: str, country: str, **known: Any) -> ReplyFacts:
    zone = {"DE": "Europe/Berlin", "JP": "Asia/Tokyo", "US": "America/Los_Angeles"}.get(country, "Europe/Paris")
    given: dict[str, Any] = {"buyer_name": buyer, "territory": country, "zone": zone, "today": date(2026, 11, 20)}
    given |= {"seller_name": "Lumen Home", "currency": {"US": "USD", "JP": "JPY"}.get(country, "EUR")}
    return bare(kind, **{**given, **known})


T, R = DisputeType, Remedy
CASES: dict[str, Case] = {
    "de-damaged-replacement": Case(
        shop(
            T.DAMAGED,
            "Frau Sabine Keller",
            "DE",
            item_title="Keramikschale handglasiert, 24 cm",
            dispatch_date=date(2026, 11, 20),
            replacement_date=date(2026, 11, 26),
            keep_item=True,
        ),
        R.REPLACEMENT,
        "de",
    ),
    "en-not-received-protected": Case(
        shop(
            T.NOT_RECEIVED,
            "Denise Holloway",
            "US",
            item_title="Clear Phone Case, Shockproof",
            carrier="usps",
            last_scan_at=at(7),
            last_scan_place="INDIANAPOLIS, IN, US",
            countries=frozenset({"US"}),
        ),
        R.REFER_TO_PLATFORM,
        "en",
    ),
    "en-delivered-not-received-facts": Case(
        shop(
            T.DELIVERED_NOT_RECEIVED,
            "Marcus Whitfield",
            "US",
            item_title="Digital Kitchen Scale",
            carrier="ups",
            tracking_number="1Z4W82K70367215489",
            delivered_at=at(11),
            delivered_place="Greenville, SC",
            question=Question.CHECK_WITH_NEIGHBOURS,
        ),
        R.CONTEST_WITH_EVIDENCE,
        "en",
        Tone.NEUTRAL,
    ),
    "ja-size-return": Case(
        shop(
            T.SIZE_FIT,
            "佐藤 健一",
            "JP",
            item_title="ランニングシューズ メンズ 26.5cm",
            return_postage_by="seller",
            return_until=date(2026, 12, 15),
            return_window_over=False,
            return_requested=True,
            amount=Decimal(7980),
        ),
        R.RETURN_AND_REFUND,
        "ja",
    ),
    "fr-duties-receipt": Case(
        shop(
            T.CUSTOMS_DUTIES,
            "Claire Moreau",
            "FR",
            item_title="Sac à dos de randonnée 40 L",
            duties_prepaid=True,
            amount=Decimal("21.50"),
            question=Question.DUTY_RECEIPT,
        ),
        R.PARTIAL_REFUND,
        "fr",
    ),
    "es-fulfilled-by-amazon": Case(
        shop(T.NOT_RECEIVED, "Rosa Villanueva", "US", item_title="Insulated Lunch Bag", fulfilled_by="platform"),
        R.REFER_TO_PLATFORM,
        "es",
    ),
    "it-defective-returnless": Case(
        shop(
            T.DEFECTIVE,
            "Giulia Ferri",
            "IT",
            item_title="Lampada da scrivania LED",
            amount=Decimal("18.90"),
            refund_days=5,
            keep_item=True,
        ),
        R.RETURNLESS_REFUND,
        "it",
    ),
    "en-changed-mind-return": Case(
        shop(
            T.CHANGED_MIND,
            "Carl Lindqvist",
            "US",
            item_title="Burr Coffee Grinder",
            return_postage_by="buyer",
            return_until=date(2026, 12, 12),
            return_window_over=False,
        ),
        R.RETURN_AND_REFUND,
        "en",
        Tone.NEUTRAL,
    ),
    "de-cancel-before-shipping": Case(
        shop(T.CANCELLATION, "Jonas Brandt", "DE", item_title="Kuscheldecke Fleece", not_shipped=True),
        R.CANCEL_ORDER,
        "de",
        Tone.NEUTRAL,
    ),
    "de-late-moving": Case(
        shop(
            T.LATE,
            "Matthias Gruber",
            "AT",
            item_title="Brettspiel Strategie für 2 bis 4 Spieler",
            carrier="dhl",
            tracking_number="00340434128570192649",
            last_scan_at=at(19),
            last_scan_place="LEIPZIG, DE",
            countries=frozenset({"AT", "DE"}),
            expected_date=date(2026, 11, 23),
        ),
        R.WAIT_AND_INFORM,
        "de",
    ),
    "en-wrong-item-threat": Case(
        shop(T.WRONG_ITEM, "Tyler Ramsey", "US", item_title="Softshell Jacket", replacement_date=date(2026, 11, 27)),
        R.REPLACEMENT,
        "en",
        Tone.FIRM,
    ),
    "es-missing-screws": Case(
        shop(
            T.MISSING_PARTS, "Lucía Ortega", "ES", item_title="Estantería de pared", replacement_date=date(2026, 11, 25)
        ),
        R.RESEND_PARTS,
        "es",
    ),
    "zh-question-answered": Case(
        shop(
            T.PRODUCT_QUESTION,
            "陈思雨",
            "JP",
            item_title="電気ケトル 1.0L",
            answer="可以,这款电热水壶适用100V电压,在日本可直接使用。".replace(",", "，"),
        ),
        R.ANSWER_QUESTION,
        "zh",
        Tone.NEUTRAL,
    ),
    "ja-damaged-photo": Case(
        shop(T.DAMAGED, "鈴木 花子", "JP", item_title="ガラス花瓶", question=Question.PHOTO_OF_DAMAGE),
        R.REPLACEMENT,
        "ja",
    ),
    "fr-trace": Case(
        shop(
            T.NOT_RECEIVED,
            "Julien Petit",
            "FR",
            carrier="colissimo",
            tracking_number="6A12345678901",
            last_scan_at=at(9),
            last_scan_place="LYON, FR",
            countries=frozenset({"FR"}),
            answer_by=date(2026, 11, 25),
        ),
        R.TRACE_WITH_CARRIER,
        "fr",
    ),
    "it-partial-refund-offer": Case(
        shop(T.NOT_AS_DESCRIBED, "Marco Rossi", "IT", item_title="Tovaglia in lino", amount=Decimal("8.00")),
        R.PARTIAL_REFUND,
        "it",
    ),
    "es-return-window-over": Case(
        shop(
            T.CHANGED_MIND,
            "Javier García",
            "ES",
            item_title="Mochila urbana",
            return_window_over=True,
            return_until=date(2026, 11, 2),
        ),
        R.DECLINE,
        "es",
        Tone.FIRM,
    ),
    "de-review-threat-decline": Case(
        shop(T.REVIEW_THREAT, "Herr Olaf Stein", "DE", item_title="LED-Lichterkette"), R.DECLINE, "de", Tone.FIRM
    ),
    "ja-address-already-shipped": Case(
        shop(
            T.ADDRESS_CHANGE,
            "高橋 誠",
            "JP",
            item_title="折りたたみデスク",
            not_shipped=False,
            carrier="yamato",
            tracking_number="1234-5678-9012",
        ),
        R.CORRECT_ADDRESS,
        "ja",
        Tone.NEUTRAL,
    ),
    "zh-ready-for-pickup": Case(
        shop(
            T.NOT_RECEIVED,
            "林女士",
            "US",
            item_title="折叠雨伞",
            carrier="usps",
            tracking_number="9400111899223197428490",
            state=ShipmentState.AVAILABLE_FOR_PICKUP,
            last_scan_at=at(18),
        ),
        R.WAIT_AND_INFORM,
        "zh",
    ),
    "fr-unauthorised-payment": Case(
        shop(T.UNAUTHORIZED_PAYMENT, "Hélène Roux", "FR"), R.REFER_TO_PLATFORM, "fr", Tone.NEUTRAL
    ),
    "it-refund-already-made": Case(
        shop(
            T.REFUND_NOT_RECEIVED,
            "Sig.ra Elena Conti",
            "IT",
            amount=Decimal("24.90"),
            refunded_on=date(2026, 11, 16),
        ),
        R.DECLINE,
        "it",
        Tone.NEUTRAL,
    ),
    "en-counterfeit-contest": Case(
        shop(T.COUNTERFEIT, "Priya Shah", "GB", item_title="Stainless Steel Water Bottle"),
        R.CONTEST_WITH_EVIDENCE,
        "en",
        Tone.NEUTRAL,
        "en",
    ),
    "de-first-answer": Case(
        shop(
            T.DAMAGED,
            "Frau Sabine Keller",
            "DE",
            item_title="Keramikschale handglasiert, 24 cm",
            answer_by=date(2026, 11, 21),
        ),
        None,
        "de",
    ),
    "ja-first-answer": Case(
        shop(T.NOT_RECEIVED, "高橋 誠", "JP", item_title="折りたたみデスク", answer_by=date(2026, 11, 21)), None, "ja"
    ),
    "ar-first-answer": Case(
        shop(T.CUSTOMS_DUTIES, "Omar Haddad", "AE", item_title="Desk Lamp", answer_by=date(2026, 11, 21)), None, "ar"
    ),
    "en-first-answer": Case(
        shop(T.CANCELLATION, "Denise Holloway", "US", item_title="Clear Phone Case, Shockproof"),
        None,
        "en",
        Tone.NEUTRAL,
    ),
}


def page(case: Case) -> str:
    """Reply and meaning as they stand in a file."""
    if case.remedy is None:
        made = compose_first(case.facts, language=case.language, tone=case.tone, seller_language=case.seller)
    else:
        made = compose(
            case.facts, remedy=case.remedy, language=case.language, tone=case.tone, seller_language=case.seller
        )
    return f"{made.text}\n\n=====\n\n{made.meaning}\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.txt"):
        old.unlink()
    for name, case in CASES.items():
        FOLDER.joinpath(f"{name}.txt").write_text(page(case), encoding="utf-8", newline="\n")
