"""A chat endpoint that speaks OpenAI's protocol: `POST {base_url}/chat/completions`, one question, one answer.

The protocol is the one of <https://platform.openai.com/docs/api-reference/chat>; DeepSeek, Qwen (compatible mode),
Ollama, llama.cpp and LM Studio offer the same address and form.
"""

import asyncio
import ipaddress
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx

from server.errors import BadInput

Role = Literal["system", "user", "assistant"]
Reason = Literal[
    "unreachable", "too-slow", "key-refused", "not-found", "busy", "service-error", "no-answer", "cut-off", "too-large"
]
"""Why there is no answer: nobody there · not within the time · the key is wrong or missing · no such address or model ·
too many requests · the service failed or refused the request · what came is not the protocol · the answer ended before
its end · question or answer above the limit."""

LARGEST_QUESTION = 60_000
"""Characters of all messages together."""
LARGEST_ANSWER = 1_000_000
"""Bytes of the answer as it comes over the wire."""
_LONGEST_PAUSE, _PAUSE = 5.0, 0.5
_NEEDED = frozenset({"model", "messages", "stream"})
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True)
class Message:
    """One turn. What others wrote belongs into `user`, never into `system`."""

    role: Role
    text: str


@dataclass(frozen=True)
class Endpoint:
    """Where to ask. `base_url` is the address before `/chat/completions`, for example `http://127.0.0.1:11434/v1`."""

    base_url: str
    model: str
    key: str = ""
    seconds: float = 30.0

    def check(self) -> None:
        """Raises `BadInput` for an address that cannot be asked, or must not be: in the clear over a network."""
        parts = _split(self.base_url)
        hint = "For example http://127.0.0.1:11434/v1 or https://api.example.com/v1."
        if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
            raise BadInput("The address of the language model is no http(s) address.", hint=hint)
        if parts.username is not None or parts.query or parts.fragment:
            raise BadInput("The address of the language model carries more than an address.", hint=hint)
        if parts.scheme == "http" and not self.on_this_machine:
            raise BadInput("A language model on another machine must be asked over https.", hint=hint)
        if not self.model.strip():
            raise BadInput("The language model has no name.", hint="Give the name that the service uses for it.")

    @property
    def on_this_machine(self) -> bool:
        """Whether what is asked stays on this machine: `localhost` or a loopback address."""
        parts = _split(self.base_url)
        host = (parts.hostname or "") if parts else ""
        if host == "localhost":
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


class ChatFailed(Exception):
    """There is no answer, and why. `status` is the HTTP status, 0 where there was none."""

    def __init__(self, reason: Reason, status: int = 0) -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.status = status


async def ask(
    endpoint: Endpoint,
    messages: Sequence[Message],
    *,
    most_tokens: int = 2000,
    as_json: bool = False,
    transport: httpx.AsyncBaseTransport | None = None,
) -> str:
    """The model's answer, as text without surrounding space.

    `as_json` asks for one JSON object. A service that is busy, failing or not reached is tried once more, one that
    refuses the form of the question once more with nothing but the messages; all together takes at most
    `endpoint.seconds`. What a model says to itself first (`<think>`) is left out.
    Cancelling the task ends the request. Raises `ChatFailed`, and `BadInput` for an address that must not be asked.
    """
    endpoint.check()
    if sum(len(message.text) for message in messages) > LARGEST_QUESTION:
        raise ChatFailed("too-large")
    body: dict[str, Any] = {
        "model": endpoint.model,
        "messages": [{"role": message.role, "content": message.text} for message in messages],
        "temperature": 0.2,
        "max_tokens": most_tokens,
        "stream": False,
    }
    if as_json:
        body["response_format"] = {"type": "json_object"}
    try:
        async with asyncio.timeout(endpoint.seconds):
            async with _client(endpoint, transport) as client:
                return await _asked(client, endpoint, body)
    except TimeoutError:
        raise ChatFailed("too-slow") from None


def ask_and_wait(
    endpoint: Endpoint, messages: Sequence[Message], *, most_tokens: int = 2000, as_json: bool = False
) -> str:
    """`ask` for callers in a thread of their own, where no event loop runs."""
    return asyncio.run(ask(endpoint, messages, most_tokens=most_tokens, as_json=as_json))


def _client(endpoint: Endpoint, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
    # Redirects are not followed: they could lead from this machine to another. A proxy of the environment is used
    # for other machines alone, for the same reason.
    return httpx.AsyncClient(
        transport=transport,
        timeout=httpx.Timeout(endpoint.seconds, connect=min(10.0, endpoint.seconds)),
        trust_env=not endpoint.on_this_machine,
        follow_redirects=False,
        headers={"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {},
    )


async def _asked(client: httpx.AsyncClient, endpoint: Endpoint, body: dict[str, Any]) -> str:
    address = f"{endpoint.base_url.rstrip('/')}/chat/completions"
    for last in (False, True):
        try:
            status, headers, content = await _sent(client, address, body)
        except httpx.TimeoutException:
            raise ChatFailed("too-slow") from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError):
            # Also a key with characters that no header carries: nothing can be asked with it.
            if last:
                raise ChatFailed("unreachable") from None
            await asyncio.sleep(_PAUSE)
            continue
        if status == 200:
            return _text(content)
        if not last and status in (400, 422):
            body = {name: value for name, value in body.items() if name in _NEEDED}
            continue
        if last or status not in _AGAIN:
            raise ChatFailed(_reason(status), status)
        await asyncio.sleep(_pause(headers))
    raise AssertionError("the second try answers or fails")


async def _sent(client: httpx.AsyncClient, address: str, body: dict[str, Any]) -> tuple[int, httpx.Headers, bytes]:
    async with client.stream("POST", address, json=body) as answer:
        content = bytearray()
        async for piece in answer.aiter_bytes():
            content += piece
            if len(content) > LARGEST_ANSWER:
                raise ChatFailed("too-large", answer.status_code)
        return answer.status_code, answer.headers, bytes(content)


def _text(content: bytes) -> str:
    """What the first choice says. Raises `ChatFailed`."""
    try:
        choice = json.loads(content)["choices"][0]
        text = choice["message"]["content"]
        ended = choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise ChatFailed("no-answer", 200) from None
    if ended == "length":
        raise ChatFailed("cut-off", 200)
    said = _THOUGHT.sub("", text).strip() if isinstance(text, str) else ""
    if not said:
        raise ChatFailed("no-answer", 200)
    return said


def _reason(status: int) -> Reason:
    if status in (401, 403):
        return "key-refused"
    if status == 404:
        return "not-found"
    if status == 413:
        return "too-large"
    return "busy" if status == 429 else "service-error"


def _pause(headers: httpx.Headers) -> float:
    """Seconds until the second try: what the service asks for, within reason."""
    asked = headers.get("retry-after", "")
    return min(float(asked), _LONGEST_PAUSE) if asked.isascii() and asked.isdigit() else _PAUSE


def _split(address: str) -> Any:
    try:
        parts = urlsplit(address.strip())
        _ = parts.port
        return parts
    except ValueError:
        return None
