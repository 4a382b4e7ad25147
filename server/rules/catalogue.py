"""The facts there are: their types and their names for people, from `facts.yaml`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from server.rules.model import Words


@dataclass(frozen=True)
class FactKind:
    type: str
    words: Words


@cache
def catalogue() -> dict[str, FactKind]:
    rows = yaml.safe_load(files("server.rules").joinpath("facts.yaml").read_text(encoding="utf-8"))
    return {name: FactKind(row["type"], Words(en=row["en"], zh=row["zh"])) for name, row in rows.items()}


@cache
def condition_types() -> dict[str, str]:
    """Types of the facts that conditions may speak of. Moments are for clocks only."""
    return {name: kind.type for name, kind in catalogue().items() if kind.type != "moment"}
