"""Which settled case is most like the one at hand, and why. Pure: values in, values out.

    likeness = 0.50 text + 0.25 facts + 0.20 dispute type + 0.05 claim kind
    score    = likeness x weight of the origin

- *text*: cosine of the buyer's words, counted from the cosine of unrelated texts: (cos - u) / (1 - u), in 0..1.
- *facts*: the weighted share of agreement over the facts that both sides know, drawn towards one half while few are
  known (a prior of `FACTS_PRIOR`), so that one agreeing fact does not outweigh ten of which two differ.
- *dispute type*, *claim kind*: 1 where they are the same, else 0.
- A part about which the question says nothing is left out and the weights of the others are scaled to 1.

This is case-based retrieval by a weighted sum of local similarities (Aamodt and Plaza, 1994), with meaning as one of
the local similarities.
"""

import heapq
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from casebase.case import Case, FactValue, Origin

Vectors = NDArray[np.float32]

TEXT_WEIGHT = 0.50
FACTS_WEIGHT = 0.25
TYPE_WEIGHT = 0.20
CLAIM_WEIGHT = 0.05
FACTS_PRIOR = 2.0
ORIGIN_WEIGHT: dict[str, float] = {"own": 1.0, "imported": 0.95, "starter": 0.90}
"""What happened to this seller counts more than what happened to others, and that more than what was made up."""

FACT_WEIGHTS: dict[str, float] = {
    "dispute_type": 3.0,
    "claim_kind": 2.0,
    "shipment_state": 2.0,
    "delivered": 2.0,
    "signature": 1.5,
    "fulfilled_by": 1.5,
    "claims_protected": 1.5,
    "first_scan_on_time": 1.5,
    "delivered_on_time": 1.5,
    "tracked": 1.5,
    "photo_from_buyer": 1.5,
    "duty_terms": 1.5,
    "portal": 0.8,
    "category": 0.8,
    "value": 0.5,
    "country": 0.4,
    "marketplace": 0.3,
    "currency": 0.2,
    "language": 0.1,
}
"""How much a fact counts where it agrees or differs, and in which order reasons are given. Others count 1."""
OTHER_FACT_WEIGHT = 1.0
SCALES: dict[str, float] = {"days_past_deliver_by": 5.0}
"""Numbers by difference: this far apart they are alike to 1/e. Other numbers are compared by their ratio."""
ALIKE_ENOUGH = 0.75
"""From this likeness on two numbers are given as a shared fact."""

_OWN_PART = {"dispute_type": TYPE_WEIGHT, "claim_kind": CLAIM_WEIGHT}
"""Facts that have a part of the formula to themselves."""

FIELDS = ("dispute_type", "claim_kind", "portal", "marketplace", "country", "category", "language")
"""Fields of a case that are compared as facts."""


class SharedFact(NamedTuple):
    """A fact that is the same here and there; `theirs` stands where a number is only nearly so."""

    name: str
    value: FactValue
    theirs: FactValue | None = None


class DifferingFact(NamedTuple):
    """A fact known on both sides that differs: `ours` at hand, `theirs` in the settled case."""

    name: str
    ours: FactValue
    theirs: FactValue


class ClosestPair(NamedTuple):
    """The two sentences that are nearest in meaning, and their cosine."""

    ours: str
    theirs: str
    score: float


@dataclass(frozen=True)
class Filters:
    """Only cases with these values. `None` lets all pass."""

    portal: str | None = None
    marketplace: str | None = None
    country: str | None = None
    category: str | None = None
    dispute_type: str | None = None
    claim_kind: str | None = None
    language: str | None = None
    outcome: str | None = None
    origin: Origin | None = None

    def asked(self) -> dict[str, str]:
        return {f.name: str(value) for f in fields(self) if (value := getattr(self, f.name)) is not None}


class Entry(NamedTuple):
    """What ranking needs of a case, kept in memory."""

    key: int
    origin: str
    outcome: str
    facts: dict[str, FactValue]


