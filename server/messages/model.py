"""The trained reader of sentences: two sets of linear classifiers over sentence vectors, kept as plain numbers."""

from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from server.vocabulary import Ask, DisputeType, Threat

Floats = NDArray[np.float32]

TYPES: tuple[DisputeType, ...] = tuple(DisputeType)
WISHES: tuple[Ask | Threat, ...] = (*Ask, *Threat)


@dataclass(frozen=True)
class Model:
    """Weights, one row a label.

    `types` and `type_bias` are a softmax over `TYPES`, its logits divided by `temperature`; `wishes` and `wish_bias`
    are one logistic regression for each of `WISHES`, which speaks above its own `threshold`.
    """

    types: Floats
    type_bias: Floats
    temperature: float
    wishes: Floats
    wish_bias: Floats
    threshold: Floats

    def type_probabilities(self, vectors: Floats) -> Floats:
        """(n, 20), each row adding up to 1, calibrated on messages left out of the training."""
        logits = (vectors @ self.types.T + self.type_bias) / self.temperature
        grown = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float32)

    def wish_probabilities(self, vectors: Floats) -> Floats:
        """(n, 14), the probability of each ask and threat in each sentence."""
        return np.asarray(1 / (1 + np.exp(-(vectors @ self.wishes.T + self.wish_bias))), dtype=np.float32)

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
            names = ("types", "type_bias", "wishes", "wish_bias", "threshold")
            return cls(**{name: data[name] for name in names}, temperature=float(data["temperature"]))
