"""What stands in the way of a page: told from its address, its status and what it shows. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from server.data_files import read_yaml


@dataclass(frozen=True)
class Signs:
    """What can be told of a page without reading it. `marks` are the names of walls whose marks it shows; `known`
    says that a reader sees a page that it knows, drawn."""

    url: str
    status: int | None = None
    text: str = ""
    marks: frozenset[str] = frozenset()
    known: bool = False


@cache
def _walls() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = read_yaml(
        files("server.collect").joinpath("walls.yaml").read_text(encoding="utf-8")
    )
    return loaded


def marks() -> Mapping[str, str]:
    """For each wall the selector of the marks that give it away."""
    return {name: ", ".join(wall["marks"]) for name, wall in _walls().items() if "marks" in wall}


def wall_at(signs: Signs) -> str | None:
    """The wall in the way (`login`, `two-step`, `captcha`, `refused`), or None. A captcha goes before a status: it may
    come with one."""
    address = urlsplit(signs.url)
    for name, wall in _walls().items():
        if any(re.fullmatch(host, address.hostname or "") for host in wall.get("hosts", ())):
            return name
        if any(re.search(path, address.path) for path in wall.get("paths", ())):
            return name
    if signs.known:
        return None
    text = " ".join(signs.text.split()).casefold()
    for name, wall in _walls().items():
        if name in signs.marks or any(words.casefold() in text for words in wall.get("words", ())):
            return name
    return next((name for name, wall in _walls().items() if signs.status in wall.get("status", ())), None)
