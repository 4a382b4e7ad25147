"""Readings come in, cases come out."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel

from server.orders.context import OrderContext
from server.orders.intake import take, take_rows
from server.orders.reading import Reading
from server.services import services

router = APIRouter(prefix="/api", tags=["orders"])


class Stored(BaseModel):
    case_id: str
    order_id: str
    read: list[str]
    unreadable: list[str]
    unknown: list[str]


class RowCase(BaseModel):
    case_id: str
    order_id: str


class StoredRows(BaseModel):
    cases: list[RowCase]


class CaseRow(BaseModel):
    case_id: str
    portal: str
    marketplace: str
    order_id: str
    updated_at: str


class CaseRows(BaseModel):
    cases: list[CaseRow]


class PageRead(BaseModel):
    page: str
    at: str


class CaseView(BaseModel):
    case_id: str
    context: OrderContext
    pages: list[PageRead]


@router.post("/readings")
def add_reading(reading: Reading, request: Request) -> Stored:
    """Stores what a page showed and merges it into the order's case. 422 `no-order-number` when it names no order."""
    house = services(request)
    with house.cases.turn():
        taken = take(house.cases, reading, now=house.settings.now())
    house.events.publish("case", {"case_id": taken.case_id})
    return Stored(**asdict(taken))


@router.post("/readings/rows")
def add_rows(reading: Reading, request: Request) -> StoredRows:
    """Merges the rows of a list into the cases of their orders; rows that show a claim or a return open a case."""
    house = services(request)
    with house.cases.turn():
        taken = take_rows(house.cases, reading, now=house.settings.now())
    for one in taken:
        house.events.publish("case", {"case_id": one.case_id})
    return StoredRows(cases=[RowCase(case_id=one.case_id, order_id=one.order_id) for one in taken])


@router.post("/cases")
def add_case(body: dict[str, Any], request: Request) -> Stored:
    """Stores a whole order context, for programs that have one."""
    house = services(request)
    context, unknown = OrderContext.read(body)
    case_id = house.cases.save(context, base=context, now=house.settings.now())
    house.events.publish("case", {"case_id": case_id})
    return Stored(case_id=case_id, order_id=context.order.id, read=[], unreadable=[], unknown=unknown)


@router.get("/cases")
def list_cases(request: Request) -> CaseRows:
    """The cases, the one touched last first."""
    return CaseRows(cases=[CaseRow(**row) for row in services(request).cases.recent()])


@router.get("/cases/{case_id}")
def get_case(case_id: str, request: Request) -> CaseView:
    stored = services(request).cases.get(case_id)
    return CaseView(case_id=case_id, context=stored.context, pages=[PageRead(**page) for page in stored.pages])
