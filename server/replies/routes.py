"""The check of messages over HTTP."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, Field

from server.errors import TooLarge
from server.replies.finding import Finding
from server.replies.lint import lint
from server.vocabulary import Portal

router = APIRouter(prefix="/api/messages", tags=["messages"])

LONGEST = 20_000
"""Characters of one message: ten times what the most generous portal takes."""
_LARGEST = 2**53


class LintRequest(BaseModel):
    """A message as it would be sent. `attachments` are the sizes of what goes with it."""

    portal: Portal
    text: str
    lang: str = Field(default="en", max_length=35, description="the seller's language: `zh`, else English")
    attachments: list[Annotated[int, Field(ge=0, le=_LARGEST)]] = Field(
        default=[], max_length=200, description="sizes in bytes"
    )


class Linted(BaseModel):
    """In the order of the text; empty where nothing was found."""

    findings: list[Finding]


@router.post("/lint", operation_id="lintMessage")
def lint_message(body: LintRequest) -> Linted:
    """What may not be said in this message on the portal. Does not wait for the text model."""
    if len(body.text) > LONGEST:
        raise TooLarge(f"More than {LONGEST} characters in one message.", hint="No portal takes one as long.")
    chinese = body.lang.replace("_", "-").split("-")[0].lower() == "zh"
    return Linted(findings=lint(body.portal, body.text, "zh" if chinese else "en", body.attachments))
