"""The standard form of a case, read and filled in."""

from typing import Literal

from fastapi import APIRouter, Request

from server.caseform.entries import typed_form
from server.caseform.making import case_form
from server.caseform.model import CaseForm, FormAnswer, FormChange
from server.orders.intake import take
from server.services import services

router = APIRouter(prefix="/api/cases/{case_id}", tags=["form"])


@router.get("/form")
def get_form(case_id: str, request: Request, lang: Literal["en", "zh"] = "en") -> CaseForm:
    """What is known of the case, sorted into order, shipment, buyer's statements and proof, and what is missing."""
    house = services(request)
    brief = house.brief(case_id, lang)
    context = house.cases.get(case_id).context
    return case_form(case_id, context, brief, house.files.list(case_id), house.cases.readings(case_id))


@router.put("/form")
def put_form(case_id: str, body: FormChange, request: Request) -> FormAnswer:
    """Keeps what the seller typed. It stands before what the pages say; both stay visible."""
    house = services(request)
    now = house.settings.now()
    with house.cases.turn():
        context = house.cases.get(case_id).context
        reading, kept, refused = typed_form(context, house.cases.readings(case_id), body, now=now)
        if kept:
            take(house.cases, reading, now=now)
    house.events.publish("case", {"case_id": case_id})
    return FormAnswer(case_id=case_id, kept=kept, refused=refused)
