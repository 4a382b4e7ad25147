"""Facts of invented orders for the tests of replies."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from server.replies.facts import ReplyFacts
from server.vocabulary import DisputeType, Portal, ShipmentState


def bare(kind: DisputeType = DisputeType.DAMAGED, **known: Any) -> ReplyFacts:
    """An order of which nothing is known but what it is about."""
    return ReplyFacts(**{"portal": Portal.AMAZON, "platform": "Amazon", "dispute_type": kind, **known})


def rich(kind: DisputeType = DisputeType.DAMAGED, **known: Any) -> ReplyFacts:
    """An order of which everything is known."""
    facts: dict[str, Any] = {
        "zone": "Europe/Berlin",
        "today": date(2026, 11, 20),
        "territory": "DE",
        "buyer_name": "Frau Anna Keller",
        "seller_name": "Lumen Home",
        "item_title": "Keramikschale handglasiert, 24 cm (blau)",
        "currency": "EUR",
        "amount": Decimal("39.99"),
        "refund_days": 5,
        "refunded_on": date(2026, 11, 16),
        "dispatch_date": date(2026, 11, 20),
        "replacement_date": date(2026, 11, 26),
        "expected_date": date(2026, 11, 24),
        "answer_by": date(2026, 11, 23),
        "answer": "100 V – 240 V.",
        "ship_by": date(2026, 11, 21),
        "carrier": "dhl",
        "tracking_number": "00340434161094042557",
        "state": ShipmentState.IN_TRANSIT,
        "last_scan_place": "LEIPZIG, DE",
        "last_scan_at": datetime(2026, 11, 19, 7, 30, tzinfo=UTC),
        "countries": frozenset({"DE", "CN"}),
        "fulfilled_by": "seller",
        "duties_prepaid": True,
        "keep_item": True,
        "return_postage_by": "seller",
        "return_days": 30,
        "return_until": date(2026, 12, 18),
        "return_window_over": False,
    }
    return bare(kind, **{**facts, **known})
