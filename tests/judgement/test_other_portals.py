"""Orders of other portals are judged by their own rules: whose clock runs, who pays, what is not to be done."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from server.brief import Brief
from server.judgement.assemble import Workshop, make_brief
from server.rules.library import all_rules, in_force
from server.vocabulary import DeadlineKind, Party, Portal, Remedy
from tests.conftest import NOW
from tests.judgement.cases import order

OPENED = "2026-11-18T15:00:00Z"
"""A Wednesday."""


def judged(workshop: Workshop, kind: str, lang: str = "en", portal: str = "ebay", **parts: Any) -> Brief:
    wrote = {"from": "buyer", "text": "Hello", "at": "2026-11-18T15:00Z"}
    context = order(
        **{
            "portal": portal,
            "marketplace": "ebay.com" if portal == "ebay" else None,
            "problem": {"dispute_type": kind},
            "messages": [wrote],
            **parts,
            "order": {"id": "12-34567-89012", "total": "48.00", "currency": "USD", **parts.get("order", {})},
        }
    )
    return make_brief(context, workshop, now=NOW, lang=lang)


def dues(brief: Brief) -> dict[str, datetime]:
    return {due.rule: due.due_at.astimezone(UTC) for due in brief.deadlines if due.rule}


def forbidden(brief: Brief) -> dict[Remedy, list[str]]:
    return {option.remedy: option.forbidden_by for option in brief.options if not option.allowed}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_case_is_answered_within_three_business_days(workshop: Workshop, lang: str) -> None:
    brief = judged(workshop, "not-received", lang, claim={"kind": "inr-case", "opened_at": OPENED})
    due = dues(brief)
    assert due["ebay.mbg.seller-response"].date() == date(2026, 11, 24)  # where the 23rd ends in California
    assert due["ebay.mbg.tracking-upload-deadline"] == due["ebay.mbg.seller-response"]
    kinds = {one.kind for one in brief.deadlines}
    assert {DeadlineKind.ANSWER_CLAIM, DeadlineKind.UPLOAD_TRACKING} <= kinds


def test_a_not_as_described_return_is_never_declined_and_the_seller_pays_the_way_back(workshop: Workshop) -> None:
    brief = judged(workshop, "not-as-described", **{"return": {"requested_at": OPENED, "reason": "not as described"}})
    assert "ebay.returns.inad-overrides-no-returns" in forbidden(brief)[Remedy.DECLINE]
    assert brief.liability.return_postage is not None
    assert brief.liability.return_postage.party is Party.SELLER
    assert "ebay.returns.inad-label-deadline" in dues(brief)


def test_a_change_of_mind_is_sent_back_at_the_buyers_cost(workshop: Workshop) -> None:
    brief = judged(workshop, "changed-mind")
    assert brief.liability.return_postage is not None
    assert brief.liability.return_postage.party is Party.BUYER
    assert Remedy.DECLINE not in forbidden(brief)


def test_nothing_is_refunded_beside_a_payment_dispute(workshop: Workshop) -> None:
    brief = judged(workshop, "unauthorized-payment", claim={"kind": "payment-dispute", "opened_at": OPENED})
    assert {Remedy.FULL_REFUND, Remedy.RETURNLESS_REFUND, Remedy.PARTIAL_REFUND} <= set(forbidden(brief))
    assert dues(brief)["ebay.payment-dispute.response-window"].date() == date(2026, 11, 24)


def test_a_threat_with_feedback_is_not_paid_for(workshop: Workshop) -> None:
    threat = {"from": "buyer", "text": "Give me $20 back or you get a negative feedback!", "at": "2026-11-18T15:00Z"}
    brief = judged(workshop, "review-threat", messages=[threat])
    assert {Remedy.COUPON, Remedy.PARTIAL_REFUND} <= set(forbidden(brief))
    assert brief.options[0].remedy not in (Remedy.COUPON, Remedy.PARTIAL_REFUND)


@pytest.mark.parametrize(
    ("service", "payer"), [("eBay International Shipping", Party.PLATFORM), ("USPS First Class", None), (None, None)]
)
def test_from_the_hub_on_a_parcel_is_ebays(workshop: Workshop, service: str | None, payer: Party | None) -> None:
    sent = {"carrier": "usps", "tracking_number": "9400111899223197428490", "service": service}
    parts = {"ship_from": {"country": "US"}, "ship_to": {"country": "DE"}}
    brief = judged(workshop, "damaged", shipments=[sent], order=parts)
    assert (brief.liability.payer.party is Party.PLATFORM) is (payer is Party.PLATFORM)


def test_amazons_rules_are_not_cited_on_ebay(workshop: Workshop) -> None:
    told = judged(workshop, "damaged", claim={"kind": "snad-case", "opened_at": OPENED}).model_dump_json(
        exclude={"similar"}
    )
    assert "amazon." not in told
    assert "ebay.mbg" in told


SENT = {
    "carrier": "usps",
    "tracking_number": "9400111899223197428490",
    "shipped_at": "2026-11-10T10:00:00Z",
    "first_scan_at": "2026-11-10T18:00:00Z",
    "events": [{"at": "2026-11-10T18:00:00Z", "state": "in-transit"}],
}
PROMISED = {"ship_by": "2026-11-11T23:00:00Z", "deliver_by": "2026-11-16T23:00:00Z"}


def test_a_buyer_of_walmart_is_answered_within_two_days(workshop: Workshop) -> None:
    brief = judged(workshop, "not-received", portal="walmart")
    assert dues(brief)["walmart.messages.response-time"] == datetime(2026, 11, 20, 15, tzinfo=UTC)


def test_a_return_that_walmart_got_is_refunded_within_two_days_and_the_way_back_is_the_sellers(
    workshop: Workshop,
) -> None:
    back = {"requested_at": OPENED, "received_at": "2026-11-19T12:00:00Z"}
    brief = judged(workshop, "changed-mind", portal="walmart", **{"return": back})
    assert dues(brief)["walmart.returns.refund-deadline"] == datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert brief.liability.return_postage is not None
    assert brief.liability.return_postage.party is Party.SELLER


@pytest.mark.parametrize(
    ("change", "payer"),
    [({}, Party.PLATFORM), ({"total": "251.00"}, None), ({"ship_by": "2026-11-09T23:00:00Z"}, None)],
    ids=["qualifies", "dear", "late"],
)
def test_etsys_protection_pays_for_what_was_sent_in_time(
    workshop: Workshop, change: dict[str, str], payer: Party | None
) -> None:
    brief = judged(workshop, "not-received", portal="etsy", shipments=[SENT], order=PROMISED | change)
    assert (brief.liability.payer.party is Party.PLATFORM) is (payer is Party.PLATFORM)


def test_a_chargeback_in_a_shop_has_a_clock_and_names_its_papers(workshop: Workshop) -> None:
    brief = judged(
        workshop, "not-received", portal="shopify", claim={"kind": "chargeback", "opened_at": OPENED}, shipments=[SENT]
    )
    assert dues(brief)["shopify.chargeback.response-window"].date() == date(2026, 11, 25)


def test_a_date_on_the_page_wins_over_a_computed_one(workshop: Workshop) -> None:
    claim = {"kind": "chargeback", "opened_at": OPENED, "respond_by": "2026-12-02T12:00:00Z"}
    brief = judged(workshop, "not-received", portal="shopify", claim=claim)
    due = next(one for one in brief.deadlines if one.kind is DeadlineKind.ANSWER_CLAIM)
    assert due.due_at.astimezone(UTC) == datetime(2026, 12, 2, 12, tzinfo=UTC)
    assert due.source == "page"


ASKED = {"return": {"requested_at": OPENED, "reason": "other"}}
HOURS = {
    "walmart": 48,
    "etsy": 24,
    "shopee": 3,
}
"""Within which a buyer is to be answered, where the site's country does not matter."""


