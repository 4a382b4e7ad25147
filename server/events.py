"""What happened, told to whoever listens (the extension's background) as server-sent events."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

KEEP_ALIVE_SECONDS = 15.0
QUEUE_LENGTH = 100
"""A listener that is this many events behind loses the oldest: it can always ask for the present state."""


class Events:
    """A hub: `publish` from any thread, `stream` for each listener."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def bind(self, loop: asyncio.AbstractEventLoop) -> None:
        """Names the loop that the listeners live on."""
        self._loop = loop

    def publish(self, event: str, data: Mapping[str, Any]) -> None:
        text = f"event: {event}\ndata: {json.dumps(data, default=str, ensure_ascii=False)}\n\n"
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._deliver, text)

    def _deliver(self, text: str) -> None:
        for queue in self._listeners:
            if queue.full():
                with contextlib.suppress(asyncio.QueueEmpty):
                    queue.get_nowait()
            queue.put_nowait(text)

    async def stream(self) -> AsyncIterator[str]:
        """Events as they happen, in the text form of `text/event-stream`; a comment now and then keeps it open."""
        queue: asyncio.Queue[str] = asyncio.Queue(QUEUE_LENGTH)
        self._listeners.add(queue)
        try:
            yield ": connected\n\n"
            while True:
                try:
                    yield await asyncio.wait_for(queue.get(), KEEP_ALIVE_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
        finally:
            self._listeners.discard(queue)
