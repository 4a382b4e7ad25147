"""The trained reader of messages: a kernel machine over sentence vectors, kept as plain numbers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.vocabulary import Ask, DisputeType, Threat

Floats = NDArray[np.float32]

TYPES: tuple[DisputeType, ...] = tuple(DisputeType)
WISHES: tuple[Ask | Threat, ...] = (*Ask, *Threat)
_PARTS = np.array([1.0, 1.0, 0.7, 0.7], np.float32)
_SAID_WEIGHT = 0.4
_SENTENCE_WEIGHT = 0.25
"""How much the message, its sentences together, its first and its last one, and its plain words count; and how much the
one sentence for a further problem: chosen by cross-validation on the examples."""


@dataclass(frozen=True)
class Passage:
    """What is judged as one: a message, or one sentence of it.

    `whole` is the vector of the passage (dimensions,), `sentences` those of its sentences (n, dimensions), `said` the
    asks and threats that the phrase lists heard in it.
    """

    whole: Floats
    sentences: Floats
    said: Collection[str]


@dataclass(frozen=True)
class Judged:
    """One row a passage: probabilities of `TYPES` (n, 20), scores of `WISHES` (n, 14) and of being content (n,).

    For the first passage, of which the others are the sentences, scores of `TYPES` as a further problem of it (20,).
    """

    types: Floats
    also: Floats
    wishes: Floats
    content: Floats


def softmax(logits: Floats) -> Floats:
    """Rows of logits to rows of probabilities."""
    grown = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float32)


def beside(whole: Floats, sentences: Floats) -> Floats:
    """Scores of `TYPES` as a further problem (20,), from the scores of the whole (labels,) and its sentences."""
    kinds = len(TYPES)
    strongest = sentences[:, :kinds].max(axis=0, initial=0.0)
    return np.asarray(whole[kinds : 2 * kinds] + _SENTENCE_WEIGHT * strongest, dtype=np.float32)


def said_row(labels: Collection[str]) -> list[float]:
    """1 for each ask or threat among the labels heard."""
    return [float(wish in labels) for wish in WISHES]


def unit(rows: Floats) -> Floats:
    """Rows at length 1; a row of nothing stays so."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)


@dataclass(frozen=True)
class View:
    """How vectors are looked at: their mean taken away, which all of them share (E5's fill a narrow cone), then turned
    into the few directions in which messages differ.

    `whole_mean` and `sentence_mean` are (dimensions,), `directions` (dimensions, fewer).
    """

    whole_mean: Floats
    sentence_mean: Floats
    directions: Floats

    def row(self, passage: Passage) -> Floats:
        """What the passage is judged by: four parts of length 1 and the words heard, weighed."""
        sentences = unit(passage.sentences - self.sentence_mean)
        whole = unit((passage.whole - self.whole_mean)[None, :])[0]
        parts = np.stack([whole, sentences.mean(axis=0), sentences[0], sentences[-1]])
        seen = unit(parts @ self.directions) * _PARTS[:, None]
        return np.concatenate([seen.reshape(-1), _SAID_WEIGHT * np.array(said_row(passage.said), np.float32)])


@dataclass(frozen=True)
class Model:
    """Kernel ridge regression (Saunders et al., 1998) of all labels at once on the passages learned from.

    `points` are these (n, features), `weights` theirs for each of 20 types, 20 types as a further problem, 14 wishes
    and "content" (n, 55), `width` the gamma of the Gaussian kernel. Scores of types, divided by `temperature`, are
    logits; a wish or content is believed from its own `threshold` (15,) on, a further problem from `also_from` on.
    """

    view: View
    points: Floats
    weights: Floats
    width: float
    temperature: float
    threshold: Floats
    also_from: float

    def judge(self, passages: Sequence[Passage]) -> Judged:
        """What at least one passage says, in whichever language; probabilities are calibrated on messages left out."""
        rows = np.stack([self.view.row(passage) for passage in passages])
        scores = gaussian(rows, self.points, self.width) @ self.weights
        kinds, content = len(TYPES), 2 * len(TYPES) + len(WISHES)
        return Judged(
            types=softmax(scores[:, :kinds] / self.temperature),
            also=beside(scores[0], scores[1:]),
            wishes=scores[:, 2 * kinds : content],
            content=scores[:, content],
        )

    def save(self, path: Path) -> None:
        """Writes the numbers beside their labels, and moves the file into place only when it is whole."""
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(f"{path.stem}.part.npz")
        with half.open("wb") as file:
            np.savez_compressed(
                file,
                type_labels=np.array(TYPES),
                wish_labels=np.array(WISHES),
                whole_mean=self.view.whole_mean,
                sentence_mean=self.view.sentence_mean,
                directions=self.view.directions,
                points=self.points.astype(np.float16),
                weights=self.weights,
                width=np.array(self.width),
                temperature=np.array(self.temperature),
                threshold=self.threshold,
                also_from=np.array(self.also_from),
            )
        half.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Model":
        """Raises `OSError`, `ValueError` or `KeyError` where the file is absent, broken, or for another vocabulary."""
        with np.load(path, allow_pickle=False) as data:
            if tuple(data["type_labels"]) != TYPES or tuple(data["wish_labels"]) != WISHES:
                raise ValueError(f"{path.name} was trained for another vocabulary")
            view = View(data["whole_mean"], data["sentence_mean"], data["directions"])
            points, weights = data["points"].astype(np.float32), data["weights"]
            return cls(
                view,
                points,
                weights,
                width=float(data["width"]),
                temperature=float(data["temperature"]),
                threshold=data["threshold"],
                also_from=float(data["also_from"]),
            )


def gaussian(rows: Floats, points: Floats, width: float) -> Floats:
    """The Gaussian kernel exp(-width · distance²) between rows and points, (len(rows), len(points))."""
    squares = (rows**2).sum(axis=1)[:, None] + (points**2).sum(axis=1)[None, :] - 2 * rows @ points.T
    return np.asarray(np.exp(-width * np.maximum(squares, 0)), dtype=np.float32)
