"""What a reply may say. A fact that is not known is `None`, and the sentence that needs it is left out."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, Field

from server.orders.context import Item, Order, OrderContext, Shipment, ShipmentEvent
from server.orders.marketplaces import marketplace
from server.vocabulary import ClaimKind, DisputeType, Portal, Question, Remedy, ShipmentState

Payer = Literal["seller", "buyer"]

PLATFORM_NAMES: dict[Portal, str] = {
    Portal.AMAZON: "Amazon",
    Portal.EBAY: "eBay",
    Portal.WISH: "Wish",
    Portal.WALMART: "Walmart",
    Portal.ETSY: "Etsy",
    Portal.ALIEXPRESS: "AliExpress",
    Portal.TIKTOK_SHOP: "TikTok Shop",
    Portal.TEMU: "Temu",
    Portal.SHOPEE: "Shopee",
    Portal.LAZADA: "Lazada",
    Portal.MERCADO_LIBRE: "Mercado Libre",
}
"""Portals that decide about claims themselves. A Shopify shop is the seller's own, so it has no such name."""

_WHOLE_ORDER = frozenset(
    {
        DisputeType.NOT_RECEIVED,
        DisputeType.DELIVERED_NOT_RECEIVED,
        DisputeType.LATE,
        DisputeType.CANCELLATION,
        DisputeType.UNAUTHORIZED_PAYMENT,
    }
)
_OF_ONES_OWN_WILL = frozenset({DisputeType.CHANGED_MIND, DisputeType.SIZE_FIT, DisputeType.CANCELLATION})
_NO_SCAN = frozenset({ShipmentState.PRE_TRANSIT, ShipmentState.UNKNOWN})


class ReplyFacts(BaseModel):
    """Everything that sentences are filled from. Times are shown as dates in `zone`, money in the order's currency."""

    portal: Portal = Portal.OTHER
    platform: str | None = Field(default=None, description="as the buyer knows it, for example Amazon")
    dispute_type: DisputeType
    question: Question | None = None
    zone: str = Field(default="UTC", description="the marketplace's time zone, IANA")
    today: date | None = Field(default=None, description="the day on which the reply is written, in `zone`")
    territory: str | None = Field(default=None, description="buyer's country, ISO 3166-1 alpha-2; sets number formats")
    buyer_name: str | None = None
    seller_name: str | None = None
    item_title: str | None = None
    currency: str | None = None
    amount: Decimal | None = None
    refund_days: int | None = None
    refunded_on: date | None = None
    dispatch_date: date | None = Field(default=None, description="when the replacement or the part leaves")
    replacement_date: date | None = Field(default=None, description="when it should arrive")
    expected_date: date | None = Field(default=None, description="when the parcel on its way should arrive")
    answer_by: date | None = Field(default=None, description="day by which the seller promises to report back")
    answer: str | None = Field(default=None, description="the seller's answer to a question, in the buyer's language")
    ship_by: date | None = None
    not_shipped: bool | None = None
    carrier: str | None = None
    tracking_number: str | None = None
    state: ShipmentState | None = None
    last_scan_place: str | None = None
    last_scan_at: AwareDatetime | None = None
    delivered_at: AwareDatetime | None = None
    delivered_place: str | None = None
    signed_by: str | None = None
    countries: frozenset[str] = Field(default=frozenset(), description="left out behind a place's name")
    fulfilled_by: Literal["seller", "platform"] | None = None
    duties_prepaid: bool | None = None
    keep_item: bool | None = None
    return_postage_by: Payer | None = None
    return_days: int | None = None
    return_until: date | None = None
    return_window_over: bool | None = None
    waited_for: bool = Field(default=True, description="false where nobody wrote, or what was asked is settled")
    content: bool = Field(default=False, description="the buyer only thanks or praises")
    return_requested: bool = False
    return_received: bool = False


