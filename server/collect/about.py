"""What of a page is about this order: a list may show the orders of others. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.collect.plan import Stop
from server.orders.reading import FieldReading, Reading
from server.vocabulary import How


@dataclass(frozen=True)
class About:
    """`readings` are what the page says of this order, each with its number in it. `shown` are the same as plain values
    by path, for what they lead to. `ours` says that the page shows nobody else's order."""

    readings: Sequence[Reading]
    shown: Sequence[dict[str, str]]
    ours: bool


def about_order(reading: Reading, stop: Stop, order_id: str) -> About:
    """What `reading` says of the order.

    A page that names no order is this one's only if its address was made from this order's own numbers.
    """
    certain = not stop.by_link and (stop.page.asks_for_order or bool(stop.page.needs))
    rows = [row.fields for row in reading.rows]
    named = {fields["order.id"].raw.strip() for fields in (reading.fields, *rows) if "order.id" in fields}
    ours = named == {order_id} or (certain and not named)
    parts = [fields for fields in (reading.fields, *rows) if fields and _is_of(fields, order_id, certain)]
    whole = [(fields, fields is reading.fields) for fields in parts]
    return About(
        readings=[_alone(reading, fields, order_id, whole=is_page) for fields, is_page in whole],
        shown=[{path: one.raw.strip() for path, one in fields.items()} for fields in parts],
        ours=ours,
    )


def _is_of(fields: dict[str, FieldReading], order_id: str, certain: bool) -> bool:
    number = fields.get("order.id")
    return certain if number is None else number.raw.strip() == order_id


def _alone(reading: Reading, fields: dict[str, FieldReading], order_id: str, *, whole: bool) -> Reading:
    """The page as if it showed this one order and nothing else."""
    number = fields.get("order.id") or FieldReading(raw=order_id, how=How.API)
    return reading.model_copy(
        update={
            "fields": {"order.id": number, **{path: one for path, one in fields.items() if path != "order.id"}},
            "rows": [],
            "unreadable": [path for path in reading.unreadable if path != "order.id"] if whole else [],
        }
    )
