"""eBay's order list and order detail, worded for the pages' script."""

from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from typing import Any, Final

from server.demo.ebay.orders import EbayOrder
from server.demo.ebay.rows import CARRIERS, Row, View, Words, shown
from server.demo.labels import label
from server.demo.printing import print_country
from server.orders.context import Address, Item, Shipment

_PLACE: Final = {
    "US": ("city", "region", "postcode"),
    "GB": ("city", "region", "postcode"),
    "JP": ("postcode", "region", "city"),
    "": ("postcode", "city", "region"),
}
"""In which order a country writes the line of its place; the last one is every other country's."""

_STATUS: Final = ("unshipped", "shipped", "delivered")


def list_view(orders: list[EbayOrder], language: str, copies: int = 1) -> View:
    """The order list of one host, newest first. With `copies` every order stands there so many times."""
    newest_first = sorted(orders, key=lambda one: one.context.order.placed_at or datetime.min.replace(tzinfo=UTC))[::-1]
    rows = [_list_row(order, Words(order, language)) for order in newest_first] * copies
    return {
        "language": language,
        "results": label("ebay.list.results", language, shown=len(rows), count=len(rows)),
        "rows": rows,
    }


def order_view(order: EbayOrder, language: str) -> View:
    """The order detail page; what stands in which layout is the script's business."""
    words, context = Words(order, language), order.context
    facts, policy, origin = context.order, context.order.return_policy, context.order.ship_from
    status = words.label(f"status.{facts.status}") if facts.status in _STATUS else None
    sold, paid = words.day(facts.placed_at), words.day(facts.placed_at)
    accepted = None if policy is None or policy.accepted is None else f"value.{'yes' if policy.accepted else 'no'}"
    return {
        "id": order.id,
        "language": language,
        "buyer": order.buyer,
        "info": words.rows(
            ("order.short", "order.id", order.id),
            ("order.sold-short", "order.placed_at", sold),
            ("order.ship-by", "order.ship_by", words.day(facts.ship_by)),
            ("order.deliver-by", "order.deliver_by", words.day(facts.deliver_by)),
            ("order.status", "order.status", status),
            ("order.record", "", str(order.beside.record)),
        ),
        "info_old": words.rows(
            ("order.id", "order.id", order.id),
            ("order.buyer", "buyer.name", order.buyer),
            ("order.sold", "order.placed_at", sold),
            ("order.paid", "", paid),
            ("order.ship-by", "order.ship_by", words.day(facts.ship_by)),
            ("order.deliver-by", "order.deliver_by", words.day(facts.deliver_by)),
            ("order.status", "order.status", status),
            ("order.record", "", str(order.beside.record)),
        ),
        "address": address_lines(facts.ship_to, language) if facts.ship_to else [],
        "items": [item_view(number, item, words) for number, item in enumerate(facts.items)],
        "paid": _paid(order, words),
        "earned": _earned(order, words),
        "parcels": [_parcel(number, parcel, words) for number, parcel in enumerate(context.shipments)],
        "policy": words.rows(
            ("order.location", "order.ship_from.country", print_country(origin.country, language))
            if origin and origin.country
            else ("order.location", "", None),
            ("order.returns", "order.return_policy.accepted", words.label(accepted) if accepted else None),
            (
                "order.return-days",
                "order.return_policy.days",
                words.label("value.days", days=policy.days) if policy and policy.days else None,
            ),
            (
                "order.return-paid",
                "order.return_policy.paid_by",
                words.label(f"value.{policy.paid_by}") if policy and policy.paid_by else None,
            ),
        ),
    }


def address_lines(address: Address, language: str) -> list[list[dict[str, str]]]:
    """The delivery address line by line, each line in the pieces that have a copy button of their own."""
    country = print_country(address.country, language) if address.country else None
    named = {"city": address.city, "region": address.region, "postcode": address.postcode, "country": country}
    lines: list[list[tuple[str, str | None]]] = [
        [("", street) for street in address.lines],
        [(part, named[part]) for part in _PLACE.get(address.country or "", _PLACE[""])],
        [("country", country)],
    ]
    number = count()
    # A reader may give the pieces as they stand, and name those that it is sure of.
    below = [
        [
            {
                "path": f"order.ship_to.lines.{next(number)}",
                "also": f"order.ship_to.{part}" if part else "",
                "value": piece,
            }
            for part, piece in line
            if piece
        ]
        for line in lines
    ]
    return [line for line in [shown("order.ship_to.name", address.name), *below] if line]


def item_view(number: int, item: Item, words: Words) -> dict[str, Any]:
    """An item's card. `at` is the item's path."""
    price, quantity = item.price or Decimal(0), item.quantity or 1
    return {
        "at": f"order.items.{number}",
        "title": item.title,
        "id": item.listing_id,
        "sku": item.sku,
        "quantity": str(quantity),
        "available": words.label("item.available", count=9),
        "price": words.money(price),
        "total": words.money(price * quantity),
    }


def _list_row(order: EbayOrder, words: Words) -> View:
    facts = order.context.order
    status = words.label(f"status.{facts.status}") if facts.status in _STATUS else None
    return {
        "id": order.id,
        "buyer": order.buyer,
        "message": words.label("list.message-buyer", id=order.id),
        "items": [item_view(number, item, words) for number, item in enumerate(facts.items)],
        "total": words.money(facts.total),
        "placed": words.day(facts.placed_at),
        "ship_by": words.day(facts.ship_by),
        "status": status,
    }


def _paid(order: EbayOrder, words: Words) -> View:
    facts = order.context.order
    subtotal = sum(((one.price or Decimal(0)) * (one.quantity or 1) for one in facts.items), Decimal(0))
    rest: list[tuple[str, str, str | None]] = [
        ("paid.subtotal", "", words.money(subtotal)),
        ("paid.shipping", "", words.money((facts.total or subtotal) - subtotal)),
    ]
    if order.place.country == "US":
        rest.append(("paid.tax", "", words.money(Decimal(0))))
    total: list[Row] = words.rows(("paid.total", "order.total", words.money(facts.total)))
    return {"rows": words.rows(*rest), "total": total}


def _earned(order: EbayOrder, words: Words) -> View:
    total = order.context.order.total or Decimal(0)
    fees = (total * Decimal("0.129") + Decimal("0.30")).quantize(Decimal("0.01"))
    return {
        "rows": words.rows(("earned.fees", "", f"-{words.money(fees)}")),
        "total": words.rows(("earned.total", "", words.money(total - fees))),
    }


def _parcel(number: int, parcel: Shipment, words: Words) -> View:
    at = f"shipments.{number}"
    carrier = CARRIERS.get(parcel.carrier or "", parcel.carrier)
    return {
        "at": at,
        "number": parcel.tracking_number,
        "rows": words.rows(
            ("parcel.carrier", f"{at}.carrier", carrier),
            ("parcel.service", f"{at}.service", parcel.service),
            ("parcel.shipped", f"{at}.shipped_at", words.moment(parcel.shipped_at)),
            ("parcel.delivered", f"{at}.delivered_at", words.moment(parcel.delivered_at)),
            ("parcel.signed-by", f"{at}.signed_by", parcel.signed_by),
            ("parcel.cost", f"{at}.cost", words.money(parcel.cost)),
        ),
        "events": [
            {
                "at": words.moment(event.at) or "",
                "state": label(f"state.{event.state.value}", words.language),
                "place": event.place or "",
                "text": event.text or "",
            }
            for event in reversed(parcel.events)
        ],
    }
