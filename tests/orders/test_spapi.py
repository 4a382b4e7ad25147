"""Orders as Amazon's own interface gives them become order contexts with which a brief can be made."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from server.errors import BadInput
from server.judgement.assemble import Workshop, make_brief
from server.orders.spapi import contexts
from tests.conftest import NOW

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "api" / "amazon-sp-api" / "examples.jsonl"
ORDER: dict[str, Any] = {
    "orderId": "302-5550199-1000099",
    "createdTime": "2026-11-02T10:00:00Z",
    "lastUpdatedTime": "2026-11-19T10:00:00Z",
    "salesChannel": {"channelName": "AMAZON", "marketplaceId": "A1PA6795UKMFR9", "marketplaceName": "Amazon.de"},
    "buyer": {"buyerName": "Kim Vogel"},
    "recipient": {
        "deliveryAddress": {
            "name": "Kim Vogel",
            "addressLine1": "Lindenweg 3",
            "addressLine2": "",
            "city": "Berlin",
            "postalCode": "10115",
            "countryCode": "DE",
        }
    },
    "proceeds": {"grandTotal": {"amount": "39.99", "currencyCode": "EUR"}},
    "fulfillment": {
        "fulfillmentStatus": "SHIPPED",
        "fulfilledBy": "MERCHANT",
        "shipByWindow": {"latestDateTime": "2026-11-04T22:59:59Z"},
        "deliverByWindow": {"latestDateTime": "2026-11-18T22:59:59Z"},
    },
    "orderItems": [
        {
            "quantityOrdered": 1,
            "product": {
                "asin": "B0PRACTICE",
                "title": "Bowl",
                "sellerSku": "B-1",
                "price": {"unitPrice": {"amount": "39.99", "currencyCode": "EUR"}},
            },
            "cancellation": {"cancellationRequest": {"requester": "BUYER", "cancelReason": "Found it cheaper"}},
        }
    ],
    "packages": [
        {
            "carrier": "DHL",
            "trackingNumber": "00340434161234",
            "shipTime": "2026-11-03T15:00:00Z",
            "packageStatus": {"status": "IN_TRANSIT", "detailedStatus": "OUT_FOR_DELIVERY"},
            "shipFromAddress": {"countryCode": "CN", "stateOrRegion": "Guangdong"},
        }
    ],
}


@pytest.mark.parametrize(
    "answer",
    [{"orders": [ORDER]}, {"order": ORDER}, ORDER, {"payload": {"order": ORDER}}, {"payload": {"orders": [ORDER]}}],
    ids=["search", "get", "bare", "payload-get", "payload-search"],
)
def test_an_order_in_each_wrapping_that_the_interface_uses(answer: Any) -> None:
    (context,) = contexts(answer)
    assert (context.order.id, context.marketplace) == ("302-5550199-1000099", "amazon.de")
    assert (context.order.total, context.order.currency) == (Decimal("39.99"), "EUR")
    assert (context.order.fulfilment, context.order.status) == ("seller", "shipped")
    assert context.order.ship_to is not None
    assert (context.order.ship_to.lines, context.order.ship_to.country) == (["Lindenweg 3"], "DE")
    assert context.order.ship_from is not None
    assert context.order.ship_from.country == "CN"
    assert (context.order.items[0].sku, context.order.items[0].price) == ("B-1", Decimal("39.99"))
    (parcel,) = context.shipments
    assert (parcel.carrier, parcel.tracked, parcel.events[0].state) == ("dhl", True, "out-for-delivery")
    assert context.claim is not None
    assert (context.claim.kind, context.claim.reason) == ("cancellation-request", "Found it cheaper")


@pytest.mark.parametrize(
    "answer", [None, [], "x", {}, {"orders": []}, {"orders": ["x"]}, {"order": {"orderId": "1", "packages": ["x"]}}]
)
def test_what_is_no_answer_of_the_interface_is_refused_in_words(answer: Any) -> None:
    with pytest.raises(BadInput) as failure:
        contexts(answer)
    assert failure.value.hint


def test_every_order_of_amazons_own_examples_gets_a_brief(workshop: Workshop) -> None:
    if not EXAMPLES.is_file():
        pytest.skip("Amazon's published examples are not beside this checkout")
    rows = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    answers = [row["case"]["response"] for row in rows if row["model"].startswith("orders_2026-01-01")]
    found = [context for answer in answers if "errors" not in answer for context in contexts(answer)]
    assert len(found) >= 8
    for context in found:
        brief = make_brief(context, workshop, now=NOW)
        assert sum(option.recommended for option in brief.options) == 1, context.order.id
        assert brief.replies[0].text
