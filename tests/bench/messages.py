"""What understanding a message costs beside the text model reading the same words."""

import json
from collections.abc import Iterator
from pathlib import Path

from casebase.encoder import load_encoder
from casebase.sentences import split_sentences
from server.messages.own_words import own_words
from server.messages.understanding import MessageVectors, Understander
from tests.bench.briefs import bare_encoder
from tests.bench.figure import Figure, milliseconds

_HELD_BACK = Path(__file__).parents[1] / "messages" / "held_out.jsonl"
_MESSAGES = 64


def messages() -> Iterator[Figure]:
    """Milliseconds a message, alone and all in one batch; the bare encoder gets the same sentences in the same way.

    Every measurement has words of its own, so that no cache helps.
    """
    encoder = load_encoder()
    encode = bare_encoder(encoder)
    reader = Understander(encoder)
    reader.gist_ready()
    lines = _HELD_BACK.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[:: len(lines) // _MESSAGES][:_MESSAGES]]

    def understood(text: str, read: MessageVectors) -> None:
        found = reader.understand([text], vectors=read)
        reader.gist([text], read, language=found.language, lang="zh")

    def alone(given: list[str]) -> None:
        for text in given:
            understood(text, reader.encode([text]))

    def together(given: list[str]) -> None:
        for text, read in zip(given, reader.encode_each([[text] for text in given]), strict=True):
            understood(text, read)

    def bare_alone(given: list[str]) -> None:
        for text in given:
            encode(_sentences(text))

    def bare_together(given: list[str]) -> None:
        encode([sentence for text in given for sentence in _sentences(text)])

    alone(texts)  # languages' data are read once
    for name, work, peer in (("alone", alone, bare_alone), ("in a batch of 64", together, bare_together)):
        worded = [f"{text} ({name[0]})" for text in texts]
        beside = milliseconds(lambda: peer(worded))  # noqa: B023 called at once
        value = milliseconds(lambda: work(worded))  # noqa: B023
        peer_name = "bare encoder on the same sentences"
        yield Figure(f"understand a message, {name}", value / len(texts), "ms", peer_name, value / beside)


def _sentences(text: str) -> list[str]:
    """What is encoded of a message: its own words as a whole, and each sentence."""
    words = own_words(text)
    return list(dict.fromkeys([words, *(split_sentences(words) or [words])]))
