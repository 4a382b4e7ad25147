"""Unexpected failures: an answer without a trace, and a log without what was being worked on.

A failure's message may repeat a buyer's words or address. The log gets the kind of failure and the lines of code.
"""

import logging
import traceback
from collections.abc import MutableMapping
from typing import Any

from starlette.responses import JSONResponse

from server.security import App, Receive, Scope, Send

log = logging.getLogger("sellerside")
INTERNAL = {
    "error": {
        "code": "internal",
        "message": "Something went wrong in the companion.",
        "hint": "Its log says where. Nothing that was stored is lost.",
    }
}


class Quiet:
    """ASGI middleware around the routes: answers 500 `internal` where something raised what nobody expected."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watched(message: MutableMapping[str, Any]) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            log.error("%s %s\n%s", scope.get("method"), scope.get("path"), without_message(error))
            if not started:
                await JSONResponse(INTERNAL, status_code=500)(scope, receive, send)


def without_message(error: BaseException) -> str:
    """The kind of failure and the lines of code it came through."""
    lines = traceback.format_tb(error.__traceback__)
    return f"{''.join(lines)}{type(error).__module__}.{type(error).__qualname__}"
