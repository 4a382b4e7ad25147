"""What an account has besides its orders: returns, claims, feedback and the like.

They stand in `records/<kind>.json`: account → rows; a row is a path of a Reading → its value, so that what a page shows
and what a reader should find in it are told by the same word.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, Final

from server.demo.amazon.hosts import ACCOUNTS
from server.demo.labels import label, word
from server.demo.printing import print_day, print_moment, print_money
from server.orders.marketplaces import Marketplace, marketplace

Record = dict[str, Any]


@dataclass(frozen=True)
class Column:
    """One value of a row: path, label, and how it is printed (`text` `moment` `day` `money`, or a group of words)."""

    path: str
    label: str
    printed: str = "text"


_ITEM: Final = "order.items.0."
_ITEM_COLUMNS: Final = (
    Column(f"{_ITEM}title", "list.product"),
    Column(f"{_ITEM}listing_id", "returns.asin"),
    Column(f"{_ITEM}sku", "editor.sku"),
    Column(f"{_ITEM}quantity", "item.quantity"),
)
COLUMNS: Final[dict[str, tuple[Column, ...]]] = {
    "returns": (
        Column("order.id", "order.id"),
        Column("return.id", "returns.id"),
        Column("return.requested_at", "returns.requested", "moment"),
        Column("buyer.name", "list.buyer"),
        *_ITEM_COLUMNS,
        Column("return.reason", "returns.reason", "reason"),
        Column("return.comment", "returns.comment"),
        Column("return.status", "returns.status", "return-status"),
        Column("return.respond_by", "returns.respond-by", "moment"),
        Column("return.refund_amount", "returns.refund", "money"),
        Column("return.carrier", "returns.carrier"),
        Column("return.tracking_number", "returns.tracking"),
    ),
    "claims": (
        Column("order.id", "order.id"),
        Column("buyer.name", "list.buyer"),
        Column(f"{_ITEM}title", "list.product"),
        Column("claim.reason", "claim.reason", "reason"),
        Column("claim.opened_at", "claim.opened", "moment"),
        Column("claim.amount", "claim.amount", "money"),
        Column("claim.status", "claim.status", "claim-status"),
        Column("claim.respond_by", "claim.respond-by", "moment"),
        Column("claim.decision.for", "claims.decision", "decision"),
        Column("claim.decision.at", "claims.decided", "moment"),
        Column("claim.decision.amount", "claims.debited", "money"),
    ),
    "chargebacks": (
        Column("order.id", "order.id"),
        Column("claim.id", "chargebacks.id"),
        Column("buyer.name", "list.buyer"),
        Column("claim.reason", "chargebacks.reason", "reason"),
        Column("claim.opened_at", "chargebacks.opened", "day"),
        Column("claim.amount", "chargebacks.amount", "money"),
        Column("claim.status", "chargebacks.status", "claim-status"),
        Column("claim.respond_by", "claim.respond-by", "moment"),
    ),
    "safet": (
        Column("safet.id", "safet.id"),
        Column("order.id", "order.id"),
        Column(f"{_ITEM}title", "list.product"),
        Column("safet.opened_at", "safet.opened", "moment"),
        Column("safet.reason", "safet.reason", "safet-reason"),
        Column("safet.amount", "safet.amount", "money"),
        Column("safet.status", "safet.status", "safet-status"),
        Column("safet.decision", "safet.decision", "safet-decision"),
    ),
}
"""The lists that are told by label alone, and what they show of a row, in order."""


@dataclass(frozen=True)
class Thread:
    """A thread of the inbox: its number, the key of its subject, and whether the seller has not opened it."""

    id: str
    subject: str
    unread: bool


@cache
def _threads() -> dict[str, dict[str, Thread]]:
    file = files("server.demo.amazon").joinpath("records", "threads.json")
    accounts: dict[str, dict[str, tuple[str, str, bool]]] = json.loads(file.read_text(encoding="utf-8"))
    return {
        account: {order: Thread(*values) for order, values in threads.items()} for account, threads in accounts.items()
    }


def threads(host: str) -> dict[str, Thread]:
    """The threads of the account behind `host`, by order number."""
    return _threads()[ACCOUNTS[host]]


@cache
def _stored(kind: str) -> dict[str, list[Record]]:
    file = files("server.demo.amazon").joinpath("records", f"{kind}.json")
    loaded: dict[str, list[Record]] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def records(kind: str, host: str) -> list[Record]:
    """The rows of one kind that the account behind `host` has, newest first as stored."""
    return _stored(kind)[ACCOUNTS[host]]


def list_of(kind: str, host: str, language: str, order_id: str = "") -> dict[str, Any]:
    """One of the lists of `COLUMNS`, worded; with an order number only what belongs to that order."""
    rows = [row for row in records(kind, host) if order_id in ("", row["order.id"])]
    return {
        "language": language,
        "kind": kind,
        "count": label(f"{kind}.count", language, count=len(rows)),
        "columns": [{"path": column.path, "label": label(column.label, language)} for column in COLUMNS[kind]],
        "rows": [
            {
                "order": row["order.id"],
                "claimKind": row.get("claim.kind"),
                "cells": cells(kind, row, language),
            }
            for row in rows
        ],
    }


def cells(kind: str, row: Record, language: str) -> list[dict[str, str]]:
    """The labelled values of one row, in the order of its columns; what it does not have is left out."""
    place = marketplace(row["marketplace"])
    return [
        {
            "path": column.path,
            "label": label(column.label, language),
            "value": printed(row[column.path], column.printed, place, language),
        }
        for column in COLUMNS[kind]
        if column.path in row
    ]


def safet_view(host: str, claim_id: str, language: str) -> dict[str, Any] | None:
    """One SAFE-T claim with what was written about it, `None` where the account has none of that number."""
    row = next((one for one in records("safet", host) if one["safet.id"] == claim_id), None)
    if row is None:
        return None
    zone = marketplace(row["marketplace"]).clock
    return {
        "language": language,
        "id": claim_id,
        "order": row["order.id"],
        "cells": cells("safet", row, language),
        "messages": [
            {
                "from": one["from"],
                "sender": label(f"sender.{one['from']}", language),
                "when": print_moment(datetime.fromisoformat(one["at"]), zone, language),
                "at": one["at"],
                "text": one["text"],
                "attachments": [],
            }
            for one in row["talk"]
        ],
    }


def printed(value: Any, way: str, place: Marketplace, language: str) -> str:
    """A stored value as the page writes it, in the page's language and the marketplace's zone and currency."""
    match way:
        case "text":
            return str(value)
        case "moment":
            return print_moment(datetime.fromisoformat(value), place.clock, language)
        case "day":
            return print_day(datetime.fromisoformat(value), place.clock, language)
        case "money":
            return print_money(Decimal(value), place.currency, language)
        case group:
            return word(group, value, language)
