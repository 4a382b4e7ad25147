"""What the check of messages finds, and its false alarms.

`python -m tests.measure.lint [--missed]` reads `tests/replies/lint_held_out.jsonl` (invented sentences, each with what
is forbidden in it, and honest ones), the reply texts of all languages, and real texts (Tatoeba, buyers' messages by
Bitext; not part of the project) where they are at hand.
"""

import json
import re
import sys
import time
from collections import Counter
from pathlib import Path

from server.replies.lint import lint
from server.vocabulary import Portal

FTL = Path(__file__).parents[2] / "server/replies/ftl"
HELD_OUT = Path(__file__).parents[1] / "replies/lint_held_out.jsonl"
SHARED = Path(__file__).parents[3] / "shared/data"
REAL = {
    "Tatoeba": (SHARED / "language/tatoeba.jsonl", ("text", "sentence")),
    "buyers (Bitext)": (SHARED / "messages/bitext-intents.jsonl", ("utterance",)),
}


def reply_texts() -> list[str]:
    """What the reply texts say, one a message, without their variables."""
    lines = [line for path in sorted(FTL.glob("*.ftl")) for line in path.read_text(encoding="utf-8").splitlines()]
    said = (line.split(" = ", 1)[1] for line in lines if " = " in line and not line.startswith("#"))
    return [re.sub(r"\{[^}]*\}", "7", text) for text in said]


def held_out() -> list[tuple[str | None, str]]:
    """Pairs of what is forbidden and a sentence with it; `None` with an honest sentence."""
    rows = [json.loads(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]
    return [(row["kind"], row["text"]) for row in rows]


def found(text: str) -> list[tuple[str, str]]:
    """Kind and marked words of what is found in a text by Amazon's rules."""
    return [(finding.kind, text[finding.start : finding.end]) for finding in lint(Portal.AMAZON, text)]


def by_kind() -> dict[str, tuple[int, int, int]]:
    """For each kind on the invented sentences: how many were found, how many there are, how often it was raised where
    it is not meant."""
    hits: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for kind, text in held_out():
        kinds = {one for one, _ in found(text)}
        if kind:
            all_[kind] += 1
            hits[kind] += kind in kinds
        wrong.update(kinds if kind is None else ())
    return {kind: (hits[kind], all_[kind], wrong[kind]) for kind in sorted(set(all_) | set(wrong))}


def main() -> None:
    """Prints the figures."""
    table = by_kind()
    for kind, (hits, of, wrong) in table.items():
        print(f"{kind:24} recall {hits}/{of}, precision {hits}/{hits + wrong}")
    hits, of, wrong = (sum(row[place] for row in table.values()) for place in range(3))
    honest = sum(kind is None for kind, _ in held_out())
    print(
        f"{'all':24} recall {hits / of:.1%} of {of}, precision {hits / (hits + wrong):.1%} ({honest} honest sentences)"
    )
    if "--missed" in sys.argv:
        for kind, text in held_out():
            if (kind and kind not in {one for one, _ in found(text)}) or (kind is None and found(text)):
                print(f"  {kind}: {found(text)} {text}")
    texts = {"reply texts": reply_texts()}
    for name, (path, keys) in REAL.items():
        if path.exists():
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            texts[name] = [row[key] for row in rows for key in keys if key in row]
        else:
            print(f"{name}: not at hand, not measured")
    for name, sentences in texts.items():
        started = time.perf_counter()
        alarms = [(text, raised) for text in sentences if (raised := found(text))]
        each = 1000 * (time.perf_counter() - started) / max(1, len(sentences))
        print(f"{name}: {len(alarms)} alarms in {len(sentences)} texts, {each:.2f} ms a text")
        for text, findings in alarms[:20]:
            print(f"  {findings} {text[:100]}")


if __name__ == "__main__":
    main()
