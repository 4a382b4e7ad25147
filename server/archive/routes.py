"""Archiving a case, and asking the case library."""

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel

from casebase.errors import PrivateDetails
from casebase.search import Filters
from server.archive.asking import asked
from server.archive.casefile import Closing, casefile
from server.errors import BadInput
from server.services import services

router = APIRouter(prefix="/api", tags=["library"])


class Archived(BaseModel):
    case_id: str


class Hits(BaseModel):
    hits: list[dict[str, Any]]


@router.post("/cases/{case_id}/archive")
def archive(case_id: str, body: Closing, request: Request) -> Archived:
    """Adds the closed case to the library, without anybody's name or address. Later briefs learn from it."""
    house = services(request)
    context = house.cases.get(case_id).context
    case = casefile(context, house.brief(case_id, "en"), body, now=house.settings.now())
    try:
        return Archived(case_id=house.ready_mind().library.add(case))
    except PrivateDetails as error:
        raise BadInput(
            f"The case still holds personal details: {error}", hint="Take them out of the lesson or the reply."
        ) from None


@router.get("/library/search")
def search(
    request: Request,
    q: str,
    portal: str | None = None,
    country: str | None = None,
    category: str | None = None,
    dispute_type: str | None = None,
    claim_kind: str | None = None,
    outcome: str | None = None,
    limit: int = 5,
) -> Hits:
    """Past cases like the words in `q`, each with what is the same and what differs."""
    filters = Filters(
        portal=portal,
        country=country,
        category=category,
        dispute_type=dispute_type,
        claim_kind=claim_kind,
        outcome=outcome,
    )
    found = asked(services(request).ready_mind(), q, filters, limit=max(1, min(limit, 50)))
    return Hits(hits=[hit.as_json() for hit in found])
