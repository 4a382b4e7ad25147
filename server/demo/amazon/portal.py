"""Amazon's practice portal: pages in the shape of Seller Central, with invented orders, served on this machine only.

Which parts follow the real portal and which are ours stands in `server/demo/README.md`.
"""

import asyncio
import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Annotated, Final

from fastapi import FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from server.demo.amazon.data import add_data
from server.demo.amazon.hosts import HOSTS
from server.demo.amazon.shop import Host, Shop
from server.demo.amazon.stops import captcha_page, refused_page, sign_in_address, sign_in_page
from server.demo.labels import LANGUAGES, PAGE_LANGUAGE, labels_in
from server.demo.practice_orders import PracticeOrder

__all__ = ["HOSTS", "create_amazon"]

HANG: Final = 600.0
"""Seconds for which a frame that never loads is kept waiting."""

OrderId = Annotated[str, Query(alias="orderId")]
OldOrderId = Annotated[str, Query(alias="orderID")]


def create_amazon(orders: Iterable[PracticeOrder]) -> FastAPI:
    """The portal as an ASGI application. It keeps nothing: what a visitor types or sends stays in the page."""
    app = FastAPI(title="Sellerside practice portal", docs_url=None, redoc_url=None, openapi_url=None)
    shop = Shop(orders)
    _add_files(app)
    add_data(app, shop)
    _add_stops(app, shop)
    _add_pages(app, shop)
    return app


def _add_files(app: FastAPI) -> None:
    folder = files("server.demo")

    @app.get("/practice-words.js")
    def words() -> Response:
        labels = {one: labels_in(one, "amazon") for one in LANGUAGES}
        module = f"export const languages = {json.dumps(PAGE_LANGUAGE)};\nexport const labels = {json.dumps(labels)};\n"
        return Response(module, media_type="text/javascript")

    @app.get("/practice-picture/{name}.svg")
    def picture(name: str) -> Response:
        head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">'
        drawn = f'{head}<path d="M0 0h120v120H0z" fill="#e7ecec"/><circle cx="60" cy="60" r="34" fill="#9db6ba"/></svg>'
        return Response(drawn, media_type="image/svg+xml")

    app.mount("/practice", StaticFiles(directory=str(folder.joinpath("pages"))))
    app.mount("/messaging/attachments", StaticFiles(directory=str(folder.joinpath("attachments"))))


def _add_stops(app: FastAPI, shop: Shop) -> None:
    """Pages that meet a visitor instead of the one that was asked for."""

    @app.middleware("http")
    async def stop(request: Request, call_next):  # type: ignore[no-untyped-def]  # Starlette's own type is private.
        asked = request.query_params
        host = request.url.hostname or ""
        if host not in HOSTS or request.method != "GET" or request.url.path.startswith("/ap/"):
            return await call_next(request)
        language = shop.language(host, "", asked.get("lang"))
        if asked.get("signin") == "1":
            return RedirectResponse(sign_in_address(request.url), status_code=302)
        if asked.get("captcha") == "1":
            return HTMLResponse(captcha_page(language))
        if asked.get("refused") == "1":
            return HTMLResponse(refused_page(language), status_code=503)
        return await call_next(request)

    @app.get("/ap/signin")
    def sign_in(
        host: Host, back: Annotated[str, Query(alias="openid.return_to")] = "/home", lang: str | None = None
    ) -> HTMLResponse:
        return HTMLResponse(sign_in_page(shop.language(host, "", lang), back))

    @app.get("/practice-hang")
    async def hang() -> Response:
        await asyncio.sleep(HANG)
        return Response(status_code=204)


def _add_pages(app: FastAPI, shop: Shop) -> None:
    template = files("server.demo").joinpath("pages/amazon/shell.html").read_text(encoding="utf-8")

    def shell(host: str, order_id: str, lang: str | None, status: int = 200) -> HTMLResponse:
        language = shop.language(host, order_id, lang)
        settings = {"host": host, "language": language}
        page = template.replace('lang="en"', f'lang="{PAGE_LANGUAGE[language]}"')
        # `<` is the only character that could end the script element early.
        words = json.dumps(settings, ensure_ascii=False).replace("<", "\\u003c")
        element = f'<script type="application/json" id="practice-settings">{words}</script>'
        page = page.replace("<!-- settings -->", element)
        return HTMLResponse(page, status_code=status)

    def of_order(host: str, order_id: str, lang: str | None) -> HTMLResponse:
        return shell(host, order_id, lang, 200 if shop.has(host, order_id) else 404)

    @app.get("/")
    def root(host: Host) -> RedirectResponse:
        return RedirectResponse("/orders-v3")

    @app.get("/orders-v3/order/{order_id}")
    def order_detail(host: Host, order_id: str, lang: str | None = None) -> HTMLResponse:
        return of_order(host, order_id, lang)

    @app.get("/hz/orders/details")
    @app.get("/gp/orders-v2/details")
    def old_order_detail(
        host: Host, order_id: OrderId = "", old_id: OldOrderId = "", lang: str | None = None
    ) -> HTMLResponse:
        return of_order(host, order_id or old_id, lang)

    @app.get("/messaging/contact-buyer")
    def contact_buyer(host: Host, order_id: OrderId = "", lang: str | None = None) -> HTMLResponse:
        return of_order(host, order_id, lang)

    @app.get("/{path:path}")
    def other(host: Host, path: str, lang: str | None = None) -> HTMLResponse:
        return shell(host, "", lang)

    @app.exception_handler(HTTPException)
    def failed(request: Request, error: HTTPException) -> JSONResponse:
        return JSONResponse({"message": error.detail}, status_code=error.status_code)
