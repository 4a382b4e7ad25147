"""From the order context to facts, each with the place it came from. What the context does not say stays unknown."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from server.brief import Fact
from server.messages.understanding import Understanding
from server.orders.context import Message, OrderContext, Shipment
from server.orders.marketplaces import marketplace
from server.orders.milestones import first_scan_at
from server.vocabulary import ClaimKind, DisputeType, EntityKind, ShipmentState

EU = frozenset(
    (
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
        *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
    )
)
_PROGRAMME = re.compile(r"ebay international shipping|global shipping program|\b(?:gsp|eis)\b", re.I)
_CLOSED = re.compile(
    r"closed|granted|denied|resolved|withdrawn|decided|geschlossen|entschieden|关闭|结案|完了|終了", re.I
)


@dataclass(frozen=True)
class Known:
    """A fact's value and the path in the context that it came from."""

    value: Any
    source: str | None = None


class Facts(Mapping[str, Any]):
    """Values by name; what is not known is `None`. `source(name)` says where a value came from."""

    def __init__(self, known: Mapping[str, Known]) -> None:
        self._known = dict(known)

    def __getitem__(self, name: str) -> Any:
        known = self._known.get(name)
        return None if known is None else known.value

    def __iter__(self) -> Any:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def source(self, name: str) -> str | None:
        known = self._known.get(name)
        return None if known is None else known.source

    def with_value(self, name: str, value: Any) -> "Facts":
        """The same facts with one changed; its source stays."""
        return Facts({**self._known, name: Known(value, self.source(name))})

    def as_brief(self) -> list[Fact]:
        """All facts in the form of the brief, the unknown ones with a null value."""
        return [Fact(name=name, value=_plain(k.value), **{"from": k.source}) for name, k in self._known.items()]

    def for_cases(self) -> dict[str, Any]:
        """The facts that cases of the library are compared by."""
        return {name: _plain(k.value) for name, k in self._known.items() if k.value is not None}


def gather(context: OrderContext, understood: Understanding, *, now: datetime) -> Facts:
    """All facts of the context at the moment `now`."""
    known: dict[str, Known] = {}
    for part in (
        _of_messages(context, understood, now),
        _of_order(context, now),
        _of_shipment(context, now),
        _of_claim(context),
        _of_return(context, now),
        _of_buyer(context),
    ):
        known.update(part)
    return Facts(known)


def settled_type(understood: DisputeType, facts: Mapping[str, Any]) -> DisputeType:
    """The dispute type in the light of the facts: not received, although the carrier says delivered.

    A request to cancel that came without a word is about cancelling, whichever reason was picked from the list.
    """
    if not facts["has_buyer_message"] and facts["claim_kind"] == ClaimKind.CANCELLATION_REQUEST.value:
        return DisputeType.CANCELLATION
    if understood is DisputeType.NOT_RECEIVED and facts["delivered"] is True:
        return DisputeType.DELIVERED_NOT_RECEIVED
    return understood


def last_shipment(context: OrderContext) -> tuple[int, Shipment] | None:
    """The parcel that counts: the last one of the order, and its place in the list."""
    return (len(context.shipments) - 1, context.shipments[-1]) if context.shipments else None


def shipment_state(shipment: Shipment) -> ShipmentState:
    """The state after the newest dated event, or delivered where a delivery is stated."""
    told = [event for event in shipment.events if event.state is not ShipmentState.UNKNOWN]
    dated = [(event.at, event.state) for event in told if event.at]
    if dated:
        return max(dated, key=lambda row: row[0])[1]
    if shipment.delivered_at:
        return ShipmentState.DELIVERED
    return shipment.events[-1].state if shipment.events else ShipmentState.UNKNOWN


def _days(later: datetime | None, earlier: datetime | None) -> float | None:
    return None if later is None or earlier is None else round((later - earlier).total_seconds() / 86400, 2)


