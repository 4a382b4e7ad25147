"""What understanding a message costs beside the text model reading the same words."""

import json
from collections.abc import Iterator
from pathlib import Path

from casebase.encoder import load_encoder
from server.messages.own_words import spoken_calmly
from server.messages.understanding import MessageVectors, Understander
from tests.bench.figure import Figure, milliseconds

_HELD_BACK = Path(__file__).parents[1] / "messages" / "held_out.jsonl"
_MESSAGES = 64


def messages() -> Iterator[Figure]:
    """Milliseconds a message, alone and all in one batch; the bare encoder gets the same sentences in the same way."""
    encoder = load_encoder()
    reader = Understander(encoder)
    reader.gist_ready()
    lines = _HELD_BACK.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[:: len(lines) // _MESSAGES][:_MESSAGES]]
    vectors = reader.encode_each([[text] for text in texts])
    bare = [[spoken_calmly(one) for one in dict.fromkeys((each.text, *each.sentences))] for each in vectors]

    def understood(text: str, read: MessageVectors) -> None:
        found = reader.understand([text], vectors=read)
        reader.gist([text], read, language=found.language, lang="zh")

    def alone() -> None:
        for text in texts:
            understood(text, reader.encode([text]))

    def together() -> None:
        for text, read in zip(texts, reader.encode_each([[text] for text in texts]), strict=True):
            understood(text, read)

    def bare_alone() -> None:
        for sentences in bare:
            encoder.encode_queries(sentences)

    def bare_together() -> None:
        encoder.encode_queries([sentence for sentences in bare for sentence in sentences])

    alone()  # languages' data are read once
    for name, work, peer in (("alone", alone, bare_alone), ("in a batch of 64", together, bare_together)):
        value, beside = milliseconds(work), milliseconds(peer)
        yield Figure(
            f"understand a message, {name}",
            value / len(texts),
            "ms",
            "bare encoder on the same sentences",
            value / beside,
        )
