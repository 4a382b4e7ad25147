"""What a message says, sentence by sentence, in the seller's language, without any translator.

Each sentence is matched to a library of statements (`statements.py`). One is shown only where it is nearly certain; all
else is said to be not recognised.
"""

import threading
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, Field

from casebase.sentences import split_sentences
from server.messages.matching import Match, Matcher, made_matcher
from server.messages.model import Floats
from server.messages.own_words import own_words
from server.messages.places import place_in
from server.messages.statements import Statement, denies, statements
from server.messages.training import QueryEncoder

SHOWN_FROM = 0.7
"""Confidence from which a statement is shown: at least 95 of 100 shown ones are right (docs/languages/gist.md)."""
_CONTRADICTION_MARGIN = 0.08
"""How much nearer than its opposite a statement must be: "I have it" and "I don't have it" differ by one word."""


class GistSentence(BaseModel):
    """One sentence of the buyer, and what it says."""

    sentence: str
    start: int | None = Field(
        description="its place in the message as it was given; null where it stands otherwise there"
    )
    end: int | None
    statement: str = Field(description="id in the library of statements; empty where nothing was recognised")
    text: str = Field(description="the statement in the seller's language; empty where nothing was recognised")
    confidence: float = Field(description="how likely the best statement is said, shown or not")


class MessageGist(BaseModel):
    """The sentences of one message of the buyer, quoted history and signature set aside."""

    message: int = Field(description="which of the buyer's messages, the oldest is 0")
    sentences: list[GistSentence]


class GistReader:
    """Tells what sentences say. Safe to share between threads; the library's vectors are found at first use.

    `cache` is the folder that keeps those of a text model that does not come with the package.
    """

    def __init__(self, encoder: QueryEncoder, cache: Path | None = None) -> None:
        self._encoder, self._cache = encoder, cache
        self._matcher: Matcher | None = None
        self._lock = threading.Lock()

    def ready(self) -> Matcher:
        """Finds or makes the library's vectors, once."""
        with self._lock:
            if self._matcher is None:
                self._matcher = made_matcher(self._encoder, self._cache)
            return self._matcher

    def gist(
        self, texts: Sequence[str], sentences: Sequence[str], vectors: Floats, *, language: str, lang: str
    ) -> list[MessageGist]:
        """What each message says, from the vectors that `Understander.encode` made of its sentences, a row each.

        `language` is the buyer's, `lang` the seller's (`zh`, else English). Messages without a word are left out;
        sentences beyond those that were encoded, in very long conversations, are not recognised.
        """
        place = {sentence: row for row, sentence in enumerate(sentences)}
        matches = self.ready().match(vectors)
        found = []
        for number, text in enumerate(texts):
            words = own_words(text)
            if not words:
                continue
            cursor, rows = 0, []
            for sentence in split_sentences(words) or [words]:
                start, end = place_in(text, sentence, cursor)
                cursor = end or cursor
                match = matches[place[sentence]] if sentence in place else None
                rows.append(_told(sentence, start, end, match, language, lang))
            found.append(MessageGist(message=number, sentences=rows))
        return found


def recognised(sentence: str, match: Match, language: str) -> Statement | None:
    """The statement that a sentence says, where it is nearly certain and no word of denial speaks against it."""
    library = statements()
    best = library[match.statement]
    if match.confidence < SHOWN_FROM or _contradicted(match, best, library):
        return None
    denied = denies(sentence, language)
    if denied is None:
        # The language's words of denial are not known: nothing is shown that one word would turn round.
        return best if best.denial == "either" else None
    if (best.denial == "never" and denied) or (best.denial == "always" and not denied):
        return None
    return best


def _contradicted(match: Match, best: Statement, library: Sequence[Statement]) -> bool:
    rivals = [match.scores[row] for row, one in enumerate(library) if one.id in best.opposite]
    return bool(rivals) and float(match.scores[match.statement] - max(rivals)) < _CONTRADICTION_MARGIN


def _told(
    sentence: str, start: int | None, end: int | None, match: Match | None, language: str, lang: str
) -> GistSentence:
    said = recognised(sentence, match, language) if match else None
    return GistSentence(
        sentence=sentence,
        start=start,
        end=end,
        statement=said.id if said else "",
        text=said.text["zh" if lang == "zh" else "en"] if said else "",
        confidence=round(match.confidence, 3) if match else 0.0,
    )
