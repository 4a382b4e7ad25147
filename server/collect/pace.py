"""A person's pace: time between two pages, and so many orders an hour at most."""

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HOUR: Final = 3600.0

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True)
class Pace:
    """Waits between two pages: never the same time twice. `chance` gives a number from 0 to 1."""

    least: float
    most: float
    chance: Callable[[], float] = random.random
    sleep: Sleep = asyncio.sleep

    def next_wait(self) -> float:
        """Seconds until the next page. The middle is likelier than the ends, as with people."""
        share = (self.chance() + self.chance()) / 2
        return self.least + (self.most - self.least) * share

    async def wait(self) -> None:
        await self.sleep(self.next_wait())


class Quota:
    """How many orders were begun in the last hour. Kept in a file, so that a restart does not forget."""

    def __init__(self, file: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._clock = clock

    def wait_for(self, most: int) -> float:
        """Seconds until another order may be begun; 0 when it may be begun now."""
        begun = self._begun()
        return 0.0 if len(begun) < most else max(1.0, begun[-most] + HOUR - self._clock())

    def begin(self) -> None:
        """Counts an order that is begun now."""
        times = [*self._begun(), self._clock()]
        with suppress(OSError):  # a count that cannot be kept is no reason to fail
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(times), encoding="utf-8")

    def _begun(self) -> list[float]:
        """Times within the last hour, oldest first. Those of a clock that was put back count as gone."""
        try:
            given = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        now = self._clock()
        times = [one for one in given if isinstance(one, int | float)] if isinstance(given, list) else []
        return sorted(one for one in times if now - HOUR < one <= now)
