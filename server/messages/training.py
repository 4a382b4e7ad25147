"""Training the reader of messages on the examples, or finding it trained.

`python -m server.messages.training` trains it for the default text model and puts the numbers into the package, so that
a first start need not.
"""

import logging
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from casebase.sentences import split_sentences
from server.messages.examples import Example, digest, examples
from server.messages.model import TYPES, WISHES, Floats, Model, Passage, View, beside, unit
from server.messages.own_words import own_words, spoken_calmly
from server.messages.phrases import fingerprint, listen, said_at_last
from server.vocabulary import Threat

if TYPE_CHECKING:
    from sklearn.kernel_ridge import KernelRidge

log = logging.getLogger("sellerside")

SHIPPED = Path(__file__).with_name("trained")
RECIPE = "6"
"""Raised when the training itself changes, so that what was trained before is not taken for it."""

_RIDGE = 0.1
_DIRECTIONS = 192
"""The ridge, and the directions kept of the vectors: chosen by cross-validation on the examples."""
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

    Training takes a minute or two on two cores, nearly all of it for the vectors of the examples.
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
    """Fits the kernel machine. Deterministic for the same examples and vectors."""
    passages = _passages(rows, encoder)
    view = _view(passages)
    points = _points(view, passages)
    sentences = [_points(view, [Passage(one, one[None, :], ()) for one in passage.sentences]) for passage in passages]
    kinds = np.array([TYPES.index(row.dispute_type) for row in rows])
    further = np.array([[kind in row.also for kind in TYPES] for row in rows])
    truth = np.array([[wish in row.asks or wish in row.threats for wish in WISHES] + [row.content] for row in rows])
    labels = np.hstack([np.eye(len(TYPES))[kinds], further, truth])
    width = 1 / float(points.shape[1] * points.var())
    left_out, second = _left_out(points, sentences, labels, kinds, width)
    first = len(TYPES) * 2
    thresholds = [
        best_threshold(left_out[:, first + column], truth[:, column], recall=_weight_of_recall(column))
        for column in range(truth.shape[1])
    ]
    second[np.arange(len(rows)), left_out[:, : len(TYPES)].argmax(axis=1)] = -np.inf
    weights = _learner(width).fit(points, labels).dual_coef_
    return Model(
        view,
        points,
        weights.astype(np.float32),
        width,
        temperature=best_temperature(left_out[:, : len(TYPES)], kinds),
        threshold=np.array(thresholds, np.float32),
        also_from=best_threshold(second, further),
    )


def _learner(width: float) -> "KernelRidge":
    from sklearn.kernel_ridge import KernelRidge

    return KernelRidge(alpha=_RIDGE, kernel="rbf", gamma=width)


def _left_out(
    points: Floats, sentences: Sequence[Floats], labels: Floats, kinds: NDArray[np.int64], width: float
) -> tuple[Floats, Floats]:
    """Scores of each example by a learner that has not seen it: those of its labels, and of types as a second one."""
    from sklearn.model_selection import StratifiedKFold

    scores = np.zeros(labels.shape, np.float32)
    second = np.zeros((len(points), len(TYPES)), np.float32)
    for known, left in StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(points, kinds):
        learner = _learner(width).fit(points[known], labels[known])
        scores[left] = learner.predict(points[left])
        for number in left:
            second[number] = beside(scores[number], learner.predict(sentences[number]))
    return scores, second


def _points(view: View, passages: Sequence[Passage]) -> Floats:
    """Rows of passages, at the precision in which they are kept: so what was calibrated is what will answer."""
    rounded = np.stack([view.row(passage) for passage in passages]).astype(np.float16)
    return rounded.astype(np.float32)


def _weight_of_recall(column: int) -> float:
    """A threat that is missed costs more than one that is only feared."""
    return 2.0 if column < len(WISHES) and isinstance(WISHES[column], Threat) else 1.0


def _passages(rows: Sequence[Example], encoder: QueryEncoder) -> list[Passage]:
    texts = [own_words(row.text) for row in rows]
    pieces = [split_sentences(text) or [text] for text in texts]
    distinct = list(dict.fromkeys([*texts, *(sentence for found in pieces for sentence in found)]))
    vectors = dict(zip(distinct, encoder.encode_queries([spoken_calmly(text) for text in distinct]), strict=True))
    return [
        Passage(
            vectors[text],
            np.stack([vectors[sentence] for sentence in found]),
            said_at_last([listen(sentence, row.language) for sentence in found]),
        )
        for row, text, found in zip(rows, texts, pieces, strict=True)
    ]


def _view(passages: Sequence[Passage]) -> View:
    from sklearn.decomposition import PCA

    wholes = np.stack([passage.whole for passage in passages])
    sentences = np.concatenate([passage.sentences for passage in passages])
    means = wholes.mean(axis=0), sentences.mean(axis=0)
    centred = np.vstack([unit(wholes - means[0]), unit(sentences - means[1])])
    found = PCA(min(_DIRECTIONS, *centred.shape), svd_solver="full").fit(centred)
    return View(means[0], means[1], found.components_.T.astype(np.float32))


def best_temperature(logits: Floats, kinds: NDArray[np.int64]) -> float:
    """The temperature of least log loss on left-out messages (temperature scaling, Guo et al., 2017)."""

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        chosen = scaled[np.arange(len(kinds)), kinds] - np.log(np.exp(scaled).sum(axis=1))
        return -float(chosen.mean())

    return min((float(t) for t in np.geomspace(0.02, 4, 120)), key=loss)


def best_threshold(scores: Floats, truth: NDArray[np.bool_], *, recall: float = 1.0) -> float:
    """The score from which on a label is best believed: highest F measure on left-out messages, where what is found
    counts `recall` times as much as what is right (van Rijsbergen, 1979)."""
    weight = recall**2

    def score(threshold: float) -> float:
        chosen = scores >= threshold
        right = float((chosen & truth).sum())
        return (1 + weight) * right / max(1.0, float(chosen.sum() + weight * truth.sum()))

    return max((float(t) for t in np.linspace(0.1, 0.85, 76)), key=score)


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