def _of_messages(context: OrderContext, understood: Understanding, now: datetime) -> dict[str, Known]:
    buyers = [(i, m) for i, m in enumerate(context.messages) if m.sender == "buyer"]
    last = buyers[-1] if buyers else None
    known = {
        "portal": Known(context.portal.value, "portal"),
        "dispute_type": Known(
            understood.dispute_type.value, _from(buyers) or ("claim.reason" if context.claim else None)
        ),
        "asks": Known([ask.value for ask in understood.asks], _from(buyers)),
        "threats": Known([threat.value for threat in understood.threats], _from(buyers)),
        "has_buyer_message": Known(last is not None, "messages"),
        "has_complaint": Known(bool(last or context.claim or context.return_), "messages"),
        "buyer_content": Known(last is not None and understood.content, _from(buyers)),
    }
    if last is None:
        return known
    place, message = last
    answers = [m for m in context.messages[place + 1 :] if m.sender == "seller"]
    known["seller_answered"] = Known(bool(answers), "messages")
    known["last_buyer_message_at"] = Known(message.at, f"messages.{place}.at")
    if message.at:
        hours = round((now - message.at).total_seconds() / 3600, 1)
        known["hours_since_buyer_message"] = Known(hours, f"messages.{place}.at")
    photo = next((i for i, m in buyers if _has_picture(m)), None)
    known["photo_from_buyer"] = Known(photo is not None, f"messages.{photo}" if photo is not None else "messages")
    known["amount_named"] = _amount_named(buyers, understood)
    return known


def _from(buyers: Sequence[tuple[int, Message]]) -> str | None:
    return f"messages.{buyers[-1][0]}" if buyers else None


