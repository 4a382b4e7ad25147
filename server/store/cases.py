"""The orders that were read: for each case what its pages showed and what is known from them all."""

import json
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils.db import NotFoundError

from server.errors import NotFound
from server.orders.context import OrderContext
from server.orders.reading import Reading
from server.store.database import Database


@dataclass(frozen=True)
class StoredCase:
    case_id: str
    context: OrderContext
    updated_at: str
    pages: list[dict[str, str]]


class Cases:
    """Cases by id and by order. A case keeps the newest reading of every page, and every typed message."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = threading.RLock()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One at a time: for whoever reads a case, changes it and stores it again."""
        with self._turn:
            yield

    def find(self, portal: str, order_id: str) -> str | None:
        """The id of the order's case, if there is one."""
        with self._database.read() as db:
            where = db.table("cases").rows_where("portal = ? and order_id = ?", [portal, order_id], select="id")
            row = next(iter(where), None)
        return None if row is None else str(row["id"])

    def of_orders(self, portal: str, order_ids: Sequence[str]) -> list[StoredCase]:
        """The cases of those orders that have one, without the pages they were read from."""
        found: list[StoredCase] = []
        with self._database.read() as db:
            for start in range(0, len(order_ids), 400):  # SQLite takes a limited number of values at once
                some = order_ids[start : start + 400]
                where = f"portal = ? and order_id in ({', '.join('?' * len(some))})"
                for row in db.table("cases").rows_where(where, [portal, *some]):
                    context = OrderContext.model_validate_json(row["context"])
                    found.append(StoredCase(row["id"], context, row["updated_at"], []))
        return found

    def get(self, case_id: str) -> StoredCase:
        """Raises `NotFound`."""
        with self._database.read() as db:
            try:
                row = db.table("cases").get(case_id)
            except NotFoundError:
                raise NotFound(
                    "There is no such case.", hint="Open the order in the portal and read it again."
                ) from None
            pages = list(db.table("readings").rows_where("case_id = ?", [case_id], select="page, at", order_by="id"))
        context = OrderContext.model_validate_json(row["context"])
        return StoredCase(case_id, context, row["updated_at"], [dict(page) for page in pages])

    def readings(self, case_id: str) -> list[Reading]:
        """What the pages of a case showed, oldest first."""
        with self._database.read() as db:
            rows = list(db.table("readings").rows_where("case_id = ?", [case_id], order_by="id"))
        return [Reading.model_validate_json(row["body"]) for row in rows]

    def base(self, case_id: str) -> OrderContext | None:
        """The order context that came whole from a program, below what pages showed; `None` if none did."""
        with self._database.read() as db:
            body = db.table("cases").get(case_id)["base"]
        return OrderContext.model_validate_json(body) if body else None

    def save(
        self,
        context: OrderContext,
        *,
        readings: Sequence[Reading] = (),
        base: OrderContext | None = None,
        now: datetime,
    ) -> str:
        """Stores what is known of an order, and with it all that it came from; returns the case's id.

        Without `readings` those that are stored stay.
        """
        stamp = now.isoformat()
        values = {
            "portal": context.portal.value,
            "order_id": context.order.id,
            "marketplace": context.marketplace or "",
            "context": context.model_dump_json(by_alias=True, exclude_none=True),
            "updated_at": stamp,
        }
        if base is not None:
            values["base"] = base.model_dump_json(by_alias=True, exclude_none=True)
        with self._database.write() as db:
            case_id = self.find(values["portal"], values["order_id"])
            if case_id is None:
                case_id = secrets.token_hex(8)
                db.table("cases").insert({"id": case_id, "created_at": stamp, **values})
            else:
                db.table("cases").update(case_id, values)
            if readings:
                db.table("readings").delete_where("case_id = ?", [case_id])
            for reading in readings:
                body = reading.model_dump_json(exclude_none=True)
                db.table("readings").insert(
                    {"case_id": case_id, "page": reading.page, "at": reading.at or stamp, "body": body}
                )
        return case_id

    def recent(self, limit: int = 100) -> Iterator[dict[str, str]]:
        """The newest cases first: `case_id`, `portal`, `marketplace`, `order_id`, `updated_at`."""
        columns = "id as case_id, portal, marketplace, order_id, updated_at"
        with self._database.read() as db:
            rows = list(db.table("cases").rows_where(select=columns, order_by="updated_at desc", limit=limit))
        return (json.loads(json.dumps(row)) for row in rows)
