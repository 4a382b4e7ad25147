"""Asking the case library in plain words."""

from casebase.question import QueryVectors
from casebase.search import Filters, Hit
from server.services import Mind


def asked(mind: Mind, words: str, filters: Filters, *, limit: int) -> list[Hit]:
    """The cases most like what the words say, best first.

    The words are understood like a buyer's message, so that a hit can say which kind of dispute it shares.
    """
    vectors = mind.understander.encode([words])
    if not vectors.sentences:
        return mind.library.search("", filters=filters, limit=limit)
    understood = mind.understander.understand([words], vectors=vectors)
    given = filters.asked()
    facts = {
        **given,
        "language": understood.language,
        "dispute_type": given.get("dispute_type", understood.dispute_type.value),
    }
    query = QueryVectors(vectors.whole, list(vectors.sentences), vectors.sentence_vectors)
    return mind.library.search(vectors.text, facts=facts, filters=filters, limit=limit, vectors=query)
