"""The order list, worded for the page's script."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from server.demo.amazon.order_view import Row, row
from server.demo.labels import label
from server.demo.practice_orders import PracticeOrder
from server.demo.printing import print_day, print_moment, print_money
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace

PAGE_SIZES: Final = (15, 50, 100)


def list_view(
    orders: list[PracticeOrder], language: str, *, offset: int = 0, limit: int = 15, rows: int = 0
) -> dict[str, Any]:
    """One page of the order list of an account, newest order first. With `rows` the orders are repeated, under invented
    numbers, until there are that many: for measuring what a long list costs."""
    shown = [_list_row(order.context, language) for order in sorted(orders, key=_placed, reverse=True)]
    if rows and shown:
        shown += [_again(shown[number % len(shown)], number) for number in range(max(0, rows - len(shown)))]
        shown = shown[:rows]
    return {
        "language": language,
        "total": label("list.total", language, count=len(shown)),
        "count": len(shown),
        "orders": shown[offset : offset + limit],
    }


def _again(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {**row, "id": f"{row['id'][:3]}-5550900-{1000000 + number:07d}"}


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
