"""A text made ready for comparing: its beginning, its sentences, and a vector for each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from casebase.case import Case
from casebase.encoder import Encoder
from casebase.sentences import split_sentences

Vectors = NDArray[np.float32]

MAX_TEXT = 2_000
"""Characters of a text that are compared. A complaint stands in its beginning; a character takes 0.2 ms to encode."""
MAX_SENTENCES = 24


@dataclass(frozen=True)
class QueryVectors:
    """A question encoded: the whole text, its sentences and a vector for each row of them."""

    whole: Vectors
    sentences: list[str]
    sentence_vectors: Vectors


def encode_query(encoder: Encoder, text: str | Sequence[str]) -> QueryVectors:
    """Encode a text, or sentences already split, in one call; a single sentence is encoded once."""
    if isinstance(text, str):
        whole, sentences = parts_of(text)
    else:
        sentences = list(text)[:MAX_SENTENCES]
        whole = " ".join(sentences)[:MAX_TEXT]
    vectors = encode_alike(encoder, [whole, *sentences])
    return QueryVectors(vectors[0], sentences, vectors[1:])


def encode_alike(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    """Vectors for texts of one kind, a settled complaint like a new one.

    Both sides are encoded as queries, as E5 advises for comparing like with like. Across languages this finds more:
    0.96 against 0.94 of 250 translated sentences in first place.
    """
    return encoder.encode_queries(texts)


def parts_of_case(case: Case) -> tuple[str, list[str]]:
    """What of a case is encoded. A case without any words stands under its dispute type."""
    whole, sentences = parts_of(case.told)
    return whole or case.dispute_type.replace("-", " "), sentences


def parts_of(text: str) -> tuple[str, list[str]]:
    """The beginning of a text and its sentences; where it is one sentence, that sentence is the whole."""
    whole = text.strip()[:MAX_TEXT]
    sentences = split_sentences(whole, MAX_SENTENCES)
    return (sentences[0] if len(sentences) == 1 else whole), sentences
