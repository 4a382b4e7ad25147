"""What one page showed: raw strings, nothing interpreted yet."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from server.characters import mended
from server.vocabulary import How, Portal

LONGEST_RAW = 20_000
"""Characters of one value as a page shows it."""


class FieldReading(BaseModel):
    """One value as the page shows it, and how it was found."""

    raw: str = Field(max_length=LONGEST_RAW)
    how: How
    at: str | None = Field(
        default=None, max_length=40, description="when it was read, where earlier than the rest of the page"
    )


class RowReading(BaseModel):
    """One row of a list page."""

    fields: dict[str, FieldReading] = Field(default_factory=dict)


class Reading(BaseModel):
    """What one page showed. Field names are paths of the order context, lists by index (`order.items.0.sku`)."""

    model_config = ConfigDict(extra="ignore")

    portal: Portal
    page: str = Field(max_length=60, description="kind of page, for example `order-detail`")
    url: str = Field(default="", max_length=4_000)
    language: str = Field(default="und", max_length=35, description="language of the page's labels, BCP 47")
    at: str = Field(default="", max_length=40, description="when it was read, ISO 8601")
    fields: dict[str, FieldReading] = Field(default_factory=dict, max_length=2_000)
    rows: list[RowReading] = Field(default_factory=list, max_length=500)
    unreadable: list[str] = Field(default_factory=list, max_length=200)
    complete: bool | None = Field(default=None, description="false while more of the page was still to come")

    @model_validator(mode="before")
    @classmethod
    def _mended(cls, given: Any) -> Any:
        return mended(given)
