"""Reading more pages of an order: begin, look, cancel; and the switch."""

from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel

from server.collect.state import CollectState
from server.collect.switch import CollectorChange, CollectorSettings
from server.services import services

router = APIRouter(prefix="/api", tags=["collect"])


class CollectRequest(BaseModel):
    """`open_threads` also opens message threads that are unread, which marks them read on the portal."""

    open_threads: bool = False
    lang: Literal["en", "zh"] = "en"


@router.post("/cases/{case_id}/collect", status_code=202)
def start_collecting(case_id: str, body: CollectRequest, request: Request) -> CollectState:
    """Begins to open the pages of this one order in the collector's browser, and answers at once."""
    return services(request).collector.start(case_id, open_threads=body.open_threads, lang=body.lang)


@router.get("/cases/{case_id}/collect")
def collecting(case_id: str, request: Request, lang: Literal["en", "zh"] = "en") -> CollectState:
    """How far it is, or how the last one ended."""
    house = services(request)
    house.cases.get(case_id)
    return house.collector.state(case_id, lang)


@router.delete("/cases/{case_id}/collect")
def cancel_collecting(case_id: str, request: Request, lang: Literal["en", "zh"] = "en") -> CollectState:
    """Ends it. What was read until then is kept."""
    house = services(request)
    house.cases.get(case_id)
    return house.collector.cancel(case_id, lang)


@router.get("/settings/collector")
def collector_settings(request: Request) -> CollectorSettings:
    return services(request).collector.settings()


@router.put("/settings/collector")
def change_collector_settings(body: CollectorChange, request: Request) -> CollectorSettings:
    """Turns it on or off, or changes its pace; it is kept in `settings.json`. Turning it off ends what runs."""
    return services(request).collector.change(body)
