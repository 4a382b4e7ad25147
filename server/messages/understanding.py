"""What buyers mean: the type of the dispute, what they want, what they threaten, in whichever language they write.

A message is taken as a whole and sentence by sentence. A kernel machine over sentence vectors weighs meaning, phrase
lists weigh words. Text is only ever classified: nothing in it is followed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from pydantic import BaseModel, Field

from casebase.sentences import split_sentences
from server.messages.entities import Entity, find_entities
from server.messages.gist import GistReader, MessageGist
from server.messages.language import detect_language
from server.messages.model import TYPES, WISHES, Floats, Judged, Model, Passage
from server.messages.own_words import own_words, spoken_calmly
from server.messages.phrases import SIGNS, Heard, listen, said_at_last
from server.messages.promises import Promise, PromiseReader
from server.messages.training import QueryEncoder, trained_model
from server.messages.urgency import urgency_of
from server.vocabulary import UNKNOWN_LANGUAGE, Ask, DisputeType, Threat, Urgency

MOST_SENTENCES = 24
"""Read one by one, the first two thirds and the last third of longer conversations."""
SURE_ENOUGH = 0.5
"""Below this confidence the kind of dispute is a guess, and the seller is asked."""
MOST_CANDIDATES = 3
LEAST_LIKELY = 0.05
_WHOLE_CHARACTERS = 1800  # about what the text model takes in at once


class Candidate(BaseModel):
    """One of the types that a message may be of."""

    dispute_type: DisputeType
    confidence: float


class Understanding(BaseModel):
    """What one buyer's messages say."""

    language: str = Field(description="BCP 47; `und` where it cannot be told")
    language_confidence: float
    dispute_type: DisputeType
    confidence: float
    also: list[DisputeType] = Field(default_factory=list)
    candidates: list[Candidate] = Field(
        default_factory=list, description="where `confidence` is below one half: the likeliest types, the best first"
    )
    asks: list[Ask] = Field(default_factory=list)
    threats: list[Threat] = Field(default_factory=list)
    urgency: Urgency = Urgency.NORMAL
    content: bool = Field(default=False, description="only thanks or praise: nothing is complained of or asked")
    entities: list[Entity] = Field(default_factory=list, description="numbers, amounts, dates, sizes, colours named")
    promises: list[Promise] = Field(default_factory=list, description="what the seller has already promised")


@dataclass(frozen=True)
class MessageVectors:
    """The buyer's own words and their vectors, computed once for all who need them.

    `messages` are these as they came, `turns` is, for each sentence, which of them said it (last).
    `whole` has shape (dimensions,), `sentence_vectors` (len(sentences), dimensions); both are empty without a word.
    """

    messages: tuple[str, ...]
    text: str
    sentences: tuple[str, ...]
    turns: tuple[int, ...]
    whole: Floats
    sentence_vectors: Floats


@dataclass(frozen=True)
class _Parts:
    """A conversation cut into what the text model reads, in the words of `MessageVectors`."""

    messages: tuple[str, ...]
    text: str
    whole: str
    sentences: tuple[str, ...]
    turns: tuple[int, ...]


