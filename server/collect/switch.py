"""The seller's switch for the collector, and its pace. Changed while the server runs, and kept in `settings.json`."""

import threading
from dataclasses import replace
from typing import Any

from pydantic import BaseModel, Field

from server.collect.plan import plans
from server.settings import Settings, keep_in_file


class CollectorSettings(BaseModel):
    """Whether more pages may be read, and how fast. Off until the seller turns it on."""

    on: bool = Field(description="whether POST /api/cases/{case_id}/collect may open pages")
    min_seconds: int = Field(description="shortest wait between two pages")
    max_seconds: int = Field(description="longest wait between two pages")
    pages: int = Field(description="most pages opened for one order")
    orders_per_hour: int
    window: bool = Field(description="whether the collector's browser is shown while it works")
    portals: list[str] = Field(default_factory=list, description="portals whose pages can be collected; not changed")


class CollectorChange(BaseModel):
    """What is left out stays as it is."""

    on: bool | None = None
    min_seconds: int | None = None
    max_seconds: int | None = None
    pages: int | None = None
    orders_per_hour: int | None = None
    window: bool | None = None


class Switch:
    """The collector's part of the settings, as it is now."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._changing = threading.Lock()

    def now(self) -> CollectorSettings:
        given = self._settings
        return CollectorSettings(
            on=bool(given.collector),
            min_seconds=given.collector_min_seconds,
            max_seconds=given.collector_max_seconds,
            pages=given.collector_pages,
            orders_per_hour=given.collector_orders_per_hour,
            window=bool(given.collector_window),
            portals=list(plans()),
        )

    def change(self, change: CollectorChange) -> CollectorSettings:
        """The settings after the change. Raises `BadInput` for values that cannot be meant; nothing is changed then."""
        given: dict[str, Any] = {
            "collector" if name == "on" else f"collector_{name}": int(value)
            for name, value in change.model_dump(exclude_none=True).items()
        }
        with self._changing:
            changed = replace(self._settings, **given)
            changed.check()
            if given:
                keep_in_file(changed.file, given)
            self._settings = changed
        return self.now()
