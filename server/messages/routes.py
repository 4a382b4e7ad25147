"""Reading buyers' messages over HTTP."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from server.messages.gist import MessageGist
from server.messages.understanding import Understander, Understanding

router = APIRouter(prefix="/api/messages", tags=["messages"])


class Conversation(BaseModel):
    """The buyer's messages, oldest first."""

    texts: list[str] = Field(max_length=200)
    seller_texts: list[str] = Field(
        default_factory=list, max_length=200, description="the seller's own messages, oldest first"
    )
    marketplace: str | None = None
    country: str | None = None
    lang: str = Field(default="en", description="the seller's language: `zh`, else English")


class Understood(Understanding):
    """What a conversation says as a whole, and each message sentence by sentence."""

    gist: list[MessageGist] = Field(default_factory=list)


@router.post("/understand", operation_id="understandMessages")
def understand_messages(conversation: Conversation, request: Request) -> Understood:
    """What a conversation says: language, type, asks, threats, urgency, promises, gist.

    503 `not-ready` while the text model loads.
    """
    understander: Understander = request.app.state.services.understander()
    vectors = understander.encode(conversation.texts)
    understood = understander.understand(
        conversation.texts, marketplace=conversation.marketplace, country=conversation.country, vectors=vectors
    )
    own = understander.promised(
        conversation.seller_texts, marketplace=conversation.marketplace, country=conversation.country
    )
    understood = understood.model_copy(update={"promises": [*own, *understood.promises]})
    gist = understander.gist(conversation.texts, vectors, language=understood.language, lang=conversation.lang)
    return Understood(**understood.model_dump(), gist=gist)
