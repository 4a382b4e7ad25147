"""The labelled messages that the reader of messages learns from: `examples/<dispute type>.jsonl` and
`examples/languages/<language>.jsonl`, written by hand."""

import hashlib
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from server.vocabulary import Ask, DisputeType, Threat

FOLDER = Path(__file__).with_name("examples")


class Example(BaseModel):
    """One message as a buyer might write it, and what a colleague would read in it."""

    model_config = ConfigDict(extra="forbid")

    text: str
    language: str
    dispute_type: DisputeType
    also: list[DisputeType] = Field(default_factory=list)
    asks: list[Ask] = Field(default_factory=list)
    threats: list[Threat] = Field(default_factory=list)
    content: bool = Field(default=False, description="only thanks or praise: nothing is complained of or asked")
    spoken: dict[str, str] = Field(
        default_factory=dict, description="ask or threat → the sentence that says it, in messages of several sentences"
    )


def read_examples(path: Path) -> list[Example]:
    """The examples of one JSON Lines file. Raises `ValueError` where a line is no example."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Example.model_validate_json(line) for line in lines if line.strip()]


@cache
def examples() -> Sequence[Example]:
    """All examples, in a fixed order."""
    return [example for path in sorted(FOLDER.rglob("*.jsonl")) for example in read_examples(path)]


def digest(rows: Sequence[Example], *more: str) -> str:
    """Changes when an example, or one of `more`, changes."""
    text = json.dumps([[row.model_dump(mode="json") for row in rows], *more], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:20]
