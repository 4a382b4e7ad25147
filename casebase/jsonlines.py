"""Cases as JSON Lines: one case a line, so that a bad line costs nothing but itself."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from casebase.case import Case, Origin, case_from, unknown_keys
from casebase.errors import BadCase

MAX_LINE = 1_000_000
"""Bytes. No case is this long; a line that is comes from another kind of file."""


@dataclass(frozen=True)
class Problem:
    """A line that did not become a case, and why. Lines count from 1."""

    line: int
    message: str


@dataclass(frozen=True)
class CaseLine:
    """A line that became a case, with the keys that were not understood."""

    line: int
    case: Case
    unknown: list[str]


@dataclass
class ImportReport:
    """What an import did. `problems` are lines that were left out, `unknown` keys that were ignored, by line."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    unknown: dict[int, list[str]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {
            "added": self.added,
            "replaced": self.replaced,
            "unchanged": self.unchanged,
            "problems": [{"line": problem.line, "message": problem.message} for problem in self.problems],
            "unknown": [{"line": line, "keys": keys} for line, keys in self.unknown.items()],
        }


def read_cases(lines: Iterable[str | bytes], *, origin: Origin | None = None) -> Iterator[CaseLine | Problem]:
    """Each line as a case or as a problem; empty lines are passed over.

    `origin` overrides what the lines say. A line that says nothing of its origin is `imported`.
    """
    for number, line in enumerate(lines, start=1):
        try:
            data = _decode(line, first=number == 1)
            if data is _NOTHING:
                continue
            if isinstance(data, dict):
                data["origin"] = origin or data.get("origin") or "imported"
            yield CaseLine(number, case_from(data), unknown_keys(data))
        except BadCase as error:
            yield Problem(number, str(error))


def write_cases(cases: Iterable[Case]) -> Iterator[str]:
    """Each case as one line of JSON with its line end, in UTF-8-able text that `read_cases` takes back unchanged."""
    for case in cases:
        yield json.dumps(case.as_json(), ensure_ascii=False) + "\n"


_NOTHING = object()


def _refuse_number(word: str) -> NoReturn:
    raise BadCase(f"{word} is not a number")


def _decode(line: str | bytes, *, first: bool) -> Any:
    if len(line) > MAX_LINE:
        raise BadCase("the line is too long for a case")
    if isinstance(line, bytes):
        try:
            line = line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise BadCase("the line is not UTF-8") from error
    text = (line.removeprefix("\ufeff") if first else line).strip()
    if not text:
        return _NOTHING
    try:
        data = json.loads(text, parse_constant=_refuse_number)
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except json.JSONDecodeError as error:
        raise BadCase(f"not JSON: {error.msg} at column {error.colno}") from error
    except UnicodeEncodeError as error:
        raise BadCase("half of a surrogate pair stands alone") from error
    except BadCase:
        raise
    except (RecursionError, ValueError) as error:
        raise BadCase("not a case: nested too deep, or a number too long") from error
    return data
