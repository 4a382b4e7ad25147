"""The practice orders: what the portal shows, and on which host and in which language it shows it."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from server.data_files import read_yaml
from server.orders.context import OrderContext


@dataclass(frozen=True)
class PracticeOrder:
    """One order, the Seller Central host it is opened on, and the language that host's pages are in."""

    context: OrderContext
    host: str
    page_language: str

    @property
    def id(self) -> str:
        return self.context.order.id


@cache
def _expected() -> dict[str, Any]:
    loaded: dict[str, Any] = read_yaml(files("server.demo").joinpath("expected.yaml").read_text(encoding="utf-8"))
    return loaded


def practice_clock() -> datetime:
    """The moment at which the practice orders are judged."""
    return datetime.fromisoformat(_expected()["now"])


def load_practice_orders() -> list[PracticeOrder]:
    """All practice orders, in the order of `expected.yaml`. Raises `FileNotFoundError` where one has no file."""
    folder = files("server.demo").joinpath("orders")
    return [
        PracticeOrder(
            context=OrderContext.model_validate_json(folder.joinpath(f"{row['id']}.json").read_text(encoding="utf-8")),
            host=row["host"],
            page_language=row["page_language"],
        )
        for row in _expected()["orders"]
    ]
