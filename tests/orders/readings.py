"""Readings for tests: what a page showed, in few words."""

from typing import Any

from server.orders.reading import FieldReading, Reading
from server.vocabulary import How, Portal

NUMBER = "302-5550199-1000099"


def reading(page: str = "order-detail", *, language: str = "en", at: str = "", **given: Any) -> Reading:
    """A page of order 302-5550199-1000099 on amazon.de; fields by path, `order__total="1,00 €"` for `order.total`."""
    url = given.pop("url", "https://sellercentral.amazon.de/orders-v3/order")
    fields = {"order.id": NUMBER, **{name.replace("__", "."): raw for name, raw in given.items()}}
    return Reading(
        portal=Portal.AMAZON,
        page=page,
        url=url,
        language=language,
        at=at or "2026-11-20T09:00:00+00:00",
        fields={path: FieldReading(raw=raw, how=How.LABEL) for path, raw in fields.items() if raw is not None},
    )
