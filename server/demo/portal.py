"""The practice portals under one address: which host is played by which portal's application."""

from collections.abc import Iterable
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Host, Route

from server.demo.amazon.portal import HOSTS as AMAZON_HOSTS
from server.demo.amazon.portal import create_amazon
from server.demo.practice_orders import PracticeOrder

HOSTS: Final = (*AMAZON_HOSTS,)
"""Every host that a practice portal answers to."""


def create_portal(orders: Iterable[PracticeOrder]) -> Starlette:
    """All practice portals as one ASGI application. They keep nothing: what a visitor types stays in the page."""
    amazon = create_amazon(orders)
    return Starlette(
        routes=[
            *(Host(host, amazon) for host in AMAZON_HOSTS),
            Route("/{path:path}", _nobody, methods=["GET", "POST"]),
        ]
    )


def _nobody(_: Request) -> JSONResponse:
    return JSONResponse({"message": "the practice portal plays " + ", ".join(HOSTS)}, status_code=404)
