"""One measured figure."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`peer` names what `value` is compared with, `ratio` is value over peer; both null where there is none."""

    name: str
    value: float
    unit: str
    peer: str | None = None
    ratio: float | None = None

    def line(self) -> str:
        return json.dumps(
            {
                "name": self.name,
                "value": round(self.value, 3),
                "unit": self.unit,
                "peer": self.peer,
                "ratio": None if self.ratio is None else round(self.ratio, 2),
            }
        )


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0..1) of the values lie, by the nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]
