"""The form of a stored case, made from its brief, its context and its files."""

from collections.abc import Sequence
from typing import Literal, Protocol

from server.brief import Brief
from server.caseform.fields import groups
from server.caseform.model import CaseForm, FormFile, FormMissing, FormProblem, FormProof
from server.orders.context import OrderContext
from server.orders.reading import Reading

CAPTURED = "page.text"
"""The path under which a page's text is taken, where nothing better was found on it."""


class File(Protocol):
    """A file of the store."""

    @property
    def sha256(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def captured_at(self) -> str: ...
    @property
    def bytes(self) -> int: ...


def case_form(
    case_id: str, context: OrderContext, brief: Brief, files: Sequence[File], readings: Sequence[Reading]
) -> CaseForm:
    """What is known of a case, sorted, and what is missing: from the seller, and from the buyer."""
    made = groups(context, {fact.name: fact.value for fact in brief.facts})
    said = context.problem
    return CaseForm(
        case_id=case_id,
        portal=context.portal.value,
        marketplace=context.marketplace or "",
        order_id=context.order.id,
        problem=FormProblem(
            dispute_type=brief.dispute_type,
            confidence=brief.confidence,
            asks=brief.asks,
            said_by="seller" if said and (said.dispute_type or said.asks is not None) else "messages",
        ),
        groups=made,
        messages=context.messages,
        captured=[reading.fields[CAPTURED].raw for reading in readings if CAPTURED in reading.fields],
        proof=[
            FormProof(item=entry.item, name=entry.name, need=entry.need, have=entry.have, how=entry.how)
            for entry in brief.evidence
        ],
        files=[_file(file) for file in files],
        missing=[
            *(FormMissing(who="seller", path=field.path) for group in made for field in group.fields if field.wanted),
            *_unsaid(context),
            *(
                FormMissing(who="buyer", what=one.what, ask=one.ask, language=brief.replies[0].language)
                for one in brief.missing
            ),
        ],
    )


def _unsaid(context: OrderContext) -> list[FormMissing]:
    """The buyer's own words: without them and without a claim there is nothing to answer."""
    said = any(message.sender == "buyer" for message in context.messages)
    return [] if said or context.claim or context.return_ else [FormMissing(who="seller", path="messages")]


def _file(file: File) -> FormFile:
    return FormFile(
        sha256=file.sha256,
        name=file.name,
        media_type=file.media_type,
        sort=sort_of(file.media_type),
        item=file.kind,
        source=file.source,
        captured_at=file.captured_at,
        bytes=file.bytes,
    )


def sort_of(media_type: str) -> Literal["photo", "video", "document"]:
    """How a file is shown, by its media type."""
    kind = media_type.split("/")[0]
    return "photo" if kind == "image" else "video" if kind == "video" else "document"