@dataclass(frozen=True)
class Likeness:
    """How like two disputes are, 0 to 1, and by which facts. Weightiest reasons come first."""

    score: float
    same: list[SharedFact]
    different: list[DifferingFact]


@dataclass(frozen=True)
class Hit:
    """A settled case like the one at hand. `same` and `different` are in English, `*_facts` are for other languages."""

    case_id: str
    score: float
    case: Case
    same_facts: list[SharedFact]
    different_facts: list[DifferingFact]
    closest: ClosestPair | None = None

    @property
    def same(self) -> list[str]:
        """Reasons such as `shipment_state: delivered`."""
        return [_shared(fact) for fact in self.same_facts]

    @property
    def different(self) -> list[str]:
        """Reasons such as `signature: yes here, no there`."""
        return [f"{name}: {say(ours)} here, {say(theirs)} there" for name, ours, theirs in self.different_facts]

    def as_json(self) -> dict[str, Any]:
        """The hit as the command line and the API give it."""
        case = self.case.as_json()
        told = ("portal", "marketplace", "country", "category", "dispute_type", "claim_kind", "language", "remedy")
        rest = ("outcome", "cost", "currency", "evidence", "buyer_said", "done", "lesson", "origin", "illustrative")
        return {
            "case_id": self.case_id,
            "score": round(self.score, 4),
            **{name: case[name] for name in (*told, *rest)},
            "same": self.same,
            "different": self.different,
            "same_facts": [{"name": fact.name, "value": fact.value} for fact in self.same_facts],
            "different_facts": [fact._asdict() for fact in self.different_facts],
            "closest": self.closest._asdict() if self.closest else None,
        }


def entry_of(case: Case) -> Entry:
    """A case as ranking sees it: its own fields and its facts under one roof."""
    return Entry(case.key, case.origin, case.outcome, known_facts(case.facts | {f: getattr(case, f) for f in FIELDS}))


def known_facts(facts: Mapping[str, object] | None) -> dict[str, FactValue]:
    """Facts in comparable form: yes/no, numbers, words. The unknown (`None`, empty, `und`, `unknown`) is left out."""
    known: dict[str, FactValue] = {}
    for name, value in (facts or {}).items():
        plain = _plain(value)
        if plain is not None:
            known[name] = plain
    return known


def compare(ours: Mapping[str, FactValue], theirs: Entry, cosine: float | None, unrelated: float) -> Likeness:
    """How like the dispute at hand is to a settled one, by the formula at the top of this file.

    `cosine` is that of the two texts, `None` where the dispute at hand has no words yet.
    """
    same, different = reasons(ours, theirs)
    return Likeness(score(ours, theirs, cosine, unrelated), same, different)


def score(ours: Mapping[str, FactValue], theirs: Entry, cosine: float | None, unrelated: float) -> float:
    """The formula alone, 0 to 1."""
    agreement = weights = 0.0
    known = theirs.facts
    for name, mine in ours.items():
        if name in known and name not in _OWN_PART:
            other = known[name]
            # Most facts are yes or no; asking that first halves the time of a search.
            alike = (
                float(mine is other) if type(mine) is bool is type(other) else _alike(name, mine, other, ours, known)
            )
            if alike is not None:
                weight = FACT_WEIGHTS.get(name, OTHER_FACT_WEIGHT)
                agreement += weight * alike
                weights += weight
    total = likeness = 0.0
    if cosine is not None:
        total = TEXT_WEIGHT
        likeness = TEXT_WEIGHT * min(1.0, max(0.0, (cosine - unrelated) / (1.0 - unrelated)))
    if ours.keys() - _OWN_PART.keys():
        total += FACTS_WEIGHT
        likeness += FACTS_WEIGHT * (agreement + FACTS_PRIOR / 2) / (weights + FACTS_PRIOR)
    for name, weight in _OWN_PART.items():
        if name in ours:
            total += weight
            likeness += weight * (ours[name] == known.get(name))
    return likeness / (total or 1.0) * ORIGIN_WEIGHT.get(theirs.origin, 1.0)


