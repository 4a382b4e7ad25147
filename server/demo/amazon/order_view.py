"""An order as the order detail page words it: everything printed, nothing left for the page's script to decide."""

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from server.demo.labels import label, word
from server.demo.printing import print_country, print_day, print_moment, print_money
from server.orders.context import Address, Claim, Item, Order, OrderContext, Return, ReturnPolicy, Shipment
from server.orders.marketplaces import Marketplace, marketplace

Row = dict[str, str]
"""One labelled value: `label`, `value`, the `path` of a Reading that it is (empty where it is none), and `test` where
Seller Central gives the value a `data-test-id`."""

_PATHS: Final = {
    "summary.ship-by": "order.ship_by",
    "summary.deliver-by": "order.deliver_by",
    "summary.purchase-date": "order.placed_at",
    "summary.fulfilment": "order.fulfilment",
    "summary.sales-channel": "marketplace",
    "summary.duty-terms": "order.duty_terms",
    "summary.total": "order.total",
    "claim.status": "claim.status",
    "claim.reason": "claim.reason",
    "claim.opened": "claim.opened_at",
    "claim.amount": "claim.amount",
    "claim.respond-by": "claim.respond_by",
    "return.requested": "return.requested_at",
    "return.reason": "return.reason",
    "return.comment": "return.comment",
    "policy.accepted": "order.return_policy.accepted",
    "policy.days": "order.return_policy.days",
    "policy.paid-by": "order.return_policy.paid_by",
    "package.carrier": "carrier",
    "package.ship-date": "shipped_at",
    "package.service": "service",
    "package.tracking-id": "tracking_number",
    "package.label": "label_source",
    "package.protection": "claims_protected",
    "package.first-scan": "first_scan_at",
    "package.delivered": "delivered_at",
    "package.signature": "signature",
    "package.cost": "cost",
}
"""What the labelled values are, those of a package without `shipments.N.`."""

_VAT: Final = {"DE": "19", "AT": "20", "FR": "20", "IT": "22", "ES": "21", "JP": "10"}
_CARRIER_NAMES: Final = {
    "dhl": "DHL",
    "usps": "USPS",
    "ups": "UPS",
    "japan-post": "Japan Post",
    "la-poste": "La Poste",
    "amazon-logistics": "Amazon Logistics",
    "poste-italiane": "Poste Italiane",
    "correos": "Correos",
}


def order_view(context: OrderContext, language: str) -> dict[str, Any]:
    """The order detail page of `context` in one of the portal's languages; the address is not in it."""
    place = marketplace(context.marketplace)
    order = context.order
    currency = order.currency or place.currency
    return {
        "id": order.id,
        "language": language,
        "buyer": context.buyer.name if context.buyer else None,
        "claimKind": context.claim.kind if context.claim else None,
        "origin": _origin(order, language),
        "summary": _summary(context, place, language),
        "claim": _claim(context.claim, currency, place, language) if context.claim else [],
        "return": _return(context.return_, place, language) if context.return_ else [],
        "policy": _policy(order.return_policy, language) if order.return_policy else [],
        "items": [_item(item, order, currency, place, language) for item in order.items],
        "packages": [
            _package(number, shipment, currency, place, language)
            for number, shipment in enumerate(context.shipments, start=1)
        ],
    }


def address_view(address: Address, language: str) -> dict[str, Any]:
    """The ship-to block as `/orders-st/resolve` answers it; `pieces` are in the order in which they are shown."""
    country = print_country(address.country, language) if address.country else None
    if address.country == "JP":
        pieces = [address.name, address.postcode, address.region, address.city, *address.lines, country]
    else:
        city = f"{address.city}," if address.city else None
        pieces = [address.name, *address.lines, city, address.region, address.postcode, country]
    return {
        "name": address.name,
        "line1": address.lines[0] if address.lines else None,
        "line2": address.lines[1] if len(address.lines) > 1 else None,
        "city": address.city,
        "stateOrRegion": address.region,
        "postalCode": address.postcode,
        "countryCode": address.country,
        "pieces": [piece for piece in pieces if piece],
    }


def row(key: str, value: str | None, language: str, test: str = "") -> list[Row]:
    """A labelled value as a list of one, or nothing where there is no value to show."""
    found = {"label": label(key, language), "value": value or "", "path": _PATHS.get(key, ""), "test": test}
    return [found] if value else []


def _summary(context: OrderContext, place: Marketplace, language: str) -> list[Row]:
    order, zone = context.order, place.clock
    origin = _origin(order, language)
    origin_name = f"{origin[0]} ({origin[1]})" if len(origin) > 1 else next(iter(origin), None)
    total = print_money(order.total, order.currency or place.currency, language) if order.total is not None else None
    placed = print_moment(order.placed_at, zone, language) if order.placed_at else None
    return [
        *row(
            "summary.ship-by", print_day(order.ship_by, zone, language) if order.ship_by else None, language, "shipby"
        ),
        *row(
            "summary.deliver-by",
            print_day(order.deliver_by, zone, language) if order.deliver_by else None,
            language,
            "deliverby",
        ),
        *row("summary.purchase-date", placed, language, "purchase-date"),
        *row("summary.shipping-service", label("service.standard", language), language, "shipping-service"),
        *row(
            "summary.fulfilment",
            label(f"fulfilment.{order.fulfilment}", language) if order.fulfilment else None,
            language,
            "fulfillment-channel",
        ),
        *row("summary.sales-channel", place.name.capitalize(), language, "sales-channel"),
        *row("summary.ship-from", origin_name, language),
        *row("summary.duty-terms", label(f"duty.{order.duty_terms}", language) if order.duty_terms else None, language),
        *row("summary.total", total, language),
    ]


