"""The trained reader of sentences: two sets of linear classifiers over sentence vectors, kept as plain numbers."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.vocabulary import Ask, DisputeType, Threat

Floats = NDArray[np.float32]

_CONTEXT_WEIGHT, _PHRASE_WEIGHT = 0.7, 0.5  # of the parts beside the vector, chosen by cross-validation on the examples

TYPES: tuple[DisputeType, ...] = tuple(DisputeType)
WISHES: tuple[Ask | Threat, ...] = (*Ask, *Threat)


def softmax(logits: Floats) -> Floats:
    """Rows of logits to rows of probabilities."""
    grown = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float32)


def wish_features(sentences: Floats, whole: Floats, said: Floats) -> Floats:
    """What asks and threats are judged by, (n, dimensions + 20 + 14): meaning, context and words."""
    return np.hstack([sentences, _CONTEXT_WEIGHT * whole, _PHRASE_WEIGHT * said])


def said_row(labels: Collection[str]) -> list[float]:
    """One row of `said`: 1 for each ask or threat among the labels heard."""
    return [float(wish in labels) for wish in WISHES]


@dataclass(frozen=True)
class Model:
    """Weights, one row a label.

    `types` and `type_bias` are a softmax over `TYPES`, its logits divided by `temperature`; `wishes` and `wish_bias`
    are one logistic regression for each of `WISHES`, which speaks above its own `threshold`. `content` is the weights
    of another one, its bias last: whether a message only thanks or praises.
    """

    types: Floats
    type_bias: Floats
    temperature: float
    wishes: Floats
    wish_bias: Floats
    threshold: Floats
    content: Floats

    def type_probabilities(self, vectors: Floats) -> Floats:
        """(n, 20), each row adding up to 1, calibrated on messages left out of the training."""
        return softmax((vectors @ self.types.T + self.type_bias) / self.temperature)

    def wish_probabilities(self, sentences: Floats, whole: Floats, said: Floats) -> Floats:
        """(n, 14), the probability of each ask and threat in each sentence.

        `whole` are the type probabilities of the message each sentence stands in (n, 20): "where is it" is one thing
        of a parcel and another of a refund. `said` marks what the phrase lists heard (n, 14).
        """
        features = wish_features(sentences, whole, said)
        return np.asarray(1 / (1 + np.exp(-(features @ self.wishes.T + self.wish_bias))), dtype=np.float32)

    def content_probability(self, whole: Floats) -> float:
        """Whether a message, by its vector, only thanks or praises."""
        return float(1 / (1 + np.exp(-(whole @ self.content[:-1] + self.content[-1]))))

    def save(self, path: Path) -> None:
        """Writes the numbers beside their labels, and moves the file into place only when it is whole."""
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(f"{path.stem}.part.npz")
        with half.open("wb") as file:
            np.savez_compressed(file, type_labels=np.array(TYPES), wish_labels=np.array(WISHES), **asdict(self))
        half.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Model":
        """Raises `OSError`, `ValueError` or `KeyError` where the file is absent, broken, or for another vocabulary."""
        with np.load(path, allow_pickle=False) as data:
            if tuple(data["type_labels"]) != TYPES or tuple(data["wish_labels"]) != WISHES:
                raise ValueError(f"{path.name} was trained for another vocabulary")
            names = ("types", "type_bias", "wishes", "wish_bias", "threshold", "content")
            return cls(**{name: data[name] for name in names}, temperature=float(data["temperature"]))
