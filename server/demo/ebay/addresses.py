"""Where each page of a practice order stands, as a browser with the portal's resolver rules opens it."""

from collections.abc import Callable
from functools import cache
from typing import Final
from urllib.parse import quote, urlencode

from server.demo.ebay.orders import EbayOrder, load_ebay_orders

KINDS: Final = (
    "order-list",
    "order-detail",
    "message-inbox",
    "message-thread",
    "message-composer",
    "return-list",
    "return-detail",
    "inr-detail",
    "case-detail",
    "payment-dispute",
    "listing-editor",
    "feedback-list",
)


def address(kind: str, order_id: str, **switches: str) -> str:
    """The address of that kind of page for an order (for lists: on its host). `switches` are `lang`, `layout`, `frame`.

    Raises `KeyError` for an order or a kind that there is not, `ValueError` where the order has no such page.
    """
    order = _orders()[order_id]
    host = "pmtdispute.ebay.com" if kind == "payment-dispute" else order.host
    path, asked = _PLACES[kind](order)
    query = urlencode({**asked, **switches}, safe=":", quote_via=quote)
    return f"https://{host}{path}{'?' if query else ''}{query}"


@cache
def _orders() -> dict[str, EbayOrder]:
    return {order.id: order for order in load_ebay_orders()}


def _number(number: str | None, order: EbayOrder) -> str:
    if number is None:
        raise ValueError(f"{order.id} has no such page")
    return number


_PLACES: Final[dict[str, Callable[[EbayOrder], tuple[str, dict[str, str]]]]] = {
    "order-list": lambda order: ("/sh/ord/", {"filter": "status:ALL_ORDERS"}),
    "order-detail": lambda order: ("/mesh/ord/details", {"orderid": order.id}),
    "message-inbox": lambda order: ("/cnt/ViewMessage", {"group_type": "CORE"}),
    "message-thread": lambda order: (
        "/cnt/ViewMessage",
        {
            "group_type": "CORE",
            "conversationId": _number(order.beside.thread.id if order.beside.thread else None, order),
        },
    ),
    "message-composer": lambda order: ("/cnt/intermediatedFAQ", {"requested": order.buyer, "orderId": order.id}),
    "return-list": lambda order: ("/sh/ord/", {"filter": "status:ALL_RETURNS"}),
    "return-detail": lambda order: (
        "/rtn/Return/ReturnsDetail",
        {"returnId": _number(order.beside.return_request.id if order.beside.return_request else None, order)},
    ),
    "inr-detail": lambda order: ("/res/ItemNotReceived/ViewRequest", {"id": _number(order.beside.request, order)}),
    "case-detail": lambda order: (f"/ReturnCase/{_number(order.beside.case, order)}", {}),
    "payment-dispute": lambda order: (f"/dispute/{_number(order.beside.dispute, order)}", {}),
    "listing-editor": lambda order: (
        "/lstng",
        {"mode": "ReviseItem", "itemId": _number(order.context.order.items[0].listing_id, order)},
    ),
    "feedback-list": lambda order: ("/fdbk/feedback_profile/" + (order.context.account or ""), {}),
}
