"""Where a sentence stands in the message it was taken from."""

import re


def place_in(text: str, sentence: str, after: int = 0) -> tuple[int | None, int | None]:
    """Start and end of a sentence in the message as written, whose spaces may be others; `None` where it is not found.

    The search begins at `after`, in characters.
    """
    pattern = r"\s+".join(map(re.escape, sentence.split()))
    hit = re.compile(pattern).search(text, after) if pattern else None
    return (hit.start(), hit.end()) if hit else (None, None)