@pytest.mark.parametrize(("portal", "hours"), HOURS.items())
def test_every_portal_has_its_own_clock_for_answers(workshop: Workshop, portal: str, hours: int) -> None:
    brief = judged(workshop, "product-question", portal=portal)
    first = min(due.due_at for due in brief.deadlines if due.kind is DeadlineKind.ANSWER_BUYER)
    assert first.astimezone(UTC) == datetime(2026, 11, 18, 15, tzinfo=UTC) + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("portal", "rule", "parts", "day"),
    [
        ("aliexpress", "aliexpress.dispute.seller-window", {"claim": {"kind": "inr-case", "opened_at": OPENED}}, 23),
        ("aliexpress", "aliexpress.dispute.return-ship-window", ASKED, 28),
        ("temu", "temu.returns.ship-window", ASKED, 32),
        ("shopee", "shopee.request.seller-window", ASKED, 20),
        ("lazada", "lazada.drtm.seller-window", ASKED, 20),
        ("mercado-libre", "meli.claim.quick-close", {"claim": {"kind": "snad-case", "opened_at": OPENED}}, 20),
    ],
)
def test_clocks_of_claims_and_returns(
    workshop: Workshop, portal: str, rule: str, parts: dict[str, Any], day: int
) -> None:
    due = dues(judged(workshop, "not-as-described", portal=portal, **parts))
    wanted = date(2026, 11, 1) + timedelta(days=day - 1)
    assert abs((due[rule].date() - wanted).days) <= 1, "a day ends where the portal's clock says"


