"""One thing that a message names."""

from dataclasses import dataclass

from pydantic import BaseModel, Field

from server.vocabulary import EntityKind


class Entity(BaseModel):
    """A number, amount, date, size or colour, as written and in one form for all languages."""

    kind: EntityKind
    text: str = Field(description="as it stands in the message")
    value: str = Field(
        description="amount: decimal; date: ISO 8601, `--11-18` without a year and `---18` without a month; size: "
        "`EU 42`, `3XL`, `26 cm`, `W32 L34`; colour: its English name; numbers: without spaces, in capitals"
    )
    currency: str | None = Field(
        default=None, description="ISO 4217, of an amount; null where the sign alone does not tell it"
    )
    carrier: str | None = Field(default=None, description="of a tracking number, where its shape tells")
    agrees: bool | None = Field(
        default=None,
        description="in a brief: whether it is what was read of the order; null where there is nothing to compare",
    )
    message: int = Field(default=0, description="which of the buyer's messages, the oldest is 0")
    start: int = Field(description="place in the message as it was given, in characters")
    end: int


@dataclass(frozen=True)
class Found:
    """What one of the finders saw, by its place in the plain text."""

    kind: EntityKind
    start: int
    end: int
    value: str
    currency: str | None = None
    carrier: str | None = None
