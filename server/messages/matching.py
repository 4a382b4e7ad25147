"""Which statement a sentence says, by its vector: nearness to the sentences that say it, weighed against all others.

Vectors are whitened by the scatter within statements, so that what counts is what tells statements apart and not the
language that a sentence is in (linear discriminant analysis, Fisher 1936; shrinkage after Ledoit and Wolf 2004).
"""

import logging
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from server.messages.model import Floats
from server.messages.own_words import spoken_calmly
from server.messages.statements import FOLDER, digest, nothing, statements
from server.messages.training import QueryEncoder

log = logging.getLogger("sellerside")

RECIPE = "1"
"""Raised when vectors or confidence are made in another way, so that earlier files are not taken for new ones."""
NONE = -1
_SHRINKAGE = 0.6
_CENTRE_WEIGHT = 0.8  # the rest is the nearest single sentence
_FOLDS = 5
_STEPS, _RIDGE = 50, 1e-3

Labels = NDArray[np.int64]


@dataclass(frozen=True)
class Match:
    """The best statement of a sentence (an index into `statements()`), and how likely it is said.

    `scores` has the likeness of each statement, so that one can be held against another.
    """

    statement: int
    confidence: float
    scores: Floats


class Matcher:
    """Made of sentence vectors (n, dimensions) and the statement each says, or `NONE`.

    `weights` turn likeness into confidence.
    """

    def __init__(self, vectors: Floats, labels: Labels, weights: Floats) -> None:
        self._weights = weights
        said = labels != NONE
        self._centre, self._whiten = _whitening(vectors[said], labels[said])
        shown = self._shown(vectors)
        self._sentences, self._labels = shown[said], labels[said]
        self._nothing = shown[~said]
        self._starts = np.flatnonzero(np.r_[True, np.diff(self._labels) != 0])
        centres = np.add.reduceat(self._sentences, self._starts)
        self._centres = _of_length_one(centres)

    def match(self, vectors: Floats) -> list[Match]:
        """The best match of each sentence vector, shape (n, dimensions)."""
        if not len(vectors):
            return []
        scores, none = self.scores(vectors)
        features = _features(scores, none)
        confidence = _sigmoid(features @ self._weights)
        best = scores.argmax(axis=1)
        return [Match(int(b), float(c), row) for b, c, row in zip(best, confidence, scores, strict=True)]

    def scores(self, vectors: Floats) -> tuple[Floats, Floats]:
        """Likeness to each statement (n, statements), and to what says nothing (n,); 1 is the same, 0 unrelated."""
        shown = self._shown(vectors)
        nearest = np.maximum.reduceat(shown @ self._sentences.T, self._starts, axis=1)
        scores = _CENTRE_WEIGHT * (shown @ self._centres.T) + (1 - _CENTRE_WEIGHT) * nearest
        none = (shown @ self._nothing.T).max(axis=1) if len(self._nothing) else np.zeros(len(vectors))
        return scores.astype(np.float32), none.astype(np.float32)

    def _shown(self, vectors: Floats) -> Floats:
        return _of_length_one((vectors - self._centre) @ self._whiten)


def made_matcher(encoder: QueryEncoder, cache: Path | None = None) -> Matcher:
    """The matcher for this text model: from the file in the package, from an earlier start, or made now.

    Making it takes most of a minute on two cores, nearly all of it for the vectors; `cache` is the folder that
    keeps it.
    """
    name = file_name(encoder.model_id)
    for folder in (FOLDER, cache):
        if folder is not None and (folder / name).is_file():
            try:
                return load(folder / name)
            except (OSError, ValueError, KeyError, zipfile.BadZipFile):
                log.warning("The vectors of the statements in %s cannot be read and are made anew", name)
    vectors, labels = encoded(encoder)
    weights = fit_weights(vectors, labels)
    if cache is not None:
        try:
            save(cache / name, vectors, weights)
        except OSError:
            log.warning("The vectors of the statements could not be kept; the next start makes them again")
    return Matcher(vectors, labels, weights)


def file_name(model_id: str) -> str:
    """The file of this text model's vectors of exactly these sentences."""
    return f"{digest(model_id, RECIPE)}.npz"


def encoded(encoder: QueryEncoder) -> tuple[Floats, Labels]:
    """The vector of each sentence of the library, in its order, and the index of its statement."""
    vectors = encoder.encode_queries([spoken_calmly(text) for text in _sentences()])
    return vectors, _labels()


