"""Training the reader of messages on the examples, or finding it trained.

`python -m server.messages.training` trains it for the default text model and puts the numbers into the package, so that
a first start need not.
"""

import logging
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from casebase.sentences import split_sentences
from server.messages.examples import Example, digest, examples
from server.messages.model import TYPES, WISHES, Floats, Model, said_row, softmax, wish_features
from server.messages.own_words import own_words, spoken_calmly
from server.messages.phrases import fingerprint, listen

log = logging.getLogger("sellerside")

SHIPPED = Path(__file__).with_name("trained")
RECIPE = "4"
"""Raised when the training itself changes, so that what was trained before is not taken for it."""

_TYPE_STRENGTH, _WISH_STRENGTH = 30.0, 30.0
_FOLDS = 5


class QueryEncoder(Protocol):
    """What is needed of a text model: vectors of length 1, (n, dimensions) float32."""

    @property
    def model_id(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    def encode_queries(self, texts: Sequence[str]) -> Floats: ...


def trained_model(encoder: QueryEncoder, cache: Path | None = None) -> Model:
    """The model for this encoder: shipped, trained at an earlier start and kept in `cache`, or trained now.

    Training takes half a minute on two cores, nearly all of it for the vectors of the examples.
    """
    rows = examples()
    name = model_name(rows, encoder.model_id)
    for folder in (SHIPPED, cache):
        if folder is not None and (folder / name).is_file():
            try:
                return Model.load(folder / name)
            except (OSError, ValueError, KeyError, zipfile.BadZipFile):
                log.warning("The trained model %s cannot be read and is made anew", name)
    model = train(rows, encoder)
    if cache is not None:
        try:
            model.save(cache / name)
        except OSError:
            log.warning("The trained model could not be kept; the next start trains it again")
    return model


def model_name(rows: Sequence[Example], model_id: str) -> str:
    """The file of the model trained on these examples and phrases with this text model."""
    return f"{digest(rows, model_id, RECIPE, fingerprint())}.npz"


def train(rows: Sequence[Example], encoder: QueryEncoder) -> Model:
    """Fits both sets of classifiers. Deterministic for the same examples and vectors."""
    texts = [own_words(row.text) for row in rows]
    pieces = [split_sentences(text) or [text] for text in texts]
    sentences = [(number, sentence) for number, found in enumerate(pieces) for sentence in found]
    distinct = list(dict.fromkeys([*texts, *(sentence for _, sentence in sentences)]))
    vectors = dict(zip(distinct, encoder.encode_queries([spoken_calmly(text) for text in distinct]), strict=True))
    whole = np.stack([vectors[text] for text in texts])
    parts = np.stack([vectors[sentence] for _, sentence in sentences])
    truth = np.array([[says(rows[number], sentence, wish) for wish in WISHES] for number, sentence in sentences])
    kinds = np.array([TYPES.index(row.dispute_type) for row in rows])
    groups = np.array([number for number, _ in sentences])
    types, type_bias, temperature, left_out = _fit_types(whole, kinds)
    # The context is what would be said of a message never seen, or the classifiers would trust it too much.
    heard = [listen(sentence, rows[number].language) for number, sentence in sentences]
    said = np.array([said_row(one.said) for one in heard], np.float32)
    features = wish_features(parts, softmax(left_out / temperature)[groups], said)
    wishes, wish_bias, threshold = _fit_wishes(features, truth, groups)
    content = _fit_content(whole, np.array([row.content for row in rows]))
    return Model(types, type_bias, temperature, wishes, wish_bias, threshold, content)


def says(row: Example, sentence: str, wish: str) -> bool:
    """Whether this sentence of the example is the one that says the ask or threat."""
    if wish not in row.asks and wish not in row.threats:
        return False
    spoken = row.spoken.get(wish)
    return spoken is None or sentence in spoken or spoken in sentence


def _fit_types(whole: Floats, kinds: NDArray[np.int64]) -> tuple[Floats, Floats, float, Floats]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    learner = LogisticRegression(C=_TYPE_STRENGTH, max_iter=1000)
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    left_out = cross_val_predict(learner, whole, kinds, cv=folds, method="decision_function")
    learner.fit(whole, kinds)
    temperature = best_temperature(left_out, kinds)
    return learner.coef_.astype(np.float32), learner.intercept_.astype(np.float32), temperature, left_out


def best_temperature(logits: Floats, kinds: NDArray[np.int64]) -> float:
    """The temperature of least log loss on left-out messages (temperature scaling, Guo et al., 2017)."""

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        chosen = scaled[np.arange(len(kinds)), kinds] - np.log(np.exp(scaled).sum(axis=1))
        return -float(chosen.mean())

    return min((float(t) for t in np.geomspace(0.3, 4, 60)), key=loss)


def _fit_wishes(parts: Floats, truth: NDArray[np.bool_], groups: NDArray[np.int64]) -> tuple[Floats, Floats, Floats]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_predict

    weights, biases, thresholds = [], [], []
    for column in range(truth.shape[1]):
        learner = LogisticRegression(C=_WISH_STRENGTH, max_iter=1000)
        left_out = cross_val_predict(
            learner, parts, truth[:, column], groups=groups, cv=GroupKFold(_FOLDS), method="predict_proba"
        )[:, 1]
        learner.fit(parts, truth[:, column])
        weights.append(learner.coef_[0])
        biases.append(learner.intercept_[0])
        thresholds.append(best_threshold(left_out, truth[:, column]))
    return np.array(weights, np.float32), np.array(biases, np.float32), np.array(thresholds, np.float32)


def _fit_content(whole: Floats, truth: NDArray[np.bool_]) -> Floats:
    from sklearn.linear_model import LogisticRegression

    if len(set(truth)) < 2:
        return np.array([*np.zeros(whole.shape[1]), -10.0], np.float32)
    learner = LogisticRegression(C=_TYPE_STRENGTH, max_iter=1000).fit(whole, truth)
    return np.array([*learner.coef_[0], learner.intercept_[0]], np.float32)


def best_threshold(probabilities: Floats, truth: NDArray[np.bool_]) -> float:
    """The probability from which on a label is best believed: highest F1 on left-out sentences."""

    def score(threshold: float) -> float:
        chosen = probabilities >= threshold
        return 2 * float((chosen & truth).sum()) / max(1, int(chosen.sum() + truth.sum()))

    return max((float(t) for t in np.linspace(0.2, 0.85, 27)), key=score)


def ship() -> Path:
    """Trains for the default text model and writes the numbers into the package, in place of those before."""
    from casebase.encoder import load_encoder

    encoder = load_encoder()
    SHIPPED.mkdir(exist_ok=True)
    for old in SHIPPED.glob("*.npz"):
        old.unlink()
    path = SHIPPED / model_name(examples(), encoder.model_id)
    train(examples(), encoder).save(path)
    return path


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    log.info("%s", ship().name)
