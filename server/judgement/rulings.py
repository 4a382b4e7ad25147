"""The rules that bear on a case, sorted by what they set."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.rules.catalogue import condition_types
from server.rules.condition import Answer
from server.rules.library import Verdict, apply
from server.rules.model import Effect


@dataclass(frozen=True)
class Ruling:
    """One effect of one rule. `answer.holds` is None where it depends on what is not known."""

    rule_id: str
    why: str
    effect: Effect
    answer: Answer

    @property
    def holds(self) -> bool:
        return self.answer.holds is True


class Rulings:
    """All effects of all rules that hold or may hold, in the language of the seller."""

    def __init__(self, verdicts: Sequence[Verdict], lang: str) -> None:
        self.all = [
            Ruling(v.rule.id, (v.rule.short or v.rule.statement).get(lang), effect, v.answer)
            for v in verdicts
            for effect in v.effects
        ]

    def of(self, kind: str, *, open_too: bool = False) -> list[Ruling]:
        """The rulings whose effect sets `kind` (a field of `Effect`); with `open_too` also those that may hold."""
        return [r for r in self.all if getattr(r.effect, kind) and (r.holds or open_too)]

    def strongest(self, kind: str) -> Ruling | None:
        """Of the rulings that set `kind` the one of the highest priority."""
        found = self.of(kind)
        return max(found, key=lambda ruling: getattr(ruling.effect, kind).priority, default=None)

    def decision(self, name: str) -> Ruling | None:
        """The ruling of the highest priority on one of the decisions."""
        on_it = [(d.priority, r) for r in self.of("decision") if (d := r.effect.decision) and d.decision == name]
        return max(on_it, key=lambda row: row[0])[1] if on_it else None


def rulings(facts: Mapping[str, Any], *, now: datetime, lang: str) -> Rulings:
    """Applies every rule in force at `now`."""
    return Rulings(apply(facts, condition_types(), on=now.date()), lang)
