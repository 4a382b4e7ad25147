"""The practice portals under one address: which host is played by which portal's application."""

from collections.abc import Iterable
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Host, Route

from server.demo.amazon.portal import HOSTS as AMAZON_HOSTS
from server.demo.amazon.portal import create_amazon
from server.demo.ebay.orders import load_ebay_orders
from server.demo.ebay.portal import HOSTS as EBAY_HOSTS
from server.demo.ebay.portal import create_ebay
from server.demo.practice_orders import PracticeOrder

HOSTS: Final = (*AMAZON_HOSTS, *EBAY_HOSTS)
"""Every host that a practice portal answers to."""


def create_portal(orders: Iterable[PracticeOrder]) -> Starlette:
    """All practice portals as one ASGI application, Amazon's with these orders. They keep nothing: what a visitor types
    stays in the page."""
    amazon, ebay = create_amazon(orders), create_ebay(load_ebay_orders())
    return Starlette(
        routes=[
            *(Host(host, amazon) for host in AMAZON_HOSTS),
            *(Host(host, ebay) for host in EBAY_HOSTS),
            Route("/{path:path}", _nobody, methods=["GET", "POST"]),
        ]
    )


def _nobody(_: Request) -> JSONResponse:
    return JSONResponse({"message": "the practice portal plays " + ", ".join(HOSTS)}, status_code=404)
