"""Whether a reply worded anew still says what was composed, by the text model: nothing lost, nothing offered beside it.

Sentences are compared without their facts, one for one. The limits were set on the wordings in
`tests/language_model/wordings.jsonl`, which were written for this purpose.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np

from server.language_model.masking import without_placeholders
from server.language_model.wording import offers
from server.messages.model import Floats
from server.messages.training import QueryEncoder

SAME_FROM = 0.955
"""Cosine from which two sentences of one language can say the same."""
OFFER_MARGIN = 0.02
"""A part of a sentence that is nearer to something else that could be offered than to what was composed, by this much,
offers it."""
OFFERED_FROM = 0.92
"""Cosine from which something that could be offered is what the composed reply does offer."""
_PART_WORDS = 5


class Meaning:
    """Compares sentences with one text model. Safe to share between threads as far as the encoder is."""

    def __init__(self, encoder: QueryEncoder) -> None:
        self._encoder = encoder
        self._offers = cache(self._offered)

    def kept(self, draft: Sequence[str], worded: Sequence[str], language: str) -> bool:
        """Whether each sentence still says what its composed one says, and nothing else that a reply could offer.

        Both are in `language`, of the same length and with their facts behind placeholders.
        """
        before = [without_placeholders(sentence) for sentence in draft]
        after = [without_placeholders(sentence) for sentence in worded]
        changed = [i for i, (b, a) in enumerate(zip(before, after, strict=True)) if a != b]
        if not changed:
            return True
        parts = [(i, part) for i in changed for part in parts_of(after[i])]
        own = [part for i in changed for part in parts_of(before[i])]
        texts = [*before, *after, *own, *(part for _, part in parts)]
        vectors = self._encoder.encode_queries(texts)
        count = len(before)
        old, new, own_parts, rest = np.split(vectors, [count, 2 * count, 2 * count + len(own)])
        likeness = new @ old.T
        if any(likeness[i, i] < SAME_FROM or likeness[i].argmax() != i for i in changed):
            return False
        offered = self._offers(language)
        foreign = offered[(offered @ old.T).max(axis=1) < OFFERED_FROM]
        if not len(foreign):
            return True
        composed = np.concatenate([old, own_parts])
        further = (rest @ foreign.T).max(axis=1) - (rest @ composed.T).max(axis=1)
        return not any(
            beyond > OFFER_MARGIN and part not in before[i] for (i, part), beyond in zip(parts, further, strict=True)
        )

    def _offered(self, language: str) -> Floats:
        return np.asarray(self._encoder.encode_queries(list(offers(language))), dtype=np.float32)


_made: dict[str, Meaning] = {}


def meaning_of(encoder: QueryEncoder) -> Meaning:
    """One for each text model, so that what a language can offer is made into vectors once."""
    return _made.setdefault(encoder.model_id, Meaning(encoder))


def parts_of(sentence: str) -> list[str]:
    """The sentence, and its halves and thirds: an offer may be hung on to another sentence."""
    words = sentence.split()
    unspaced = len(words) * 12 < len(sentence)
    units = list(sentence) if unspaced else words
    glue, least = ("", 3 * _PART_WORDS) if unspaced else (" ", _PART_WORDS)
    found = [sentence]
    for pieces in (2, 3):
        size = -(-len(units) // pieces)
        if size >= least:
            found += [glue.join(units[start : start + size]) for start in range(0, len(units), size)]
    return found
