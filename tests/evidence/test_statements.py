"""What is argued, and what is left unsaid."""

from pathlib import Path
from typing import Any

import pytest

from server.evidence.exhibits import Exhibits, number_exhibits
from server.evidence.originals import KeptFile, Original, recognised
from server.evidence.packet_words import Words
from server.evidence.pictures import Preview
from server.evidence.statements import Statement, arguments, statements
from server.orders.context import OrderContext
from server.vocabulary import DisputeType
from tests.evidence.cases import NOW, delivered_case

WORDS = Words("en", "America/Los_Angeles", "Amazon")


def kept(name: str, kind: str | None, source: str = "seller-upload") -> tuple[KeptFile, Preview]:
    original = Original(name, "image/jpeg", data=b"x", kind=kind, source=source)
    return KeptFile(original, f"originals/{name}", Path(name), "0" * 64, 1), Preview()


def said(
    context: OrderContext,
    kind: DisputeType,
    *files: tuple[KeptFile, Preview],
    facts: dict[str, object] | None = None,
) -> tuple[dict[str, Statement], Exhibits]:
    exhibits = number_exhibits(context, files)
    return {s.name: s for s in statements(context, kind, facts or {}, exhibits, WORDS, NOW)}, exhibits


def changed(**fields: Any) -> OrderContext:
    data = delivered_case().model_dump(by_alias=True)
    for name, value in fields.items():
        data[name] = {**(data[name] or {}), **value} if isinstance(value, dict) else value
    return OrderContext.model_validate(data)


def parcel(**fields: Any) -> dict[str, Any]:
    return delivered_case().shipments[0].model_dump() | fields


def test_every_argument_exists_and_every_type_has_some() -> None:
    assert set(arguments()) == set(DisputeType)
    for kind, names in arguments().items():
        assert len(names) == len(set(names)), kind
        for name in names:
            if not name.startswith("enclosed-"):
                assert WORDS.text(f"label-fact-{name}"), name


def test_each_sentence_names_an_exhibit_that_is_there() -> None:
    files = [kept("pack.jpg", "packing-photo"), kept("sig.jpg", "signed-proof-of-delivery")]
    for kind in DisputeType:
        found, exhibits = said(delivered_case(), kind, *files)
        numbers = {*exhibits.records.values(), *(file.number for file in exhibits.files)}
        for statement in found.values():
            assert statement.exhibits
            assert set(statement.exhibits) <= numbers


def test_a_file_taken_away_takes_its_sentence_along() -> None:
    found, _ = said(delivered_case(), DisputeType.WRONG_ITEM, kept("pack.jpg", "packing-photo"))
    assert found["enclosed-packing-photo"].exhibits == (4,)
    found, _ = said(delivered_case(), DisputeType.WRONG_ITEM)
    assert "enclosed-packing-photo" not in found


def test_the_buyers_picture_is_no_argument_of_the_seller() -> None:
    found, _ = said(delivered_case(), DisputeType.DAMAGED, kept("b.jpg", "photo-of-damage", "buyer-message"))
    assert not [name for name in found if name.startswith("enclosed-")]


def test_useless_proof_is_not_argued() -> None:
    found, _ = said(delivered_case(), DisputeType.DELIVERED_NOT_RECEIVED, kept("p.jpg", "packing-photo"))
    assert "enclosed-packing-photo" not in found


def test_proof_that_the_facts_rule_out_is_not_argued() -> None:
    """Who has the platform pack and send has no photo of his own packing table to show."""
    files, platform = [kept("pack.jpg", "packing-photo")], {"fulfilled_by": "platform"}
    assert "enclosed-packing-photo" in said(delivered_case(), DisputeType.DAMAGED, *files)[0]
    assert "enclosed-packing-photo" not in said(delivered_case(), DisputeType.DAMAGED, *files, facts=platform)[0]


def test_a_late_parcel_is_not_boasted_of() -> None:
    late = changed(shipments=[parcel(delivered_at="2026-11-16T10:00:00Z")])
    assert "delivered" not in said(late, DisputeType.LATE)[0]
    assert "delivered" in said(late, DisputeType.DELIVERED_NOT_RECEIVED)[0]


