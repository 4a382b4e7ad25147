"""The practice orders of eBay, with what eBay keeps beside each: thread, return, request, case, dispute, feedback."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import BaseModel, ConfigDict

from server.data_files import read_yaml
from server.orders.context import OrderContext
from server.orders.marketplaces import Marketplace, marketplace


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Thread(_Entry):
    id: str
    unread: bool


class ReturnRequest(_Entry):
    """`status` is a key of the labels' group `return-status`; `carrier` brings the item back, where it is known."""

    id: str
    status: str
    respond_by: datetime
    refund: Decimal
    carrier: str | None = None


class LeftFeedback(_Entry):
    """`rating` is `positive`, `neutral` or `negative`."""

    rating: str
    text: str
    at: datetime


class Beside(_Entry):
    """A row of `practice.yaml`. `request` is the id of an item-not-received request, `record` the sales record."""

    id: str
    story: str
    host: str
    page_language: str
    language: str
    dispute_type: str | None
    record: int
    thread: Thread | None = None
    return_request: ReturnRequest | None = None
    request: str | None = None
    case: str | None = None
    dispute: str | None = None
    feedback: LeftFeedback | None = None


class Listing(_Entry):
    """What an editor shows of an item beyond title, SKU and price. `images` is how many photos it has."""

    category: str
    condition: str
    condition_note: str | None = None
    quantity: int
    handling_days: int
    images: int
    specifics: dict[str, str]
    description: list[str]


@dataclass(frozen=True)
class EbayOrder:
    """One practice order: the order itself, and what eBay keeps beside it."""

    context: OrderContext
    beside: Beside

    @property
    def id(self) -> str:
        return self.context.order.id

    @property
    def host(self) -> str:
        return self.beside.host

    @property
    def page_language(self) -> str:
        return self.beside.page_language

    @property
    def place(self) -> Marketplace:
        return marketplace(self.context.marketplace)

    @property
    def buyer(self) -> str:
        """The buyer's user name: the only name of the buyer that eBay shows beside the delivery address."""
        return (self.context.buyer.name if self.context.buyer else None) or ""

    @property
    def currency(self) -> str:
        return self.context.order.currency or self.place.currency


def load_ebay_orders() -> list[EbayOrder]:
    """All of them, in the order of `practice.yaml`. Raises `FileNotFoundError` where one has no file."""
    folder = files("server.demo.ebay")
    rows: list[dict[str, Any]] = read_yaml(folder.joinpath("practice.yaml").read_text(encoding="utf-8"))["orders"]
    return [
        EbayOrder(
            context=OrderContext.model_validate_json(
                folder.joinpath("orders", f"{row['id']}.json").read_text(encoding="utf-8")
            ),
            beside=Beside.model_validate({"return_request" if key == "return" else key: row[key] for key in row}),
        )
        for row in rows
    ]


@cache
def load_listings() -> dict[str, Listing]:
    """What the editor holds of an item, by its item number."""
    rows = read_yaml(files("server.demo.ebay").joinpath("listings.yaml").read_text(encoding="utf-8"))
    return {item: Listing.model_validate(row) for item, row in rows.items()}
