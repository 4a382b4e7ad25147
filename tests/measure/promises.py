"""How surely promises are told: `python -m tests.measure.promises` prints precision and recall by language.

The sentences of `tests/messages/promises_held_back.jsonl` are others than those that were learnt from. `--missed` shows
those that were told wrongly.
"""

import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from server.messages.promises import PromiseReader
from server.messages.promises.training import Example, read_examples
from server.messages.training import QueryEncoder

HELD_BACK = Path(__file__).parents[1] / "messages/promises_held_back.jsonl"


@dataclass
class Tally:
    """`said` hold a promise, `told` were told as one, `right` of those hold one, `kind` of those the kind told."""

    sentences: int = 0
    said: int = 0
    told: int = 0
    right: int = 0
    kind: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.said if self.said else 1.0


def measure(encoder: QueryEncoder, rows: Sequence[Example], wrong: list[str] | None = None) -> dict[str, Tally]:
    """By language, and all together under `all`. Texts are encoded together."""
    reader = PromiseReader(encoder)
    vectors = encoder.encode_queries([row.text for row in rows])
    tallies: dict[str, Tally] = defaultdict(Tally)
    for number, row in enumerate(rows):
        found = reader.promises(
            [row.text], [(0, row.text)], vectors[number : number + 1], by=row.by, language=row.language
        )
        if wrong is not None and [one.kind for one in found] != ([row.kind] if row.kind else []):
            wrong.append(f"{row.by} {row.kind} told {[(p.kind.value, p.confidence) for p in found]}: {row.text}")
        for tally in (tallies[row.language], tallies["all"]):
            tally.sentences += 1
            tally.said += row.kind is not None
            tally.told += bool(found)
            tally.right += bool(found) and row.kind is not None
            tally.kind += bool(found) and found[0].kind is row.kind
    return dict(tallies)


def main() -> None:
    from casebase.encoder import load_encoder

    wrong: list[str] = []
    tallies = measure(load_encoder(), read_examples(HELD_BACK), wrong)
    print("language  sentences  promises  told  right  precision  recall  kind right")
    for language in ["all", *sorted(set(tallies) - {"all"})]:
        t = tallies[language]
        print(
            f"{language:8}  {t.sentences:9}  {t.said:8}  {t.told:4}  {t.right:5}  {t.precision:9.3f}  {t.recall:6.3f}"
            f"  {t.kind / max(1, t.right):10.3f}"
        )
    if "--missed" in sys.argv:
        print("\n".join(wrong))


if __name__ == "__main__":
    main()
