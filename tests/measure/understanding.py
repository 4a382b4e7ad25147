"""How well messages held back from training are understood: `python -m tests.measure.understanding`.

Asks are measured by the F1 of all asks together and by the share of messages whose asks are all found and none is
invented; threats by the share of those made that is found. The calibration error is over ten bands of confidence
(Naeini et al., 2015). Nothing is chosen on these messages.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from server.messages.examples import Example, read_examples
from server.messages.understanding import SURE_ENOUGH, Understander, Understanding

FOLDER = Path(__file__).parents[1] / "messages"
_SAME = {"nb": "no", "fil": "tl"}
"""Codes of replies → codes of messages."""

Pairs = Sequence[tuple[Example, Understanding]]


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1; `None` where there was nothing to find."""

    messages: int
    language: float
    type: float
    asks_f1: float | None
    asks_exact: float
    also_found: float | None
    also_right: float | None
    threats_recall: float | None
    threats_precision: float | None
    calibration_error: float


def held_back() -> list[Example]:
    """The messages in the first languages and those in `held_out/<language>.jsonl`."""
    paths = [FOLDER / "held_out.jsonl", *sorted((FOLDER / "held_out").glob("*.jsonl"))]
    return [example for path in paths for example in read_examples(path)]


def same_language(example: Example, answer: Understanding) -> bool:
    return answer.language == _SAME.get(example.language, example.language)


def figures(pairs: Pairs) -> Figures:
    """The figures of these messages, of which there is at least one."""
    asks = _counts([(set(e.asks), set(a.asks)) for e, a in pairs])
    also = _counts([(set(e.also) - {a.dispute_type}, set(a.also) - {e.dispute_type}) for e, a in pairs])
    threats = _counts([(set(e.threats), set(a.threats)) for e, a in pairs])
    return Figures(
        messages=len(pairs),
        language=_share([same_language(e, a) for e, a in pairs]),
        type=_share([a.dispute_type is e.dispute_type for e, a in pairs]),
        asks_f1=2 * asks[0] / (2 * asks[0] + asks[1] + asks[2]) if any(asks) else None,
        asks_exact=_share([set(e.asks) == set(a.asks) for e, a in pairs]),
        also_found=_of(also[0], also[2]),
        also_right=_of(also[0], also[1]),
        threats_recall=_of(threats[0], threats[2]),
        threats_precision=_of(threats[0], threats[1]),
        calibration_error=calibration_error(pairs),
    )


def calibration_error(pairs: Pairs) -> float:
    """Expected calibration error of the type's confidence over ten bands."""
    bands: dict[int, list[float]] = {}
    for example, answer in pairs:
        gap = answer.confidence - (answer.dispute_type is example.dispute_type)
        bands.setdefault(min(9, int(answer.confidence * 10)), []).append(gap)
    return sum(abs(sum(band)) for band in bands.values()) / len(pairs)


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)


def _of(found: int, others: int) -> float | None:
    return found / (found + others) if found + others else None


def _counts(sets: Sequence[tuple[set[str], set[str]]]) -> tuple[int, int, int]:
    """Found rightly, invented, missed."""
    return (
        sum(len(truth & found) for truth, found in sets),
        sum(len(found - truth) for truth, found in sets),
        sum(len(truth - found) for truth, found in sets),
    )


def _row(name: str, found: Figures) -> str:
    values = [
        found.language,
        found.type,
        found.asks_f1,
        found.asks_exact,
        found.also_found,
        found.also_right,
        found.threats_recall,
        found.threats_precision,
        found.calibration_error,
    ]
    return " | ".join([f"| {name}", str(found.messages), *("" if v is None else f"{v:.3f}" for v in values)]) + " |"


def _table(title: str, pairs: Pairs, name: Callable[[Example], str]) -> None:
    columns = ["messages", "language", "type", "asks F1", "asks all right", "further found", "further right"]
    columns += ["threats found", "threats right", "ECE"]
    print(f"\n| {title} | {' | '.join(columns)} |")
    print("|" + " --- |" * 11)
    for group in sorted({name(example) for example, _ in pairs}):
        print(_row(group, figures([pair for pair in pairs if name(pair[0]) == group])))


def main() -> None:
    """Prints the tables by language, type and number of problems, the whole, and what the panel would tell or ask."""
    from casebase.encoder import load_encoder

    understander = Understander(load_encoder())
    pairs = [(example, understander.understand([example.text])) for example in held_back()]
    _table("language", pairs, lambda example: example.language)
    _table("type", pairs, lambda example: example.dispute_type.value)
    _table("problems", pairs, lambda example: "two" if example.also else "one")
    print(_row("all", figures(pairs)))
    told = [answer.confidence >= SURE_ENOUGH for _, answer in pairs]
    right = [answer.dispute_type is example.dispute_type for example, answer in pairs]
    offered = [
        example.dispute_type in (answer.dispute_type, *(one.dispute_type for one in answer.candidates))
        for example, answer in pairs
    ]
    for name, asked in (("told", True), ("asked", False)):
        rows = [place for place, sure in enumerate(told) if sure is asked]
        shares = (_share([right[place] for place in rows]), _share([offered[place] for place in rows]))
        print(f"\n{name}: {len(rows)} of {len(pairs)}; right {shares[0]:.3f}, among those offered {shares[1]:.3f}")


if __name__ == "__main__":
    main()
