"""The door: who may ask at all, before any route is looked at.

A local port is open to every page and program on the machine. So: `Host` must be ours (a rebound DNS name is not),
an `Origin` must be an extension's (a web page's is not), a body must be JSON and not too large, and every request but
`/health` and the pairing itself carries a token. An extension's token answers to that extension alone.
"""

import json
import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import JSONResponse

from server.characters import mended
from server.errors import BadInput, NotAllowed, NotPaired, SellersideError, TooLarge
from server.settings import Settings
from server.store import Access

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

EXTENSION_ORIGIN = re.compile(r"(chrome-extension|moz-extension)://[0-9a-z-]{8,64}")
OPEN = {("GET", "/health"), ("POST", "/api/pair")}
_HALF = re.compile(rb"\\u[dD][89a-fA-F]|\xed[\xa0-\xbf]")
FILE_FACTOR = 4
"""Bodies that carry a file may be this many times as large as others."""


class Door:
    """ASGI middleware that lets in what `security` describes and answers everything else itself."""

    def __init__(self, app: App, *, settings: Settings, access: Access) -> None:
        self._app = app
        self._settings = settings
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            self._check(scope)
        except SellersideError as error:
            await JSONResponse(error.as_json(), status_code=error.status)(scope, receive, send)
            return
        if scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self._app(scope, receive, send)
            return
        try:
            body = await self._whole(scope, receive)
        except TooLarge as error:
            await JSONResponse(error.as_json(), status_code=error.status)(scope, receive, send)
            return
        await self._app(scope, _replayed(_in_whole_characters(body), receive), send)

    def _check(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        check_host(headers.get("host", ""), self._settings.port)
        origin = headers.get("origin", "")
        check_origin(origin)
        self._check_body(scope, headers)
        if (scope["method"], scope["path"]) in OPEN:
            return
        given = headers.get("authorization", "")
        token = given.removeprefix("Bearer ").strip() if given.startswith("Bearer ") else ""
        owner = self._access.origin_of(token) if token else None
        if owner is None:
            raise NotPaired(
                "This program is not paired with the companion.",
                hint="Run `sellerside pair` and type the code into the extension.",
            )
        if origin and owner and origin != owner:
            raise NotAllowed("This token belongs to another program.", hint="Pair this extension itself.")

    def _check_body(self, scope: Scope, headers: Headers) -> None:
        if scope["method"] not in ("POST", "PUT", "PATCH"):
            return
        kind = headers.get("content-type", "").split(";")[0].strip()
        if kind != "application/json":
            raise BadInput("A body must be JSON.", hint="Send it with Content-Type: application/json.")
        length = headers.get("content-length", "")
        if length.isdigit() and int(length) > self._limit(scope):
            raise _too_large(self._limit(scope))

    def _limit(self, scope: Scope) -> int:
        factor = FILE_FACTOR if scope["path"].endswith("/attachments") else 1
        return self._settings.max_body_bytes * factor

    async def _whole(self, scope: Scope, receive: Receive) -> list[Message]:
        """The messages of a body that may not say its length. Raises `TooLarge` as soon as it is above the limit."""
        limit, seen, messages = self._limit(scope), 0, list[Message]()
        while True:
            message = await receive()
            messages.append(message)
            seen += len(message.get("body", b""))
            if seen > limit:
                raise _too_large(limit)
            if message["type"] != "http.request" or not message.get("more_body", False):
                return messages


def _in_whole_characters(messages: list[Message]) -> list[Message]:
    """The body without halves of characters, which JSON can carry and nothing behind the door could store or answer."""
    body = b"".join(message.get("body", b"") for message in messages)
    if messages[-1]["type"] != "http.request" or not _HALF.search(body):
        return messages
    try:
        whole = json.dumps(mended(json.loads(body))).encode()
    except (ValueError, RecursionError):  # the route says what is wrong with it
        return messages
    return [{"type": "http.request", "body": whole, "more_body": False}]


def _replayed(messages: list[Message], receive: Receive) -> Receive:
    """What was received once more, then what comes after it."""
    waiting = iter(messages)

    async def next_message() -> Message:
        for message in waiting:
            return message
        return await receive()

    return next_message


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"The request is larger than {limit // 1024} KiB.", hint="Send less at once, or smaller files.")


def check_host(host: str, port: int) -> None:
    """Raises `NotAllowed` unless the request was addressed to this machine by number or as localhost."""
    if host not in (f"127.0.0.1:{port}", f"localhost:{port}"):
        raise NotAllowed("This address is not served.", hint=f"Use http://127.0.0.1:{port}.")


def check_origin(origin: str) -> None:
    """Raises `NotAllowed` for a web page. A program sends no origin; an extension sends its own."""
    if origin and not EXTENSION_ORIGIN.fullmatch(origin):
        raise NotAllowed("Web pages get no answer here.", hint="Only the paired extension may ask.")
