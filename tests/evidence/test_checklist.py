"""The checklists as data, and what a seller sees of them."""

import re
from pathlib import Path

import pytest
import yaml

from server.evidence.checklist import checklist, checklists, entries_for, items
from server.orders.context import OrderContext
from server.rules.catalogue import condition_types, holds
from server.rules.condition import Condition
from server.vocabulary import DisputeType, EvidenceItem, EvidenceNeed, Portal
from tests.evidence.cases import delivered_case

CJK = re.compile(r"[\u4e00-\u9fff]")
RULES = Path(__file__).parents[3] / "shared" / "facts" / "marketplace-rules.yaml"
LANGUAGES = {"en", "zh", "de", "fr", "it", "es", "ja"}


def bare(**changes: object) -> OrderContext:
    return OrderContext.model_validate({"portal": "amazon", "order": {"id": "1"}, **changes})


def test_every_dispute_type_has_a_checklist_with_something_required() -> None:
    assert set(checklists()) == set(DisputeType)
    for kind, entries in checklists().items():
        assert any(entry.need is EvidenceNeed.REQUIRED for entry in entries), kind
        assert any(entry.need is EvidenceNeed.HELPFUL for entry in entries), kind


def test_every_item_is_named_in_all_languages_and_explained_in_both() -> None:
    assert set(items()) == set(EvidenceItem)
    for item, words in items().items():
        assert set(words.name) == LANGUAGES, item
        for text in (words.how, words.proves):
            assert CJK.search(text.zh), item
            assert not CJK.search(text.en), item
            assert not re.search(r"[\u4e00-\u9fff][,;:?!]", text.zh), f"{item}: half-width punctuation in Chinese"


def test_conditions_are_valid_and_ask_only_for_known_facts() -> None:
    for kind, entries in checklists().items():
        for entry in entries:
            for condition in entry.when:
                assert Condition(condition).names <= set(condition_types()), f"{kind} {entry.item}: {condition}"
                assert holds(condition, {}).holds is None, f"{kind} {entry.item}: {condition} asks for nothing"


def test_weights_follow_need() -> None:
    for kind, entries in checklists().items():
        for entry in entries:
            counts = entry.need in {EvidenceNeed.REQUIRED, EvidenceNeed.HELPFUL}
            assert (entry.weight > 0) == counts, f"{kind} {entry.item}"


def test_rule_ids_look_like_rules_and_belong_to_their_platform() -> None:
    for kind, entries in checklists().items():
        for entry in entries:
            for portal, rule in entry.rule.items():
                assert portal == "*" or portal in frozenset(Portal), f"{kind} {entry.item}"
                assert re.fullmatch(r"[a-z0-9]+(\.[a-z0-9-]+)+", rule), rule
                assert portal == "*" or rule.startswith(f"{portal}."), f"{kind} {entry.item}: {rule}"


@pytest.mark.skipif(not RULES.is_file(), reason="the rule facts are not beside this checkout")
def test_rule_ids_exist() -> None:
    known = {rule["id"] for rule in yaml.safe_load(RULES.read_text(encoding="utf-8"))}
    used = {rule for entries in checklists().values() for entry in entries for rule in entry.rule.values()}
    assert used <= known


@pytest.mark.parametrize("kind", list(DisputeType))
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_each_list_is_complete_in_the_sellers_language(kind: DisputeType, lang: str) -> None:
    entries = checklist(kind, {}, bare(), lang=lang)  # type: ignore[arg-type]
    assert entries
    codes = [entry.item for entry in entries]
    assert len(codes) == len(set(codes)), "an item stands twice"
    for entry in entries:
        assert all([entry.name, entry.how, entry.proves])
        assert bool(CJK.search(entry.how)) == (lang == "zh")


def test_required_comes_first_and_against_last() -> None:
    order = list(EvidenceNeed)
    needs = [entry.need for entry in checklist(DisputeType.NOT_RECEIVED, {}, delivered_case(), lang="en")]
    assert needs == sorted(needs, key=order.index)


def test_delivered_parcel_without_signature_is_told_what_is_missing() -> None:
    entries = {e.item: e for e in checklist(DisputeType.DELIVERED_NOT_RECEIVED, {}, delivered_case(), lang="en")}
    assert entries["proof-of-delivery"].have
    assert entries["tracking-history"].have
    assert entries["address-on-order"].have
    assert entries["seller-answers"].have
    signed = entries["signed-proof-of-delivery"]
    assert signed.need is EvidenceNeed.REQUIRED
    assert not signed.have
    assert signed.rule == "amazon.a-to-z.pod-definition"


def test_signature_is_not_asked_for_on_a_protected_label() -> None:
    shipments = [{"tracking_number": "9", "claims_protected": True, "delivered_at": "2026-11-11T10:00:00Z"}]
    facts = {"claims_protected": True}
    entries = {
        e.item: e for e in checklist(DisputeType.DELIVERED_NOT_RECEIVED, facts, bare(shipments=shipments), lang="en")
    }
    assert "signed-proof-of-delivery" not in entries
    assert entries["protected-label"].have


