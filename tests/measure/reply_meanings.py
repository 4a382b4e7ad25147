"""`python -m tests.measure.reply_meanings [LANGUAGE…]`: does each reply text mean what the English one means?

A message stands for all its wordings (tones, kinds of dispute, with and without its facts; the same invented values
in every language): its vector is their mean, less the mean of its language, which takes away how a language as such
differs.
Two shares are told for each language:

- `nearest`: messages whose nearest English message of all is their own.
- `paired`: messages that meet their own when every message gets one English message, no two the same, so that all pairs
  together are as near as can be. Messages that begin alike and differ by a word pull each other in `nearest`, not here.

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


class Result(BaseModel):
    """What was measured of one language. `strays` are messages paired with another's English, with that one."""

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
        own = np.arange(len(ids))
        found[language] = Result(
            texts=digest(language),
            nearest=round(float((likeness.argmax(axis=1) == own).mean()), 3),
            paired=round(float((pairs == own).mean()), 3),
            strays={ids[i]: ids[int(pairs[i])] for i in own if pairs[i] != i},
        )
    return found


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


def main(languages: list[str]) -> None:
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