def _has_picture(message: Message) -> bool:
    endings = (".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".mp4", ".mov")
    return any(
        (a.media_type or "").startswith(("image/", "video/")) or a.name.lower().endswith(endings)
        for a in message.attachments
    )


def _amount_named(buyers: Sequence[tuple[int, Message]], understood: Understanding) -> Known:
    """The first amount in the last message that names one."""
    spoken = [place for place, message in buyers if message.text.strip()]
    amounts = [entity for entity in understood.entities if entity.kind is EntityKind.AMOUNT]
    if not spoken or not amounts:
        return Known(None)
    last = max(entity.message for entity in amounts)
    first = next(entity for entity in amounts if entity.message == last)
    return Known(float(first.value), f"messages.{spoken[last]}.text")


def _of_order(context: OrderContext, now: datetime) -> dict[str, Known]:
    order, site = context.order, marketplace(context.marketplace)
    value = order.total if order.total is not None else _sum_of_items(context)
    to = order.ship_to.country if order.ship_to else None
    origin = order.ship_from.country if order.ship_from else None
    known = {
        "marketplace_country": Known(site.country or None, "marketplace"),
        "order_status": Known(order.status, "order.status"),
        "fulfilled_by": Known(order.fulfilment, "order.fulfilment"),
        "value": Known(None if value is None else float(value), "order.total"),
        "currency": Known(order.currency, "order.currency"),
        "duty_terms": Known(order.duty_terms, "order.duty_terms"),
        "origin_country": Known(origin, "order.ship_from.country"),
        # Portals leave the country out of a domestic address: then it is the marketplace's own.
        "destination_country": Known(
            to or ((site.country or None) if order.ship_to and order.ship_to.postcode else None),
            "order.ship_to.country" if to else "marketplace",
        ),
        "promised_until": Known(order.deliver_by, "order.deliver_by"),
        "unshipped": Known(_unshipped(context), "order.status" if order.status else "shipments"),
        "days_past_deliver_by": Known(_days(now, order.deliver_by), "order.deliver_by"),
        "dispatch_known": Known(_unshipped(context) is not None, "order.status" if order.status else "shipments"),
        "ship_overdue": Known(_ship_overdue(context, now), "order.ship_by"),
    }
    destination = known["destination_country"].value
    if destination:
        known["eu_destination"] = Known(destination in EU, known["destination_country"].source)
    if origin and destination:
        known["cross_border"] = Known(origin != destination, "order.ship_from.country")
    policy = order.return_policy
    if policy:
        known["return_days"] = Known(policy.days, "order.return_policy.days")
    return known


def _sum_of_items(context: OrderContext) -> Decimal | None:
    prices = [item.price * (item.quantity or 1) for item in context.order.items if item.price is not None]
    return sum(prices, Decimal(0)) if prices and len(prices) == len(context.order.items) else None


def _unshipped(context: OrderContext) -> bool | None:
    if context.order.status in ("unshipped", "pending"):
        return True
    if context.order.status in ("shipped", "delivered", "returned"):
        return False
    if any(s.shipped_at or s.first_scan_at or s.delivered_at for s in context.shipments):
        return False
    return None


def _ship_overdue(context: OrderContext, now: datetime) -> bool | None:
    """Whether the ship-by date passed while the order still lies here."""
    unshipped, ship_by = _unshipped(context), context.order.ship_by
    if unshipped is None or ship_by is None:
        return False if unshipped is False else None
    return unshipped and now > ship_by


def _code(carrier: str | None) -> str | None:
    """The carrier as rules name it: `Royal Mail` → `royal-mail`."""
    return "-".join((carrier or "").replace("_", " ").lower().split()) or None


def _international_programme(shipment: Shipment, at: str) -> Known:
    """Whether the portal takes the parcel on at a hub in its own country. Unknown where no service is named."""
    for name in ("program", "service"):
        if text := getattr(shipment, name):
            found = _PROGRAMME.search(text) is not None
            if found or name == "program":
                return Known(found, f"{at}.{name}")
    return Known(None)


def _of_shipment(context: OrderContext, now: datetime) -> dict[str, Known]:
    latest = last_shipment(context)
    if latest is None:
        if not _unshipped(context):
            return {}
        return dict.fromkeys(("first_scanned", "delivered", "returning"), Known(False, "order.status"))
    place, shipment = latest
    at = f"shipments.{place}"
    order, state = context.order, shipment_state(shipment)
    value = order.total if order.total is not None else _sum_of_items(context)
    delivered = state is ShipmentState.DELIVERED or (
        shipment.delivered_at is not None and state is not ShipmentState.RETURNED
    )
    scans = [event.at for event in shipment.events if event.at and event.state is not ShipmentState.PRE_TRANSIT]
    protected = shipment.claims_protected
    if protected is None and shipment.label_source in ("carrier", "other"):
        protected = False
    known = {
        "tracked": Known(
            shipment.tracked if shipment.tracked is not None else bool(shipment.tracking_number) or None, at
        ),
        "carrier": Known(_code(shipment.carrier), f"{at}.carrier"),
        "international_programme": _international_programme(shipment, at),
        "label_source": Known(shipment.label_source, f"{at}.label_source"),
        "claims_protected": Known(protected, f"{at}.claims_protected"),
        "signature": Known(
            shipment.signature if shipment.signature is not None else bool(shipment.signed_by) or None, at
        ),
        "shipped_at": Known(shipment.shipped_at or shipment.first_scan_at, f"{at}.shipped_at"),
        "shipped_on_time": Known(_by(shipment.shipped_at, order.ship_by), f"{at}.shipped_at"),
        "first_scanned": Known(_scanned(context, shipment), f"{at}.events"),
        "first_scan_on_time": Known(_by(shipment.first_scan_at, order.ship_by), f"{at}.first_scan_at"),
        "shipment_state": Known(state.value, f"{at}.events"),
        "postage": Known(None if shipment.cost is None else float(shipment.cost), f"{at}.cost"),
        "days_since_shipped": Known(_days(now, shipment.shipped_at or shipment.first_scan_at), f"{at}.shipped_at"),
        # Silence after the delivery is no silence.
        "days_without_scan": Known(_days(now, max(scans)) if scans and not delivered else None, f"{at}.events"),
        "returning": Known(state in (ShipmentState.RETURNING, ShipmentState.RETURNED), f"{at}.events"),
    }
    if shipment.cost is not None and value:
        known["postage_share"] = Known(round(float(shipment.cost) / float(value), 3), f"{at}.cost")
    if state is not ShipmentState.UNKNOWN or shipment.delivered_at:
        known["delivered"] = Known(delivered, f"{at}.events")
    if delivered:
        known["delivered_at"] = Known(shipment.delivered_at or max(scans, default=None), f"{at}.delivered_at")
        known["days_since_delivery"] = Known(_days(now, known["delivered_at"].value), f"{at}.delivered_at")
        known["delivered_on_time"] = Known(_by(known["delivered_at"].value, order.deliver_by), f"{at}.delivered_at")
    elif order.deliver_by and now > order.deliver_by and known.get("delivered"):
        known["delivered_on_time"] = Known(False, "order.deliver_by")
    return known


def _scanned(context: OrderContext, shipment: Shipment) -> bool | None:
    """Whether the carrier has had the parcel in its hands. A label alone says that it has not."""
    state = shipment_state(shipment)
    if first_scan_at(shipment) or state not in (ShipmentState.PRE_TRANSIT, ShipmentState.UNKNOWN):
        return True
    return False if state is ShipmentState.PRE_TRANSIT or _unshipped(context) else None


def _by(moment: datetime | None, limit: datetime | None) -> bool | None:
    return None if moment is None or limit is None else moment <= limit


def _of_claim(context: OrderContext) -> dict[str, Known]:
    claim = context.claim
    if claim is None:
        return {
            "claim_kind": Known(ClaimKind.MESSAGE.value, "messages"),
            "claim_open": Known(False, "claim"),
            "claim_lost": Known(False, "claim"),
            "request_closed": Known(False, "claim"),
        }
    decision = claim.decision
    closed = (decision is not None and decision.winner is not None) or bool(_CLOSED.search(claim.status or ""))
    formal = claim.kind not in (ClaimKind.MESSAGE, ClaimKind.RETURN_REQUEST, ClaimKind.CANCELLATION_REQUEST)
    return {
        "claim_kind": Known(claim.kind.value, "claim.kind"),
        "claim_open": Known(formal and not closed, "claim.status" if claim.status else "claim.kind"),
        "request_closed": Known(closed and not formal, "claim.status"),
        "claim_opened_at": Known(claim.opened_at, "claim.opened_at"),
        "claim_lost": Known(bool(decision and decision.winner == "buyer"), "claim.decision"),
        "claim_debited_at": Known(decision.debited_at or decision.at if decision else None, "claim.decision"),
    }


def _of_return(context: OrderContext, now: datetime) -> dict[str, Known]:
    given = context.return_
    policy_days = context.order.return_policy.days if context.order.return_policy else None
    latest = last_shipment(context)
    delivered_at = latest[1].delivered_at if latest else None
    since = _days((given.requested_at if given else None) or now, delivered_at)
    known = {
        "return_requested": Known(given is not None, "return"),
        "seller_refunded": Known(_refund_shown(context.evidence), "evidence"),
    }
    if policy_days is not None and since is not None:
        known["within_return_window"] = Known(since <= policy_days, "order.return_policy.days")
    if given is not None:
        known["return_requested_at"] = Known(given.requested_at, "return.requested_at")
        known["return_received"] = Known(given.received_at is not None, "return.received_at")
        known["return_received_at"] = Known(given.received_at, "return.received_at")
    return known


def _refund_shown(evidence: Iterable[Any]) -> bool:
    return any(piece.kind == "refund-record" for piece in evidence)


def _of_buyer(context: OrderContext) -> dict[str, Known]:
    buyer = context.buyer
    if buyer is None:
        return {}
    return {
        "buyer_orders": Known(buyer.orders, "buyer.orders"),
        "buyer_claims": Known(buyer.claims, "buyer.claims"),
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
