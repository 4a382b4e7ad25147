"""All rules, loaded once, and which of them hold for a set of facts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from server.data_files import read_yaml
from server.errors import NotFound
from server.rules.condition import Answer, Condition
from server.rules.model import Effect, Rule


@dataclass(frozen=True)
class Loaded:
    """A rule with its condition compiled."""

    rule: Rule
    condition: Condition


@dataclass(frozen=True)
class Verdict:
    """A rule against the facts: it holds, or whether it does depends on `answer.needs`."""

    rule: Rule
    answer: Answer

    @property
    def effects(self) -> Sequence[Effect]:
        return self.rule.effects


@cache
def all_rules() -> tuple[Loaded, ...]:
    """Every rule of the folder `data`, by file and place in it."""
    folder = files("server.rules").joinpath("data")
    found: list[Loaded] = []
    for name in sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml")):
        for row in read_yaml(folder.joinpath(name).read_text(encoding="utf-8")):
            rule = Rule.model_validate(row)
            found.append(Loaded(rule, Condition(rule.when)))
    return tuple(found)


def rule(rule_id: str) -> Rule:
    """Raises `NotFound`."""
    for loaded in all_rules():
        if loaded.rule.id == rule_id:
            return loaded.rule
    raise NotFound(f"There is no rule {rule_id!r}.", hint="`sellerside rules` lists them all.")


def apply(
    facts: Mapping[str, Any], types: Mapping[str, str], *, on: date, rules: Iterable[Loaded] | None = None
) -> list[Verdict]:
    """The rules in force on that day that hold, or may hold, for these facts. Those that do not hold are left out."""
    found: list[Verdict] = []
    for loaded in all_rules() if rules is None else rules:
        if not in_force(loaded.rule, on):
            continue
        answer = loaded.condition.evaluate(facts, types)
        if answer.holds is not False:
            found.append(Verdict(loaded.rule, answer))
    return found


def in_force(rule: Rule, on: date) -> bool:
    """Whether the rule was in force on that day."""
    after_start = rule.valid_from is None or rule.valid_from <= on
    return after_start and (rule.valid_until is None or on <= rule.valid_until)
