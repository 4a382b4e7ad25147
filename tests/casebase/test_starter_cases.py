"""The starter cases as data: known words, honest facts, nobody named, nobody speaking twice."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from casebase.case import Case, case_from, unknown_keys
from casebase.privacy import check_private
from server.vocabulary import ClaimKind, DisputeType, EvidenceItem, Outcome, Portal, Remedy, ShipmentState

FILE = Path(__file__).parents[2] / "casebase" / "cases" / "starter.jsonl"
LINES = FILE.read_text(encoding="utf-8").splitlines()
RAW: list[dict[str, Any]] = [json.loads(line) for line in LINES]

Facts = dict[str, Any]
Check = Callable[[dict[str, Any]], Iterator[str]]

MARKETPLACES = {
    "amazon.com": ("amazon", "USD", "America/Los_Angeles"),
    "amazon.de": ("amazon", "EUR", "Europe/Berlin"),
    "amazon.fr": ("amazon", "EUR", "Europe/Paris"),
    "amazon.it": ("amazon", "EUR", "Europe/Rome"),
    "amazon.es": ("amazon", "EUR", "Europe/Madrid"),
    "amazon.co.uk": ("amazon", "GBP", "Europe/London"),
    "amazon.co.jp": ("amazon", "JPY", "Asia/Tokyo"),
    "ebay.com": ("ebay", "USD", "America/Los_Angeles"),
    "ebay.de": ("ebay", "EUR", "Europe/Berlin"),
    "ebay.co.uk": ("ebay", "GBP", "Europe/London"),
    "ebay.fr": ("ebay", "EUR", "Europe/Paris"),
    "ebay.it": ("ebay", "EUR", "Europe/Rome"),
    "ebay.com.au": ("ebay", "AUD", "Australia/Sydney"),
}
ONLY_ON = {
    "amazon": {"a-to-z", "chargeback", "review"},
    "ebay": {"inr-case", "snad-case", "payment-dispute"},
}
CLAIMS = {"a-to-z", "inr-case", "snad-case", "payment-dispute", "chargeback"}
YES_NO = {
    *("tracked", "claims_protected", "first_scan_on_time", "shipped_on_time", "cross_border"),
    *("delivered", "delivered_on_time", "delivered_to_checkout_address", "signature", "photo_from_buyer"),
    *("claim_open", "return_requested", "return_received", "seller_refunded", "seller_answered"),
}
WHOLE = {"days_since_delivery", "days_past_deliver_by", "days_without_scan", "buyer_claims"}
WORDS: dict[str, set[str]] = {
    "fulfilled_by": {"seller", "platform"},
    "label_source": {"platform", "carrier", "other"},
    "duty_terms": {"DDP", "DAP", "IOSS"},
    "shipment_state": {state.value for state in ShipmentState},
}
COUNTRY = {"destination_country", "origin_country"}
NEEDS_THE_GOODS = {"wrong-item", "damaged", "defective", "size-fit", "changed-mind", "missing-parts"}


def wrong_type(name: str, value: Any) -> bool:
    """Whether a fact has a name or a kind of value that the judgement does not know."""
    if name in YES_NO:
        return not isinstance(value, bool)
    if name in WHOLE:
        return type(value) is not int or value < 0
    if name in WORDS:
        return value not in WORDS[name]
    if name in COUNTRY:
        return not re.fullmatch(r"[A-Z]{2}", str(value))
    if name == "currency":
        return not re.fullmatch(r"[A-Z]{3}", str(value))
    return name != "value" or type(value) not in (int, float) or value <= 0


def fact_faults(case: dict[str, Any]) -> Iterator[str]:
    """Facts that contradict each other."""
    facts: Facts = case["facts"]
    delivered = facts.get("delivered")
    arrived = facts.get("shipment_state") == "delivered"
    if (delivered is True and not arrived) or (delivered is False and arrived):
        yield "delivered and shipment_state disagree"
    if delivered is not True:
        for name in ("days_since_delivery", "delivered_on_time", "delivered_to_checkout_address", "signature"):
            if name in facts:
                yield f"{name} without a delivery"
        if facts.get("return_received"):
            yield "a return of what never arrived"
        if case["dispute_type"] in NEEDS_THE_GOODS:
            yield "a complaint about goods that were not delivered"
    if case["dispute_type"] == "delivered-not-received" and delivered is not True:
        yield "delivered, says the type; not, say the facts"
    if case["dispute_type"] == "not-received" and delivered is True:
        yield "not received, says the type; delivered, say the facts"
    if facts.get("delivered_on_time") and facts.get("days_past_deliver_by"):
        yield "on time and days past the promise"
    if facts.get("claims_protected") and (
        case["portal"] != "amazon" or facts.get("fulfilled_by") != "seller" or facts.get("label_source") != "platform"
    ):
        yield "Claims Protected without a label bought from Amazon by the seller"
    if facts.get("fulfilled_by") == "platform" and facts.get("label_source"):
        yield "the platform ships, and the seller bought a label"
    if facts.get("tracked") is False and (facts.get("signature") or "days_without_scan" in facts):
        yield "scans of an untracked parcel"
    if facts.get("return_received") and not facts.get("return_requested"):
        yield "return received that nobody requested"
    if "origin_country" in facts:
        abroad = facts["origin_country"] != facts.get("destination_country")
        if facts.get("cross_border") is not abroad:
            yield "cross_border and the countries disagree"
    if facts.get("destination_country", case["country"]) != case["country"]:
        yield "sent to another country than the buyer's"
    if facts.get("currency", case["currency"]) != case["currency"]:
        yield "two currencies"
    if facts.get("claim_open", case["claim_kind"] in CLAIMS) is not (case["claim_kind"] in CLAIMS):
        yield "claim_open and claim_kind disagree"


def outcome_faults(case: dict[str, Any]) -> Iterator[str]:
    """Outcomes that the rules would not give on these facts, and sums that do not fit them."""
    facts: Facts = case["facts"]
    won, lost, cost = case["outcome"] == "won", case["outcome"] == "lost", Decimal(case["cost"])
    value, evidence = Decimal(str(facts.get("value", 0))), set(case["evidence"])
    if won and cost and not (re.search(r"\b(label|postage)\b", case["done"]) and cost < value / 4):
        yield "won, and it cost more than a label"
    if lost and not cost and case["claim_kind"] not in {"policy-warning", "feedback", "review"}:
        yield "lost, and it cost nothing"
    if value and cost > value * Decimal("1.3") and case["claim_kind"] != "policy-warning":
        yield "it cost far more than the order"
    if case["remedy"] in {"full-refund", "returnless-refund"} and won:
        yield "won by giving the money back"
    if won and not evidence:
        yield "won with nothing to show"
    if case["claim_kind"] == "a-to-z" and facts.get("fulfilled_by") == "platform":
        yield "an A-to-z claim about an order that Amazon shipped"
    if case["dispute_type"] in {"not-received", "delivered-not-received"} and case["claim_kind"] in CLAIMS:
        protected = facts.get("claims_protected") and facts.get("first_scan_on_time")
        if protected and not facts.get("seller_refunded") and facts["shipment_state"] != "returned" and not won:
            yield "Amazon funds a protected order that the seller did not refund"
        if protected and facts.get("seller_refunded") and won:
            yield "a refund of the seller's own voids Claims Protection"
        if won and case["portal"] == "amazon" and not protected and not facts.get("signature"):
            yield "Amazon wants a signature outside Claims Protection"
        if won and facts.get("delivered_to_checkout_address") is False:
            yield "won with a delivery to another address"
        if (
            won
            and case["portal"] == "ebay"
            and case["currency"] == "USD"
            and value >= 750
            and delivered_unsigned(facts)
        ):
            yield "eBay wants a signature from 750 USD"
        if won and facts.get("tracked") is False:
            yield "won without tracking"
    if facts.get("seller_answered") is False and won:
        yield "won by silence"


def delivered_unsigned(facts: Facts) -> bool:
    return bool(facts.get("delivered")) and not facts.get("signature")


def word_faults(case: dict[str, Any]) -> Iterator[str]:
    """Words and places that nothing else in the program knows."""
    for field, known in (
        ("portal", Portal),
        ("dispute_type", DisputeType),
        ("claim_kind", ClaimKind),
        ("remedy", Remedy),
        ("outcome", Outcome),
    ):
        if case[field] not in set(known):
            yield f"{field} {case[field]} is no known word"
    yield from (f"evidence {item} is no known word" for item in case["evidence"] if item not in set(EvidenceItem))
    if len(set(case["evidence"])) != len(case["evidence"]):
        yield "evidence named twice"
    yield from (f"fact {name}={value!r}" for name, value in case["facts"].items() if wrong_type(name, value))
    portal, currency, zone = MARKETPLACES.get(case["marketplace"], ("", "", "UTC"))
    if (portal, currency) != (case["portal"], case["currency"]):
        yield f"{case['marketplace']} is not {case['portal']} in {case['currency']}"
    if case["claim_kind"] in {kind for other in ONLY_ON if other != case["portal"] for kind in ONLY_ON[other]}:
        yield f"{case['portal']} knows no {case['claim_kind']}"
    closed = datetime.fromisoformat(case["closed_at"])
    if not datetime(2025, 1, 1, tzinfo=UTC) <= closed < datetime(2026, 11, 1, tzinfo=UTC):
        yield "closed outside January 2025 to October 2026"
    if closed.utcoffset() != closed.astimezone(ZoneInfo(zone)).utcoffset():
        yield "closed_at is not in the marketplace's own zone"
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", case["category"]):
        yield "category is no plain word"


def text_faults(case: dict[str, Any]) -> Iterator[str]:
    """Texts that somebody would stumble over."""
    chinese, english = case["lesson"]["zh"], case["lesson"]["en"]
    if len(re.findall(r"[\u4e00-\u9fff]", chinese)) < 15:
        yield "the Chinese lesson is not Chinese"
    if re.search(r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]", chinese):
        yield "half-width punctuation between Chinese characters"
    if len(english) < 40 or re.search(r"[\u4e00-\u9fff]", english):
        yield "the English lesson is not English"
    if not 1 <= len(re.findall(r"[.。]", english)) <= 3:
        yield "a lesson is one or two sentences"
    if len(case["buyer_said"]) < 15 or len(case["done"]) < 60:
        yield "no story"
    if case.get("reply") and (case["reply"]["language"] != "en" or len(case["reply"]["text"]) > 500):
        yield "a reply is short, and in the language of the case"
    if case["language"] != "en" or case["origin"] != "starter" or case["illustrative"] is not True:
        yield "not marked as an illustrative starter case in English"
    yield from check_private(case_from(case))


@pytest.mark.parametrize("check", [word_faults, fact_faults, outcome_faults, text_faults])
def test_every_case_is_sound(check: Check) -> None:
    assert {case["id"]: faults for case in RAW if (faults := list(check(case)))} == {}


def test_every_line_is_a_case_of_the_library_with_nothing_left_over() -> None:
    assert all(isinstance(case_from(case), Case) and not unknown_keys(case) for case in RAW)
    assert all(line == json.dumps(case, ensure_ascii=False) for line, case in zip(LINES, RAW, strict=True))


def test_there_are_enough_cases_and_no_id_twice() -> None:
    assert len(RAW) >= 80
    assert [id_ for id_, times in Counter(case["id"] for case in RAW).items() if times > 1] == []
    assert all(re.fullmatch(r"starter-\d{3}", case["id"]) for case in RAW)


def test_a_seller_of_either_portal_finds_every_dispute_type() -> None:
    portals = defaultdict(list)
    for case in RAW:
        portals[case["dispute_type"]].append(case["portal"])
    assert {code: found for code in DisputeType if len(found := portals[code]) < 3 or len(set(found)) < 2} == {}


def test_the_shelf_is_not_lopsided() -> None:
    share = {outcome: n / len(RAW) for outcome, n in Counter(case["outcome"] for case in RAW).items()}
    assert set(share) == set(Outcome)
    assert min(share.values()) > 0.15, share
    markets = Counter(case["marketplace"] for case in RAW)
    europe = sum(n for name, n in markets.items() if name.endswith((".de", ".fr", ".it", ".es", ".co.uk")))
    assert europe >= 25
    assert markets["amazon.co.jp"] >= 6
    assert {case["claim_kind"] for case in RAW} == set(ClaimKind)
    assert sum("reply" in case for case in RAW) >= len(RAW) / 4


def test_no_two_buyers_say_nearly_the_same() -> None:
    alike = []
    told = [(case["id"], case["buyer_said"].lower()) for case in RAW]
    for place, (id_, text) in enumerate(told):
        match = SequenceMatcher(None, "", text, autojunk=False)  # remembers the second text, so that one is set once
        for other, its_text in told[:place]:
            match.set_seq1(its_text)
            if match.real_quick_ratio() >= 0.8 and match.quick_ratio() >= 0.8 and match.ratio() >= 0.8:
                alike.append((other, id_))
    assert alike == []


def test_nothing_was_done_taught_or_answered_in_the_same_words_twice() -> None:
    texts = [case["done"] for case in RAW] + [case["reply"]["text"] for case in RAW if "reply" in case]
    texts += [case["lesson"][tongue] for case in RAW for tongue in ("en", "zh")]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


BAD_CHANGES: list[tuple[Check, dict[str, Any], Facts]] = [
    (word_faults, {"remedy": "refund-everything"}, {}),
    (word_faults, {}, {"days_since_delivery": "six"}),
    (word_faults, {}, {"tracked": "yes"}),
    (word_faults, {}, {"weather": True}),
    (word_faults, {"closed_at": "2025-01-29T10:35:00+02:00"}, {}),
    (word_faults, {"claim_kind": "inr-case"}, {}),
    (fact_faults, {}, {"delivered": False}),
    (fact_faults, {}, {"shipment_state": "in-transit"}),
    (fact_faults, {}, {"claims_protected": True, "label_source": "carrier"}),
    (fact_faults, {}, {"fulfilled_by": "platform", "claims_protected": True}),
    (fact_faults, {}, {"cross_border": True}),
    (outcome_faults, {"outcome": "won"}, {}),
    (outcome_faults, {"outcome": "won", "cost": "0.00"}, {}),
    (outcome_faults, {"cost": "0.00"}, {}),
    (
        text_faults,
        {"done": "Wrote to the buyer at jane@example.org and waited three days for the answer, in vain."},
        {},
    ),
    (text_faults, {"buyer_said": "My order 111-5550103-1000003 is not here, where is it?"}, {}),
    (text_faults, {"lesson": {"en": "Buy the signature for parcels of value.", "zh": "Buy the signature."}}, {}),
]


@pytest.mark.parametrize(("check", "change", "facts"), BAD_CHANGES)
def test_a_spoilt_case_is_noticed(check: Check, change: dict[str, Any], facts: Facts) -> None:
    """The lost kitchen scale: delivered without a signature on the seller's own label."""
    sound = next(case for case in RAW if case["id"] == "starter-011")
    spoilt = {**sound, **change, "facts": {**sound["facts"], **facts}}
    assert list(check(sound)) == []
    assert list(check(spoilt)) != []
