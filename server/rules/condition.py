"""Conditions over facts, some of which may be unknown.

A condition is written in CEL (Common Expression Language). Its answer is true, false, or unknown: unknown when it
could come out either way, depending on facts that are not known. So a missing fact is never treated as a no.
"""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from math import prod
from typing import Any

_STRING = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")
_NAME = re.compile(r"[A-Za-z_]\w*")
_WORDS = {"true", "false", "null", "in", "size", "has", "exists", "all"}
_LITERAL = r"(?:'[^']*'|\"[^\"]*\"|\[[^\]]*\]|-?\d+(?:\.\d+)?)"
_MOST_COMBINATIONS = 4096
"""Beyond this many ways in which the unknown facts could stand, a condition counts as unknown."""


@dataclass(frozen=True)
class Answer:
    """`holds` is None where it depends on facts that are not known; `needs` names those."""

    holds: bool | None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Condition:
    """A compiled condition. Raises `ValueError` when the text is not CEL."""

    text: str

    def __post_init__(self) -> None:
        _ = self._program

    @cached_property
    def _program(self) -> Any:
        import cel  # here, because it takes a quarter of a second that the server's start need not wait for

        return cel.compile(self.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts that the condition speaks of."""
        return frozenset(_NAME.findall(_STRING.sub(" ", self.text))) - _WORDS

    def evaluate(self, facts: Mapping[str, Any], types: Mapping[str, str]) -> Answer:
        """Tries every kind of value that an unknown fact could have.

        `types` gives each fact's type: `bool`, `number`, `text` or `list`. A fact that stands in neither is an error
        (`KeyError`), so that a misspelled condition cannot pass as unknown.
        """
        values = {name: facts.get(name) for name in self.names}
        unknown = sorted(name for name, value in values.items() if value is None)
        choices = [self.possible(name, types[name]) for name in unknown]
        if not unknown:
            return Answer(self._holds(values))
        if prod(len(choice) for choice in choices) > _MOST_COMBINATIONS:
            return Answer(None, tuple(unknown))
        table = {
            combination: self._holds({**values, **dict(zip(unknown, combination, strict=True))})
            for combination in itertools.product(*choices)
        }
        if len(set(table.values())) == 1:
            return Answer(next(iter(table.values())))
        return Answer(None, tuple(name for place, name in enumerate(unknown) if _turns(table, place)))

    def possible(self, name: str, kind: str) -> list[Any]:
        """Values of a fact of that type, one for each way in which the condition could see it."""
        if kind == "bool":
            return [True, False]
        strings, numbers = _compared_with(self.text, name)
        if kind == "number":
            near = [number + step for number in numbers for step in (-0.5, 0.0, 0.5)]
            return sorted({-1e9, *near, 1e9})
        if kind == "list":
            return list(dict.fromkeys([(), *[(word,) for word in strings], strings]))
        return ["", *strings]

    def _holds(self, values: Mapping[str, Any]) -> bool:
        lists = {name: list(value) for name, value in values.items() if isinstance(value, tuple)}
        return bool(self._program.execute({**values, **lists}))


@cache
def _compared_with(condition: str, name: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The texts and numbers that stand on the other side of a comparison with a fact."""
    compared = rf"\b{name}\s*(?:[<>=!]=?|in\b)\s*({_LITERAL})|({_LITERAL})\s*(?:[<>=!]=?|in\b)\s*{name}\b"
    found = [left or right for left, right in re.findall(compared, condition)]
    literals = " ".join(found) if found else condition
    strings = sorted({a or b for a, b in _STRING.findall(literals)})
    numbers = sorted({float(number) for number in _NUMBER.findall(_STRING.sub(" ", literals))})
    return tuple(strings), tuple(numbers)


def _turns(table: Mapping[tuple[Any, ...], bool], place: int) -> bool:
    """Whether the answers of a truth table differ somewhere by the value in one place alone."""
    by_rest: dict[tuple[Any, ...], bool] = {}
    for combination, answer in table.items():
        rest = (*combination[:place], *combination[place + 1 :])
        if by_rest.setdefault(rest, answer) is not answer:
            return True
    return False
