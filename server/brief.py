"""The answer for one order: what happened, how long there is, what to do, and why."""

from decimal import Decimal
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, Field

from server.messages.entities import Entity
from server.messages.gist import MessageGist
from server.messages.promises import Promise
from server.messages.understanding import Candidate
from server.replies.finding import Finding
from server.vocabulary import (
    Ask,
    DeadlineKind,
    DisputeType,
    EvidenceNeed,
    Outcome,
    Party,
    Question,
    Remedy,
    Threat,
    Tone,
    Urgency,
)


class Fact(BaseModel):
    name: str
    value: Any = Field(description="null where it is not known; unknown is never treated as no")
    source: str | None = Field(default=None, alias="from", description="path in the order context it came from")


class Missing(BaseModel):
    question: Question
    what: str = Field(description="what is missing, in the seller's language")
    ask: str = Field(description="the question to the buyer, in the buyer's language")


class IfKnown(BaseModel):
    fact: str
    then: str


class Deadline(BaseModel):
    kind: DeadlineKind
    what: str
    due_at: AwareDatetime
    source: Literal["page", "rule"]
    computed_at: AwareDatetime | None = Field(default=None, description="what the rule gives, beside a page's date")
    zone: str = Field(description="the marketplace's time zone, IANA")
    rule: str | None = None
    consequence: str = ""
    passed: bool = False


class Cause(BaseModel):
    party: Party
    confidence: float
    why: str = ""


class Payer(BaseModel):
    party: Party
    why: str
    rules: list[str]


class ReturnPostage(BaseModel):
    party: Party
    rules: list[str]


class RecoverFrom(BaseModel):
    party: Party
    until: AwareDatetime | None = None
    rules: list[str]


class Protection(BaseModel):
    name: str
    holds: bool | None = Field(description="null where a needed fact is not known")
    rule: str | None = None
    fact: str | None = None


class LikelyDecision(BaseModel):
    likely: bool | None = Field(description="null where it cannot be said")
    why: str
    rule: str | None = None


class Decisions(BaseModel):
    refund_buyer: LikelyDecision
    seller_pays: LikelyDecision
    counts_against_metrics: LikelyDecision


class Reason(BaseModel):
    fact: str
    weight: float
    rule: str | None = None
    case: str | None = None
    text: str = ""


class Liability(BaseModel):
    cause: Cause
    payer: Payer
    return_postage: ReturnPostage | None = None
    recover_from: RecoverFrom | None = None
    chance_if_contested: float | None = None
    protection: list[Protection]
    decisions: Decisions
    reasons: list[Reason]


class Option(BaseModel):
    remedy: Remedy
    allowed: bool
    forbidden_by: list[str] = Field(default_factory=list)
    cost: Decimal | None = None
    currency: str | None = None
    why: str
    rules: list[str] = Field(default_factory=list)
    recommended: bool = False


class ReplySentence(BaseModel):
    """A sentence of a reply as it stands in the text, and what it says."""

    text: str
    meaning: str = Field(description="in the seller's language")
    paragraph: int = Field(description="of the text, counted from 0")


class Reply(BaseModel):
    language: str
    tone: Tone
    text: str
    meaning: str = Field(description="the same text in the seller's language")
    warnings: list[str] = Field(default_factory=list)
    sentences: list[ReplySentence] = Field(
        default_factory=list, description="sentence by sentence; empty where the wording is not the companion's own"
    )
    findings: list[Finding] = Field(default_factory=list, description="what the portal forbids, with its place")


class OwnReply(BaseModel):
    """What the seller wrote in an earlier case of his own that ended well."""

    case_id: str
    language: str
    text: str
    outcome: Outcome
    score: float


class EvidenceEntry(BaseModel):
    item: str = Field(description="evidence item code")
    name: str = Field(description="what it is, in the seller's language")
    need: EvidenceNeed
    have: bool
    how: str = Field(description="how to get it, in the seller's language")
    proves: str = Field(default="", description="what it proves, in the seller's language")
    rule: str | None = None
    won_in: list[str] = Field(default_factory=list, description="cases of the library that were won with it")


class SentencePair(BaseModel):
    ours: str
    theirs: str
    score: float


class SimilarCase(BaseModel):
    case_id: str
    score: float
    dispute_type: DisputeType
    remedy: Remedy
    outcome: Outcome
    lesson: str
    same: list[str]
    different: list[str]
    differs_in: list[str] = Field(default_factory=list, description="names of the facts that differ")
    closest: SentencePair | None = None
    origin: Literal["starter", "own", "imported"] = "starter"


class Brief(BaseModel):
    case_id: str | None = None
    made_at: AwareDatetime = Field(description="the companion's clock: what is left of a deadline is counted from here")
    language: str
    language_confidence: float = 0.0
    dispute_type: DisputeType
    confidence: float
    also: list[DisputeType] = Field(default_factory=list)
    candidates: list[Candidate] = Field(
        default_factory=list, description="where `confidence` is below one half: the likeliest types, to choose from"
    )
    summary: str
    gist: list[MessageGist] = Field(
        default_factory=list, description="what the buyer's messages say, sentence by sentence, the oldest first"
    )
    entities: list[Entity] = Field(
        default_factory=list, description="order numbers, amounts, dates, sizes and colours that the buyer names"
    )
    promises: list[Promise] = Field(
        default_factory=list,
        description="what the seller has promised: by the seller's own messages, then by what the buyer reports",
    )
    asks: list[Ask] = Field(default_factory=list)
    threats: list[Threat] = Field(default_factory=list)
    urgency: Urgency
    facts: list[Fact]
    missing: list[Missing] = Field(default_factory=list)
    if_known: list[IfKnown] = Field(default_factory=list)
    contradictions: list[str] = Field(default_factory=list)
    deadlines: list[Deadline] = Field(default_factory=list)
    liability: Liability
    options: list[Option]
    replies: list[Reply] = Field(default_factory=list)
    first_reply: Reply | None = Field(
        default=None,
        description="what can be answered before anything is decided; null where nobody waits for an answer",
    )
    own_replies: list[OwnReply] = Field(default_factory=list)
    evidence: list[EvidenceEntry] = Field(default_factory=list)
    similar: list[SimilarCase] = Field(default_factory=list)
    notes: list[str] = Field(default_factory=list, description="what was not read or not understood, and what to do")
