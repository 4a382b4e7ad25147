"""The language model over HTTP: its settings, a reply worded anew, a kind proposed."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from fastapi import APIRouter, Request

from server.judgement.assemble import reply_for, spoken
from server.judgement.routes import ReplyRequest
from server.language_model.meaning import meaning_of
from server.language_model.persons import kept_names, known_values
from server.language_model.polish import Polished, polish
from server.language_model.propose import Proposal, propose
from server.language_model.switch import LanguageModelChange, LanguageModelSettings, LanguageModelTest
from server.services import services

router = APIRouter(prefix="/api", tags=["language model"])
Answer = TypeVar("Answer")
_LOOK_EVERY = 0.25


@router.get("/settings/language-model")
def language_model_settings(request: Request) -> LanguageModelSettings:
    """How it is set up. The key is never told."""
    return services(request).language_model.now()


@router.put("/settings/language-model")
def change_language_model_settings(body: LanguageModelChange, request: Request) -> LanguageModelSettings:
    """Sets it up, switches it on or off; kept in `settings.json`, its key in the system's keychain."""
    return services(request).language_model.change(body)


@router.post("/settings/language-model/test")
async def test_language_model(request: Request) -> LanguageModelTest:
    """Whether it answers. Nothing of any order is in the question."""
    return await _while_wanted(request, services(request).language_model.test())


@router.post("/cases/{case_id}/reply/polish")
async def polish_reply(case_id: str, body: ReplyRequest, request: Request) -> Polished:
    """The composed reply in the language model's words, or as it was composed, with the reason. Ends when the asker
    hangs up."""
    house = services(request)
    context, workshop = house.cases.get(case_id).context, house.workshop()
    reply = await asyncio.to_thread(
        reply_for,
        context,
        workshop,
        remedy=body.remedy,
        language=body.language,
        tone=body.tone,
        now=house.settings.now(),
        lang=body.lang,
        amount=body.amount,
    )
    seller = house.settings.seller_name
    return await _while_wanted(
        request,
        polish(
            reply,
            house.language_model.endpoint(),
            meaning_of(house.ready_mind().encoder),
            portal=context.portal,
            said=spoken(context),
            names=kept_names(context, reply.language, seller),
            known=known_values(context, seller),
        ),
    )


@router.post("/cases/{case_id}/proposal")
async def propose_type(case_id: str, request: Request) -> Proposal:
    """What the dispute may be about, where the message alone does not tell. It decides nothing."""
    house = services(request)
    context, workshop = house.cases.get(case_id).context, house.workshop()
    understood = await asyncio.to_thread(workshop.understand, context)
    known = known_values(context, house.settings.seller_name)
    return await _while_wanted(
        request, propose(spoken(context), understood, house.language_model.endpoint(), known=known)
    )


async def _while_wanted(request: Request, work: Coroutine[Any, Any, Answer]) -> Answer:
    """The work's answer; it is cancelled when the one who asked has gone."""
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait([task], timeout=_LOOK_EVERY)
            if not task.done() and await request.is_disconnected():
                task.cancel()
        return await task
    finally:
        task.cancel()
