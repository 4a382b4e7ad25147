"""A Reading's raw strings to typed values: dates, money, countries, carriers, names. Done here and nowhere else."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from server.errors import BadInput
from server.orders import dates, money, words
from server.orders.address import arrange
from server.orders.marketplaces import Marketplace, marketplace, named_in
from server.orders.reading import FieldReading, Reading
from server.vocabulary import Ask, DisputeType

ORDER_NUMBER = {"amazon": re.compile(r"\d{3}-\d{7}-\d{7}"), "ebay": re.compile(r"\d{2}-\d{5}-\d{5}")}
LONGEST_ORDER_NUMBER = 60
ABOUT_OTHER_THINGS = ("thread.", "safet.", "feedback.", "review.", "health.", "notice.", "listing.", "draft.", "page.")
"""What pages show besides orders. Known, and no part of an order context."""
MOST_PLACES = 200
"""No page shows more entries of one kind for one order."""
_NAMED_PIECES = tuple(f"order.ship_to.{part}" for part in ("city", "region", "postcode", "country"))
"""Pieces of the address that a page may name and show among its lines, too."""
_INDEX = re.compile(r"\.\d+(?=\.|$)")


class NoOrderNumber(BadInput):
    code = "no-order-number"


@dataclass
class Normalised:
    """`values` is a partial order context; `read` names the fields that were understood, `unreadable` those that a page
    showed but that made no sense, and those that the reader missed; `unknown` the names nobody knows."""

    values: dict[str, Any]
    read: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Page:
    site: Marketplace
    language: str


MONTH_FIRST = {"US", "CA", "PH", ""}
"""Countries in whose English 3/4 is in March. Where nothing is known of the country, English is America's."""


def _page(reading: Reading, site: Marketplace) -> _Page:
    plain_english = reading.language.lower() in ("en", "und", "")
    british = plain_english and site.country not in MONTH_FIRST
    return _Page(site, "en-GB" if british else reading.language)


Convert = Callable[[str, _Page], Any]


def _text(raw: str, page: _Page) -> str | None:
    return raw.strip() or None


def _moment(raw: str, page: _Page) -> Any:
    return dates.moment(raw, zone=page.site.clock, language=page.language)


def _due(raw: str, page: _Page) -> Any:
    return dates.moment(raw, zone=page.site.clock, language=page.language, end_of_day=True)


def _money(raw: str, page: _Page) -> Any:
    return money.amount(raw)


def _whole(raw: str, page: _Page) -> int | None:
    found = re.search(r"(?<!\d)\d{1,9}(?!\d)", raw)
    return int(found.group()) if found else None


def _word(group: str) -> Convert:
    return lambda raw, page: words.code(group, raw)


def _yes(raw: str, page: _Page) -> bool | None:
    found = words.code("yes", raw)
    return None if found is None else found == "true"


def _dispute_type(raw: str, page: _Page) -> str | None:
    return raw.strip() if raw.strip() in set(DisputeType) else None


def _asks(raw: str, page: _Page) -> list[str] | None:
    given = [part.strip() for part in raw.split(",") if part.strip()]
    return given if all(part in set(Ask) for part in given) else None


