"""Text that was cut in the middle of a character, as pages and programs do with emoji, made whole again."""

import re
from typing import Any

_HALF = re.compile("[\ud800-\udfff]")
_DEEPEST = 60


def mended(value: Any, depth: int = 0) -> Any:
    """The same JSON value with every half of a surrogate pair replaced by U+FFFD, in texts and in names of keys.

    Such a half cannot be stored or sent. What lies deeper than any order context goes is left as it is.
    """
    if isinstance(value, str):
        return _whole(value)
    if depth == _DEEPEST:
        return value
    if isinstance(value, list):
        return [mended(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {mended(key): mended(part, depth + 1) for key, part in value.items()}
    return value


def _whole(text: str) -> str:
    if not _HALF.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
