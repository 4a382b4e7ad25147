"""What buyers mean: the type of the dispute, what they want, what they threaten, in whichever language they write.

A message is taken as a whole and sentence by sentence. A linear model over sentence vectors weighs meaning, phrase
lists weigh words. Text is only ever classified: nothing in it is followed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from pydantic import BaseModel, Field

from casebase.sentences import split_sentences
from server.messages.entities import Entity, find_entities
from server.messages.gist import GistReader, MessageGist
from server.messages.language import detect_language
from server.messages.model import TYPES, WISHES, Floats, Model, said_row, softmax
from server.messages.own_words import own_words, spoken_calmly
from server.messages.phrases import SIGNS, listen
from server.messages.promises import Promise, PromiseReader
from server.messages.training import QueryEncoder, trained_model
from server.messages.urgency import urgency_of
from server.vocabulary import UNKNOWN_LANGUAGE, Ask, DisputeType, Threat, Urgency

MOST_SENTENCES = 24
"""Read one by one, the first two thirds and the last third of longer conversations."""
_WHOLE_CHARACTERS = 1800  # about what the text model takes in at once
_WHOLE_WEIGHT, _SENTENCES_WEIGHT = 0.8, 0.4
_FLOOR = 1e-4  # so that one sentence cannot rule a type out
_ALSO_FROM, _ALSO_WHOLE_FROM = 0.7, 0.1
_CONTENT_FROM = 0.35


class Understanding(BaseModel):
    """What one buyer's messages say."""

    language: str = Field(description="BCP 47; `und` where it cannot be told")
    language_confidence: float
    dispute_type: DisputeType
    confidence: float
    also: list[DisputeType] = Field(default_factory=list)
    asks: list[Ask] = Field(default_factory=list)
    threats: list[Threat] = Field(default_factory=list)
    urgency: Urgency = Urgency.NORMAL
    content: bool = Field(default=False, description="only thanks or praise: nothing is complained of or asked")
    entities: list[Entity] = Field(default_factory=list, description="numbers, amounts, dates, sizes, colours named")
    promises: list[Promise] = Field(default_factory=list, description="what the seller has already promised")


@dataclass(frozen=True)
class MessageVectors:
    """The buyer's own words and their vectors, computed once for all who need them.

    `turns` is, for each sentence, which of the messages said it (last).
    `whole` has shape (dimensions,), `sentence_vectors` (len(sentences), dimensions); both are empty without a word.
    """

    text: str
    sentences: tuple[str, ...]
    turns: tuple[int, ...]
    whole: Floats
    sentence_vectors: Floats