def reasons(ours: Mapping[str, FactValue], theirs: Entry) -> tuple[list[SharedFact], list[DifferingFact]]:
    """The facts that both sides know, shared and differing, the weightiest first."""
    same: list[SharedFact] = []
    different: list[DifferingFact] = []
    for name in sorted(ours.keys() & theirs.facts.keys(), key=_by_weight):
        mine, other = ours[name], theirs.facts[name]
        alike = _alike(name, mine, other, ours, theirs.facts)
        if alike is None:
            continue
        if alike >= ALIKE_ENOUGH:
            same.append(SharedFact(name, mine, None if _number(mine) is None or mine == other else other))
        else:
            different.append(DifferingFact(name, mine, other))
    return same, different


def rank(
    ours: Mapping[str, FactValue], candidates: Iterable[tuple[float | None, Entry]], *, unrelated: float, limit: int
) -> list[tuple[Entry, Likeness]]:
    """The best of (cosine, entry) pairs, best first; ties go to the seller's own case, then by key."""
    scored = [(score(ours, entry, cosine, unrelated), entry) for cosine, entry in candidates]
    best = heapq.nsmallest(
        limit, scored, key=lambda pair: (-pair[0], -ORIGIN_WEIGHT.get(pair[1].origin, 1.0), pair[1].key)
    )
    return [(entry, Likeness(value, *reasons(ours, entry))) for value, entry in best]


def closest_pair(
    ours: list[str], our_vectors: Vectors, theirs: list[str], their_vectors: Vectors
) -> ClosestPair | None:
    """The nearest sentences of two texts, or nothing where one has none."""
    if not ours or not theirs:
        return None
    cosines = our_vectors @ their_vectors.T
    row, column = np.unravel_index(int(np.argmax(cosines)), cosines.shape)
    return ClosestPair(ours[row], theirs[column], round(float(min(1.0, cosines[row, column])), 4))


def say(value: FactValue) -> str:
    """A fact's value in English words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _shared(fact: SharedFact) -> str:
    if fact.theirs is None:
        return f"{fact.name}: {say(fact.value)}"
    return f"{fact.name}: about {say(fact.value)} here, {say(fact.theirs)} there"


def _by_weight(name: str) -> tuple[float, str]:
    return -FACT_WEIGHTS.get(name, OTHER_FACT_WEIGHT), name


def _plain(value: object) -> FactValue | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = str(value).strip()
        return None if word.casefold() in ("", "und", "unknown", "undetermined") else _number_or_word(word)
    if value is None or isinstance(value, list | tuple | set | dict):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return str(value)
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _number_or_word(word: str) -> FactValue:
    """Money comes as a decimal string and is compared as a number."""
    if not word.replace(".", "", 1).isdecimal() or not word.isascii() or len(word) > 15:
        return word
    number = float(word)
    return int(number) if number.is_integer() else number


def _alike(
    name: str, mine: FactValue, other: FactValue, ours: Mapping[str, FactValue], theirs: Mapping[str, FactValue]
) -> float | None:
    """Likeness of two values, 0 to 1; nothing where they cannot be compared."""
    if isinstance(mine, str) and isinstance(other, str):
        return float(mine == other or mine.casefold() == other.casefold())
    my_number, other_number = _number(mine), _number(other)
    if my_number is None or other_number is None:
        return float(mine == other) if type(mine) is type(other) else None
    if name == "value" and ours.get("currency") != theirs.get("currency"):
        return None
    return _numbers_alike(my_number, other_number, SCALES.get(name))


def _number(value: FactValue) -> float | None:
    return None if isinstance(value, bool | str) else float(value)


def _numbers_alike(ours: float, theirs: float, scale: float | None) -> float:
    if ours == theirs:
        return 1.0
    if scale is not None:
        return math.exp(-abs(ours - theirs) / scale)
    if ours * theirs <= 0:
        return 0.0
    return min(abs(ours), abs(theirs)) / max(abs(ours), abs(theirs))
