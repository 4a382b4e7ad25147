"""Invented orders, briefs and files for the tests of the evidence room."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

from PIL import Image, ImageDraw

from server.brief import Brief, EvidenceEntry
from server.evidence.originals import Original
from server.orders.context import OrderContext
from server.vocabulary import DisputeType

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ORDER = "111-5550103-1000003"


def delivered_case(**changes: Any) -> OrderContext:
    """A kitchen scale, delivered by the carrier, denied by the buyer, A-to-z claim open."""
    data: dict[str, Any] = {
        "portal": "amazon",
        "marketplace": "amazon.com",
        "captured_at": "2026-11-20T09:00:00+00:00",
        "order": {
            "id": ORDER,
            "placed_at": "2026-11-02T18:21:00+00:00",
            "currency": "USD",
            "total": "42.98",
            "fulfilment": "seller",
            "ship_by": "2026-11-05T07:59:00+00:00",
            "deliver_by": "2026-11-13T07:59:00+00:00",
            "return_policy": {"accepted": True, "days": 30, "paid_by": "buyer"},
            "items": [
                {
                    "title": "Digital kitchen scale, 5 kg, stainless steel",
                    "sku": "KS-5",
                    "quantity": 1,
                    "price": "42.98",
                }
            ],
            "ship_to": {
                "name": "Dana Whitfield",
                "lines": ["1184 Alder Street, Apt 5"],
                "city": "Portland",
                "region": "OR",
                "postcode": "97205",
                "country": "US",
            },
            "ship_from": {"country": "US", "region": "CA"},
        },
        "shipments": [
            {
                "carrier": "ups",
                "tracking_number": "1Z5550103000000003",
                "service": "Ground",
                "shipped_at": "2026-11-04T22:10:00+00:00",
                "tracked": True,
                "label_source": "carrier",
                "claims_protected": False,
                "signature": False,
                "cost": "9.87",
                "delivered_at": "2026-11-11T22:32:00+00:00",
                "events": [
                    {
                        "at": "2026-11-04T20:00:00+00:00",
                        "state": "pre-transit",
                        "text": "Label created",
                        "place": "Ontario, CA",
                    },
                    {
                        "at": "2026-11-05T02:14:00+00:00",
                        "state": "in-transit",
                        "text": "Origin scan",
                        "place": "Ontario, CA",
                    },
                    {
                        "at": "2026-11-09T11:40:00+00:00",
                        "state": "in-transit",
                        "text": "Arrived at facility",
                        "place": "Portland, OR",
                    },
                    {
                        "at": "2026-11-11T15:05:00+00:00",
                        "state": "out-for-delivery",
                        "text": "Out for delivery",
                        "place": "Portland, OR",
                    },
                    {
                        "at": "2026-11-11T22:32:00+00:00",
                        "state": "delivered",
                        "text": "Delivered, front door",
                        "place": "Portland, OR 97205",
                    },
                ],
            }
        ],
        "messages": [
            {
                "from": "buyer",
                "at": "2026-11-14T17:02:00+00:00",
                "text": "Tracking says delivered but there is nothing here.",
            },
            {
                "from": "seller",
                "at": "2026-11-14T20:40:00+00:00",
                "text": "Hello Dana, the carrier recorded delivery at the front door on 11 November at 14:32.",
            },
        ],
        "claim": {
            "kind": "a-to-z",
            "reason": "Package didn't arrive",
            "opened_at": "2026-11-18T16:00:00+00:00",
            "amount": "42.98",
            "respond_by": "2026-11-21T05:00:00+00:00",
        },
        "buyer": {"name": "Dana Whitfield", "orders": 3, "claims": 2, "refunds": 2},
        "sources": {
            "order.deliver_by": [
                {"page": "order-detail", "at": "2026-11-20T09:00:00+00:00", "how": "attribute", "raw": "Nov 12"}
            ],
            "messages.0.text": [
                {"page": "contact-buyer", "at": "2026-11-20T09:01:00+00:00", "how": "attribute", "raw": "…"}
            ],
        },
    }
    data.update(changes)
    return OrderContext.model_validate(data)


def brief_for(dispute_type: DisputeType, **changes: Any) -> Brief:
    """A brief full of things that are the seller's alone; a packet must show none of them."""
    data: dict[str, Any] = {
        "language": "en",
        "dispute_type": dispute_type,
        "confidence": 0.9,
        "summary": "SECRET-SUMMARY",
        "urgency": "high",
        "facts": [],
        "liability": {
            "cause": {"party": "carrier", "confidence": 0.7},
            "payer": {"party": "seller", "why": "SECRET-WHY", "rules": []},
            "chance_if_contested": 0.1537,
            "protection": [],
            "decisions": {
                name: {"likely": True, "why": "SECRET-DECISION"}
                for name in ("refund_buyer", "seller_pays", "counts_against_metrics")
            },
            "reasons": [{"fact": "x", "weight": -0.4, "text": "SECRET-REASON"}],
        },
        "options": [],
        "made_at": "2026-11-20T09:00:00+00:00",
    }
    data.update(changes)
    return Brief.model_validate(data)


def entry(item: str, need: str) -> EvidenceEntry:
    return EvidenceEntry.model_validate({"item": item, "name": item, "need": need, "have": True, "how": ""})


def photo(text: str = "photo", *, size: tuple[int, int] = (1600, 1200), color: str = "#7a8fa6") -> bytes:
    """A JPEG with something to see in it."""
    image = Image.new("RGB", size, color)
    draw = ImageDraw.Draw(image)
    draw.rectangle(
        (size[0] // 4, size[1] // 4, size[0] * 3 // 4, size[1] * 3 // 4), fill="#d8c9a3", outline="#333", width=6
    )
    draw.text((size[0] // 3, size[1] // 2), text, fill="black", font_size=60)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92)
    return out.getvalue()


def originals(count: int = 2) -> list[Original]:
    kinds = ["packing-photo", "weight-at-dispatch", "delivery-photo", "product-photo"]
    return [
        Original(
            f"photo-{number}.jpg",
            "image/jpeg",
            data=photo(f"photo {number}"),
            source="seller-upload",
            captured_at=NOW - timedelta(days=16, minutes=number),
            kind=kinds[number % len(kinds)],
        )
        for number in range(count)
    ]
