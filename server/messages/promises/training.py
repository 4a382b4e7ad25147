"""Learning from written sentences what a promise is: `examples.jsonl`, by whom it is said and what is promised.

`python -m server.messages.promises.training` makes the numbers for the default text model and puts them into the
package.
"""

import hashlib
import logging
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydantic import BaseModel, ConfigDict

from server.messages.model import Floats, softmax
from server.messages.own_words import spoken_calmly
from server.messages.promises.promise import Speaker
from server.messages.promises.signs import fingerprint, signs_of
from server.messages.training import QueryEncoder
from server.vocabulary import PromiseKind

log = logging.getLogger("sellerside")

FOLDER = Path(__file__).parent
KINDS: tuple[PromiseKind | None, ...] = (None, *PromiseKind)
"""The answers of the classifier; the first is "no promise"."""
_RECIPE = "1"
_STRENGTH = 20.0
_WORDS_WEIGHT = 0.5


class Example(BaseModel):
    """One sentence of a buyer or a seller; `kind` is None where nothing is promised."""

    model_config = ConfigDict(extra="forbid")

    language: str
    by: Speaker
    kind: PromiseKind | None
    text: str


@dataclass(frozen=True)
class Weights:
    """A softmax over `KINDS`: `rows` has shape (len(KINDS), dimensions + 3), `bias` one number each."""

    rows: Floats
    bias: Floats

    def probabilities(self, features: Floats) -> Floats:
        return softmax(features @ self.rows.T + self.bias)


def read_examples(path: Path = FOLDER / "examples.jsonl") -> list[Example]:
    """The sentences of a JSON Lines file. Raises `ValueError` where a line is none."""
    return [Example.model_validate_json(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def features(vectors: Floats, by: Sequence[Speaker], reported: Sequence[bool | None]) -> Floats:
    """What is judged, (n, dimensions + 3): meaning, who speaks, and whether the words report another's."""
    said = [[one == "buyer", one == "seller", bool(sign)] for one, sign in zip(by, reported, strict=True)]
    return np.hstack([vectors, _WORDS_WEIGHT * np.array(said, np.float32).reshape(-1, 3)]).astype(np.float32)


def weights_for(encoder: QueryEncoder, cache: Path | None = None) -> Weights:
    """The weights for this text model: shipped, kept in `cache` from an earlier start, or learnt now in seconds."""
    name = f"promises-{_digest(encoder.model_id)}.npz"
    for folder in (FOLDER, cache):
        if folder is not None and (folder / name).is_file():
            try:
                with np.load(folder / name, allow_pickle=False) as data:
                    return Weights(data["rows"], data["bias"])
            except (OSError, ValueError, KeyError, zipfile.BadZipFile):
                log.warning("What was learnt of promises in %s cannot be read and is learnt anew", name)
    weights = learn(encoder)
    if cache is not None:
        try:
            _save(cache / name, weights)
        except OSError:
            log.warning("What was learnt of promises could not be kept; the next start learns it again")
    return weights


def learn(encoder: QueryEncoder) -> Weights:
    """Fits the classifier on the written sentences. Deterministic for the same sentences and vectors."""
    from sklearn.linear_model import LogisticRegression

    rows = read_examples()
    vectors = encoder.encode_queries([spoken_calmly(row.text) for row in rows])
    reported = [signs_of(row.text, row.language, row.by).reported for row in rows]
    learner = LogisticRegression(C=_STRENGTH, max_iter=2000)
    learner.fit(features(vectors, [row.by for row in rows], reported), [KINDS.index(row.kind) for row in rows])
    return Weights(learner.coef_.astype(np.float32), learner.intercept_.astype(np.float32))


def _digest(model_id: str) -> str:
    said = (FOLDER / "examples.jsonl").read_text(encoding="utf-8")
    return hashlib.sha256("\n".join([model_id, _RECIPE, fingerprint(), said]).encode("utf-8")).hexdigest()[:20]


def _save(path: Path, weights: Weights) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.stem}.part.npz")
    with half.open("wb") as file:
        np.savez_compressed(file, rows=weights.rows, bias=weights.bias)
    half.replace(path)


def ship() -> Path:
    """Learns for the default text model and writes the numbers into the package, in place of those before."""
    from casebase.encoder import load_encoder

    encoder = load_encoder()
    for old in FOLDER.glob("*.npz"):
        old.unlink()
    path = FOLDER / f"promises-{_digest(encoder.model_id)}.npz"
    _save(path, learn(encoder))
    return path


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    log.info("%s", ship().name)
