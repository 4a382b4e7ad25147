"""The shapes of the form."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from server.orders.context import Message
from server.vocabulary import Ask, DisputeType, EvidenceItem, How

Group = Literal["order", "shipment", "buyer"]
Entry = Literal["text", "number", "money", "moment", "choice", "country", "messages"]


class FormSource(BaseModel):
    """Where a value came from."""

    page: str
    at: str | None = None
    how: How
    raw: str


class FormField(BaseModel):
    """One line of the form, prefilled where the order's pages said it."""

    path: str
    entry: Entry = Field(description="how it is typed")
    choices: list[str] = Field(default_factory=list, description="codes to choose from")
    value: Any = Field(default=None, description="as in the order context; null where nothing is known")
    sources: list[FormSource] = Field(default_factory=list, description="every page that said it, the last one counts")
    typed: bool = Field(default=False, description="typed by the seller")
    contradicted: bool = Field(default=False, description="two sources mean different things")
    wanted: bool = Field(default=False, description="missing, and the case needs it")


class FormGroup(BaseModel):
    name: Group
    fields: list[FormField]


class FormProblem(BaseModel):
    """What the case is about and what the buyer wants: as understood, or as the seller says."""

    dispute_type: DisputeType
    confidence: float
    asks: list[Ask]
    said_by: Literal["messages", "seller"]


class FormProof(BaseModel):
    """A piece of proof: there, or worth getting."""

    item: EvidenceItem
    name: str
    need: Literal["required", "helpful", "useless", "against"]
    have: bool
    how: str = ""


class FormFile(BaseModel):
    """A file of the case: photos, videos and documents apart."""

    sha256: str
    name: str
    media_type: str
    sort: Literal["photo", "video", "document"]
    item: str = ""
    source: str = ""
    captured_at: str
    bytes: int


class FormMissing(BaseModel):
    """What nobody has said yet. What only the buyer knows comes as a question in the buyer's language."""

    who: Literal["seller", "buyer"]
    path: str = ""
    what: str = Field(default="", description="in the seller's language; empty for a field, which is named by its path")
    ask: str = Field(default="", description="the question to the buyer, in the buyer's language")
    language: str = Field(default="", description="language of `ask`")


class CaseForm(BaseModel):
    """The standard form of one case."""

    case_id: str
    portal: str
    marketplace: str
    order_id: str
    problem: FormProblem
    groups: list[FormGroup]
    messages: list[Message]
    captured: list[str] = Field(default_factory=list, description="texts taken from pages, not sorted yet")
    proof: list[FormProof]
    files: list[FormFile]
    missing: list[FormMissing]


class FormChange(BaseModel):
    """What the seller typed. An empty value takes back what was typed before."""

    fields: dict[str, str] = Field(default_factory=dict, max_length=100)
    dispute_type: DisputeType | Literal[""] | None = Field(default=None, description="empty: as understood")
    asks: list[Ask] | None = Field(default=None, description="null leaves them as they are")


class FormAnswer(BaseModel):
    """`refused` are the paths whose text made no sense there; nothing of them was kept."""

    case_id: str
    kept: list[str]
    refused: list[str]
