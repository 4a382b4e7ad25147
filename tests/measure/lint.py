"""False alarms of the check of messages, and what it finds in invented sentences.

`python -m tests.measure.lint` reads the reply texts of all languages, `tests/replies/lint_held_out.jsonl`, and real
texts (Tatoeba, not part of the project) where they are at hand.
"""

import json
import re
import time
from pathlib import Path

from server.replies.lint import lint
from server.vocabulary import Portal

FTL = Path(__file__).parents[2] / "server/replies/ftl"
HELD_OUT = Path(__file__).parents[1] / "replies/lint_held_out.jsonl"
REAL = Path(__file__).parents[3] / "shared/data/language/tatoeba.jsonl"


def reply_texts() -> list[str]:
    """What the reply texts say, one a message, without their variables."""
    lines = [line for path in sorted(FTL.glob("*.ftl")) for line in path.read_text(encoding="utf-8").splitlines()]
    said = (line.split(" = ", 1)[1] for line in lines if " = " in line and not line.startswith("#"))
    return [re.sub(r"\{[^}]*\}", "7", text) for text in said]


def held_out() -> list[tuple[str, str]]:
    """Pairs of a rule and a sentence that breaks it."""
    rows = [json.loads(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]
    return [(row["rule"], row["text"]) for row in rows]


def found(text: str) -> list[tuple[str, str]]:
    """Rule and marked words of what is found in a text by Amazon's rules."""
    return [(finding.rule, text[finding.start : finding.end]) for finding in lint(Portal.AMAZON, text)]


def main() -> None:
    """Prints the figures."""
    pairs = held_out()
    hits = sum(rule in {r for r, _ in found(text)} for rule, text in pairs)
    print(f"invented: recall {hits}/{len(pairs)}")
    texts = {"reply texts": reply_texts()}
    if REAL.exists():
        rows = [json.loads(line) for line in REAL.read_text(encoding="utf-8").splitlines()]
        texts["Tatoeba"] = [value for row in rows for key, value in row.items() if key in ("text", "sentence")]
    for name, sentences in texts.items():
        started = time.perf_counter()
        alarms = [(text, found(text)) for text in sentences if found(text)]
        each = 500 * (time.perf_counter() - started) / max(1, len(sentences))
        print(f"{name}: {len(alarms)} alarms in {len(sentences)} texts, {each:.2f} ms a text")
        for text, findings in alarms[:20]:
            print(f"  {findings} {text[:100]}")


if __name__ == "__main__":
    main()
