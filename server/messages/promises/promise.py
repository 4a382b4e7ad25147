"""One thing that was promised."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from server.vocabulary import PromiseKind

Speaker = Literal["buyer", "seller"]


class Promise(BaseModel):
    """What the seller is bound to by word, who says so, and where."""

    kind: PromiseKind
    by: Speaker = Field(description="`seller`: the seller's own message says it; `buyer`: the buyer reports it")
    date: str | None = Field(
        default=None, description="day named with it: ISO 8601, `--12-18` without a year and `---18` without a month"
    )
    sentence: str = Field(description="the sentence that says it, in the words of its message")
    message: int = Field(description="which of that person's messages, the oldest is 0")
    at: datetime | None = Field(default=None, description="when that message was written, where it is known")
    start: int | None = Field(
        description="place of the sentence in the message as it was given; null where it stands otherwise there"
    )
    end: int | None
    confidence: float = Field(description="how likely a promise of this kind is said, 0 to 1")