CONVERT: dict[str, Convert] = {
    "marketplace": lambda raw, page: site.name if (site := named_in(raw)) else None,
    "account": _text,
    "order.id": _text,
    "order.placed_at": _moment,
    "order.currency": _text,
    "order.total": _money,
    "order.fulfilment": _word("fulfilment"),
    "order.ship_by": _due,
    "order.deliver_by": _due,
    "order.duty_terms": _word("duty_terms"),
    "order.status": _word("status"),
    "order.buyer_note": _text,
    "order.return_policy.accepted": _yes,
    "order.return_policy.days": _whole,
    "order.return_policy.paid_by": _word("postage_payer"),
    "order.items.*.title": _text,
    "order.items.*.sku": _text,
    "order.items.*.listing_id": _text,
    "order.items.*.quantity": _whole,
    "order.items.*.price": _money,
    "order.items.*.category": _text,
    "order.ship_to.name": _text,
    "order.ship_to.lines.*": _text,
    "order.ship_to.city": _text,
    "order.ship_to.region": _text,
    "order.ship_to.postcode": _text,
    "order.ship_to.country": lambda raw, page: words.country(raw),
    "order.ship_from.country": lambda raw, page: words.country(raw.split(",")[-1].split("，")[-1]),
    "order.ship_from.region": _text,
    "shipments.*.carrier": lambda raw, page: words.carrier(raw) or None,
    "shipments.*.tracking_number": lambda raw, page: re.sub(r"\s", "", raw).upper() or None,
    "shipments.*.service": _text,
    "shipments.*.shipped_at": _moment,
    "shipments.*.tracked": _yes,
    "shipments.*.label_source": _word("label_source"),
    "shipments.*.claims_protected": _yes,
    "shipments.*.program": _text,
    "shipments.*.first_scan_at": _moment,
    "shipments.*.signature": _yes,
    "shipments.*.delivered_at": _moment,
    "shipments.*.signed_by": _text,
    "shipments.*.cost": _money,
    "shipments.*.events.*.at": _moment,
    "shipments.*.events.*.state": _word("state"),
    "shipments.*.events.*.text": _text,
    "shipments.*.events.*.place": _text,
    "messages.*.from": _word("sender"),
    "messages.*.at": _moment,
    "messages.*.text": _text,
    "messages.*.attachments.*.name": _text,
    "messages.*.attachments.*.media_type": _text,
    "messages.*.attachments.*.url": _text,
    "claim.id": _text,
    "claim.kind": _word("claim_kind"),
    "claim.reason": _text,
    "claim.opened_at": _moment,
    "claim.amount": _money,
    "claim.respond_by": _due,
    "claim.status": _text,
    "claim.decision.for": _word("sender"),
    "claim.decision.at": _moment,
    "claim.decision.debited_at": _moment,
    "claim.decision.amount": _money,
    "return.id": _text,
    "return.status": _text,
    "return.requested_at": _moment,
    "return.reason": _text,
    "return.comment": _text,
    "return.tracking_number": _text,
    "return.carrier": lambda raw, page: words.carrier(raw) or None,
    "return.respond_by": _due,
    "return.refund_amount": _money,
    "return.received_at": _moment,
    "problem.dispute_type": _dispute_type,
    "problem.asks": _asks,
    "buyer.name": _text,
    "buyer.orders": _whole,
    "buyer.claims": _whole,
    "buyer.refunds": _whole,
}
"""How each field of an order context is read, by its path with `*` for a place in a list."""


def convert(path: str, raw: str, *, site: Marketplace, language: str) -> Any:
    """One raw string as the typed value of the field at `path`; `None` when it makes no sense there."""
    return CONVERT[_INDEX.sub(".*", path)](raw, _Page(site, language))


def normalise(reading: Reading) -> Normalised:
    """The typed values of one page. Raises `NoOrderNumber` when the page names no order."""
    site = _site(reading)
    result = Normalised(values={"portal": reading.portal.value}, unreadable=list(reading.unreadable))
    page = _page(reading, site)
    pieces: list[str] = []
    for path, shown in reading.fields.items():
        pattern = _INDEX.sub(".*", path)
        if pattern.startswith(ABOUT_OTHER_THINGS):
            continue
        if pattern not in CONVERT:
            result.unknown.append(path)
            continue
        value = CONVERT[pattern](shown.raw, page)
        if value is None:
            result.unreadable.append(path)
            continue
        if any(int(place) >= MOST_PLACES for place in re.findall(r"(?<=\.)\d+(?=\.|$)", path)):
            result.unreadable.append(path)
            continue
        result.read.append(path)
        if pattern == "order.ship_to.lines.*":
            pieces.append(value)
            continue
        _put(result.values, path.split("."), value)
        _note(result.values, path, reading, shown)
    if pieces:
        _take_address(result.values, pieces, reading)
    _settle(result, reading, site)
    return result


