"""What a rule is made of."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from server.vocabulary import DeadlineKind, EvidenceItem, Party, Remedy


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Strict):
    """The same in English and Chinese."""

    en: str
    zh: str

    def get(self, lang: str) -> str:
        return self.zh if lang.startswith("zh") else self.en


class DeadlineEffect(Strict):
    """Something is due so long after a moment that is a fact."""

    kind: DeadlineKind
    after: str = Field(description="name of the fact that holds the moment the clock starts")
    hours: float | None = None
    days: int | None = None
    business_days: int | None = None
    what: Words
    consequence: Words


class PayerEffect(Strict):
    party: Party
    priority: int = Field(description="of several payers that hold, the one of the highest priority counts")


class CauseEffect(Strict):
    party: Party
    confidence: float = Field(ge=0, le=1)
    priority: int = 0


class ProtectionEffect(Strict):
    """A shield of the seller. It stands when the rule's condition holds."""

    name: Words
    shown_when: str = Field(default="true", description="CEL; where it is false the shield is not worth a line")


class DecisionEffect(Strict):
    """One of the three decisions that are never mixed."""

    decision: Literal["refund_buyer", "counts_against_metrics"]
    likely: bool
    priority: int = 0


class RecoverEffect(Strict):
    party: Party
    after: str
    days: int


class ChanceEffect(Strict):
    """Moves the chance of a contest, in log-odds."""

    weight: float = Field(ge=-4, le=4)
    fact: str


class Effect(Strict):
    deadline: DeadlineEffect | None = None
    payer: PayerEffect | None = None
    cause: CauseEffect | None = None
    protection: ProtectionEffect | None = None
    decision: DecisionEffect | None = None
    return_postage: Party | None = None
    recover: RecoverEffect | None = None
    forbids: tuple[Remedy, ...] = ()
    chance: ChanceEffect | None = None
    evidence: tuple[EvidenceItem, ...] = ()
    informs: bool = False


class Rule(Strict):
    """One rule of a platform, a law or the trade. `when` is CEL over the facts of the judgement."""

    id: str
    statement: Words
    short: Words | None = Field(default=None, description="its bearing on a case, in one line")
    when: str
    effects: tuple[Effect, ...]
    source: str
    as_of: str = Field(description="date that the source states, or `unknown`")
    read_on: date
    confidence: Literal["high", "medium", "low"]
    valid_from: date | None = None
    valid_until: date | None = None
    region: str | None = None
