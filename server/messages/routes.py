"""Reading buyers' messages over HTTP."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from server.messages.understanding import Understander, Understanding

router = APIRouter(prefix="/api/messages", tags=["messages"])


class Conversation(BaseModel):
    """The buyer's messages, oldest first."""

    texts: list[str] = Field(max_length=200)
    marketplace: str | None = None
    country: str | None = None


@router.post("/understand", operation_id="understandMessages")
def understand_messages(conversation: Conversation, request: Request) -> Understanding:
    """Language, type, asks, threats and urgency of a conversation. 503 `not-ready` while the text model loads."""
    understander: Understander = request.app.state.services.understander()
    return understander.understand(
        conversation.texts, marketplace=conversation.marketplace, country=conversation.country
    )
