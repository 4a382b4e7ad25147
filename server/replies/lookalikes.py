"""Letters of other scripts that look like Latin ones: `а` (Cyrillic) for `a`, `ο` (Greek) for `o`.

`python -m server.replies.lookalikes` makes the file anew from confusable-homoglyphs (MIT), which carries the table of
Unicode Technical Standard 39; the package is needed only for that.
"""

import importlib
import json
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

_FILE = "lookalikes.csv"
_SCRIPTS = ("LATIN ", "CYRILLIC ", "GREEK ", "ARMENIAN ", "CHEROKEE ", "COPTIC ", "LISU ", "CANADIAN ", "DESERET ")
_BOXED = ((0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26))
"""Letters in discs, in squares and those of flags: first code point and how many there are from A on."""


@cache
def lookalikes() -> dict[str, str]:
    """For each letter its Latin double, one character each."""
    lines = files("server.replies").joinpath(_FILE).read_text(encoding="utf-8").splitlines()
    return dict(line.split(",") for line in lines)


def _double(character: str, confusables: dict[str, list[dict[str, str]]]) -> str | None:
    others = [entry["c"] for entry in confusables.get(character, ())]
    letters = [other for other in others if len(other) == 1 and other.isascii() and other.isalpha()]
    if not letters:
        return None
    alike = [letter for letter in letters if letter.isupper() == character.isupper()]
    base = unicodedata.normalize("NFKD", character)[0]
    return base if base in letters else (alike or letters)[0]


def _make() -> None:
    package: Any = importlib.import_module("confusable_homoglyphs")
    table = Path(package.__file__).with_name("confusables.json")
    confusables = json.loads(table.read_text(encoding="utf-8"))
    rows: dict[str, str] = {}
    for character in sorted(confusables):
        if len(character) != 1 or character.isascii() or unicodedata.normalize("NFKC", character).isascii():
            continue
        if not unicodedata.name(character, "").startswith(_SCRIPTS):
            continue
        # `І` is drawn like `l`; what it stands for shows in its small form `і`.
        small = _double(character.lower(), confusables) if len(character.lower()) == 1 else None
        double = small.upper() if small and character != character.lower() else _double(character, confusables)
        if double:
            rows[character] = double
    for first, count in _BOXED:
        rows.update({chr(first + place): chr(ord("A") + place) for place in range(count)})
    out = Path(__file__).with_name(_FILE)
    out.write_text("".join(f"{one},{other}\n" for one, other in sorted(rows.items())), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _make()
