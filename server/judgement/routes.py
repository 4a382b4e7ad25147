"""Briefs and replies."""

from decimal import Decimal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from server.brief import Brief, Reply
from server.judgement.badge import BadgeRequest, Badges
from server.services import services
from server.vocabulary import Remedy, Tone

router = APIRouter(prefix="/api", tags=["judgement"])


class ReplyRequest(BaseModel):
    remedy: Remedy | None = Field(default=None, description="null: the first answer, before anything is decided")
    language: str = Field(max_length=35)
    tone: Tone = Tone.NEUTRAL
    lang: str = Field(default="en", max_length=35)
    amount: Decimal | None = None


@router.get("/cases/{case_id}/brief")
def get_brief(case_id: str, request: Request, lang: str = "en") -> Brief:
    """The brief of a case at this moment, in the seller's language. 503 `not-ready` while the model loads."""
    return services(request).brief(case_id, lang)


@router.post("/cases/{case_id}/reply")
def compose_reply(case_id: str, body: ReplyRequest, request: Request) -> Reply:
    """One reply for a remedy, or the first answer, in the language and tone asked for."""
    from server.judgement.assemble import reply_for

    house = services(request)
    return reply_for(
        house.cases.get(case_id).context,
        house.workshop(),
        remedy=body.remedy,
        language=body.language,
        tone=body.tone,
        now=house.settings.now(),
        lang=body.lang,
        amount=body.amount,
    )


@router.post("/orders/badges")
def order_badges(body: BadgeRequest, request: Request) -> Badges:
    """What is known of the orders of a list, for those that have a case in which something is disputed or due."""
    return services(request).badges(body.portal, body.order_ids, body.lang)
