"""How soon a message wants an answer, judged from what is said and how."""

from collections.abc import Collection, Sequence

from server.vocabulary import Ask, DisputeType, Threat, Urgency

_PRESSING = frozenset({Threat.LEGAL, Threat.CHARGEBACK, Threat.CLAIM})
_CALM = frozenset({DisputeType.PRODUCT_QUESTION, DisputeType.OTHER})
_LETTERS_OF_A_SHOUT = 12


def urgency_of(
    sentences: Sequence[str],
    signs: Collection[str],
    *,
    dispute_type: DisputeType,
    asks: Collection[Ask],
    threats: Collection[Threat],
) -> Urgency:
    """High where a claim, chargeback or lawyer is spoken of, a day is near, or the buyer is angry or has asked before.

    Low for questions about the product and mere thanks. `signs` are those that the phrase lists heard.
    """
    if _PRESSING & set(threats) or {"soon", "again", "anger"} & set(signs) or shouts(sentences):
        return Urgency.HIGH
    if threats:
        return Urgency.NORMAL
    if dispute_type in _CALM and set(asks) <= {Ask.ANSWER_QUESTION}:
        return Urgency.LOW
    return Urgency.NORMAL


def shouts(sentences: Sequence[str]) -> bool:
    """Whether the message is in capitals, or sentence after sentence ends in several exclamation marks."""
    letters = [character for sentence in sentences for character in sentence if character.isalpha()]
    cased = [character for character in letters if character.isupper() != character.islower()]
    capitals = sum(character.isupper() for character in cased)
    if len(cased) >= _LETTERS_OF_A_SHOUT and capitals > 0.7 * len(cased):
        return True
    return sum(sentence.count("!") + sentence.count("！") >= 2 for sentence in sentences) >= 2 or any(
        "!!!" in sentence or "！！！" in sentence for sentence in sentences
    )