def _origin(order: Order, language: str) -> list[str]:
    """The country that the order ships from, and the region where one is known."""
    if not (order.ship_from and order.ship_from.country):
        return []
    return [print_country(order.ship_from.country, language), *filter(None, [order.ship_from.region])]


def _claim(claim: Claim, currency: str, place: Marketplace, language: str) -> list[Row]:
    return [
        *row("claim.status", word("claim-status", claim.status, language) if claim.status else None, language),
        *row("claim.reason", word("reason", claim.reason, language) if claim.reason else None, language),
        *row("claim.opened", _moment(claim.opened_at, place, language), language),
        *row(
            "claim.amount",
            print_money(claim.amount, currency, language) if claim.amount is not None else None,
            language,
        ),
        *row("claim.respond-by", _moment(claim.respond_by, place, language), language),
    ]


def _return(request: Return, place: Marketplace, language: str) -> list[Row]:
    return [
        *row("return.requested", _moment(request.requested_at, place, language), language),
        *row("return.reason", word("reason", request.reason, language) if request.reason else None, language),
        *row("return.comment", request.comment, language),
    ]


def _policy(policy: ReturnPolicy, language: str) -> list[Row]:
    accepted = None if policy.accepted is None else label("policy.yes" if policy.accepted else "policy.no", language)
    return [
        *row("policy.accepted", accepted, language),
        *row("policy.days", label("policy.days-value", language, days=policy.days) if policy.days else None, language),
        *row("policy.paid-by", label(f"policy.{policy.paid_by}", language) if policy.paid_by else None, language),
    ]


def _item(item: Item, order: Order, currency: str, place: Marketplace, language: str) -> dict[str, Any]:
    quantity, price = item.quantity or 1, item.price or Decimal(0)
    rate = Decimal(_VAT.get((order.ship_to.country if order.ship_to else None) or place.country, "0")) / 100
    cent = Decimal(1) if currency == "JPY" else Decimal("0.01")
    net = (price / (1 + rate)).quantize(cent, ROUND_HALF_UP)
    subtotal = price * quantity
    shipping = (order.total or subtotal) - sum((one.price or Decimal(0)) * (one.quantity or 1) for one in order.items)

    def line(key: str, gross: Decimal) -> dict[str, str]:
        tax = (gross - gross / (1 + rate)).quantize(cent, ROUND_HALF_UP)
        return {
            "label": label(key, language),
            "amount": print_money(gross, currency, language),
            "tax": print_money(tax, currency, language),
        }

    return {
        "title": item.title,
        "url": f"https://www.{place.name}/gp/product/{item.listing_id}",
        "asin": item.listing_id,
        "sku": item.sku,
        "orderItemId": "".join(character for character in order.id if character.isdigit())[-14:],
        "quantity": quantity,
        "status": order.status,
        "statusText": label(f"status.{order.status}", language) if order.status else "",
        "net": print_money(net, currency, language),
        "gross": print_money(price, currency, language) if rate else None,
        "proceeds": [
            line("item.subtotal", subtotal),
            line("item.shipping-total", shipping),
            {**line("item.total", subtotal + shipping), "total": "yes"},
        ],
    }


def _package(number: int, shipment: Shipment, currency: str, place: Marketplace, language: str) -> dict[str, Any]:
    signature = label("package.unsigned", language) if shipment.signature is False else None
    if shipment.signed_by:
        signature = label("package.signed-by", language, name=shipment.signed_by)
    elif shipment.signature:
        signature = label("package.signed", language)
    return {
        "title": label("package.title", language, number=number),
        "protected": shipment.claims_protected is True,
        "signedBy": shipment.signed_by,
        "rows": [
            *row("package.carrier", _carrier(shipment.carrier, language), language),
            *row("package.ship-date", _moment(shipment.shipped_at, place, language), language),
            *row("package.service", shipment.service, language),
            *row("package.tracking-id", shipment.tracking_number, language, "tracking-id"),
            *row(
                "package.label",
                label(f"label.{shipment.label_source}", language) if shipment.label_source else None,
                language,
            ),
            *row("package.protection", _protection(shipment.claims_protected, language), language),
            *row("package.first-scan", _moment(shipment.first_scan_at, place, language), language),
            *row("package.delivered", _moment(shipment.delivered_at, place, language), language),
            *row("package.signature", signature, language),
            *row(
                "package.cost",
                print_money(shipment.cost, currency, language) if shipment.cost is not None else None,
                language,
            ),
        ],
        "events": [
            {
                "at": _moment(event.at, place, language) or "",
                "state": label(f"state.{event.state.value}", language),
                "place": event.place or "",
                "text": event.text or "",
            }
            for event in reversed(shipment.events)
        ],
    }


def _carrier(code: str | None, language: str) -> str | None:
    if code == "japan-post" and language == "ja":
        return "日本郵便"
    return _CARRIER_NAMES.get(code, code) if code else None


def _protection(protected: bool | None, language: str) -> str | None:
    if protected is None:
        return None
    return label("protection.protected" if protected else "protection.unprotected", language)


def _moment(at: datetime | None, place: Marketplace, language: str) -> str | None:
    return print_moment(at, place.clock, language) if at else None
