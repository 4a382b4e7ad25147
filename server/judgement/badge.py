"""The shapes of badges."""

from pydantic import AwareDatetime, BaseModel, Field

from server.brief import Deadline
from server.vocabulary import DisputeType, Portal

MOST_ORDERS = 500


class BadgeRequest(BaseModel):
    portal: Portal
    order_ids: list[str] = Field(max_length=MOST_ORDERS)
    lang: str = Field(default="en", max_length=35)


class Badge(BaseModel):
    order_id: str
    case_id: str
    dispute_type: DisputeType | None = Field(description="null where nothing is disputed, or it was not read yet")
    deadline: Deadline | None = Field(description="the nearest one to come, else the one that passed last")


class Badges(BaseModel):
    made_at: AwareDatetime = Field(description="the companion's clock: what is left of a deadline is counted from here")
    badges: list[Badge]