def reply_facts(
    context: OrderContext,
    *,
    dispute_type: DisputeType,
    remedy: Remedy,
    question: Question | None,
    now: datetime,
    zone: str = "UTC",
    seller_name: str | None = None,
    item_title: str | None = None,
    amount: Decimal | None = None,
    dispatch_date: date | None = None,
    replacement_date: date | None = None,
    expected_date: date | None = None,
    refund_days: int | None = None,
    refunded_on: date | None = None,
    keep_item: bool | None = None,
    return_postage_by: Payer | None = None,
    answer: str | None = None,
    answer_by: date | None = None,
    content: bool = False,
    waited_for: bool = True,
) -> ReplyFacts:
    """The facts for a reply out of an order.

    What costs the seller money or binds him (dates, a part of the price, who pays return postage) is taken only from
    the arguments, which the judgement decides, with these exceptions: the order's total for a full refund, the
    promised delivery day while it lies ahead, the return policy's payer where the buyer simply does not want the item,
    and that a damaged item from abroad need not come back when a new one is sent.

    `now` is an aware time; `zone` an IANA name. Raises `zoneinfo.ZoneInfoNotFoundError` for an unknown one.
    """
    order, local = context.order, ZoneInfo(zone)
    today = now.astimezone(local).date()
    shipment = _latest(context.shipments)
    scan = _last_scan(shipment)
    delivery = _delivery(shipment)
    delivered_at = (shipment.delivered_at if shipment else None) or (delivery.at if delivery else None)
    policy = order.return_policy
    return_days = policy.days if policy else None
    until = (
        delivered_at.astimezone(local).date() + timedelta(days=return_days) if delivered_at and return_days else None
    )
    asked = context.return_.requested_at if context.return_ else None
    asked_on = asked.astimezone(local).date() if asked else today
    promised = order.deliver_by.astimezone(local).date() if order.deliver_by else None
    ship_by = order.ship_by.astimezone(local).date() if order.ship_by else None
    to_country = order.ship_to.country if order.ship_to else None
    from_country = order.ship_from.country if order.ship_from else None
    abroad = bool(to_country and from_country and to_country != from_country)
    if keep_item is None:
        broken_abroad = remedy is Remedy.REPLACEMENT and dispute_type is DisputeType.DAMAGED and abroad
        keep_item = True if remedy is Remedy.RETURNLESS_REFUND or broken_abroad else None
    if return_postage_by is None and policy and dispute_type in _OF_ONES_OWN_WILL:
        return_postage_by = policy.paid_by
    if amount is None and _whole_price(order, remedy, dispute_type, return_postage_by):
        amount = order.total
    return ReplyFacts(
        portal=context.portal,
        platform=PLATFORM_NAMES.get(context.portal),
        dispute_type=dispute_type,
        question=question,
        zone=zone,
        today=today,
        territory=to_country,
        buyer_name=_person(context),
        seller_name=seller_name,
        item_title=item_title or _only_title(order.items),
        currency=order.currency,
        amount=amount,
        refund_days=refund_days,
        refunded_on=refunded_on,
        dispatch_date=dispatch_date,
        replacement_date=replacement_date,
        expected_date=expected_date or (promised if promised and promised >= today else None),
        answer=answer,
        answer_by=answer_by,
        content=content,
        waited_for=waited_for,
        ship_by=ship_by if ship_by and ship_by >= today else None,
        not_shipped=_not_shipped(order, shipment, scan),
        carrier=shipment.carrier if shipment else None,
        tracking_number=shipment.tracking_number if shipment else None,
        state=scan.state if scan else None,
        last_scan_place=scan.place if scan else None,
        last_scan_at=scan.at if scan else None,
        delivered_at=delivered_at,
        delivered_place=delivery.place if delivery else None,
        signed_by=shipment.signed_by if shipment else None,
        countries=frozenset(c for c in (to_country, from_country, marketplace(context.marketplace).country) if c),
        fulfilled_by=order.fulfilment,
        duties_prepaid=order.duty_terms in ("DDP", "IOSS") if order.duty_terms else None,
        keep_item=keep_item,
        return_postage_by=return_postage_by,
        return_days=return_days,
        return_until=until,
        return_window_over=asked_on > until if until else None,
        return_requested=context.return_ is not None
        or bool(context.claim and context.claim.kind is ClaimKind.RETURN_REQUEST),
        return_received=bool(context.return_ and context.return_.received_at),
    )


_USER_NAMES = frozenset({Portal.EBAY, Portal.ETSY, Portal.ALIEXPRESS, Portal.TIKTOK_SHOP, Portal.MERCADO_LIBRE})
"""Portals that show the seller the buyer's user name, which nobody wants to be greeted by."""


def _person(context: OrderContext) -> str | None:
    """The buyer as a person: on portals with user names the one the parcel goes to, unless the name shown is two
    words, as people's names are."""
    shown = context.buyer.name if context.buyer else None
    if context.portal not in _USER_NAMES or (shown and " " in shown.strip()):
        return shown
    return context.order.ship_to.name if context.order.ship_to else None


def _latest(shipments: list[Shipment]) -> Shipment | None:
    """The one that left last; where the page does not say when, the one it lists last."""
    dated = [shipment for shipment in shipments if shipment.shipped_at]
    if dated and len(dated) == len(shipments):
        return max(dated, key=lambda shipment: (shipment.shipped_at, shipments.index(shipment)))
    return shipments[-1] if shipments else None


def _last_scan(shipment: Shipment | None) -> ShipmentEvent | None:
    """The newest event at which the carrier had the parcel in hand. A printed label is not a scan."""
    events = [event for event in shipment.events if event.state not in _NO_SCAN] if shipment else []
    dated = [(event.at, place, event) for place, event in enumerate(events) if event.at]
    return max(dated)[2] if dated else None


def _delivery(shipment: Shipment | None) -> ShipmentEvent | None:
    events = [e for e in shipment.events if e.state is ShipmentState.DELIVERED and e.at] if shipment else []
    return events[-1] if events else None


def _not_shipped(order: Order, shipment: Shipment | None, scan: ShipmentEvent | None) -> bool | None:
    if shipment and (scan or shipment.shipped_at or shipment.first_scan_at or shipment.delivered_at):
        return False
    if order.status:
        return order.status in ("unshipped", "pending") if order.status != "cancelled" else None
    return False if shipment and shipment.tracking_number else None


def _only_title(items: list[Item]) -> str | None:
    """With several items nobody can know which one is meant."""
    return items[0].title if len(items) == 1 else None


def _whole_price(order: Order, remedy: Remedy, dispute_type: DisputeType, postage: Payer | None) -> bool:
    """Whether the order's total is what the buyer will get back: one item, or all of it, and postage included."""
    everything = dispute_type in _WHOLE_ORDER or len(order.items) <= 1
    if remedy in (Remedy.FULL_REFUND, Remedy.RETURNLESS_REFUND):
        return everything
    return remedy is Remedy.RETURN_AND_REFUND and everything and postage == "seller"
