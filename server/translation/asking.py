"""Asking a service over HTTP: one request, within a time, no redirect followed, an answer of limited size."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import httpx

from server.errors import BadInput
from server.language_model.chat import Endpoint
from server.translation.engine import EngineFailed, Reason

_T = TypeVar("_T")
LARGEST_ANSWER = 4_000_000
_REASONS: Mapping[int, Reason] = {
    401: "key-refused", 403: "key-refused", 408: "too-slow", 413: "too-large", 429: "busy", 456: "busy", 503: "busy",
}  # fmt: skip


def on_this_machine(address: str) -> bool:
    """Whether the address is `localhost` or a loopback address."""
    return Endpoint(address, "-").on_this_machine


def check_address(address: str) -> None:
    """Raises `BadInput` for an address that cannot be asked, or must not be: in the clear over a network."""
    if not address:
        return
    try:
        Endpoint(address, "-").check()
    except BadInput:
        hint = "For example http://127.0.0.1:5000; another machine is asked over https alone."
        raise BadInput("The address of the translation service cannot be used.", hint=hint) from None


def ask(address: str, body: Any = None, *, headers: Mapping[str, str] | None = None, seconds: float) -> Any:
    """The JSON that the service answers: to a POST of `body`, or to a GET without one. Raises `EngineFailed`."""
    try:
        return asyncio.run(_asked(address, body, headers or {}, seconds))
    except TimeoutError:
        raise EngineFailed("too-slow") from None


def texts_of(found: Any, count: int) -> list[str]:
    """The list as texts, one for each asked for. Raises `EngineFailed` where it is none."""
    if not isinstance(found, list) or len(found) != count or not all(isinstance(text, str) for text in found):
        raise EngineFailed("no-answer")
    return found


def batches(texts: Sequence[_T], most: int) -> list[Sequence[_T]]:
    """The texts in runs of at most `most`."""
    return [texts[start : start + most] for start in range(0, len(texts), most)]


async def _asked(address: str, body: Any, headers: Mapping[str, str], seconds: float) -> Any:
    async with asyncio.timeout(seconds):
        # A proxy of the environment is for other machines alone.
        async with httpx.AsyncClient(timeout=seconds, trust_env=not on_this_machine(address)) as client:
            try:
                method = "GET" if body is None else "POST"
                async with client.stream(method, address, json=body, headers=dict(headers)) as answer:
                    if answer.status_code != 200:
                        raise EngineFailed(_REASONS.get(answer.status_code, "service-error"))
                    content = bytearray()
                    async for piece in answer.aiter_bytes():
                        content += piece
                        if len(content) > LARGEST_ANSWER:
                            raise EngineFailed("no-answer")
            except httpx.TimeoutException:
                raise EngineFailed("too-slow") from None
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError):
                raise EngineFailed("unreachable") from None
    try:
        return json.loads(bytes(content))
    except (ValueError, RecursionError):
        raise EngineFailed("no-answer") from None
