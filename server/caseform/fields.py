"""The form's fields as data, and what the order context says of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, cast

from server.caseform.model import Entry, FormField, FormGroup, FormSource, Group
from server.data_files import read_yaml
from server.orders.context import OrderContext
from server.orders.merge import disagreements
from server.rules.catalogue import holds
from server.vocabulary import How


@dataclass(frozen=True)
class Line:
    """One line of `form.yaml`. `when` is CEL; empty: never asked for."""

    path: str
    entry: Entry
    when: str = ""
    choices: tuple[str, ...] = field(default=())


@cache
def lines() -> dict[Group, tuple[Line, ...]]:
    """The form by group, in the order in which it is shown."""
    raw = read_yaml(files("server.caseform").joinpath("form.yaml").read_text(encoding="utf-8"))
    return {
        group: tuple(Line(row["path"], row["as"], row.get("when", ""), tuple(row.get("choices", ()))) for row in rows)
        for group, rows in raw.items()
    }


def editable() -> frozenset[str]:
    """Paths that the seller may type."""
    return frozenset(line.path for group in lines().values() for line in group if line.entry != "messages")


def groups(context: OrderContext, facts: Mapping[str, Any]) -> list[FormGroup]:
    """The form's groups with what is known."""
    known = context.model_dump(by_alias=True)
    fought = disagreements(context)
    return [
        FormGroup(name=name, fields=[_field(line, known, context, fought, facts) for line in group])
        for name, group in lines().items()
    ]


def _field(
    line: Line, known: dict[str, Any], context: OrderContext, fought: Mapping[str, Any], facts: Mapping[str, Any]
) -> FormField:
    value = _at(known, line.path)
    sources = [
        FormSource(page=one.page, at=one.at.isoformat() if one.at else None, how=one.how, raw=one.raw)
        for one in context.sources.get(line.path, ())
    ]
    return FormField(
        path=line.path,
        entry=line.entry,
        choices=list(line.choices),
        value=_plain(value),
        sources=sources,
        typed=bool(sources) and any(one.how is How.TYPED for one in sources),
        contradicted=line.path in fought,
        wanted=value in (None, "", []) and bool(line.when) and holds(line.when, facts).holds is not False,
    )


def _at(known: Any, path: str) -> Any:
    here = known
    for step in path.split("."):
        if isinstance(here, list):
            here = here[int(step)] if int(step) < len(here) else None
        elif isinstance(here, dict):
            here = here.get(step)
        else:
            return None
    return here


def _plain(value: Any) -> Any:
    """As JSON has it; `messages` are given whole elsewhere."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return len(value)
    return cast(Any, value)