def test_own_refund_on_a_protected_label_speaks_against_the_seller() -> None:
    entries = {e.item: e for e in checklist(DisputeType.NOT_RECEIVED, {"claims_protected": True}, bare(), lang="en")}
    assert entries["refund-record"].need is EvidenceNeed.AGAINST
    entries = {e.item: e for e in checklist(DisputeType.NOT_RECEIVED, {"claims_protected": False}, bare(), lang="en")}
    assert "refund-record" not in entries


def test_what_is_not_known_keeps_its_entry() -> None:
    for unknown in ({}, {"delivered": None}, {"delivered": True}):
        entries = {e.item for e in checklist(DisputeType.NOT_RECEIVED, unknown, bare(), lang="en")}
        assert "proof-of-delivery" in entries
    known = {e.item for e in checklist(DisputeType.NOT_RECEIVED, {"delivered": False}, bare(), lang="en")}
    assert "proof-of-delivery" not in known


def test_a_cancelled_order_that_never_left_asks_for_no_scan() -> None:
    cancelled = {"order_status": "cancelled"}
    entries = {e.item for e in checklist(DisputeType.CANCELLATION, cancelled, bare(), lang="en")}
    assert "cancellation-record" in entries
    assert not {"first-scan", "dispatch-record"} & entries
    shipped = {"order_status": "shipped", "unshipped": False, "first_scanned": True}
    entries = {e.item for e in checklist(DisputeType.CANCELLATION, shipped, bare(), lang="en")}
    assert "cancellation-record" not in entries
    assert {"first-scan", "dispatch-record"} <= entries


@pytest.mark.parametrize("kind", [DisputeType.CANCELLATION, DisputeType.ADDRESS_CHANGE])
def test_a_parcel_with_a_label_and_no_scan_has_no_scan_to_show(kind: DisputeType) -> None:
    assert "first-scan" not in {e.item for e in checklist(kind, {"first_scanned": False}, bare(), lang="en")}
    assert "first-scan" in {e.item for e in checklist(kind, {"first_scanned": True}, bare(), lang="en")}


def test_platform_orders_need_no_label_of_the_seller() -> None:
    fba = {"fulfilled_by": "platform"}
    assert "protected-label" not in {e.item for e in checklist(DisputeType.NOT_RECEIVED, fba, bare(), lang="en")}


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        (DisputeType.DAMAGED, "photo-of-damage"),
        (DisputeType.DEFECTIVE, "photo-of-defect"),
        (DisputeType.WRONG_ITEM, "photo-of-item-received"),
        (DisputeType.CUSTOMS_DUTIES, "duty-receipt"),
    ],
)
def test_a_picture_from_the_buyer_counts_for_what_the_complaint_is_about(kind: DisputeType, item: str) -> None:
    message = {"from": "buyer", "text": "see", "attachments": [{"name": "a.jpg", "media_type": "image/jpeg"}]}
    entries = {e.item: e.have for e in checklist(kind, {}, bare(messages=[message]), lang="en")}
    assert entries[item]
    message["from"] = "seller"
    entries = {e.item: e.have for e in checklist(kind, {}, bare(messages=[message]), lang="en")}
    assert not entries[item]


def test_files_of_the_case_count() -> None:
    evidence = [{"name": "p.jpg", "kind": "packing-photo"}, {"name": "x", "kind": "no-such-kind"}]
    entries = {e.item: e.have for e in checklist(DisputeType.DAMAGED, {}, bare(evidence=evidence), lang="en")}
    assert entries["packing-photo"]
    assert not entries["photo-of-damage"]


def test_what_won_before_joins_the_list_as_helpful() -> None:
    won = {"serial-number": ["case-7"], "photo-of-damage": ["case-8", "case-9"], "nonsense": ["case-1"]}
    entries = {e.item: e for e in checklist(DisputeType.DAMAGED, {}, bare(), lang="en", won_with=won)}
    assert entries["photo-of-damage"].won_in == ["case-8", "case-9"]
    assert entries["photo-of-damage"].need is EvidenceNeed.REQUIRED
    assert entries["serial-number"].need is EvidenceNeed.HELPFUL
    assert entries["serial-number"].won_in == ["case-7"]
    assert "nonsense" not in entries


def test_rules_are_those_of_the_platform() -> None:
    ebay = bare(portal="ebay")
    entries = {e.item: e for e in checklist(DisputeType.NOT_RECEIVED, {"portal": "ebay"}, ebay, lang="en")}
    assert entries["tracking-history"].rule == "ebay.mbg.tracking-upload-deadline"
    assert "protected-label" not in entries


@pytest.mark.parametrize(
    ("facts", "need"),
    [
        ({"delivered": True, "delivered_on_time": False}, EvidenceNeed.AGAINST),
        ({"delivered": True, "delivered_on_time": True}, EvidenceNeed.REQUIRED),
        ({"delivered": False, "delivered_on_time": False}, EvidenceNeed.REQUIRED),
        ({"delivered": True}, EvidenceNeed.REQUIRED),
        ({}, EvidenceNeed.REQUIRED),
    ],
)
def test_the_first_variant_that_may_hold_is_taken(facts: dict[str, object], need: EvidenceNeed) -> None:
    """A parcel that is overdue and still on its way shows no late delivery."""
    needs = {entry.item: entry.need for entry in entries_for(DisputeType.LATE, facts)}
    assert needs[EvidenceItem.TRACKING_HISTORY] is need
