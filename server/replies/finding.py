"""What the check of a message reports."""

from typing import Literal

from pydantic import BaseModel, Field

Level = Literal["block", "warn", "inform"]


class Finding(BaseModel):
    """One thing that may not be said. `start` and `end` count characters of the text as it was given; for attachments
    both are the text's end."""

    kind: str = Field(description="what was found, such as `phone` or `promise`")
    rule: str
    level: Level
    start: int
    end: int
    why: str = Field(description="in the language asked for")
    fix: str = Field(description="a way out")
