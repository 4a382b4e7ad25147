"""`python -m tests.measure.reply_meanings [LANGUAGE…]`: does each reply text mean what the English one means?

Each message, with the same values in every language, is compared with all English messages by the text model: the
nearest must be its own. Prints the share for each language and every message that is nearer to another one; those that
were read and found right stand in `docs/languages/replies.md`.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from casebase.encoder import Vectors, load_encoder
from server.replies.languages import LANGUAGES
from tests.replies.reading import rendered

DOCUMENT = Path(__file__).parents[2] / "docs/languages/replies.md"
WANTED = 0.98


class Stray(NamedTuple):
    """A message whose nearest English message is another one; `by` is how much nearer (cosine)."""

    language: str
    id_: str
    nearest: str
    by: float


def strays(chosen: Mapping[str, Iterable[str]]) -> list[Stray]:
    """Of the chosen message ids by language, those that are nearest to another English message. Texts are encoded in
    one call of the text model."""
    english = rendered("en")
    ids = list(english)
    texts = {language: rendered(language) for language in chosen}
    pairs = [(language, id_) for language, wanted in chosen.items() for id_ in wanted]
    lines = [texts[language][id_] for language, id_ in pairs]
    vectors: Vectors = load_encoder().encode_passages([*english.values(), *lines])
    likeness = vectors[len(ids) :] @ vectors[: len(ids)].T
    found = []
    for (language, id_), row in zip(pairs, likeness, strict=True):
        own, best = row[ids.index(id_)], int(np.argmax(row))
        same_words = english[ids[best]] == english[id_]
        if ids[best] != id_ and not same_words:
            found.append(Stray(language, id_, ids[best], float(row[best] - own)))
    return found


def read_and_found_right() -> dict[str, set[str]]:
    """The exceptions of the document: message ids by language."""
    rows = re.findall(r"^\| `([\w-]+)` \| `([\w-]+)` \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    found: dict[str, set[str]] = {}
    for language, id_ in rows:
        found.setdefault(language, set()).add(id_)
    return found


def main(languages: list[str]) -> int:
    failed = 0
    for language in languages:
        ids = list(rendered(language))
        found = strays({language: ids})
        share = 1 - len(found) / len(ids)
        failed += share < WANTED
        print(f"{language:8} {share:6.1%} of {len(ids)}")
        for stray in found:
            print(
                f"         {stray.id_} is nearer to {stray.nearest} by {stray.by:.4f}: {rendered(language)[stray.id_]}"
            )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [language for language in LANGUAGES if language != "en"]))
