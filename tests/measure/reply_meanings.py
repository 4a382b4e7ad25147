"""`python -m tests.measure.reply_meanings [LANGUAGE…|--table]`: does each reply text mean what the English one means?

A message stands for all its wordings (tones, kinds of dispute, with and without its facts; the same invented values
in every language): its vector is their mean, less the mean of its language, which takes away how a language as such
differs.
Two shares are told for each language:

- `nearest`: messages whose nearest English message of all is their own. Nearness is the cosine less the mean cosine of
  either to its four nearest of the other side: the margin of Artetxe and Schwenk, “Margin-based Parallel Corpus Mining
  with Multilingual Sentence Embeddings” (ACL 2019), in its difference form and with its number of neighbours. Without
  it, a message that is near to everything (“I’m sorry that there was trouble”) is the nearest of many.
- `paired`: messages that meet their own when every message gets one English message, no two the same, so that all pairs
  together are as near as can be.

Results are kept in `reply_meanings.json` with a digest of the texts; a test measures again what has changed since.
"""

import json
import sys
from hashlib import sha256
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from pydantic import BaseModel
from scipy.optimize import linear_sum_assignment

from casebase.encoder import Vectors, load_encoder
from server.replies.languages import LANGUAGES
from server.replies.writing import written
from tests.replies.reading import rendered, selectors

KEPT = Path(__file__).with_name("reply_meanings.json")
AIM = 0.98
NEIGHBOURS = 4


class Result(BaseModel):
    """What was measured of one language. `strays` are messages nearest to another's English, with that one."""

    texts: str
    nearest: float
    paired: float
    strays: dict[str, str]


class Wordings(NamedTuple):
    ids: list[str]
    counts: list[int]
    texts: list[str]


def wordings(language: str) -> Wordings:
    """All wordings of all messages: each combination of what chooses a variant with nothing else known, and one with
    everything known."""
    found: dict[str, list[str]] = {}
    for id_, full in rendered(language).items():
        chosen = selectors(id_)
        texts = [
            written(id_, language, {**_UNKNOWN, **dict(zip(chosen, combination, strict=True))})
            for combination in product(*chosen.values())
        ]
        found[id_] = list(dict.fromkeys([*texts, full]))
    return Wordings(list(found), [len(texts) for texts in found.values()], [t for ts in found.values() for t in ts])


_UNKNOWN: dict[str, str | int] = {
    **dict.fromkeys(("item", "amount", "date", "arrives", "dispatch", "carrier", "tracking"), "none"),
    **dict.fromkeys(("place", "platform", "name", "tone", "type", "kind", "until", "arrived", "form"), "none"),
    "days": 5,
}


def measured(languages: list[str]) -> dict[str, Result]:
    """Both shares for each language, against English; takes some three seconds a language on an idle core."""
    english = _meanings("en")
    ids = wordings("en").ids
    found = {}
    for language in languages:
        likeness = _meanings(language) @ english.T
        pairs = linear_sum_assignment(-likeness)[1]
        nearest = _margin(likeness).argmax(axis=1)
        own = np.arange(len(ids))
        found[language] = Result(
            texts=digest(language),
            nearest=round(float((nearest == own).mean()), 3),
            paired=round(float((pairs == own).mean()), 3),
            strays={ids[i]: ids[int(nearest[i])] for i in own if nearest[i] != i},
        )
    return found


def _margin(likeness: Vectors) -> Vectors:
    of_rows = np.sort(likeness, axis=1)[:, -NEIGHBOURS:].mean(axis=1, keepdims=True)
    of_columns = np.sort(likeness, axis=0)[-NEIGHBOURS:].mean(axis=0, keepdims=True)
    margin: Vectors = likeness - (of_rows + of_columns) / 2
    return margin


def _meanings(language: str) -> Vectors:
    said = wordings(language)
    vectors = load_encoder().encode_queries(said.texts)
    vectors = vectors - vectors.mean(axis=0)
    ends = np.cumsum(said.counts)
    means = np.array([vectors[end - count : end].mean(axis=0) for end, count in zip(ends, said.counts, strict=True)])
    unit: Vectors = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


def digest(language: str) -> str:
    """Changes when the language's texts or the English ones do."""
    folder = files("server.replies").joinpath("ftl")
    texts = "\0".join(folder.joinpath(f"{one}.ftl").read_text(encoding="utf-8") for one in ("en", language))
    return sha256(texts.encode()).hexdigest()[:16]


def kept() -> dict[str, Result]:
    loaded = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    return {language: Result.model_validate(result) for language, result in loaded.items()}


def table(results: dict[str, Result]) -> str:
    """The exceptions as the docs show them: each message, the English one it was nearest to, and in which languages."""
    where: dict[tuple[str, str], list[str]] = {}
    for language, result in sorted(results.items()):
        for message, other in result.strays.items():
            where.setdefault((message, other), []).append(language)
    rows = (f"| `{message}` | `{other}` | {' '.join(where[message, other])} |" for message, other in sorted(where))
    return "\n".join(["| message | nearest English | in |", "| --- | --- | --- |", *rows])


def main(languages: list[str]) -> None:
    if languages == ["--table"]:
        print(table(kept()))
        return
    for language in languages:
        (result,) = measured([language]).values()
        print(
            f"{language:8} nearest {result.nearest:6.1%}  paired {result.paired:6.1%}  {result.strays or ''}",
            flush=True,
        )
        together = {one: old for one, old in (kept() | {language: result}).items() if one in LANGUAGES}
        plain = {one: together[one].model_dump() for one in sorted(together)}
        KEPT.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:] or [language for language in LANGUAGES if language != "en"])
