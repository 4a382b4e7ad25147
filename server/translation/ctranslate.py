"""CTranslate2 with M2M100 or NLLB-200 weights that lie in the data folder: on this machine, nothing leaves it."""

import importlib.util
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from casebase.sentences import split_sentences
from server.translation.asking import batches
from server.translation.engine import EngineFailed, Form
from server.translation.languages import code_for

KINDS = {"m2m100": "__{}__", "nllb200": "{}"}
"""How each kind of weights writes the token of a language."""
_AT_ONCE = 16


def installed() -> bool:
    """Whether the packages of the extra `translate` are there."""
    return all(importlib.util.find_spec(name) for name in ("ctranslate2", "sentencepiece"))


@dataclass
class CTranslate:
    """`folder` holds `model.bin` as CTranslate2 writes it, and `sentencepiece.bpe.model`."""

    folder: Path
    kind: str = "m2m100"
    seconds: float = 20.0
    name: str = "ctranslate2"
    form: Form = "word"
    leaves_the_machine: bool = False
    _loaded: tuple[Any, Any] | None = field(default=None, repr=False)
    _loading: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def ready(self) -> bool:
        return installed() and (self.folder / "model.bin").exists()

    def covers(self, source: str, target: str) -> bool:
        return bool(code_for(self.kind, source) and code_for(self.kind, target, target=True))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        ends = time.monotonic() + self.seconds
        translator, pieces = self._load()
        token = KINDS[self.kind]
        to = token.format(code_for(self.kind, target, target=True))
        sentences = [split_sentences(text) or [text] for text in texts]
        asked = [
            [token.format(code_for(self.kind, source)), *pieces.encode(one, out_type=str), "</s>"]
            for some in sentences
            for one in some
        ]
        said: list[str] = []
        for some in batches(asked, _AT_ONCE):
            if time.monotonic() > ends:
                raise EngineFailed("too-slow")
            try:
                found = translator.translate_batch(
                    some, target_prefix=[[to]] * len(some), beam_size=2, max_decoding_length=256, max_input_length=512
                )
            except (RuntimeError, ValueError):
                raise EngineFailed("service-error") from None
            said += [pieces.decode([one for one in result.hypotheses[0] if one != to]) for result in found]
        rest = iter(said)
        between = "" if target.split("-")[0] in ("zh", "ja", "th", "lo", "km", "my") else " "
        return [between.join(next(rest) for _ in some) for some in sentences]

    def _load(self) -> tuple[Any, Any]:
        """The model, loaded at its first use: some seconds, and about half a gigabyte of memory."""
        with self._loading:
            if self._loaded is None:
                if not self.ready():
                    raise EngineFailed("not-set-up")
                import ctranslate2
                import sentencepiece

                try:
                    pieces = sentencepiece.SentencePieceProcessor(
                        model_file=str(self.folder / "sentencepiece.bpe.model")
                    )
                    self._loaded = ctranslate2.Translator(str(self.folder), device="cpu"), pieces
                except (RuntimeError, OSError, ValueError):
                    raise EngineFailed("not-set-up") from None
        return self._loaded
