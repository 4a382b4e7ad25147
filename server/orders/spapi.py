"""Orders as Amazon's Selling Partner API gives them (Orders API version 2026-01-01), to order contexts.

Field names are those of Amazon's published model. The API has neither the buyer's messages nor A-to-z claims, so
a context made from it alone has none.
"""

from collections.abc import Mapping
from typing import Any

from server.errors import BadInput
from server.orders import words
from server.orders.context import OrderContext
from server.orders.marketplaces import named_in

PACKAGE_STATES = {
    "PENDING": "pre-transit",
    "SHIPPED": "in-transit",
    "IN_TRANSIT": "in-transit",
    "DELIVERED": "delivered",
    "UNDELIVERABLE": "exception",
    "CANCELLED": "unknown",
}
DETAILED_STATES = {
    "OUT_FOR_DELIVERY": "out-for-delivery",
    "AVAILABLE_FOR_PICKUP": "available-for-pickup",
    "DELIVERED": "delivered",
    "DELIVERY_ATTEMPTED": "failed-attempt",
    "RETURNING_TO_SELLER": "returning",
    "RETURNED_TO_SELLER": "returned",
    "LOST": "lost",
    "DAMAGED": "exception",
}
STATUS = {
    "PENDING": "pending",
    "PENDING_AVAILABILITY": "pending",
    "UNSHIPPED": "unshipped",
    "PARTIALLY_SHIPPED": "shipped",
    "SHIPPED": "shipped",
    "CANCELLED": "cancelled",
    "CANCELED": "cancelled",
    "UNFULFILLABLE": "unshipped",
}


def contexts(answer: Any) -> list[OrderContext]:
    """The orders of one answer of `searchOrders` or `getOrder`, with or without the `payload` around it.

    Raises `BadInput` when there is no order in it.
    """
    if isinstance(answer, Mapping):
        answer = answer.get("payload", answer)
    if not isinstance(answer, Mapping):
        raise BadInput("This is no answer of the Selling Partner API.", hint="Give the JSON of getOrder.")
    orders = answer.get("orders") or ([answer["order"]] if answer.get("order") else [])
    if not orders and answer.get("orderId"):
        orders = [answer]
    if not orders:
        raise BadInput("There is no order in this answer.", hint="Give the JSON of getOrder or searchOrders.")
    try:
        return [_context(order) for order in orders]
    except (AttributeError, TypeError):
        raise BadInput(
            "This is not the form of the Orders API, version 2026-01-01.", hint="Give the JSON of getOrder."
        ) from None


def _context(order: Mapping[str, Any]) -> OrderContext:
    channel, fulfilment = order.get("salesChannel") or {}, order.get("fulfillment") or {}
    total = (order.get("proceeds") or {}).get("grandTotal") or {}
    site = named_in(channel.get("marketplaceName") or "")
    address = (order.get("recipient") or {}).get("deliveryAddress")
    packages = order.get("packages") or []
    name = (order.get("buyer") or {}).get("buyerName")
    origin = next((package["shipFromAddress"] for package in packages if package.get("shipFromAddress")), None)
    status = STATUS.get(fulfilment.get("fulfillmentStatus") or "")
    if packages and all((package.get("packageStatus") or {}).get("status") == "DELIVERED" for package in packages):
        status = "delivered"
    known: dict[str, Any] = {
        "portal": "amazon",
        "marketplace": site.name if site else None,
        "captured_at": order.get("lastUpdatedTime"),
        "order": {
            "id": order.get("orderId"),
            "placed_at": order.get("createdTime"),
            "currency": total.get("currencyCode"),
            "total": total.get("amount"),
            "fulfilment": {"AMAZON": "platform", "MERCHANT": "seller"}.get(fulfilment.get("fulfilledBy") or ""),
            "ship_by": (fulfilment.get("shipByWindow") or {}).get("latestDateTime"),
            "deliver_by": (fulfilment.get("deliverByWindow") or {}).get("latestDateTime"),
            "status": status,
            "items": [_item(item) for item in order.get("orderItems") or []],
            "ship_to": _address(address) if address else None,
            "ship_from": _place(origin) if origin else None,
        },
        "shipments": [_shipment(package) for package in packages],
        "claim": _cancellation(order),
        "buyer": {"name": name} if name else None,
    }
    context, _ = OrderContext.read(known)
    return context


def _item(item: Mapping[str, Any]) -> dict[str, Any]:
    product = item.get("product") or {}
    price = (product.get("price") or {}).get("unitPrice") or {}
    return {
        "title": product.get("title"),
        "sku": product.get("sellerSku"),
        "listing_id": product.get("asin"),
        "quantity": item.get("quantityOrdered"),
        "price": price.get("amount"),
    }


def _address(address: Mapping[str, Any]) -> dict[str, Any]:
    lines = [address.get(name) for name in ("companyName", "addressLine1", "addressLine2", "addressLine3")]
    return {
        "name": address.get("name"),
        "lines": [line for line in lines if line],
        "city": address.get("city") or None,
        "region": address.get("stateOrRegion") or None,
        "postcode": address.get("postalCode") or None,
        "country": address.get("countryCode") or None,
    }


def _place(address: Mapping[str, Any]) -> dict[str, Any]:
    return {"country": address.get("countryCode"), "region": address.get("stateOrRegion")}


def _shipment(package: Mapping[str, Any]) -> dict[str, Any]:
    status = package.get("packageStatus") or {}
    detailed = status.get("detailedStatus") or ""
    state = DETAILED_STATES.get(detailed) or PACKAGE_STATES.get(status.get("status") or "", "unknown")
    carrier = package.get("carrier")
    return {
        "carrier": words.carrier(carrier) if carrier else None,
        "tracking_number": package.get("trackingNumber"),
        "service": package.get("shippingService"),
        "shipped_at": package.get("shipTime"),
        "tracked": True if package.get("trackingNumber") else None,
        "events": [{"state": state, "text": detailed or status.get("status")}] if state != "unknown" else [],
    }


def _cancellation(order: Mapping[str, Any]) -> dict[str, Any] | None:
    """A buyer's request to cancel, which the API keeps with the item."""
    for item in order.get("orderItems") or []:
        given = item.get("cancellation") or {}
        request = given.get("cancellationRequest") or {}
        if request.get("requester") == "BUYER":
            done = bool(given.get("cancellationExecution"))
            return {
                "kind": "cancellation-request",
                "reason": request.get("cancelReason"),
                "status": "closed" if done else "open",
            }
    return None