@pytest.mark.parametrize(("portal", "kind"), [("wish", "damaged"), ("wish", "delivered-not-received")])
def test_what_a_portal_puts_on_the_seller(workshop: Workshop, portal: str, kind: str) -> None:
    done = {**SENT, "delivered_at": "2026-11-15T10:00:00Z"}
    brief = judged(workshop, kind, portal=portal, shipments=[done], order=PROMISED)
    assert brief.liability.payer.party is Party.SELLER


@pytest.mark.parametrize("portal", [one.value for one in Portal])
@pytest.mark.parametrize("kind", ["not-received", "damaged", "changed-mind", "unauthorized-payment", "other"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_portal_has_a_brief_for_every_kind(workshop: Workshop, portal: str, kind: str, lang: str) -> None:
    full = {"claim": {"kind": "snad-case", "opened_at": OPENED}, "shipments": [SENT], **ASKED}
    for parts in ({}, {**full, "order": PROMISED}):
        brief = judged(workshop, kind, lang, portal=portal, **parts)
        assert brief.replies
        assert [one.due_at for one in brief.deadlines if not one.passed] == sorted(
            one.due_at for one in brief.deadlines if not one.passed
        )
        cited = brief.model_dump_json(exclude={"similar"})
        for other in {"amazon", "ebay", "walmart", "etsy"} - {portal}:
            assert f'"{other}.' not in cited


BRITISH = {"ship_to": {"country": "GB"}, "ship_from": {"country": "GB"}}


def test_the_law_of_the_buyers_country_has_its_clock_beside_the_portals(workshop: Workshop) -> None:
    came = {**SENT, "delivered_at": "2026-11-15T10:00:00Z"}
    due = dues(judged(workshop, "defective", shipments=[came], order=BRITISH))
    assert {"ebay.mbg.inad-open-window", "uk.cra.short-term-reject"} <= set(due)
    french = judged(workshop, "changed-mind", shipments=[came], order={"ship_to": {"country": "FR"}})
    assert "fr.withdrawal" in dues(french)
    assert "uk.ccr.cancellation" not in dues(french)


@pytest.mark.parametrize(
    ("carrier", "kind", "rule", "day"),
    [
        ("Royal Mail", "not-received", "carrier.royal-mail", date(2026, 11, 10) + timedelta(days=80)),
        ("dpd", "damaged", "carrier.dpd-uk", date(2026, 11, 24)),
        ("DHL_Express", "not-received", "carrier.dhl-express", date(2026, 12, 10)),
    ],
)
def test_a_carriers_own_time_limit_is_told(workshop: Workshop, carrier: str, kind: str, rule: str, day: date) -> None:
    sent = {**SENT, "carrier": carrier}
    order_ = {**BRITISH, "fulfilment": "seller"}
    due = dues(judged(workshop, kind, portal="shopify", shipments=[sent], order=order_))
    assert abs((due[rule].date() - day).days) <= 1


def test_a_rule_that_came_into_force_later_does_not_bind_an_earlier_order() -> None:
    repair = next(loaded.rule for loaded in all_rules() if loaded.rule.id == "eu.conformity.after-repair")
    assert not in_force(repair, date(2026, 7, 30))
    assert in_force(repair, date(2026, 7, 31))


@pytest.mark.parametrize("portal", ["wish", "temu", "aliexpress", "shopify"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_where_little_is_known_of_a_portal_the_brief_says_so(workshop: Workshop, portal: str, lang: str) -> None:
    brief = judged(workshop, "damaged", lang, portal=portal, claim={"kind": "snad-case", "opened_at": OPENED})
    wanted = "little of this portal's rules is known" if lang == "en" else "平台规则资料有限"
    assert any(wanted in note for note in brief.notes) is (portal != "shopify")


def test_no_clock_of_wish_is_computed(workshop: Workshop) -> None:
    """Its rules are those of before 2024."""
    brief = judged(workshop, "damaged", portal="wish", claim={"kind": "snad-case", "opened_at": OPENED})
    assert not [rule for rule in dues(brief) if rule.startswith("wish.")]