def _site(reading: Reading) -> Marketplace:
    shown = reading.fields.get("marketplace")
    site = named_in(shown.raw) if shown else None
    return site or named_in(reading.url) or marketplace(None)


def _settle(result: Normalised, reading: Reading, site: Marketplace) -> None:
    values = result.values
    order = values.setdefault("order", {})
    pattern = ORDER_NUMBER.get(reading.portal.value)
    if pattern and not pattern.fullmatch(order.get("id", "")):
        found = pattern.search(order.get("id", "")) or pattern.search(reading.url)
        order["id"] = found.group() if found else ""
    if not order.get("id") or len(order["id"]) > LONGEST_ORDER_NUMBER:
        raise NoOrderNumber(
            "This page shows no order number.", hint="Open the order itself, or type its number in the panel."
        )
    if site.name:
        values["marketplace"] = site.name
    values["page_url"] = reading.url or None
    if at := dates.moment(reading.at, zone=site.clock) if reading.at else None:
        values["captured_at"] = at
    if "currency" not in order:
        priced = [shown.raw for path, shown in reading.fields.items() if path.endswith((".total", ".price", ".amount"))]
        found_currency = next((code for raw in priced if (code := money.currency(raw, home=site.currency))), None)
        if found_currency:
            order["currency"] = found_currency
    for shipment in values.get("shipments", []):
        if shipment.get("tracking_number"):
            shipment.setdefault("tracked", True)
        _from_events(shipment)
    for message in values.get("messages", []):
        message.setdefault("from", "buyer")
    values["messages"] = [message for message in values.get("messages", []) if message.get("text")]


def _from_events(shipment: dict[str, Any]) -> None:
    """First scan and delivery are in the tracking history where a page gives no field of their own."""
    events = shipment.get("events") or []
    if events and all(event.get("at") for event in events):
        events.sort(key=lambda event: event["at"])  # pages list the newest first
    for event in events:
        if event.get("state") is None and event.get("text"):
            event["state"] = words.code("state", event["text"]) or "unknown"
    dated = sorted((event for event in events if event.get("at")), key=lambda event: event["at"])
    scans = [event for event in dated if event["state"] not in ("pre-transit", "unknown")]
    if scans and not shipment.get("first_scan_at"):
        shipment["first_scan_at"] = scans[0]["at"]
    delivered = [event for event in dated if event["state"] == "delivered"]
    if delivered and not shipment.get("delivered_at"):
        shipment["delivered_at"] = delivered[-1]["at"]


def _take_address(values: dict[str, Any], pieces: list[str], reading: Reading) -> None:
    to = values.setdefault("order", {}).setdefault("ship_to", {})
    named = {reading.fields[path].raw.strip() for path in _NAMED_PIECES if path in reading.fields}
    arranged = arrange([piece for piece in pieces if piece not in named], name=to.get("name")).model_dump(
        exclude_none=True
    )
    arranged.update({key: value for key, value in to.items() if value})
    values["order"]["ship_to"] = arranged
    first = next(shown for path, shown in reading.fields.items() if path.startswith("order.ship_to.lines."))
    _note(values, "order.ship_to", reading, FieldReading(raw=" · ".join(pieces), how=first.how))


def _note(values: dict[str, Any], path: str, reading: Reading, shown: FieldReading) -> None:
    when = shown.at or reading.at
    at = dates.moment(when, zone=marketplace(None).clock) if when else None
    source = {"page": reading.page, "at": at, "how": shown.how.value, "raw": shown.raw, "language": reading.language}
    values.setdefault("sources", {}).setdefault(path, []).append(source)


def _put(values: Any, path: list[str], value: Any) -> None:
    """Sets `value` at a path of names and list places, making what is missing on the way."""
    here = values
    for step, after in zip(path, [*path[1:], ""], strict=True):
        last = after == ""
        empty: Any = value if last else ([] if after.isdigit() else {})
        if isinstance(here, list):
            place = int(step)
            while len(here) <= place:
                here.append({})
            if last or not here[place]:
                here[place] = empty
            here = here[place]
        else:
            if last:
                here[step] = value
            here = here.setdefault(step, empty)
