"""The facts there are: their types and names for people, from `facts.yaml`. And what conditions say over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from server.data_files import read_yaml
from server.rules.condition import Answer, Condition
from server.rules.model import Words


@dataclass(frozen=True)
class FactKind:
    type: str
    words: Words


@cache
def catalogue() -> dict[str, FactKind]:
    rows = read_yaml(files("server.rules").joinpath("facts.yaml").read_text(encoding="utf-8"))
    return {name: FactKind(row["type"], Words(en=row["en"], zh=row["zh"])) for name, row in rows.items()}


@cache
def condition_types() -> dict[str, str]:
    """Types of the facts that conditions may speak of. Moments are for clocks only."""
    return {name: kind.type for name, kind in catalogue().items() if kind.type != "moment"}


def holds(text: str, facts: Mapping[str, Any]) -> Answer:
    """A condition of a data file against the facts; what is not among them, or None, is not known.

    Raises `ValueError` where the text is no condition, and `KeyError` where it speaks of a fact that there is not.
    """
    return _condition(text).evaluate(facts, condition_types())


@cache
def _condition(text: str) -> Condition:
    return Condition(text)
