"""Vectors of the starter cases, made beforehand, so that a new library answers before it has encoded anything.

One file for each text model stands beside the cases: half-precision numbers, no pickled objects. What it holds of a
case counts only for exactly that model and exactly the texts that were encoded; all else is encoded as ever.
"""

import hashlib
import json
import logging
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from casebase.case import Case
from casebase.encoder import Encoder
from casebase.question import encode_alike, parts_of_case
from casebase.store import Store, StoredSentences

log = logging.getLogger(__name__)

Vectors = NDArray[np.float32]


def vectors_file(folder: Path, model_id: str) -> Path:
    """Where the vectors of this model stand: `starter.<model>.npz` beside the cases."""
    return folder / f"starter.{re.sub(r'[^A-Za-z0-9.]+', '-', model_id)}.npz"


def write_vectors(folder: Path, cases: Iterable[Case], encoder: Encoder) -> Path:
    """Encode these cases, whole and by sentence, and write the file that `bring_in_vectors` reads."""
    listed = list(cases)
    parts = [parts_of_case(case) for case in listed]
    path = vectors_file(folder, encoder.model_id)
    np.savez_compressed(
        path,
        model_id=np.array(encoder.model_id),
        keys=np.array([case.key for case in listed], np.int64),
        digests=np.array([digest(case) for case in listed]),
        whole=encode_alike(encoder, [whole for whole, _ in parts]).astype(np.float16),
        counts=np.array([len(sentences) for _, sentences in parts], np.int64),
        sentences=encode_alike(encoder, [one for _, sentences in parts for one in sentences]).astype(np.float16),
    )
    return path


def read_vectors(folder: Path, model_id: str) -> dict[tuple[int, str], tuple[Vectors, Vectors]]:
    """The whole-text vector and the sentence vectors of each case, by its key and `digest`, at length 1.

    Nothing where there is no file for this model, or it is damaged.
    """
    try:
        with vectors_file(folder, model_id).open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            if str(file["model_id"]) != model_id:
                return {}
            names = zip(file["keys"].tolist(), file["digests"].tolist(), strict=True)
            whole = _of_length_one(file["whole"])
            each = np.split(_of_length_one(file["sentences"]), np.cumsum(file["counts"])[:-1])
            return dict(zip(names, zip(whole, each, strict=True), strict=True))
    except FileNotFoundError:
        return {}
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        log.warning("the vectors of the starter cases are not used: %s", error)
        return {}


def bring_in_vectors(store: Store, folder: Path, model_id: str) -> None:
    """Give the store's starter cases that have no vector of this model yet those of the file."""
    keys = set(store.keys_by_id("starter").values())
    lacking = keys - store.vectors(keys, model_id).keys()
    made = read_vectors(folder, model_id) if lacking else {}
    if not made:
        return
    with store.writing():
        for key, case in store.cases(lacking).items():
            found = made.get((key, digest(case)))
            if found is not None:
                store.put_vector(key, model_id, found[0])
                store.put_sentences(key, model_id, StoredSentences(parts_of_case(case)[1], found[1]))


def digest(case: Case) -> str:
    """Of the texts that are encoded: it changes with the case's words and with how they are split."""
    return hashlib.sha256(json.dumps(parts_of_case(case)).encode("ascii")).hexdigest()[:32]


def _of_length_one(rows: NDArray[np.float16]) -> Vectors:
    full = rows.astype(np.float32)
    return np.asarray(full / np.linalg.norm(full, axis=1, keepdims=True), dtype=np.float32)