class Understander:
    """Reads buyers' messages with one text model. Safe to share between threads as far as the encoder is.

    `cache` is the folder in which a model trained here is kept; the one for the default encoder comes with the package.
    """

    def __init__(self, encoder: QueryEncoder, cache: Path | None = None) -> None:
        self._encoder = encoder
        self._model: Model = trained_model(encoder, cache)
        self._gist = GistReader(encoder, cache)
        self._promises = PromiseReader(encoder, cache)

    def encode(self, texts: Sequence[str]) -> MessageVectors:
        """The vectors of a conversation (the buyer's messages, oldest first), in one call of the text model."""
        own = [words for words in map(own_words, texts) if words]
        text = "\n".join(own)
        turn = {s: number for number, words in enumerate(own) for s in split_sentences(words) or [words]}
        sentences = _most_telling(list(turn))
        if not sentences:
            nothing = np.zeros((0, self._encoder.dimensions), np.float32)
            return MessageVectors("", (), (), nothing.reshape(-1), nothing)
        whole = _shortened(text)
        distinct = list(dict.fromkeys([whole, *sentences]))
        calm = [spoken_calmly(one) for one in distinct]
        rows = dict(zip(distinct, self._encoder.encode_queries(calm), strict=True))
        return MessageVectors(
            text,
            tuple(sentences),
            tuple(turn[one] for one in sentences),
            rows[whole],
            np.stack([rows[one] for one in sentences]),
        )

    def understand(
        self,
        texts: Sequence[str],
        *,
        marketplace: str | None = None,
        country: str | None = None,
        vectors: MessageVectors | None = None,
    ) -> Understanding:
        """What the buyer's messages (oldest first) say; `vectors` spares computing them where `encode` was called.

        `marketplace` and the buyer's `country` help to tell the language of a few words. Without a word to read, the
        type is `other` with confidence 0; with nothing in the language's letters it is `und`.
        """
        vectors = vectors or self.encode(texts)
        language, sure = detect_language(vectors.text, country=country, marketplace=marketplace)
        if not vectors.sentences or language == UNKNOWN_LANGUAGE:
            return Understanding(
                language=UNKNOWN_LANGUAGE,
                language_confidence=0.0,
                dispute_type=DisputeType.OTHER,
                confidence=0.0,
                urgency=Urgency.LOW,
                entities=_named(texts, language, country, marketplace),
            )
        by_sentence = self._model.type_probabilities(vectors.sentence_vectors)
        whole = self._model.type_probabilities(vectors.whole[None, :])[0]
        pooled = _pooled(whole, by_sentence)
        best = int(pooled.argmax())
        wishes, signs = self._wishes(vectors, whole, language)
        dispute_type = TYPES[best]
        asks = _settled([wish for wish in WISHES if isinstance(wish, Ask) and wish in wishes], dispute_type)
        threats = [wish for wish in WISHES if isinstance(wish, Threat) and wish in wishes]
        if dispute_type is DisputeType.REVIEW_THREAT and Threat.BAD_REVIEW not in threats:
            threats.insert(0, Threat.BAD_REVIEW)
        return Understanding(
            language=language,
            language_confidence=sure,
            dispute_type=dispute_type,
            confidence=round(float(pooled[best]), 3),
            also=_also(dispute_type, by_sentence, whole, pooled),
            asks=asks,
            threats=threats,
            urgency=urgency_of(vectors.sentences, signs, dispute_type=dispute_type, asks=asks, threats=threats),
            content=dispute_type is DisputeType.OTHER
            and not asks
            and not threats
            and self._model.content_probability(vectors.whole) >= _CONTENT_FROM,
            entities=_named(texts, language, country, marketplace),
            promises=self._promises.promises(
                texts,
                _spoken(texts, vectors),
                vectors.sentence_vectors,
                by="buyer",
                language=language,
                country=country,
                marketplace=marketplace,
            ),
        )

    def promised(
        self,
        texts: Sequence[str],
        *,
        written: Sequence[datetime | None] = (),
        marketplace: str | None = None,
        country: str | None = None,
    ) -> list[Promise]:
        """What the seller's own messages (oldest first) promise; `written` says when each was written, where known."""
        vectors = self.encode(texts)
        language, _ = detect_language(vectors.text, country=country, marketplace=marketplace)
        return self._promises.promises(
            texts,
            _spoken(texts, vectors),
            vectors.sentence_vectors,
            by="seller",
            language=language,
            country=country,
            marketplace=marketplace,
            written=written,
        )

    def gist(self, texts: Sequence[str], vectors: MessageVectors, *, language: str, lang: str) -> list[MessageGist]:
        """What the messages that `vectors` were made of say, sentence by sentence, in the seller's language `lang`.

        `language` is the buyer's, as understood. The text model is not asked again.
        """
        return self._gist.gist(texts, vectors.sentences, vectors.sentence_vectors, language=language, lang=lang)

    def gist_ready(self) -> None:
        """Finds, or makes, what `gist` needs, so that the first message does not wait for it."""
        self._gist.ready()

    def _wishes(self, vectors: MessageVectors, whole: Floats, language: str) -> tuple[set[str], set[str]]:
        """Asks and threats of the message, and the signs of its tone."""
        heard = [listen(sentence, language) for sentence in vectors.sentences]
        said = np.array([said_row(one.said) for one in heard], np.float32)
        context = np.tile(whole, (len(heard), 1))
        probabilities = self._model.wish_probabilities(vectors.sentence_vectors, context, said)
        turns: dict[int, set[str]] = {}
        for number, one, row in zip(vectors.turns, heard, probabilities, strict=True):
            found = turns.setdefault(number, set())
            found |= {wish for wish, p, least in zip(WISHES, row, self._model.threshold, strict=True) if p >= least}
            found |= one.said & set(Threat)  # a threat in plain words is one, whatever surrounds it
            for earlier in turns.values():
                earlier -= one.denied
        for number, found in turns.items():
            plain = frozenset[str]().union(*(h.said for n, h in zip(vectors.turns, heard, strict=True) if n == number))
            _one_cure(found, plain)
        return _standing(list(turns.values())), {sign for one in heard for sign in one.said & set(SIGNS)}


def _named(texts: Sequence[str], language: str, country: str | None, marketplace: str | None) -> list[Entity]:
    return [
        entity.model_copy(update={"message": number})
        for number, text in enumerate(texts)
        for entity in find_entities(text, language=language, country=country, marketplace=marketplace)
    ]


def _spoken(texts: Sequence[str], vectors: MessageVectors) -> list[tuple[int, str]]:
    """The sentences that were encoded, each with the number of its message; `turns` counts only those with words."""
    numbers = [number for number, text in enumerate(texts) if own_words(text)]
    return [(numbers[turn], sentence) for turn, sentence in zip(vectors.turns, vectors.sentences, strict=True)]


