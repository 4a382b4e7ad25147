"""Data files in YAML, read by the parser in C where it is there: the one in Python takes ten times as long."""

from typing import Any

import yaml

_SAFE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str) -> Any:
    """The value of a YAML text, of plain types only."""
    return yaml.load(text, Loader=_SAFE)  # noqa: S506 both are safe loaders
