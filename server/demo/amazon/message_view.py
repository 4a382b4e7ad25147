"""The order list and the contact-buyer page, worded for the page's script."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from server.demo.amazon.order_view import Row, row
from server.demo.labels import label
from server.demo.practice_orders import PracticeOrder
from server.demo.printing import print_day, print_moment, print_money
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace


def contact_view(context: OrderContext, language: str, *, with_messages: bool = True) -> dict[str, Any]:
    """The contact-buyer page: whom to write to, and what was written so far, oldest first."""
    zone = marketplace(context.marketplace).clock
    return {
        "id": context.order.id,
        "language": language,
        "buyer": context.buyer.name if context.buyer else "",
        "messages": [
            {
                "from": message.sender,
                "sender": label(f"sender.{message.sender}", language),
                "at": message.at.isoformat() if message.at else "",
                "when": print_moment(message.at, zone, language) if message.at else "",
                "text": message.text,
                "attachments": [
                    {"name": attachment.name, "type": attachment.media_type, "url": urlsplit(attachment.url or "").path}
                    for attachment in message.attachments
                ],
            }
            for message in (context.messages if with_messages else [])
        ],
    }


def list_view(orders: list[PracticeOrder], language: str) -> dict[str, Any]:
    """The order list of one host, newest order first."""
    newest_first = sorted(orders, key=_placed, reverse=True)
    return {
        "language": language,
        "total": label("list.total", language, count=len(orders)),
        "orders": [_list_row(order.context, language) for order in newest_first],
    }


def _placed(order: PracticeOrder) -> datetime:
    return order.context.order.placed_at or datetime.min.replace(tzinfo=UTC)


def _list_row(context: OrderContext, language: str) -> dict[str, Any]:
    order, place = context.order, marketplace(context.marketplace)
    dates: list[Row] = [
        *row("summary.ship-by", print_day(order.ship_by, place.clock, language) if order.ship_by else None, language),
        *row(
            "summary.deliver-by",
            print_day(order.deliver_by, place.clock, language) if order.deliver_by else None,
            language,
        ),
    ]
    return {
        "id": order.id,
        "buyer": context.buyer.name if context.buyer else "",
        "placed": print_moment(order.placed_at, place.clock, language) if order.placed_at else "",
        "channel": place.name.capitalize(),
        "fulfilment": label(f"fulfilment.{order.fulfilment}", language) if order.fulfilment else "",
        "status": label(f"status.{order.status}", language) if order.status else "",
        "dates": dates,
        "items": [
            {
                "title": item.title,
                "url": f"https://www.{place.name}/gp/product/{item.listing_id}",
                "asin": item.listing_id,
                "sku": item.sku,
                "quantity": item.quantity,
                "subtotal": print_money(
                    (item.price or Decimal(0)) * (item.quantity or 1), order.currency or place.currency, language
                ),
            }
            for item in order.items
        ],
    }
