"""Words that a promise is known by, and words that make a sentence none: data in `signs.yaml`."""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from server.data_files import read_yaml
from server.messages.promises.promise import Speaker

_FILE = Path(__file__).with_name("signs.yaml")
_UNSPACED = ("zh", "ja", "ko")
_QUESTION = re.compile(r"[?？؟;][\s\"'”’»)]*$|(?:ます|です|しょう)か[。.]?\s*$|(?:吗|呢|嗎)[。.]?\s*$|^\s*¿")


@dataclass(frozen=True)
class Signs:
    """What the words of a sentence tell. `reported` is None in a language whose words are not listed."""

    reported: bool | None
    ruled_out: bool


@cache
def _patterns() -> dict[str, dict[str, re.Pattern[str]]]:
    return {
        name: {
            language: re.compile(pattern if language in _UNSPACED else rf"(?<!\w)(?:{pattern})")
            for language, pattern in patterns.items()
        }
        for name, patterns in read_yaml(_FILE.read_text(encoding="utf-8")).items()
    }


def signs_of(sentence: str, language: str, by: Speaker) -> Signs:
    """Whether the sentence reports what the seller said, and whether it is a condition, a refusal or a question.

    A buyer's question may report ("you promised a new one, where is it?"), a seller's promises nothing.
    """
    words = sentence.lower().replace("’", "'")
    code = language.split("-")[0]
    found = {name: patterns[code].search(words) for name, patterns in _patterns().items() if code in patterns}
    question = by == "seller" and _QUESTION.search(words) is not None
    return Signs(
        reported=found["said"] is not None if "said" in found else None,
        ruled_out=question or found.get("condition") is not None or found.get("refusal") is not None,
    )


def fingerprint() -> str:
    """Changes when any of the words does."""
    return hashlib.sha256(_FILE.read_bytes()).hexdigest()
