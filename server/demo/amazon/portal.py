"""Amazon's practice portal: pages in the shape of Seller Central, with invented orders, served on this machine only.

Which parts follow the real portal and which are ours stands in `server/demo/README.md`.
"""

import asyncio
import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Annotated, Any, Final

from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from server.demo.amazon.message_view import contact_view, list_view
from server.demo.amazon.order_view import address_view, order_view
from server.demo.labels import LANGUAGES, PAGE_LANGUAGE, labels_in
from server.demo.practice_orders import PracticeOrder

HOSTS: Final = {
    "sellercentral.amazon.com": "en",
    "sellercentral.amazon.de": "de",
    "sellercentral.amazon.co.jp": "ja",
}
"""The hosts that the portal answers to, with the language of their order list."""

ADDRESS_DELAY: Final = 0.9
"""Seconds until the address arrives: on the real page it comes after the body, from a second request."""


class Shop:
    """The orders of every host, and how a request finds its own."""

    def __init__(self, orders: Iterable[PracticeOrder]) -> None:
        self.by_host: dict[str, dict[str, PracticeOrder]] = {host: {} for host in HOSTS}
        for order in orders:
            self.by_host[order.host][order.id] = order

    def find(self, host: str, order_id: str) -> PracticeOrder:
        """The order as that host shows it. Raises a 404 where the host has no such order."""
        order = self.by_host[host].get(order_id)
        if order is None:
            raise HTTPException(404, "no such order")
        return order

    def language(self, host: str, order_id: str, wanted: str | None) -> str:
        """`?lang=` first, then the language of the order's page, then the host's."""
        if wanted in LANGUAGES:
            return str(wanted)
        order = self.by_host[host].get(order_id)
        return order.page_language if order else HOSTS[host]


def requested_host(request: Request) -> str:
    """The host that was asked for, without its port. Raises a 404 for one that the portal does not play."""
    host = request.url.hostname or ""
    if host not in HOSTS:
        raise HTTPException(404, "the practice portal plays " + ", ".join(HOSTS))
    return host


Host = Annotated[str, Depends(requested_host)]
OrderId = Annotated[str, Query(alias="orderId")]


def create_amazon(orders: Iterable[PracticeOrder]) -> FastAPI:
    """The portal as an ASGI application. It keeps nothing: what a visitor types or sends stays in the page."""
    app = FastAPI(title="Sellerside practice portal", docs_url=None, redoc_url=None, openapi_url=None)
    shop = Shop(orders)
    _add_data(app, shop)
    _add_pages(app, shop)
    return app


def _add_data(app: FastAPI, shop: Shop) -> None:
    @app.get("/orders-api/search")
    def search(host: Host, lang: str | None = None) -> dict[str, Any]:
        return list_view(list(shop.by_host[host].values()), shop.language(host, "", lang))

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

    @app.get("/messaging/practice/{order_id}")
    def conversation(host: Host, order_id: str, lang: str | None = None, nomessages: bool = False) -> dict[str, Any]:
        order = shop.find(host, order_id)
        return contact_view(order.context, shop.language(host, order_id, lang), with_messages=not nomessages)


def _add_pages(app: FastAPI, shop: Shop) -> None:
    folder = files("server.demo")

    @app.get("/practice-words.js")
    def words() -> Response:
        labels = {one: labels_in(one, "amazon") for one in LANGUAGES}
        module = f"export const languages = {json.dumps(PAGE_LANGUAGE)};\nexport const labels = {json.dumps(labels)};\n"
        return Response(module, media_type="text/javascript")

    app.mount("/practice", StaticFiles(directory=str(folder.joinpath("pages"))))
    app.mount("/messaging/attachments", StaticFiles(directory=str(folder.joinpath("attachments"))))
    template = folder.joinpath("pages/amazon/shell.html").read_text(encoding="utf-8")

    def shell(host: str, order_id: str, lang: str | None, status: int = 200) -> HTMLResponse:
        language = shop.language(host, order_id, lang)
        settings = {"host": host, "language": language}
        page = template.replace('lang="en"', f'lang="{PAGE_LANGUAGE[language]}"')
        # `<` is the only character that could end the script element early.
        words = json.dumps(settings, ensure_ascii=False).replace("<", "\u003c")
        element = f'<script type="application/json" id="practice-settings">{words}</script>'
        page = page.replace("<!-- settings -->", element)
        return HTMLResponse(page, status_code=status)

    @app.get("/")
    def home(host: Host) -> RedirectResponse:
        return RedirectResponse("/orders-v3")

    @app.get("/orders-v3")
    def order_list(host: Host, lang: str | None = None) -> HTMLResponse:
        return shell(host, "", lang)

    @app.get("/orders-v3/order/{order_id}")
    def order_detail(host: Host, order_id: str, lang: str | None = None) -> HTMLResponse:
        return shell(host, order_id, lang, 200 if order_id in shop.by_host[host] else 404)

    @app.get("/messaging/contact-buyer")
    def contact_buyer(host: Host, order_id: OrderId = "", lang: str | None = None) -> HTMLResponse:
        return shell(host, order_id, lang, 200 if order_id in shop.by_host[host] else 404)

    @app.get("/{path:path}")
    def other(host: Host, path: str, lang: str | None = None) -> HTMLResponse:
        return shell(host, "", lang)

    @app.exception_handler(HTTPException)
    def failed(request: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse({"message": error.detail}, status_code=error.status_code)
