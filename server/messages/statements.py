"""The library of statements: what buyers say, in the seller's language, with sentences that say it. Data, read here.

`statements/<topic>.yaml` holds the statements by id, `nothing.yaml` sentences that say none of them, `denial.yaml` the
words that deny, by language.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from server.data_files import read_yaml
from server.vocabulary import Ask, DisputeType, Threat

FOLDER = Path(__file__).with_name("statements")
NOTHING, DENIAL = "nothing", "denial"
_UNSPACED = frozenset(("zh", "ja", "ko", "th", "km"))


@dataclass(frozen=True)
class Statement:
    """One thing that buyers say.

    `text` is it in the seller's language, by `en` and `zh`; `says` are sentences of buyers that say it. `denial` tells
    of the words that deny: `never` in a sentence that says it, `always` in one, or either. `opposite` are the ids of
    statements that contradict it.
    """

    id: str
    text: dict[str, str]
    says: tuple[str, ...]
    denial: Literal["never", "always", "either"] = "either"
    opposite: frozenset[str] = frozenset()
    dispute_type: DisputeType | None = None
    ask: Ask | None = None
    threat: Threat | None = None


@cache
def statements() -> tuple[Statement, ...]:
    """All statements, in the order of their files. An opposite counts both ways."""
    rows = {
        name: row
        for path in sorted(FOLDER.glob("*.yaml"))
        if path.stem not in (NOTHING, DENIAL)
        for name, row in _read(path.stem).items()
    }
    opposite: dict[str, set[str]] = {name: set(row.get("opposite", ())) for name, row in rows.items()}
    for name, others in list(opposite.items()):
        for other in others:
            opposite[other].add(name)
    return tuple(_statement(name, row, frozenset(opposite[name])) for name, row in rows.items())


@cache
def nothing() -> tuple[str, ...]:
    """Sentences that say none of the statements."""
    return tuple(_read(NOTHING)["says"])


def denies(sentence: str, language: str) -> bool | None:
    """Whether the sentence has a word that denies, in its language; `None` where that language's are not known."""
    code = language.split("-")[0]
    pattern = _denial().get(code)
    if pattern is None:
        return None
    return pattern.search(sentence.lower().replace("’", "'")) is not None


@cache
def digest(model_id: str, recipe: str) -> str:
    """Of all that vectors and confidence are made from: the sentences, their statements, the text model, the recipe."""
    said = [(one.id, one.says) for one in statements()]
    return hashlib.sha256(repr((said, nothing(), model_id, recipe)).encode("utf-8")).hexdigest()[:20]


@cache
def _denial() -> dict[str, re.Pattern[str]]:
    found = {}
    for code, words in _read(DENIAL).items():
        inner = "|".join(words)
        found[code] = re.compile(inner if code in _UNSPACED else rf"(?<!\w)(?:{inner})(?!\w)")
    return found


def _statement(name: str, row: dict[str, Any], opposite: frozenset[str]) -> Statement:
    return Statement(
        id=name,
        text={"en": row["en"], "zh": row["zh"]},
        says=tuple(row["says"]),
        denial=row.get("denial", "either"),
        opposite=opposite,
        dispute_type=DisputeType(row["type"]) if "type" in row else None,
        ask=Ask(row["ask"]) if "ask" in row else None,
        threat=Threat(row["threat"]) if "threat" in row else None,
    )


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = read_yaml((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return data
