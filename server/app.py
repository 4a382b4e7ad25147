"""The companion server as an ASGI application."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from starlette.exceptions import HTTPException

from server import __version__, access_routes
from server.archive import routes as archive_routes
from server.caseform import routes as form_routes
from server.collect import routes as collect_routes
from server.errors import SellersideError
from server.evidence import routes as evidence_routes
from server.judgement import routes as judgement_routes
from server.language_model import routes as language_model_routes
from server.messages import routes as message_routes
from server.orders import routes as order_routes
from server.quiet import Quiet
from server.replies import routes as reply_routes
from server.rules import routes as rule_routes
from server.security import Door
from server.services import Services
from server.settings import Settings
from server.translation import routes as translation_routes


def create_app(settings: Settings, *, load: bool = True) -> FastAPI:
    """The application for these settings. With `load` the text model starts loading as soon as it is served."""
    house = Services.open(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        house.events.bind(asyncio.get_running_loop())
        if load:
            house.start_loading()
        yield
        await house.close()

    app = FastAPI(title="Sellerside", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.services = house
    for routes in (
        access_routes,
        order_routes,
        message_routes,
        reply_routes,
        judgement_routes,
        evidence_routes,
        rule_routes,
        archive_routes,
        collect_routes,
        form_routes,
        translation_routes,
        language_model_routes,
    ):
        app.include_router(routes.router)

    @app.get("/api/events", tags=["events"], response_class=StreamingResponse)
    async def events() -> StreamingResponse:
        """Server-sent events: `model`, `case` (a case changed), `packet` and `collect` (how far they are)."""
        return StreamingResponse(house.events.stream(), media_type="text/event-stream")

    app.add_exception_handler(SellersideError, _expected)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(UnicodeEncodeError, _half_a_character)
    app.add_middleware(Door, settings=settings, access=house.access)
    app.add_middleware(Quiet)
    return app


def _answer(status: int, code: str, message: str, hint: str = "") -> JSONResponse:
    return JSONResponse({"error": {"code": code, "message": message, "hint": hint}}, status_code=status)


async def _expected(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, SellersideError)
    return JSONResponse(error.as_json(), status_code=error.status)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    """Names the first field that does not fit, and never repeats what was in it."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"] if part != "body")
    message = "The body is not valid JSON." if first["type"] == "json_invalid" else f"{place}: {first['msg']}"
    return _answer(422, "bad-input", message, "See docs/api.md for the form of each request.")


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if error.status_code == 400:  # nested too deeply, or not in UTF-8
        return _answer(422, "bad-input", "The body is not valid JSON.", "See docs/api.md for the form of each request.")
    codes = {404: "not-found", 405: "not-allowed"}
    return _answer(error.status_code, codes.get(error.status_code, "error"), str(error.detail), "See docs/api.md.")


async def _half_a_character(request: Request, error: Exception) -> JSONResponse:
    return _answer(422, "bad-input", "A text is cut in the middle of a character.", "Send the text whole.")
