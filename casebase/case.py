"""One settled dispute. Nothing in it names a person."""

import hashlib
import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    model_validator,
)

from casebase.errors import BadCase

Origin = Literal["starter", "own", "imported"]
Outcome = Literal["won", "lost", "settled"]
FactValue = bool | int | float | str

MAX_FACT_TEXT = 300
"""Characters of one fact's value. Facts are words and numbers; stories belong to `buyer_said`."""


def _plain_amount(value: Decimal) -> str:
    return f"{value:f}"


def _day_to_moment(value: object) -> object:
    """A bare day (`2026-03-01`) is taken as its midnight in UTC: a case is settled on a day, not in a minute."""
    if isinstance(value, str) and len(value) == 10:
        try:
            return datetime.fromisoformat(value).replace(tzinfo=UTC)
        except ValueError:
            return value
    return value


def _checked_fact(value: FactValue) -> FactValue:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a fact's number must be finite")
    if isinstance(value, str) and len(value) > MAX_FACT_TEXT:
        raise ValueError(f"a fact's text may have {MAX_FACT_TEXT} characters")
    return value


Code = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, Field(max_length=20_000)]
Money = Annotated[Decimal, Field(ge=0, max_digits=15), PlainSerializer(_plain_amount, return_type=str)]
Moment = Annotated[AwareDatetime, BeforeValidator(_day_to_moment)]
FactName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_.-]*$", max_length=60)]
Fact = Annotated[FactValue, AfterValidator(_checked_fact)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: Any) -> Any:
        return {name: value for name, value in data.items() if value is not None} if isinstance(data, dict) else data


class Lesson(_Model):
    """What to remember, for the seller, in both of the panel's languages."""

    en: Text = ""
    zh: Text = ""


class SentReply(_Model):
    """The answer that the buyer got."""

    language: str = Field(default="und", max_length=35)
    text: Text


class Case(_Model):
    """One settled dispute of the library. `facts` maps a fact's name to a yes/no, a number or a word."""

    id: str = Field(default="", max_length=80, pattern=r"^[A-Za-z0-9._-]*$")
    portal: Code
    marketplace: str | None = Field(default=None, max_length=60)
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    category: str | None = Field(default=None, max_length=80)
    dispute_type: Code
    claim_kind: Code = "message"
    language: str = Field(default="und", max_length=35)
    facts: dict[FactName, Fact] = Field(default_factory=dict, max_length=80)
    buyer_said: Text = ""
    done: Text = ""
    remedy: Code
    outcome: Outcome
    cost: Money | None = None
    currency: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    evidence: list[Code] = Field(default_factory=list, max_length=60)
    lesson: Lesson = Field(default_factory=Lesson)
    reply: SentReply | None = None
    closed_at: Moment | None = None
    origin: Origin = "own"
    illustrative: bool = Field(default=False, description="made up to teach, as the starter cases are")

    @model_validator(mode="before")
    @classmethod
    def _unknown_facts_are_absent(cls, data: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("facts"), dict):
            return data | {"facts": {name: value for name, value in data["facts"].items() if value is not None}}
        return data

    @model_validator(mode="after")
    def _has_an_id(self) -> "Case":
        if not self.id:
            # Frozen for everybody else; the id completes the value before anybody has seen it.
            object.__setattr__(self, "id", f"case-{_digest(self)[:16]}")
        return self

    @property
    def key(self) -> int:
        """A number from the whole content: equal cases have equal keys on every machine, changed ones another."""
        return int(_digest(self)[:16], 16) >> 1

    @property
    def told(self) -> str:
        """The text by which the case is found: the buyer's words, or else what was done and learnt."""
        return self.buyer_said.strip() or self.done.strip() or self.lesson.en.strip() or self.lesson.zh.strip()

    def as_json(self) -> dict[str, Any]:
        """The case in the shape of the contract: money as decimal string, time as ISO 8601 with an offset."""
        return self.model_dump(mode="json")


def _digest(case: Case) -> str:
    canonical = json.dumps(case.as_json(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def case_from(data: object) -> Case:
    """A case from decoded JSON.

    Raises:
        BadCase: the message names each field at fault, without quoting what stood in it.
    """
    if not isinstance(data, Mapping):
        raise BadCase("a case is a JSON object")
    try:
        return Case.model_validate(dict(data))
    except ValidationError as error:
        faults = [
            f"{'.'.join(str(part) for part in fault['loc']) or 'case'}: {fault['msg']}"
            for fault in error.errors(include_input=False, include_url=False)
        ]
        raise BadCase("; ".join(faults[:6])) from error


def unknown_keys(data: object) -> list[str]:
    """Names of the keys that a case does not have. They are ignored, and reported to who sent them."""
    return sorted(str(name) for name in data if name not in Case.model_fields) if isinstance(data, Mapping) else []
