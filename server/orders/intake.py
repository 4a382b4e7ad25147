"""A reading on its way into its order's case."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from server.orders.context import OrderContext
from server.orders.merge import merged
from server.orders.normalise import NoOrderNumber, normalise
from server.orders.pages import latest_of_each_page
from server.orders.reading import Reading
from server.vocabulary import How


class CaseStore(Protocol):
    """What the intake needs of the store."""

    def find(self, portal: str, order_id: str) -> str | None: ...
    def readings(self, case_id: str) -> list[Reading]: ...
    def base(self, case_id: str) -> OrderContext | None: ...
    def save(
        self, context: OrderContext, *, readings: list[Reading], base: OrderContext | None = None, now: datetime
    ) -> str: ...


@dataclass(frozen=True)
class Taken:
    """Which case a reading went to, and what of it was understood."""

    case_id: str
    order_id: str
    read: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def take(cases: CaseStore, reading: Reading, *, now: datetime) -> Taken:
    """Merges what a page showed into the order's case and stores it. Raises `NoOrderNumber`.

    Callers see to it that no two readings are taken at once (`Cases.turn`): each is merged upon all before it.
    """
    part = normalise(reading)
    order_id = part.values["order"]["id"]
    known = cases.find(reading.portal.value, order_id)
    every = latest_of_each_page([*(cases.readings(known) if known else []), reading])
    context = merged([normalise(one) for one in every], base=cases.base(known) if known else None)
    case_id = cases.save(context, readings=every, now=now)
    return Taken(case_id, order_id, part.read, part.unreadable, part.unknown)


def take_rows(cases: CaseStore, reading: Reading, *, now: datetime) -> list[Taken]:
    """Merges the rows of a list into the cases of their orders.

    Rows of orders that have no case are left, unless a row is itself a dispute (it shows a claim or a return): that
    opens one. Rows without an order number are left, too.
    """
    taken: list[Taken] = []
    for row in reading.rows:
        number = row.fields.get("order.id")
        if number is None:
            continue
        dispute = any(path.startswith(("claim.", "return.")) for path in row.fields)
        if not dispute and cases.find(reading.portal.value, number.raw.strip()) is None:
            continue
        page = reading.model_copy(update={"fields": row.fields, "rows": [], "unreadable": []})
        try:
            taken.append(take(cases, page, now=now))
        except NoOrderNumber:
            continue
    return taken


def typed(portal: str, fields: dict[str, str], *, at: str) -> Reading:
    """What the seller typed, in the form in which pages are read."""
    shown = {path: {"raw": raw, "how": How.TYPED} for path, raw in fields.items() if raw.strip()}
    return Reading.model_validate({"portal": portal, "page": "typed", "at": at, "fields": shown})
