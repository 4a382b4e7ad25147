"""The file of an index: a header that says what is inside, a checksum, and the index's own bytes."""

import json
import os
import struct
import tempfile
import zlib
from pathlib import Path
from typing import Any

from casebase.errors import IndexUnusable

_MAGIC = b"SSINDEX1"
_FRAME = struct.Struct("<IIQ")  # bytes of the header, checksum of header and payload, bytes of the payload


def write_index(path: Path, header: dict[str, Any], payload: bytes) -> None:
    """Write beside the target and swap: whoever is killed half-way leaves the old file as it was."""
    head = json.dumps(header, sort_keys=True).encode("utf-8")
    checksum = zlib.crc32(payload, zlib.crc32(head))
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_MAGIC + _FRAME.pack(len(head), checksum, len(payload)) + head)
            file.write(payload)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def read_index(path: Path, expected: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Header and payload of an index file.

    Raises:
        IndexUnusable: missing, cut short, altered, or a header that does not say what `expected` says.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise IndexUnusable("there is no index file" if isinstance(error, FileNotFoundError) else str(error)) from error
    start = len(_MAGIC) + _FRAME.size
    if len(content) < start or not content.startswith(_MAGIC):
        raise IndexUnusable("not an index file")
    head_size, checksum, payload_size = _FRAME.unpack_from(content, len(_MAGIC))
    head, payload = content[start : start + head_size], content[start + head_size :]
    if len(payload) != payload_size or zlib.crc32(payload, zlib.crc32(head)) != checksum:
        raise IndexUnusable("the index file is cut short or altered")
    header: dict[str, Any] = json.loads(head)
    for name, value in expected.items():
        if header.get(name) != value:
            raise IndexUnusable(f"the index file is of another {name}: {header.get(name)}")
    return header, payload