def _read(texts: Sequence[str]) -> _Parts:
    own = {number: words for number, words in enumerate(map(own_words, texts)) if words}
    text = "\n".join(own.values())
    turn = {s: number for number, words in own.items() for s in split_sentences(words) or [words]}
    sentences = tuple(_most_telling(list(turn)))
    return _Parts(tuple(texts), text, _shortened(text), sentences, tuple(turn[one] for one in sentences))


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
        return self.encode_each([texts])[0]

    def encode_each(self, conversations: Sequence[Sequence[str]]) -> list[MessageVectors]:
        """The vectors of many conversations, in one call of the text model."""
        read = [_read(texts) for texts in conversations]
        distinct = list(
            dict.fromkeys(one for parts in read for one in (parts.whole, *parts.sentences) if parts.sentences)
        )
        rows: dict[str, Floats] = {}
        if distinct:
            calm = [spoken_calmly(one) for one in distinct]
            rows = dict(zip(distinct, self._encoder.encode_queries(calm), strict=True))
        return [self._vectors(parts, rows) for parts in read]

    def _vectors(self, parts: "_Parts", rows: Mapping[str, Floats]) -> MessageVectors:
        if not parts.sentences:
            nothing = np.zeros((0, self._encoder.dimensions), np.float32)
            return MessageVectors(parts.messages, "", (), (), nothing.reshape(-1), nothing)
        sentences = np.stack([rows[one] for one in parts.sentences])
        return MessageVectors(parts.messages, parts.text, parts.sentences, parts.turns, rows[parts.whole], sentences)

    def understand(
        self,
        texts: Sequence[str],
        *,
        marketplace: str | None = None,
        country: str | None = None,
        vectors: MessageVectors | None = None,
    ) -> Understanding:
        """What the buyer's messages (oldest first) say; `vectors` are read in their place where `encode` was called.

        `marketplace` and the buyer's `country` help to tell the language of a few words. Without a word to read, the
        type is `other` with confidence 0; with nothing in the language's letters it is `und`.
        """
        vectors = vectors or self.encode(texts)
        texts = vectors.messages
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
        heard = [listen(sentence, language) for sentence in vectors.sentences]
        everything = Passage(vectors.whole, vectors.sentence_vectors, said_at_last(heard))
        alone = [Passage(v, v[None, :], one.said) for v, one in zip(vectors.sentence_vectors, heard, strict=True)]
        judged = self._model.judge([everything, *alone])
        whole = judged.types[0]
        best = int(whole.argmax())
        wishes = self._wishes(vectors, judged.wishes[0], heard)
        signs = {sign for one in heard for sign in one.said & set(SIGNS)}
        dispute_type = TYPES[best]
        asks = _settled([wish for wish in WISHES if isinstance(wish, Ask) and wish in wishes], dispute_type)
        threats = [wish for wish in WISHES if isinstance(wish, Threat) and wish in wishes]
        if dispute_type is DisputeType.REVIEW_THREAT and Threat.BAD_REVIEW not in threats:
            threats.insert(0, Threat.BAD_REVIEW)
        return Understanding(
            language=language,
            language_confidence=sure,
            dispute_type=dispute_type,
            confidence=round(float(whole[best]), 3),
            also=_also(dispute_type, judged, self._model.also_from),
            candidates=_candidates(whole),
            asks=asks,
            threats=threats,
            urgency=urgency_of(vectors.sentences, signs, dispute_type=dispute_type, asks=asks, threats=threats),
            content=dispute_type is DisputeType.OTHER
            and not asks
            and not threats
            and bool(judged.content[0] >= self._model.threshold[-1]),
            entities=_named(texts, language, country, marketplace),
            promises=self._promises.promises(
                texts,
                _spoken(vectors),
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
            _spoken(vectors),
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

    def _wishes(self, vectors: MessageVectors, together: Floats, heard: Sequence[Heard]) -> set[str]:
        """Asks and threats that stand after the last message; `together` are the scores of all messages as one."""
        turns = sorted(set(vectors.turns))
        places = [np.flatnonzero(np.array(vectors.turns) == turn) for turn in turns]
        said = [[heard[int(place)] for place in own] for own in places]
        scores = together[None, :]
        if len(turns) > 1:
            own_vectors = [vectors.sentence_vectors[own] for own in places]
            passages = [
                Passage(rows.mean(axis=0), rows, said_at_last(one)) for rows, one in zip(own_vectors, said, strict=True)
            ]
            scores = self._model.judge(passages).wishes
        found: list[set[str]] = []
        for one, row in zip(said, scores, strict=True):
            standing = said_at_last(one)
            denied = frozenset[str]().union(*(each.denied for each in one)) - standing
            wishes: set[str] = {
                w for w, score, least in zip(WISHES, row, self._model.threshold, strict=False) if score >= least
            }
            wishes |= standing & set(Threat)  # a threat in plain words is one, whatever surrounds it
            for earlier in (*found, wishes):
                earlier -= denied
            _one_cure(wishes, standing)
            found.append(wishes)
        return _standing(found)


def _candidates(chances: Floats) -> list[Candidate]:
    """The types to choose from where none is more likely than not; one that is hardly likely is left out."""
    if chances.max() >= SURE_ENOUGH:
        return []
    best = np.argsort(-chances)[:MOST_CANDIDATES]
    return [
        Candidate(dispute_type=TYPES[place], confidence=round(float(chances[place]), 3))
        for place in best
        if chances[place] >= LEAST_LIKELY
    ]


def _named(texts: Sequence[str], language: str, country: str | None, marketplace: str | None) -> list[Entity]:
    return [
        entity.model_copy(update={"message": number})
        for number, text in enumerate(texts)
        for entity in find_entities(text, language=language, country=country, marketplace=marketplace)
    ]


def _spoken(vectors: MessageVectors) -> list[tuple[int, str]]:
    """The sentences that were encoded, each with the number of its message."""
    return list(zip(vectors.turns, vectors.sentences, strict=True))


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


_DELIVERY = frozenset({DisputeType.NOT_RECEIVED, DisputeType.DELIVERED_NOT_RECEIVED, DisputeType.LATE})
_ANOTHER_THING = frozenset({DisputeType.NOT_AS_DESCRIBED, DisputeType.WRONG_ITEM, DisputeType.COUNTERFEIT})
"""Each a way to say that what came is not what was bought; one sentence of it often looks like the others."""
_NOT_BESIDE = frozenset(
    {DisputeType.OTHER, DisputeType.PRODUCT_QUESTION, DisputeType.REVIEW_THREAT, DisputeType.CHANGED_MIND}
)
"""What is said beside a complaint without being a second one: thanks, a question, a threat, the wish to return it."""
_WISHED = frozenset({DisputeType.REFUND_NOT_RECEIVED, DisputeType.CANCELLATION, DisputeType.RETURN_PROBLEM})
"""What a mere "give me my money back" or "how do I return it" looks like on its own."""
_PLAIN_FROM = 0.8
_NOTHING_WRONG = frozenset(
    {DisputeType.OTHER, DisputeType.PRODUCT_QUESTION, DisputeType.CHANGED_MIND, DisputeType.CANCELLATION}
)
_MONEY = frozenset({Ask.FULL_REFUND, Ask.RETURN_AND_REFUND})
_GOODS = frozenset({Ask.REPLACEMENT, Ask.RESEND_PARTS, Ask.REPAIR})
_INQUIRIES = frozenset({Ask.TRACE_WITH_CARRIER, Ask.ANSWER_QUESTION})


def _also(first: DisputeType, judged: Judged, least: float) -> list[DisputeType]:
    """Further problems, the likeliest first; of those that look alike only one."""
    if first in _NOTHING_WRONG:
        return []
    likely = {kind for kind, score in zip(TYPES, judged.also, strict=True) if score >= least}
    likely |= _plainly_beside(first, judged.types[1:])
    found: list[DisputeType] = []
    for kind in sorted(likely - _NOT_BESIDE - {first}, key=lambda kind: -judged.also[TYPES.index(kind)]):
        if not any(kind in kin and {first, *found} & kin for kin in (_DELIVERY, _ANOTHER_THING)):
            found.append(kind)
    return found


def _plainly_beside(first: DisputeType, sentences: Floats) -> set[DisputeType]:
    """What one sentence says plainly, where another one says as plainly what the whole is about."""
    plain = [TYPES[int(row.argmax())] for row in sentences if row.max() >= _PLAIN_FROM]
    return set(plain) - _WISHED if first in plain else set()


def _settled(asks: list[Ask], dispute_type: DisputeType) -> list[Ask]:
    """One wish is one ask: the narrower one of those that share their words."""
    if dispute_type is DisputeType.REFUND_NOT_RECEIVED and Ask.RETURN_AND_REFUND in asks:
        asks = [Ask.FULL_REFUND if ask is Ask.RETURN_AND_REFUND else ask for ask in asks if ask is not Ask.FULL_REFUND]
    if Ask.RETURN_AND_REFUND in asks:
        asks = [ask for ask in asks if ask is not Ask.FULL_REFUND]
    return asks
