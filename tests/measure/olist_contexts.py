"""Real complaints with the facts of their orders, as order contexts, and what the briefs of them say.

Reads the Olist collection (CC BY-NC-SA 4.0, not part of the project) where it is at hand.
`python -m tests.measure.olist_contexts [first characters of review ids…]` prints briefs for people to judge.
"""

import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from server.brief import Brief
from server.orders.context import OrderContext

FOLDER = Path(__file__).parents[3] / "shared/data/orders/olist"
REVIEWS = FOLDER / "reviews_with_order_facts.csv"
BRAZIL = ZoneInfo("America/Sao_Paulo")
STATUS = {
    **dict.fromkeys(("created", "approved", "processing", "invoiced", "unavailable"), "unshipped"),
    "shipped": "shipped",
    "delivered": "shipped",
    "canceled": "cancelled",
}
EACH_CLASS = 5


@dataclass(frozen=True)
class Complaint:
    """One review: its text, what became of the order, the order as it was known when the review was answered."""

    review_id: str
    fact: str
    text: str
    context: OrderContext
    now: datetime


def complaints(starts: Sequence[str] = ()) -> Iterator[Complaint]:
    """The complaints whose review id begins with one of `starts`; without any, the first few of every class."""
    taken: dict[str, int] = {}
    seen: set[str] = set()
    for row in _rows("reviews_with_order_facts"):
        fact, text = row["order_fact"], row["review_comment_message"].strip()
        if not text or row["review_id"] in seen:
            continue
        if starts and not row["review_id"].startswith(tuple(starts)):
            continue
        if not starts and taken.get(fact, 0) >= EACH_CLASS:
            continue
        taken[fact] = taken.get(fact, 0) + 1
        seen.add(row["review_id"])
        yield _complaint(row, fact, text)


def _complaint(row: dict[str, str], fact: str, text: str) -> Complaint:
    now = _moment(row["review_answer_timestamp"])
    asked = _moment(row["review_creation_date"])
    assert now is not None
    assert asked is not None
    items = [item for item in _rows("order_items") if item["order_id"] == row["order_id"]]
    shipped = _known(row["order_delivered_carrier_date"], now)
    delivered = _known(row["order_delivered_customer_date"], now)
    events = [
        {"at": at.isoformat(), "state": state}
        for at, state in ((shipped, "in-transit"), (delivered, "delivered"))
        if at is not None
    ]
    status = STATUS[row["order_status"]]
    given: dict[str, Any] = {
        "portal": "amazon",
        "marketplace": "amazon.com.br",
        "order": {
            "id": row["order_id"][:19],
            "placed_at": _text(_moment(row["order_purchase_timestamp"])),
            "currency": "BRL",
            "total": f"{float(row['price'] or 0) + float(row['freight'] or 0):.2f}" if row["price"] else None,
            "fulfilment": "seller",
            "ship_by": _text(_moment(items[0]["shipping_limit_date"])) if items else None,
            "deliver_by": _text(_moment(row["order_estimated_delivery_date"], hours=23)),
            "status": "unshipped" if status == "shipped" and shipped is None and delivered is None else status,
            "items": [
                {"quantity": 1, "price": item["price"], "category": _categories().get(item["product_id"])}
                for item in items
            ],
            "ship_to": {"country": "BR"},
            "ship_from": {"country": "BR"},
        },
        "shipments": [
            {
                "shipped_at": _text(shipped),
                "first_scan_at": _text(shipped),
                "delivered_at": _text(delivered),
                "tracked": True,
                "cost": f"{float(row['freight']):.2f}" if row["freight"] else None,
                "events": events,
            }
        ]
        if shipped or delivered
        else [],
        "messages": [{"from": "buyer", "at": max(asked, now - timedelta(days=1)).isoformat(), "text": text}],
    }
    context, unknown = OrderContext.read(given)
    assert not unknown, unknown
    return Complaint(row["review_id"], fact, text, context, now)


def _moment(text: str, *, hours: int = 0) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=BRAZIL) + timedelta(hours=hours) if text else None


def _known(text: str, now: datetime) -> datetime | None:
    """A moment that was already known at `now`."""
    moment = _moment(text)
    return moment if moment is not None and moment <= now else None


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


@cache
def _rows(table: str) -> tuple[dict[str, str], ...]:
    with (FOLDER / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def _categories() -> dict[str, str]:
    return {
        row["product_id"]: row["product_category_name"] for row in _rows("products") if row["product_category_name"]
    }


def tell(complaint: Complaint, brief: Brief) -> None:
    """A brief beside its complaint, short enough to read thirty."""
    decisions = brief.liability.decisions
    told = {
        "order": f"{complaint.context.order.status}, due {complaint.context.order.deliver_by}, now {complaint.now}",
        "wrote": complaint.text.replace("\r\n", " "),
        "reads": f"{brief.language} {brief.dispute_type} {brief.confidence:.2f} also={[*brief.also]} "
        f"asks={[*brief.asks]} threats={[*brief.threats]} {brief.urgency}",
        "says": brief.summary,
        "due": [(d.kind.value, d.due_at.isoformat(), "PASSED" if d.passed else "") for d in brief.deadlines],
        "who": f"cause {brief.liability.cause.party} {brief.liability.cause.confidence} ({brief.liability.cause.why}); "
        f"payer {brief.liability.payer.party} ({brief.liability.payer.why})",
        "decides": [
            (name, getattr(decisions, name).likely, getattr(decisions, name).why)
            for name in ("refund_buyer", "seller_pays", "counts_against_metrics")
        ],
        "does": [
            f"{'→' if o.recommended else '' if o.allowed else '✗'}{o.remedy} {o.cost} {o.why}" for o in brief.options
        ],
        "asks for": [f"{m.question}: {m.ask}" for m in brief.missing],
        "answers": brief.replies[0].text,
        "warns": brief.replies[0].warnings,
        "notes": brief.notes,
    }
    sys.stdout.write(f"\n=== {complaint.review_id[:8]} {complaint.fact}\n")
    sys.stdout.writelines(f"{name}: {value}\n" for name, value in told.items())


def main(starts: Sequence[str]) -> None:
    from server.commands.workshop import opened
    from server.judgement.assemble import make_brief
    from server.settings import Settings

    if not REVIEWS.is_file():
        sys.exit("The collection of real reviews is not here.")
    with opened(Settings.load(), "") as workshop:
        for complaint in complaints(starts):
            tell(complaint, make_brief(complaint.context, workshop, now=complaint.now, lang="en"))


if __name__ == "__main__":
    main(sys.argv[1:])
