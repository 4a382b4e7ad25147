"""Health and pairing."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from server import __version__
from server.browser import find_browser
from server.errors import NotPaired, TooManyTries
from server.services import services

router = APIRouter(tags=["access"])


class ModelHealth(BaseModel):
    state: str
    name: str


class IndexHealth(BaseModel):
    state: str
    cases: int


class BrowserHealth(BaseModel):
    state: str
    name: str


class Health(BaseModel):
    status: str
    version: str
    model: ModelHealth
    index: IndexHealth
    browser: BrowserHealth


class PairRequest(BaseModel):
    code: str = Field(max_length=20)


class PairAnswer(BaseModel):
    token: str


class Paired(BaseModel):
    paired: bool


@router.get("/health")
def health(request: Request) -> Health:
    """Answers at once, whatever else is still loading."""
    house = services(request)
    mind = house.mind
    found = find_browser(house.settings.browser or None)
    return Health(
        status="ok",
        version=__version__,
        model=ModelHealth(state=house.mind_state, name=mind.encoder.model_id if mind else house.settings.model),
        index=IndexHealth(
            state=mind.library.state if mind else house.mind_state, cases=mind.library.size if mind else 0
        ),
        browser=BrowserHealth(state="found" if found else "missing", name=found.name if found else ""),
    )


@router.post("/api/pair")
def pair(body: PairRequest, request: Request) -> PairAnswer:
    """Exchanges a pairing code for a token. The code is used up by it, and void after a few wrong tries."""
    house = services(request)
    settings = house.settings
    code = "".join(body.code.split()).replace("-", "")
    origin = request.headers.get("origin", "")
    token, left = house.access.exchange(code, origin=origin, now=settings.now(), tries=settings.pairing_tries)
    if token is not None:
        return PairAnswer(token=token)
    if left is None:
        raise NotPaired(
            "That code was used already or has expired.",
            hint="Run `sellerside pair` for a new one and type it within its time.",
        )
    if left:
        raise NotPaired(f"That code is wrong; {left} tries are left.", hint="Look at the code again.")
    raise TooManyTries("Too many wrong codes: this one is void.", hint="Run `sellerside pair` for a new one.")


@router.delete("/api/pair")
def unpair(request: Request) -> Paired:
    """Takes back the token that the request carries."""
    token = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    services(request).access.revoke(token)
    return Paired(paired=False)


@router.get("/api/pair")
def paired() -> Paired:
    """True for whoever may ask."""
    return Paired(paired=True)
