"""A composed reply, worded anew by the seller's language model where that changes nothing but the words."""

import asyncio
from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from server.brief import Reply
from server.language_model.chat import ChatFailed, Endpoint, Reason, ask
from server.language_model.draft import Draft, draft_of
from server.language_model.masking import figures
from server.language_model.meaning import Meaning
from server.language_model.question import WordedAnew, answered, buyer_wrote, to_polish
from server.language_model.wording import Fault, fault_of
from server.messages.language import detect_language
from server.messages.privacy import Known, redact
from server.replies.finding import Finding
from server.replies.lint import lint
from server.vocabulary import Portal

Kept = Literal["off", "unchanged", "not-the-form", "lint"]
"""Why the composed reply stands, beside what the service or the new wording did wrong: it is switched off · it found
nothing to change · the answer is not what was asked for · the portal forbids what it says."""


class Polished(Reply):
    """A reply. Where `polished` is false it is the composed one, and `reason` says why."""

    polished: bool = False
    reason: Kept | Reason | Fault | None = Field(default=None, description="why the composed reply stands")


async def polish(
    reply: Reply,
    endpoint: Endpoint | None,
    meaning: Meaning,
    *,
    portal: Portal,
    said: Sequence[str],
    names: Sequence[str],
    known: Sequence[Known],
) -> Polished:
    """The reply in other words, or as it was composed.

    `said` are the buyer's messages, `names` what must stand in the reply as it does (persons, carriers), `known` the
    values of the case that no other machine may read. Cancelling the task ends it.
    """

    def stands(reason: Kept | Reason | Fault) -> Polished:
        return Polished(**reply.model_dump(), reason=reason)

    if endpoint is None:
        return stands("off")
    redacted = None if endpoint.on_this_machine else list(known)
    draft = await asyncio.to_thread(draft_of, reply.text, reply.language, names=list(names), redacted=redacted)
    if draft is None:
        return stands("unchanged")
    wrote = await asyncio.to_thread(buyer_wrote, said, redacted=redacted)
    question = to_polish(draft.sentences, language=reply.language, tone=reply.tone, buyer_wrote=wrote)
    try:
        answer = await ask(endpoint, question, as_json=True)
    except ChatFailed as failed:
        return stands(failed.reason)
    worded = answered(answer, WordedAnew)
    if worded is None or len(worded.sentences) != len(draft.sentences):
        return stands("not-the-form")
    sentences = [sentence.strip() for sentence in worded.sentences]
    if sentences == draft.sentences:
        return stands("unchanged")
    fault = await asyncio.to_thread(_fault, draft, sentences, reply, portal, meaning)
    if fault is not None:
        return stands(fault)
    text = draft.said(sentences)
    # The companion knows what its own sentences mean, not these.
    anew = {"text": text, "sentences": [], "findings": _found_again(text, reply, portal)}
    return Polished(**{**reply.model_dump(), **anew}, polished=True)


def _found_again(text: str, reply: Reply, portal: Portal) -> list[Finding]:
    """What the composed reply was warned of, at its place in the new wording."""
    told = {(finding.kind, finding.rule): finding for finding in reply.findings}
    again = [(told.get((finding.kind, finding.rule)), finding) for finding in lint(portal, text)]
    return [now.model_copy(update={"why": was.why, "fix": was.fix}) if was else now for was, now in again]


def _fault(draft: Draft, sentences: list[str], reply: Reply, portal: Portal, meaning: Meaning) -> Kept | Fault | None:
    """What is wrong with the new wording, sentence by sentence, then as a whole; `None`: nothing was found."""
    for before, after in zip(draft.sentences, sentences, strict=True):
        if fault := fault_of(before, after, reply.language):
            return fault
    text = draft.said(sentences)
    if figures(text) != figures(reply.text) or _marks(text) != _marks(reply.text):
        return "facts"
    if detect_language(text)[0] != detect_language(reply.text)[0]:
        return "language"
    allowed = {finding.rule for finding in lint(portal, reply.text)}
    if any(finding.rule not in allowed for finding in lint(portal, text)):
        return "lint"
    return None if meaning.kept(draft.sentences, sentences, reply.language) else "meaning"


def _marks(text: str) -> dict[str, int]:
    """How many numbers and addresses that lead to a person or parcel stand in the text, by kind."""
    clean = redact(text)
    return {kind: clean.count(f"<{kind}>") for kind in ("EMAIL", "PHONE", "ORDER", "CARD", "IBAN", "TRACKING")}
