"""Redaction on texts with marked personal data: recall by kind, and what is lost of harmless words.

`python -m tests.measure.redaction [--missed]` reads presidio-research's synthetic texts (MIT, not part of the project)
where they are at hand, and the invented texts of `tests/messages/redaction_held_out.jsonl`.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from server.messages.privacy import redact

PRESIDIO = Path(__file__).parents[3] / "shared/data/privacy/presidio.jsonl"
HELD_OUT = Path(__file__).parents[1] / "messages/redaction_held_out.jsonl"
KINDS = {
    "PERSON": "NAME",
    "STREET_ADDRESS": "ADDRESS",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "CREDIT_CARD": "CARD",
    "IBAN_CODE": "IBAN",
}
UNCOUNTED = {"GPE", "ZIP_CODE", "TITLE", "DOMAIN_NAME", "ORGANIZATION", "US_SSN", "US_DRIVER_LICENSE", "IP_ADDRESS"}
"""Parts of an address or of a company's name: taking them out is neither asked for nor harm. Dates, ages and
nationalities count as harmless."""
_WORD = re.compile(r"<[A-Z]+>|[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]|[^\W\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]+")


@dataclass
class Tally:
    found: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    words: int = 0
    lost: int = 0
    lost_strict: int = 0
    words_strict: int = 0
    seconds: float = 0.0
    texts: int = 0
    missed: list[str] = field(default_factory=list)
    harmed: list[str] = field(default_factory=list)


def measure(rows: Sequence[tuple[str, list[tuple[int, int, str]]]]) -> Tally:
    """Recall of marked spans (a span counts as found when none of its words remains) and changed harmless words."""
    tally = Tally(texts=len(rows))
    for text, spans in rows:
        started = time.perf_counter()
        redacted = redact(text)
        tally.seconds += time.perf_counter() - started
        kept = _kept(text, redacted)
        for start, end, kind in spans:
            name = KINDS.get(kind, kind)
            if name in UNCOUNTED or name not in set(KINDS.values()) | {"ORDER", "TRACKING"}:
                continue
            tally.all[name] += 1
            left = [word for at, word in _words(text) if start <= at < end and at in kept]
            tally.found[name] += not left
            if left:
                tally.missed.append(f"{name}: {text[start:end]!r} in {redacted!r}")
        wanted = set(KINDS) | set(KINDS.values()) | {"ORDER", "TRACKING"}
        private = [(s, e) for s, e, k in spans if k in wanted]
        soft = private + [(s, e) for s, e, k in spans if k in UNCOUNTED]
        for at, word in _words(text):
            if not any(s <= at < e for s, e in private):
                tally.words_strict += 1
                tally.lost_strict += at not in kept
            if not any(s <= at < e for s, e in soft):
                tally.words += 1
                if at not in kept:
                    tally.lost += 1
                    tally.harmed.append(f"{word} in {text!r} -> {redacted!r}")
    return tally


def _words(text: str) -> Iterator[tuple[int, str]]:
    return ((hit.start(), hit[0]) for hit in _WORD.finditer(text))


def _kept(text: str, redacted: str) -> set[int]:
    """The places of the words of a text that stand in its redaction too."""
    before, after = list(_words(text)), [word for _, word in _words(redacted)]
    same = SequenceMatcher(None, [word for _, word in before], after, autojunk=False)
    return {before[block.a + i][0] for block in same.get_matching_blocks() for i in range(block.size)}


def presidio() -> list[tuple[str, list[tuple[int, int, str]]]]:
    """The texts of presidio-research with their spans; empty where the file is not at hand."""
    if not PRESIDIO.exists():
        return []
    rows = [json.loads(line) for line in PRESIDIO.read_text(encoding="utf-8").splitlines()]
    return [
        (row["full_text"], [(s["start_position"], s["end_position"], s["entity_type"]) for s in row["spans"]])
        for row in rows
    ]


def held_out() -> list[tuple[str, list[tuple[int, int, str]]]]:
    """The invented texts: in the file a private part stands as `[[NAME:Anna]]`."""
    rows: list[tuple[str, list[tuple[int, int, str]]]] = []
    for line in HELD_OUT.read_text(encoding="utf-8").splitlines():
        marked, text, spans, done = json.loads(line)["text"], "", [], 0
        for hit in re.finditer(r"\[\[([A-Z]+):(.*?)\]\]", marked, re.DOTALL):
            text += marked[done : hit.start()]
            spans.append((len(text), len(text) + len(hit[2]), hit[1]))
            text += hit[2]
            done = hit.end()
        rows.append((text + marked[done:], spans))
    return rows


def main() -> None:
    """Prints the figures."""
    for name, rows in (("presidio-research", presidio()), ("own held-out", held_out() if HELD_OUT.exists() else [])):
        if not rows:
            print(f"{name}: not at hand, not measured")
            continue
        tally = measure(rows)
        total = sum(tally.all.values())
        print(f"{name}: {len(rows)} texts, recall {sum(tally.found.values()) / total:.1%} of {total}", end="; ")
        print(", ".join(f"{k} {tally.found[k]}/{tally.all[k]}" for k in tally.all))
        print(f"  harmless words changed {tally.lost / tally.words:.2%} of {tally.words}", end="; ")
        print(f"with places and companies among them {tally.lost_strict / tally.words_strict:.2%}", end="; ")
        print(f"{1000 * tally.seconds / tally.texts:.2f} ms a text")
        if "--missed" in sys.argv:
            print("\n".join(tally.missed + tally.harmed))


if __name__ == "__main__":
    main()