def fit_weights(vectors: Floats, labels: Labels) -> Floats:
    """Weights of the confidence, fitted on sentences left out of the matcher in turn (logistic regression)."""
    fold = np.arange(len(labels)) % _FOLDS
    blank = np.zeros(_FEATURES, np.float32)
    rows, right = [], []
    for number in range(_FOLDS):
        out = fold == number
        scores, none = Matcher(vectors[~out], labels[~out], blank).scores(vectors[out])
        rows.append(_features(scores, none))
        right.append(scores.argmax(axis=1) == labels[out])
    return _logistic(np.concatenate(rows), np.concatenate(right))


def save(path: Path, vectors: Floats, weights: Floats) -> None:
    """Writes the vectors in eighths of a float, and moves the file into place only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scale = np.abs(vectors).max(axis=1, keepdims=True) / 127
    half = path.with_name(f"{path.stem}.part.npz")
    with half.open("wb") as file:
        np.savez_compressed(
            file, vectors=np.rint(vectors / scale).astype(np.int8), scale=scale.astype(np.float32), weights=weights
        )
    half.replace(path)


def load(path: Path) -> Matcher:
    """Raises `OSError`, `ValueError` or `KeyError` where the file is absent, broken, or of another library."""
    with np.load(path, allow_pickle=False) as data:
        vectors = _of_length_one(data["vectors"].astype(np.float32) * data["scale"])
        if len(vectors) != len(_labels()) or data["weights"].shape != (_FEATURES,):
            raise ValueError(f"{path.name} was made from other sentences")
        return Matcher(vectors, _labels(), data["weights"])


_FEATURES = 4


def _features(scores: Floats, none: Floats) -> Floats:
    """What confidence rests on: how near the best is, how far the next, and how far what says nothing."""
    two = np.sort(scores, axis=1)[:, -2:]
    best = two[:, 1]
    return np.stack([best, best - two[:, 0], best - none, np.ones_like(best)], axis=1).astype(np.float32)


def _whitening(vectors: Floats, labels: Labels) -> tuple[Floats, Floats]:
    centre = vectors.mean(axis=0)
    starts = np.flatnonzero(np.r_[True, np.diff(labels) != 0])
    sizes = np.diff(np.r_[starts, len(labels)])
    means = np.repeat(np.add.reduceat(vectors, starts) / sizes[:, None], sizes, axis=0)
    apart = (vectors - means).astype(np.float64)
    scatter = apart.T @ apart / len(apart)
    even = np.trace(scatter) / len(scatter)
    values, directions = np.linalg.eigh((1 - _SHRINKAGE) * scatter + _SHRINKAGE * even * np.eye(len(scatter)))
    return centre, (directions / np.sqrt(values)).astype(np.float32)


def _logistic(features: Floats, right: NDArray[np.bool_]) -> Floats:
    """Newton's method; a trace of ridge keeps it finite where the answers part cleanly."""
    rows, truth = features.astype(np.float64), right.astype(np.float64)
    weights = np.zeros(rows.shape[1])
    ridge = _RIDGE * np.eye(rows.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        step = np.linalg.solve(
            (rows * (p * (1 - p))[:, None]).T @ rows + ridge, rows.T @ (truth - p) - _RIDGE * weights
        )
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights.astype(np.float32)


def _sigmoid(values: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(values, -30, 30))), dtype=np.float32)


def _of_length_one(rows: NDArray[np.floating[Any]]) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _sentences() -> list[str]:
    return [text for one in statements() for text in one.says] + list(nothing())


def _labels() -> Labels:
    counts: Sequence[int] = [len(one.says) for one in statements()]
    said = np.repeat(np.arange(len(counts)), counts)
    return np.concatenate([said, np.full(len(nothing()), NONE)]).astype(np.int64)


def ship() -> Path:
    """Makes the file for the default text model and puts it into the package, in place of those before."""
    from casebase.encoder import load_encoder

    encoder = load_encoder()
    for old in FOLDER.glob("*.npz"):
        old.unlink()
    path = FOLDER / file_name(encoder.model_id)
    vectors, labels = encoded(encoder)
    save(path, vectors, fit_weights(vectors, labels))
    return path


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    log.info("%s", ship().name)