def test_a_late_first_scan_is_not_mentioned() -> None:
    late = changed(order={"ship_by": "2026-11-03T07:59:00Z"})
    found, _ = said(late, DisputeType.DELIVERED_NOT_RECEIVED)
    assert not {"scan", "scan-on-time", "dispatched-on-time"} & set(found)


def test_delivery_elsewhere_is_no_proof_of_the_address() -> None:
    elsewhere = changed(order={"ship_to": {"city": "Boise", "postcode": "83702", "lines": ["1 A St"]}})
    found, _ = said(elsewhere, DisputeType.DELIVERED_NOT_RECEIVED)
    assert "delivered" in found
    assert "address-match" not in found


def test_of_several_parcels_only_what_holds_for_all_is_said() -> None:
    moving = parcel(delivered_at=None, events=[{"at": "2026-11-19T08:00:00Z", "state": "in-transit", "place": "Reno"}])
    two = changed(shipments=[parcel(claims_protected=True), moving | {"claims_protected": False}])
    found, _ = said(two, DisputeType.NOT_RECEIVED)
    assert "delivered" not in found
    assert "protected" not in found
    assert found["moving"].value.endswith("Reno")


@pytest.mark.parametrize(("last", "told"), [("2026-11-19T08:00:00Z", True), ("2026-11-07T08:00:00Z", False)])
def test_a_parcel_that_stands_still_is_not_said_to_move(last: str, told: bool) -> None:
    events = [{"at": last, "state": "in-transit", "place": "Reno"}]
    found, _ = said(changed(shipments=[parcel(delivered_at=None, events=events)]), DisputeType.NOT_RECEIVED)
    assert ("moving" in found) is told


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("2026-11-14T17:20:00Z", "within one hour"),
        ("2026-11-14T20:40:00Z", "within 4 hours"),
        ("2026-11-16T20:40:00Z", None),
        ("2026-11-13T20:40:00Z", None),
    ],
)
def test_only_a_quick_answer_is_mentioned(answer: str, value: str | None) -> None:
    messages = [
        {"from": "buyer", "at": "2026-11-14T17:02:00Z", "text": "?"},
        {"from": "seller", "at": answer, "text": "!"},
    ]
    found, _ = said(changed(messages=messages), DisputeType.NOT_RECEIVED)
    assert (found["answered"].value if "answered" in found else None) == value


def test_a_scan_counts_against_a_cancellation_only_when_it_came_first() -> None:
    before = [{"from": "buyer", "at": "2026-11-03T00:00:00Z", "text": "Cancel please"}]
    assert "scan-on-time" not in said(changed(messages=before), DisputeType.CANCELLATION)[0]
    after = [{"from": "buyer", "at": "2026-11-09T00:00:00Z", "text": "Cancel please"}]
    assert "scan-on-time" in said(changed(messages=after), DisputeType.CANCELLATION)[0]


def test_a_return_after_the_window_is_counted_in_days() -> None:
    late = changed(**{"return": {"requested_at": "2026-12-20T10:00:00Z"}})
    found, _ = said(late, DisputeType.CHANGED_MIND)
    assert "38 days after delivery" in found["return-late"].sentence
    assert next(iter(found)) == "return-late"
    early = changed(**{"return": {"requested_at": "2026-11-20T10:00:00Z"}})
    assert "return-late" not in said(early, DisputeType.CHANGED_MIND)[0]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("packing-photo.jpg", "packing-photo"),
        ("Packing_Photo-2.JPG", "packing-photo"),
        ("serial-number 3.png", "serial-number"),
        ("my packing photo.jpg", None),
        ("photo.jpg", None),
    ],
)
def test_a_file_named_after_a_piece_of_evidence_is_that_piece(name: str, kind: str | None) -> None:
    assert recognised(Original(name, "image/jpeg", data=b""), delivered_case()).kind == kind
