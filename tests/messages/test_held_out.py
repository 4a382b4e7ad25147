"""How well messages are understood that the reader has never seen."""

from collections import Counter

import pytest

from server.messages.examples import Example, examples
from server.messages.understanding import Understanding
from server.vocabulary import DisputeType

# One process reads the messages, for all of these tests.
pytestmark = pytest.mark.xdist_group("held-out")

Pairs = list[tuple[Example, Understanding]]


def pairs(held_out: list[Example], answers: list[Understanding]) -> Pairs:
    return list(zip(held_out, answers, strict=True))


def test_the_held_out_messages_are_not_among_the_examples(held_out: list[Example]) -> None:
    assert not {example.text for example in held_out} & {example.text for example in examples()}
    assert min(Counter(example.dispute_type for example in held_out).values()) >= 8


def test_the_type_is_right_for_most_messages(held_out: list[Example], answers: list[Understanding]) -> None:
    right = [answer.dispute_type is example.dispute_type for example, answer in pairs(held_out, answers)]
    assert sum(right) / len(right) >= 0.85


def test_no_type_is_forgotten(held_out: list[Example], answers: list[Understanding]) -> None:
    f1 = {}
    for kind in DisputeType:
        truth = [example.dispute_type is kind for example in held_out]
        found = [answer.dispute_type is kind for answer in answers]
        both = sum(a and b for a, b in zip(truth, found, strict=True))
        f1[kind] = 2 * both / (sum(truth) + sum(found))
    assert sum(f1.values()) / len(f1) >= 0.85
    assert min(f1.values()) >= 0.5, f1


def test_the_language_is_right(held_out: list[Example], answers: list[Understanding]) -> None:
    right = [answer.language == example.language for example, answer in pairs(held_out, answers)]
    assert sum(right) / len(right) >= 0.98


def test_the_confidence_is_honest(held_out: list[Example], answers: list[Understanding]) -> None:
    """Expected calibration error over ten bands of confidence (Naeini et al., 2015)."""
    bands: dict[int, list[tuple[float, bool]]] = {}
    for example, answer in pairs(held_out, answers):
        right = answer.dispute_type is example.dispute_type
        bands.setdefault(min(9, int(answer.confidence * 10)), []).append((answer.confidence, right))
    error = sum(abs(sum(c for c, _ in band) - sum(r for _, r in band)) for band in bands.values()) / len(held_out)
    assert error <= 0.12


def test_asks_and_threats_are_mostly_found_and_rarely_invented(
    held_out: list[Example], answers: list[Understanding]
) -> None:
    for name, floor in (("asks", 0.75), ("threats", 0.85)):
        both = only_found = missed = 0
        for example, answer in pairs(held_out, answers):
            truth, found = set(getattr(example, name)), set(getattr(answer, name))
            both, only_found, missed = (
                both + len(truth & found),
                only_found + len(found - truth),
                missed + len(truth - found),
            )
        assert 2 * both / (2 * both + only_found + missed) >= floor, (name, both, only_found, missed)
