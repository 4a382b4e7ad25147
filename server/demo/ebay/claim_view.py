"""eBay's returns, item-not-received requests, cases and payment disputes, worded for the pages' script."""

from typing import Any, Final

from server.demo.ebay.message_view import said
from server.demo.ebay.orders import EbayOrder
from server.demo.ebay.rows import CARRIERS, Row, View, Words
from server.orders.context import Item

_OFFERED: Final = {
    "return": ("return.accept", "return.full-refund", "return.partial-refund", "return.message"),
    "inr": ("inr.add-tracking", "inr.refund", "return.message"),
    "case": ("return.message",),
    "dispute": ("dispute.accept", "dispute.challenge"),
}
"""What a seller could press on each page. Nothing happens when it is pressed but that the press is counted."""


def returns_view(orders: list[EbayOrder], language: str) -> View:
    """The list of returns: `model` is the JSON that eBay's page holds, `rows` what it shows of it."""
    with_return = [order for order in orders if order.beside.return_request and order.context.return_]
    return {
        "language": language,
        "rows": [_return_row(order, Words(order, language)) for order in with_return],
        "model": {"returns": [_return_model(order, Words(order, language)) for order in with_return]},
    }


def return_view(order: EbayOrder, language: str) -> View:
    """The page of one return. Raises `ValueError` for an order without one."""
    words, request, asked = Words(order, language), order.beside.return_request, order.context.return_
    if request is None or asked is None:
        raise ValueError(f"{order.id} has no return")
    carrier = CARRIERS.get(request.carrier or "", request.carrier)
    rows = words.rows(
        ("returns.id", "return.id", request.id),
        ("returns.status", "return.status", words.label(f"return-status.{request.status}")),
        ("returns.reason", "return.reason", words.reason(asked.reason)),
        ("return.comment", "return.comment", asked.comment),
        ("returns.requested", "return.requested_at", words.moment(asked.requested_at)),
        ("return.respond-by", "return.respond_by", words.day(request.respond_by)),
        ("returns.refund", "return.refund_amount", words.money(request.refund)),
        ("return.carrier", "return.carrier", carrier),
        ("return.tracking", "return.tracking_number", asked.tracking_number),
    )
    return _page("return", order, words, rows)


def claim_view(kind: str, order: EbayOrder, language: str) -> View:
    """The page of a request (`inr`), a `case` or a payment `dispute`. Raises `ValueError` for an order without one."""
    words, claim, beside = Words(order, language), order.context.claim, order.beside
    number = {"inr": beside.request, "case": beside.case, "dispute": beside.dispute}[kind]
    if claim is None or number is None:
        raise ValueError(f"{order.id} has no {kind}")
    rows = words.rows(
        (f"{kind}.id", "claim.id", number),
        (f"{kind}.status", "claim.status", words.reason(claim.status, "claim-status")),
        (f"{kind}.reason", "claim.reason", words.reason(claim.reason)),
        (f"{kind}.opened", "claim.opened_at", words.moment(claim.opened_at)),
        ("return.respond-by", "claim.respond_by", words.day(claim.respond_by)),
        (f"{kind}.amount", "claim.amount", words.money(claim.amount)),
    )
    view = _page(kind, order, words, rows)
    view["claim_kind"] = claim.kind.value
    if kind != "dispute":
        view["history"] = {"title": words.label(f"{kind}.history"), "messages": said(order, words)}
    if kind == "case" and beside.return_request:
        view["rows"] += words.rows(("returns.id", "return.id", beside.return_request.id))
    return view


def _page(kind: str, order: EbayOrder, words: Words, rows: list[Row]) -> View:
    parcel = order.context.shipments[0] if order.context.shipments else None
    return {
        "kind": kind,
        "language": words.language,
        "title": words.label(f"{kind}.title"),
        "order": order.id,
        "rows": rows,
        "about": words.rows(
            ("order.id", "order.id", order.id),
            ("order.buyer", "buyer.name", order.buyer),
            ("order.sold", "order.placed_at", words.day(order.context.order.placed_at)),
        ),
        "item": _item(_concerned(order)),
        "parcel": words.rows(
            ("parcel.carrier", "shipments.0.carrier", CARRIERS.get(parcel.carrier or "", parcel.carrier)),
            ("parcel.number", "shipments.0.tracking_number", parcel.tracking_number),
            ("parcel.delivered", "shipments.0.delivered_at", words.moment(parcel.delivered_at)),
        )
        if parcel and kind != "return"
        else [],
        "offered": [words.label(key) for key in _OFFERED[kind]],
    }


def _concerned(order: EbayOrder) -> Item:
    """Returns and cases are about one item: the order's first."""
    return order.context.order.items[0]


def _item(item: Item) -> dict[str, Any]:
    return {"title": item.title, "id": item.listing_id, "quantity": str(item.quantity or 1)}


def _return_row(order: EbayOrder, words: Words) -> View:
    request, asked = order.beside.return_request, order.context.return_
    return {
        "id": request.id if request else "",
        "order": order.id,
        "buyer": order.buyer,
        "item": _item(_concerned(order)),
        "reason": words.reason(asked.reason if asked else None),
        "status": words.label(f"return-status.{request.status}") if request else None,
        "requested": words.day(asked.requested_at if asked else None),
        "refund": words.money(request.refund if request else None),
        "action": words.label("returns.start" if request and request.status == "opened" else "returns.view"),
    }


def _return_model(order: EbayOrder, words: Words) -> View:
    """One return as eBay's page embeds it: the keys are attested, see `server/demo/README.md`."""
    row, item = _return_row(order, words), _concerned(order)
    detail = f"https://{order.host}/rtn/Return/ReturnsDetail?returnId={row['id']}"
    transaction = f"{item.listing_id}&transId={''.join(sign for sign in order.id if sign.isdigit())}"
    actions = [{"URL": detail}, {"URL": f"https://{order.host}/rtn/Return/ReturnViewSelectedItem?itemId={transaction}"}]
    spans = {
        key: {"textSpans": [{"text": text}]}
        for key, text in (
            ("returnStatus", row["status"]),
            ("returnAction", row["action"]),
            ("returnReason", row["reason"]),
            ("returnInitiated", row["requested"]),
            ("refundDetails", row["refund"]),
        )
        if text
    }
    return {
        "returnId": row["id"],
        "returnDetails": {"textSpans": [{"text": words.label("returns.view")}]},
        "lineActions": {"model": {"defaultAction": actions[0], "actionValues": actions}},
        "buyerDetails": {"buyerid": {"textSpans": [{"text": order.buyer}]}},
        **spans,
        "lineItems": [
            {
                "listing": {
                    "listingId": item.listing_id,
                    "title": item.title,
                    "quantity": {"value": item.quantity or 1},
                    "image": {"URL": f"https://{order.host}/practice/ebay/photo.jpg"},
                }
            }
        ],
    }
