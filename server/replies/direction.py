"""Names and numbers inside text that runs from right to left, as plain text for a message box.

Only the two old marks are used (U+200E, U+200F), which every mail program and portal knows and which take no room;
isolates and embeddings are shown as boxes here and there (Unicode UAX 9, section 2.6).
"""

import re
import unicodedata

_LRM, _RLM = "\u200e", "\u200f"
_RIGHT = ("R", "AL")


def kept_together(value: str) -> str:
    """A Latin name or a number between marks, so that hyphens and brackets stay where they were written and the
    sentence around it keeps its order: between Arabic words `1234-5678` would else show its groups the other way."""
    strong = [unicodedata.bidirectional(c) for c in value]
    if any(kind in _RIGHT for kind in strong) or not any(kind in ("L", "EN") for kind in strong):
        return value
    return f"{_LRM}{value}{_LRM}"


def turned(text: str) -> str:
    """The text with a mark before each line of it that begins with a name or number in Latin letters but goes on from
    right to left: boxes take a line's direction from its first letter."""
    return "\n".join(_turned(line) for line in text.split("\n"))


def _turned(line: str) -> str:
    kinds = [kind for kind in map(unicodedata.bidirectional, line) if kind in ("L", *_RIGHT)]
    if not kinds or kinds[0] in _RIGHT or not any(kind in _RIGHT for kind in kinds):
        return line
    return _RLM + re.sub(rf"^{_LRM}?", _LRM, line)
