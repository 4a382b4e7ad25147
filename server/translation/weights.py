"""Fetching weights from a model hub: resumed where it broke off, checked by SHA-256, converted for CTranslate2."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx
import yaml

from server.errors import BadInput
from server.store.files import room_on_disk

HUB = "https://huggingface.co"


@dataclass(frozen=True)
class Weights:
    """One row of `weights.yaml`. `free`: whether the licence allows use in a business."""

    repository: str
    revision: str
    kind: str
    licence: str
    free: bool
    size: str
    files: dict[str, str]
    written: dict[str, str] = field(default_factory=dict)


@cache
def known_weights() -> dict[str, Weights]:
    text = files("server.translation").joinpath("weights.yaml").read_text(encoding="utf-8")
    return {name: Weights(**row) for name, row in yaml.safe_load(text).items()}


def fetch(weights: Weights, folder: Path, *, say: Callable[[str], None], hub: str = "") -> Path:
    """The folder with all files, each as its sum says. What an earlier call left is gone on with.

    `hub` is the address of the model hub, else `HF_ENDPOINT`, else Hugging Face. Raises `BadInput`.
    """
    address = (hub or os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in weights.written.items():
        (folder / name).write_text(content, encoding="utf-8")
    timeout = httpx.Timeout(60, connect=20)
    with httpx.Client(timeout=timeout, follow_redirects=True) as client:
        for name, digest in weights.files.items():
            target = folder / name
            if target.exists() and sha256(target) == digest:
                continue
            say(f"{name} …")
            part = folder / f"{name}.part"
            _fetch(client, f"{address}/{weights.repository}/resolve/{weights.revision}/{name}", part)
            if sha256(part) != digest:
                part.unlink()
                raise BadInput(f"{name} is not the file it should be.", hint="Run the command again.")
            part.replace(target)
    return folder


def convert(source: Path, target: Path, *, kind: str, quantization: str = "int8") -> None:
    """Weights as they were fetched → a folder that `CTranslate` reads. It is there whole, or not at all."""
    from ctranslate2.converters import TransformersConverter

    class Converter(TransformersConverter):  # type: ignore[misc]
        def load_tokenizer(self, tokenizer_class: Any, model_name_or_path: str, **options: Any) -> Any:
            return _with_languages(super().load_tokenizer(tokenizer_class, model_name_or_path, **options))

    fresh = target.with_name(f"{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.parent.mkdir(parents=True, exist_ok=True)
    with room_on_disk():
        converter = Converter(str(source), copy_files=["sentencepiece.bpe.model"], low_cpu_mem_usage=True)
        converter.convert(str(fresh), quantization=quantization)
        (fresh / "weights.json").write_text(json.dumps({"kind": kind}), encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        fresh.replace(target)


def _with_languages(tokenizer: Any) -> Any:
    """Transformers 5 leaves M2M100's tokens of languages out of its vocabulary; the converter needs them in it."""
    ids = getattr(tokenizer, "lang_token_to_id", None)
    if ids:
        whole = {**tokenizer.get_vocab(), **ids}
        tokenizer.get_vocab = lambda: whole
    return tokenizer


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fetch(client: httpx.Client, address: str, part: Path) -> None:
    """Goes on at the end of `part` where the hub allows it, else begins anew."""
    there = part.stat().st_size if part.exists() else 0
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={there}-"} if there else {})}
    again = "Run the command again: it goes on where it stopped."
    try:
        with client.stream("GET", address, headers=headers) as answer, room_on_disk():
            if answer.status_code == 416:  # nothing is left to fetch
                return
            if answer.status_code not in (200, 206):
                raise BadInput(f"The model hub answered {answer.status_code}.", hint="HF_ENDPOINT names a mirror.")
            begins = answer.headers.get("content-range", "").startswith(f"bytes {there}-")
            with part.open("ab" if answer.status_code == 206 and begins else "wb") as file:
                for piece in answer.iter_bytes():
                    file.write(piece)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise BadInput(f"The model hub was not reached ({type(error).__name__}).", hint=again) from None
