"""Which sentences say that the seller has promised something, and what."""

import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from server.messages.entities import find_entities
from server.messages.model import Floats
from server.messages.places import place_in
from server.messages.promises.promise import Promise, Speaker
from server.messages.promises.signs import signs_of
from server.messages.promises.training import KINDS, Weights, features, weights_for
from server.messages.training import QueryEncoder
from server.vocabulary import EntityKind

SURE_FROM = 0.5
"""Probability from which a promise is told, where the words do not speak against it."""
SURE_FROM_STRANGE = 0.85
"""The same for a buyer's report in a language whose words of reporting are not listed."""
_KIND_FROM = 0.45
"""Share of that probability from which its kind is told. A promise of no clear kind is not told at all."""


class PromiseReader:
    """Tells promises from sentences and their vectors. Safe to share between threads.

    `cache` is the folder that keeps what was learnt for a text model that does not come with the package.
    """

    def __init__(self, encoder: QueryEncoder, cache: Path | None = None) -> None:
        self._encoder, self._cache = encoder, cache
        self._weights: Weights | None = None
        self._lock = threading.Lock()

    def ready(self) -> Weights:
        """Finds or makes what was learnt, once."""
        with self._lock:
            if self._weights is None:
                self._weights = weights_for(self._encoder, self._cache)
            return self._weights

    def promises(
        self,
        texts: Sequence[str],
        sentences: Sequence[tuple[int, str]],
        vectors: Floats,
        *,
        by: Speaker,
        language: str,
        country: str | None = None,
        marketplace: str | None = None,
        written: Sequence[datetime | None] = (),
    ) -> list[Promise]:
        """What is promised in one person's messages, in their order, each kind once a message.

        `sentences` are those of the messages with the number of theirs, `vectors` has a row for each. `language` is
        the messages'; `written` says when each message was written, where that is known.
        """
        if not sentences:
            return []
        signs = [signs_of(sentence, language, by) for _, sentence in sentences]
        said = features(vectors, [by] * len(sentences), [one.reported for one in signs])
        probabilities = self.ready().probabilities(said)
        found: dict[tuple[int, str], Promise] = {}
        for (number, sentence), sign, row in zip(sentences, signs, probabilities, strict=True):
            if sign.ruled_out or (by == "buyer" and sign.reported is False):
                continue
            best = 1 + int(row[1:].argmax())
            kind, sure = KINDS[best], float(1 - row[0])
            least = SURE_FROM_STRANGE if by == "buyer" and sign.reported is None else SURE_FROM
            if kind is None or sure < least or row[best] < _KIND_FROM * sure or (number, kind) in found:
                continue
            at = written[number] if number < len(written) else None
            start, end = place_in(texts[number], sentence)
            found[number, kind] = Promise(
                kind=kind,
                by=by,
                date=_day(sentence, language, country, marketplace, at),
                sentence=sentence,
                message=number,
                at=at,
                start=start,
                end=end,
                confidence=round(sure, 3),
            )
        return list(found.values())


def _day(sentence: str, language: str, country: str | None, marketplace: str | None, at: datetime | None) -> str | None:
    named = find_entities(
        sentence, language=language, country=country, marketplace=marketplace, written=at.date() if at else None
    )
    return next((one.value for one in named if one.kind is EntityKind.DATE), None)