def _one_cure(found: set[str], plain: frozenset[str]) -> None:
    """Takes out what was only guessed beside its opposite in plain words: money back or another one, not both."""
    for one, other in ((_MONEY, _GOODS), (_GOODS, _MONEY)):
        if found & one & plain and not found & other & plain:
            found -= other


def _standing(turns: Sequence[set[str]]) -> set[str]:
    """What is wanted after the last message: a remedy asked for later takes the place of all that was asked before."""
    standing: set[str] = set()
    for found in turns:
        if found & set(Ask) - _INQUIRIES:
            standing -= set(Ask)
        standing |= found
    return standing


def _shortened(text: str) -> str:
    """The beginning and the end of a long conversation: where it starts and where it stands."""
    if len(text) <= _WHOLE_CHARACTERS:
        return text
    end = _WHOLE_CHARACTERS // 3
    return f"{text[: _WHOLE_CHARACTERS - end]}\n{text[-end:]}"


def _most_telling(sentences: list[str]) -> list[str]:
    sentences = list(dict.fromkeys(sentences))
    if len(sentences) <= MOST_SENTENCES:
        return sentences
    end = MOST_SENTENCES // 3
    return sentences[: MOST_SENTENCES - end] + sentences[-end:]


def _pooled(whole: Floats, by_sentence: Floats) -> Floats:
    """One distribution: a weighted product of the whole's and the sentences', these by how much each commits itself."""
    if len(by_sentence) < 2:
        return whole
    committed = by_sentence.max(axis=1, keepdims=True) ** 2
    sentences = (np.log(by_sentence + _FLOOR) * committed).sum(axis=0) / committed.sum()
    logits: Floats = _WHOLE_WEIGHT * np.log(whole + _FLOOR) + _SENTENCES_WEIGHT * sentences
    return softmax(logits[None, :]).reshape(-1)


_DELIVERY = frozenset({DisputeType.NOT_RECEIVED, DisputeType.DELIVERED_NOT_RECEIVED, DisputeType.LATE})
_ANOTHER_THING = frozenset({DisputeType.NOT_AS_DESCRIBED, DisputeType.WRONG_ITEM, DisputeType.COUNTERFEIT})
"""Each a way to say that what came is not what was bought; one sentence of it often looks like the others."""
_NOT_BESIDE = frozenset(
    {DisputeType.OTHER, DisputeType.PRODUCT_QUESTION, DisputeType.REVIEW_THREAT, DisputeType.CHANGED_MIND}
)
"""What is said beside a complaint without being a second one: thanks, a question, a threat, the wish to return it."""
_WISHED = frozenset({DisputeType.REFUND_NOT_RECEIVED, DisputeType.CANCELLATION, DisputeType.RETURN_PROBLEM})
"""What a mere "give me my money back" or "how do I return it" looks like on its own."""
_WISHED_FROM = 0.85
_NOTHING_WRONG = frozenset(
    {DisputeType.OTHER, DisputeType.PRODUCT_QUESTION, DisputeType.CHANGED_MIND, DisputeType.CANCELLATION}
)
_MONEY = frozenset({Ask.FULL_REFUND, Ask.RETURN_AND_REFUND})
_GOODS = frozenset({Ask.REPLACEMENT, Ask.RESEND_PARTS, Ask.REPAIR})
_INQUIRIES = frozenset({Ask.TRACE_WITH_CARRIER, Ask.ANSWER_QUESTION})


def _also(first: DisputeType, by_sentence: Floats, whole: Floats, pooled: Floats) -> list[DisputeType]:
    """Further problems, each in a sentence of its own and not foreign to the message as a whole."""
    if first in _NOTHING_WRONG:
        return []
    strongest = by_sentence.max(axis=0)
    found: list[DisputeType] = []
    for index in np.argsort(-pooled):
        kind = TYPES[int(index)]
        needed = _WISHED_FROM if kind in _WISHED else _ALSO_FROM
        if kind is first or kind in _NOT_BESIDE or strongest[index] < needed:
            continue
        if whole[index] < _ALSO_WHOLE_FROM:
            continue
        if any(kind in kin and {first, *found} & kin for kin in (_DELIVERY, _ANOTHER_THING)):
            continue
        found.append(kind)
    return found


def _settled(asks: list[Ask], dispute_type: DisputeType) -> list[Ask]:
    """One wish is one ask: the narrower one of those that share their words."""
    if dispute_type is DisputeType.REFUND_NOT_RECEIVED and Ask.RETURN_AND_REFUND in asks:
        asks = [Ask.FULL_REFUND if ask is Ask.RETURN_AND_REFUND else ask for ask in asks if ask is not Ask.FULL_REFUND]
    if Ask.RETURN_AND_REFUND in asks:
        asks = [ask for ask in asks if ask is not Ask.FULL_REFUND]
    return asks
