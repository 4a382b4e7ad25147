"""What a message may be about, where we cannot tell: proposed by the language model, decided by the seller."""

import asyncio
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, Field

from server.language_model.chat import ChatFailed, Endpoint, Reason, ask
from server.language_model.question import Sorted, answered, buyer_wrote, to_sort
from server.messages.privacy import Known
from server.messages.understanding import Understanding
from server.vocabulary import DisputeType

UNSURE_BELOW = 0.5
"""Confidence of a type below which the panel asks instead of telling; from here on no model is asked."""


class Proposal(BaseModel):
    """A kind of dispute to choose or leave. It changes nothing by itself. Without one, `reason` says why."""

    dispute_type: DisputeType | None = None
    reason: Literal["off", "understood", "nothing-said", "not-the-form"] | Reason | None = Field(
        default=None, description="why nothing is proposed"
    )


async def propose(
    said: Sequence[str], understood: Understanding, endpoint: Endpoint | None, *, known: Sequence[Known]
) -> Proposal:
    """A kind for the buyer's messages `said`, only where `understood` is unsure of it.

    `known` are the values of the case that no other machine may read.
    """
    if endpoint is None:
        return Proposal(reason="off")
    if understood.confidence >= UNSURE_BELOW:
        return Proposal(reason="understood")
    wrote = await asyncio.to_thread(buyer_wrote, said, redacted=None if endpoint.on_this_machine else list(known))
    if not wrote.strip():
        return Proposal(reason="nothing-said")
    try:
        answer = await ask(endpoint, to_sort(wrote, list(DisputeType)), as_json=True)
    except ChatFailed as failed:
        return Proposal(reason=failed.reason)
    word = answered(answer, Sorted)
    kind = next((kind for kind in DisputeType if word is not None and kind == word.dispute_type), None)
    return Proposal(dispute_type=kind) if kind else Proposal(reason="not-the-form")
