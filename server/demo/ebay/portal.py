"""eBay's practice portal: pages in the shape of eBay's seller pages, with invented orders, served on this machine only.

Which parts follow the real site and which are ours stands in `server/demo/README.md`.
"""

import json
from collections.abc import Callable, Iterable
from importlib.resources import files
from typing import Annotated, Final

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from server.demo.ebay.claim_view import claim_view, return_view, returns_view
from server.demo.ebay.listing_view import find_item, listing_view
from server.demo.ebay.message_view import composer_view, feedback_view, inbox_view, thread_view
from server.demo.ebay.order_view import list_view, order_view
from server.demo.ebay.orders import EbayOrder
from server.demo.ebay.rows import View, by_id
from server.demo.labels import LANGUAGES, PAGE_LANGUAGE, labels_in

HOSTS: Final = {
    "www.ebay.com": "en",
    "www.ebay.de": "de",
    "www.ebay.co.uk": "en",
    "www.ebay.fr": "fr",
    "www.ebay.it": "it",
    "www.ebay.es": "es",
    "mesg.ebay.com": "en",
    "pmtdispute.ebay.com": "en",
}
"""The hosts that the portal answers to, with the language of their lists. The last two show the orders of all sites."""

MOST_COPIES: Final = 500
"""How many times a list may repeat its orders."""

ALL_ORDERS: Final = "/sh/ord/?filter=status:ALL_ORDERS"


def requested_host(request: Request) -> str:
    return request.url.hostname or ""


Host = Annotated[str, Depends(requested_host)]


class Shop:
    """The orders that each host shows, and the language of a page."""

    def __init__(self, orders: Iterable[EbayOrder]) -> None:
        every = list(orders)
        self._by_host = {
            host: [order for order in every if order.host == host or not host.startswith("www.")] for host in HOSTS
        }

    def orders(self, host: str) -> list[EbayOrder]:
        return self._by_host.get(host, [])

    def find(self, host: str, order_id: str) -> EbayOrder:
        """Raises a 404 where the host has no such order."""
        return _there(next((order for order in self.orders(host) if order.id == order_id), None))

    def beside(self, host: str, number: str, of: str) -> EbayOrder:
        """The order whose thread, return, request, case or dispute has that number. Raises a 404 where none has."""
        return _there(by_id(self.orders(host), number, of=of))

    def language(self, host: str, wanted: str | None, order: EbayOrder | None = None) -> str:
        """`?lang=` first, then the language of the order's page, then the host's."""
        if wanted in LANGUAGES:
            return str(wanted)
        return order.page_language if order else HOSTS.get(host, "en")


def create_ebay(orders: Iterable[EbayOrder]) -> FastAPI:
    """The portal as an ASGI application. It keeps nothing: what a visitor types or sends stays in the page."""
    app = FastAPI(title="Sellerside practice portal", docs_url=None, redoc_url=None, openapi_url=None)
    shop = Shop(orders)
    _add_lists(app, shop)
    _add_single(app, shop)
    _add_pages(app, shop)
    return app


def _there(order: EbayOrder | None) -> EbayOrder:
    if order is None:
        raise HTTPException(404, "no such order")
    return order


def _add_lists(app: FastAPI, shop: Shop) -> None:
    @app.get("/practice-data/orders")
    def orders(host: Host, lang: str | None = None, rows: int = 0) -> View:
        own = shop.orders(host)
        copies = max(1, min(rows // max(len(own), 1), MOST_COPIES))
        return list_view(own, shop.language(host, lang), copies)

    @app.get("/practice-data/returns")
    def returns(host: Host, lang: str | None = None) -> View:
        return returns_view(shop.orders(host), shop.language(host, lang))

    @app.get("/practice-data/inbox")
    def inbox(host: Host, lang: str | None = None) -> View:
        return inbox_view(shop.orders(host), shop.language(host, lang))

    @app.get("/practice-data/feedback")
    def feedback(host: Host, lang: str | None = None) -> View:
        return feedback_view(shop.orders(host), shop.language(host, lang))


def _add_single(app: FastAPI, shop: Shop) -> None:
    def about(host: str, order: EbayOrder, lang: str | None, view: Callable[[EbayOrder, str], View]) -> View:
        return view(order, shop.language(host, lang, order))

    @app.get("/practice-data/order/{number}")
    def order(host: Host, number: str, lang: str | None = None) -> View:
        return about(host, shop.find(host, number), lang, order_view)

    @app.get("/practice-data/thread/{number}")
    def thread(host: Host, number: str, lang: str | None = None) -> View:
        return about(host, shop.beside(host, number, "thread"), lang, thread_view)

    @app.get("/practice-data/composer/{buyer}")
    def composer(host: Host, buyer: str, lang: str | None = None) -> View:
        found = _there(next((one for one in shop.orders(host) if one.buyer == buyer), None))
        return about(host, found, lang, composer_view)

    @app.get("/practice-data/return/{number}")
    def one_return(host: Host, number: str, lang: str | None = None) -> View:
        return about(host, shop.beside(host, number, "return_request"), lang, return_view)

    @app.get("/practice-data/{kind}/{number}")
    def claim(host: Host, kind: str, number: str, lang: str | None = None) -> View:
        of = {"inr": "request", "case": "case", "dispute": "dispute"}.get(kind)
        if kind == "listing":
            found = find_item(shop.orders(host), number)
            if found is None:
                raise HTTPException(404, "no such item")
            return listing_view(*found, shop.language(host, lang, found[0]))
        if of is None:
            raise HTTPException(404, "no such page")
        return about(host, shop.beside(host, number, of), lang, lambda order, said: claim_view(kind, order, said))


def _add_pages(app: FastAPI, shop: Shop) -> None:
    folder = files("server.demo")

    @app.get("/practice-words.js")
    def words() -> Response:
        labels = {one: labels_in(one, "ebay") for one in LANGUAGES}
        module = f"export const languages = {json.dumps(PAGE_LANGUAGE)};\nexport const labels = {json.dumps(labels)};\n"
        return Response(module, media_type="text/javascript")

    app.mount("/practice", StaticFiles(directory=str(folder.joinpath("pages"))))
    app.mount("/cnt/attachments", StaticFiles(directory=str(folder.joinpath("attachments"))))
    template = folder.joinpath("pages/ebay/shell.html").read_text(encoding="utf-8")

    @app.get("/")
    def home(host: Host) -> RedirectResponse:
        return RedirectResponse(ALL_ORDERS)

    @app.get("/{path:path}")
    def page(host: Host, path: str, lang: str | None = None) -> HTMLResponse:
        language = shop.language(host, lang)
        settings = json.dumps({"host": host, "language": language}).replace("<", "\\u003c")
        element = f'<script type="application/json" id="practice-settings">{settings}</script>'
        html = template.replace('lang="en"', f'lang="{PAGE_LANGUAGE[language]}"').replace("<!-- settings -->", element)
        return HTMLResponse(html)

    @app.exception_handler(HTTPException)
    def failed(request: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse({"message": error.detail}, status_code=error.status_code)
