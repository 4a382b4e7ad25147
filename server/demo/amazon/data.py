"""The data that Seller Central's pages ask for while they draw themselves."""

import asyncio
from typing import Any, Final

from fastapi import FastAPI, HTTPException

from server.demo.amazon.list_view import PAGE_SIZES, list_view
from server.demo.amazon.listing_view import listing_view
from server.demo.amazon.message_view import contact_view, inbox_view, thread_view
from server.demo.amazon.order_view import address_view, order_view
from server.demo.amazon.records import COLUMNS, list_of, safet_view
from server.demo.amazon.shop import Host, Shop
from server.demo.amazon.standing_view import feedback_view, health_view, notice_view, review_view

ADDRESS_DELAY: Final = 0.9
"""Seconds until the address arrives: on the real page it comes after the body, from a second request."""
MOST_ROWS: Final = 5000

_STANDING: Final = {
    "feedback": feedback_view,
    "reviews": review_view,
    "health": health_view,
    "notices": notice_view,
}


def add_data(app: FastAPI, shop: Shop) -> None:
    """Adds the answers to `app`. The first two have the addresses of the real portal, the others are ours."""
    _add_orders(app, shop)
    _add_messages(app, shop)

    @app.get("/practice-data/list/{kind}")
    def one_list(host: Host, kind: str, order: str = "", lang: str | None = None) -> dict[str, Any]:
        if kind not in COLUMNS:
            raise HTTPException(404, "no such list")
        return list_of(kind, host, shop.language(host, "", lang), order)

    @app.get("/practice-data/safet/{claim_id}")
    def safet(host: Host, claim_id: str, lang: str | None = None) -> dict[str, Any]:
        return _or_404(safet_view(host, claim_id, shop.language(host, "", lang)))

    @app.get("/practice-data/standing/{kind}")
    def standing(host: Host, kind: str, lang: str | None = None) -> dict[str, Any]:
        if kind not in _STANDING:
            raise HTTPException(404, "no such page")
        return _STANDING[kind](host, shop.language(host, "", lang))

    @app.get("/practice-data/listing")
    def listing(host: Host, sku: str = "", asin: str = "", layout: str = "", lang: str | None = None) -> dict[str, Any]:
        language = shop.language(host, "", lang)
        return _or_404(listing_view(host, sku or asin, language, old=layout == "old"))


def _add_orders(app: FastAPI, shop: Shop) -> None:
    @app.get("/orders-api/search")
    def search(
        host: Host, lang: str | None = None, offset: int = 0, limit: int = PAGE_SIZES[0], rows: int = 0
    ) -> dict[str, Any]:
        language = shop.language(host, "", lang)
        rows = min(max(rows, 0), MOST_ROWS)
        return list_view(shop.orders(host), language, offset=max(offset, 0), limit=max(limit, 1), rows=rows)

    @app.get("/orders-api/order/{order_id}")
    def order_body(host: Host, order_id: str, lang: str | None = None) -> dict[str, Any]:
        order = shop.find(host, order_id)
        view = order_view(order.context, shop.language(host, order_id, lang))
        return {"order": {"amazonOrderId": order_id, "blob": order_id[::-1], "view": view}}

    @app.post("/orders-st/resolve")
    async def resolve(host: Host, body: dict[str, list[str]], lang: str | None = None) -> dict[str, Any]:
        await asyncio.sleep(ADDRESS_DELAY)
        answer = {}
        for blob in body.get("blobs", []):
            order = shop.find(host, blob[::-1])
            if order.context.order.ship_to:
                language = shop.language(host, order.id, lang)
                answer[order.id] = {"address": address_view(order.context.order.ship_to, language)}
        return answer


def _add_messages(app: FastAPI, shop: Shop) -> None:
    @app.get("/messaging/practice/{order_id}")
    def conversation(host: Host, order_id: str, lang: str | None = None, nomessages: bool = False) -> dict[str, Any]:
        order = shop.find(host, order_id)
        return contact_view(order.context, shop.language(host, order_id, lang), with_messages=not nomessages)

    @app.get("/practice-data/inbox")
    def inbox(host: Host, lang: str | None = None) -> dict[str, Any]:
        return inbox_view(shop.orders(host), host, shop.language(host, "", lang))

    @app.get("/practice-data/thread/{thread_id}")
    def thread(host: Host, thread_id: str, lang: str | None = None) -> dict[str, Any]:
        return _or_404(thread_view(shop.orders(host), host, thread_id, shop.language(host, "", lang)))


def _or_404(view: dict[str, Any] | None) -> dict[str, Any]:
    if view is None:
        raise HTTPException(404, "no such page")
    return view
