"""How often the gist of a sentence is right, and how much of a message it covers.

`python -m tests.measure.gist` prints the figures: held-back sentences by language, then the share left unmatched on the
Bitext utterances (CDLA-Sharing, not part of the project) where they are at hand.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from server.messages.understanding import Understander

HELD_BACK = Path(__file__).parents[1] / "messages/gist_held_back.tsv"
REAL = Path(__file__).parents[3] / "shared/data/messages/bitext-intents.jsonl"


@dataclass(frozen=True)
class HeldBack:
    """A sentence that is not in the library; `right` are the statements it may be shown as, `""` for none."""

    language: str
    right: tuple[str, ...]
    sentence: str


@dataclass
class Tally:
    """`matching` says a statement of the library, `shown` was shown, `right` of those rightly."""

    sentences: int = 0
    matching: int = 0
    shown: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.shown if self.shown else 1.0

    @property
    def share(self) -> float:
        return self.right / self.matching if self.matching else 1.0


def held_back() -> list[HeldBack]:
    lines = HELD_BACK.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line)
    return [HeldBack(language, tuple(right.split("|")), sentence) for language, right, sentence in rows]


def shown_as(understander: Understander, sentences: Sequence[str], language: str | None = None) -> list[str]:
    """The id of the statement shown for each sentence taken as a message of its own, empty where none is."""
    shown = []
    for sentence in sentences:
        vectors = understander.encode([sentence])
        spoken = language or understander.understand([sentence], vectors=vectors).language
        found = understander.gist([sentence], vectors, language=spoken, lang="en")
        shown.append(next((one.statement for message in found for one in message.sentences if one.statement), ""))
    return shown


def measure(understander: Understander, rows: Sequence[HeldBack]) -> dict[str, Tally]:
    """By language, and all together under `all`. The language is detected as it is for a buyer's message."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row, shown in zip(rows, shown_as(understander, [row.sentence for row in rows]), strict=True):
        for tally in (tallies[row.language], tallies["all"]):
            tally.sentences += 1
            tally.matching += "" not in row.right
            tally.shown += bool(shown)
            tally.right += bool(shown) and shown in row.right
    return dict(tallies)


def _milliseconds(understander: Understander, texts: Sequence[str]) -> float:
    made = [(text, understander.encode([text])) for text in texts]
    start = time.perf_counter()
    for text, vectors in made:
        understander.gist([text], vectors, language="en", lang="en")
    return 1000 * (time.perf_counter() - start) / len(made)


def main() -> None:
    from casebase.encoder import load_encoder

    understander = Understander(load_encoder())
    understander.gist_ready()
    rows = held_back()
    tallies = measure(understander, rows)
    print = sys.stdout.write
    print("language  sentences  matching  shown  right  precision  share shown\n")
    for language in ["all", *sorted(set(tallies) - {"all"})]:
        t = tallies[language]
        counts = f"{t.sentences:9}  {t.matching:8}  {t.shown:5}  {t.right:5}"
        print(f"{language:8}  {counts}  {t.precision:9.3f}  {t.share:.2f}\n")
    print(
        f"ms a message, beside the vectors: {_milliseconds(understander, [row.sentence for row in rows[:100]]):.2f}\n"
    )
    if not REAL.is_file():
        print("real texts: skipped, they are not at hand\n")
        return
    most = int(sys.argv[1]) if len(sys.argv) > 1 else None
    texts = [json.loads(line)["utterance"] for line in REAL.read_text(encoding="utf-8").splitlines()[:most]]
    unmatched = shown_as(understander, texts, "en").count("")
    print(f"real texts: {unmatched} of {len(texts)} left unmatched ({unmatched / len(texts):.2f})\n")


if __name__ == "__main__":
    main()
