"""Conditions over facts, some of which may be unknown.

A condition is written in CEL (Common Expression Language). Its answer is true, false, or unknown: unknown when it
could come out either way, depending on facts that are not known. So a missing fact is never treated as a no.
"""

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cel

_STRING = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")
_NAME = re.compile(r"[A-Za-z_]\w*")
_WORDS = {"true", "false", "null", "in", "size", "has", "exists", "all"}
_MOST_COMBINATIONS = 256


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
        return cel.compile(self.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts that the condition speaks of."""
        return frozenset(_NAME.findall(_STRING.sub(" ", self.text))) - _WORDS

    @cached_property
    def _numbers(self) -> list[float]:
        return sorted({float(found) for found in _NUMBER.findall(_STRING.sub(" ", self.text))})

    @cached_property
    def _strings(self) -> list[str]:
        return sorted({a or b for a, b in _STRING.findall(self.text)})

    def evaluate(self, facts: Mapping[str, Any], types: Mapping[str, str]) -> Answer:
        """Tries every kind of value that an unknown fact could have.

        `types` gives each fact's type: `bool`, `number`, `text` or `list`. A fact that stands in neither is an error
        (`KeyError`), so that a misspelled condition cannot pass as unknown.
        """
        values = {name: facts.get(name) for name in self.names}
        unknown = sorted(name for name, value in values.items() if value is None)
        for name in unknown:
            types[name]
        if not unknown:
            return Answer(bool(self._program.execute(values)))
        choices = [self._possible(types[name]) for name in unknown]
        combinations: Iterable[tuple[Any, ...]] = itertools.islice(itertools.product(*choices), _MOST_COMBINATIONS)
        seen: set[bool] = set()
        for combination in combinations:
            seen.add(bool(self._program.execute({**values, **dict(zip(unknown, combination, strict=True))})))
            if len(seen) == 2:
                return Answer(None, tuple(unknown))
        return Answer(seen.pop())

    def _possible(self, kind: str) -> list[Any]:
        if kind == "bool":
            return [True, False]
        if kind == "number":
            near = [number + step for number in self._numbers for step in (-0.5, 0.0, 0.5)]
            return sorted({-1e9, *near, 1e9})
        if kind == "list":
            return [[], *[[word] for word in self._strings]]
        return ["", *self._strings]
