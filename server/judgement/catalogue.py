"""The facts there are: their types and their names for people, from `facts.yaml`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from server.judgement.words import word
from server.rules.model import Words


@dataclass(frozen=True)
class FactKind:
    type: str
    words: Words


@cache
def catalogue() -> dict[str, FactKind]:
    rows = yaml.safe_load(files("server.judgement").joinpath("facts.yaml").read_text(encoding="utf-8"))
    return {name: FactKind(row["type"], Words(en=row["en"], zh=row["zh"])) for name, row in rows.items()}


@cache
def condition_types() -> dict[str, str]:
    """Types of the facts that conditions may speak of. Moments are for clocks only."""
    return {name: kind.type for name, kind in catalogue().items() if kind.type != "moment"}


OF_A_CASE = ("category", "country", "marketplace", "portal", "language")
"""What cases are compared by beside facts."""


def fact_name(name: str, lang: str) -> str:
    """The fact's name for people; a name nobody knows stays as it is."""
    kind = catalogue().get(name)
    if kind:
        return kind.words.get(lang)
    return word(f"name-{name}", lang) if name in OF_A_CASE else name
