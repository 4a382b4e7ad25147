"""File names that any system can write, made from names that web pages and buyers gave."""

import re
import unicodedata
from collections.abc import Container

_LONGEST = 100
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')


def safe_name(name: str, taken: Container[str] = frozenset()) -> str:
    """A plain file name near `name`: no folders, no control signs, nothing that Windows reserves, at most 100 signs.

    `taken` holds casefolded names that are used already; a number is put before the ending then.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    # Cf holds the marks that turn the direction of text and make `gpj.exe` look like `exe.jpg`.
    visible = "".join(
        sign for sign in last if unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    )
    plain = _FORBIDDEN.sub("_", visible).strip().rstrip(" .") or "file"
    if plain.startswith("."):
        plain = f"file{plain}"
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending) > 10:
        stem, ending = plain, ""
    ending = f".{ending}" if ending else ""
    stem = _shortened(stem, _LONGEST - len(ending)) or "file"
    candidate, number = f"{stem}{ending}", 2
    while candidate.casefold() in taken:
        candidate = f"{_shortened(stem, _LONGEST - len(ending) - 5)}-{number}{ending}"
        number += 1
    return candidate


def _shortened(stem: str, signs: int) -> str:
    # Linux counts bytes: 200 leaves room for the ending in any script.
    return stem[:signs].encode("utf-8")[:200].decode("utf-8", errors="ignore").rstrip(" .")
