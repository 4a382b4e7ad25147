"""Translating messages over HTTP; what the browser's own translator needs; and the choice of engines."""

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, StringConstraints

from server.archive.casefile import known_values
from server.messages.language import detect_language
from server.messages.privacy import Known
from server.services import Services, services
from server.translation.choice import TranslationChange, TranslationSettings
from server.translation.terms import for_pair
from server.translation.translating import Broken, Lines, Translation, check_length, translate

router = APIRouter(prefix="/api", tags=["translation"])
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=20)]


class TranslationRequest(BaseModel):
    """`source` is found out where it is left out. With `case_id` the case's names and numbers are held as well."""

    texts: list[str] = Field(max_length=200)
    target: Language
    source: Language | None = None
    case_id: str | None = None


class Translations(BaseModel):
    translations: list[Translation]


class ProtectedText(BaseModel):
    source: str
    lines: list[str] = Field(description="what may be translated, with placeholders such as ⟦1⟧")


class ProtectedTexts(BaseModel):
    texts: list[ProtectedText]


class CheckRequest(BaseModel):
    """A translation made elsewhere, of the lines that `protect` gave for this text."""

    text: str
    lines: list[str] = Field(max_length=5000)
    target: Language
    source: Language | None = None
    case_id: str | None = None


class CheckedTranslation(BaseModel):
    translation: str
    broken: bool
    problems: list[Broken]


@router.post("/messages/translate", operation_id="translateMessages")
def translate_messages(body: TranslationRequest, request: Request) -> Translations:
    """Each text by the first engine that is on and can. Nothing is an error but a text that is too long."""
    house = services(request)
    check_length(body.texts)
    known, terms = _known(house, body.case_id), house.terms.all()
    out = []
    for text in body.texts:
        source = _language(text, body.source)
        out += translate([text], source, body.target, house.translation.engines(), known=known, terms=terms)
    return Translations(translations=out)


@router.post("/messages/translate/protect", operation_id="protectTexts")
def protect_texts(body: TranslationRequest, request: Request) -> ProtectedTexts:
    """The texts as a translator in the browser may have them."""
    house = services(request)
    check_length(body.texts)
    found = []
    for text in body.texts:
        source = _language(text, body.source)
        found.append(ProtectedText(source=source, lines=_lines(house, text, source, body).worded("token")))
    return ProtectedTexts(texts=found)


@router.post("/messages/translate/check", operation_id="checkTranslation")
def check_translation(body: CheckRequest, request: Request) -> CheckedTranslation:
    """The translation with its values in place, and whether all of them survived."""
    house = services(request)
    check_length([body.text])
    lines = _lines(house, body.text, _language(body.text, body.source), body)
    count = len(lines.worded("token"))
    given = [*body.lines, *[""] * count][:count]
    text, problems = lines.restored(given, "token")
    wrong = [Broken(fault=problem.fault, what=problem.what) for problem in problems]
    return CheckedTranslation(translation=text, broken=bool(wrong), problems=wrong)


@router.get("/settings/translation")
def translation_settings(request: Request) -> TranslationSettings:
    return services(request).translation.now()


@router.put("/settings/translation")
def change_translation_settings(body: TranslationChange, request: Request) -> TranslationSettings:
    """Switches engines, changes their order, addresses and keys. A key is never given back."""
    return services(request).translation.change(body)


def _lines(house: Services, text: str, source: str, body: TranslationRequest | CheckRequest) -> Lines:
    terms = for_pair(house.terms.all(), source, body.target)
    return Lines(text, known=_known(house, body.case_id), terms=terms)


def _known(house: Services, case_id: str | None) -> list[Known]:
    return list(known_values(house.cases.get(case_id).context)) if case_id else []


def _language(text: str, given: str | None) -> str:
    return given if given and given != "und" else detect_language(text)[0]
