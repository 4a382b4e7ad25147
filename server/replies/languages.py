"""Languages in which replies are written, and what is told by a language's code alone."""

from functools import cache
from importlib.resources import files

from babel.core import get_global


def _in_the_folder() -> tuple[str, ...]:
    names = (file.name for file in files("server.replies").joinpath("ftl").iterdir())
    codes = sorted(name.removesuffix(".ftl") for name in names if name.endswith(".ftl"))
    return ("en", *(code for code in codes if code != "en"))


LANGUAGES = _in_the_folder()
"""BCP 47 codes of the files in `ftl/`: English first, the others by their code."""

_OTHER_CODES = {
    "no": "nb",
    "nn": "nb",
    "tl": "fil",
    "iw": "he",
    "in": "id",
    "mo": "ro",
    "cmn": "zh",
    "yue": "zh-Hant",
    "sh": "sr-Latn",
}
"""Codes that mean one of ours under another name."""

_CHINESE_OR_JAPANESE = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"})
_SCRIPTS = {
    "Arab": frozenset({"ARABIC"}),
    "Armn": frozenset({"ARMENIAN"}),
    "Beng": frozenset({"BENGALI"}),
    "Cyrl": frozenset({"CYRILLIC"}),
    "Deva": frozenset({"DEVANAGARI"}),
    "Ethi": frozenset({"ETHIOPIC"}),
    "Geor": frozenset({"GEORGIAN"}),
    "Grek": frozenset({"GREEK"}),
    "Gujr": frozenset({"GUJARATI"}),
    "Guru": frozenset({"GURMUKHI"}),
    "Hans": _CHINESE_OR_JAPANESE,
    "Hant": _CHINESE_OR_JAPANESE,
    "Hebr": frozenset({"HEBREW"}),
    "Jpan": _CHINESE_OR_JAPANESE,
    "Khmr": frozenset({"KHMER"}),
    "Knda": frozenset({"KANNADA"}),
    "Kore": frozenset({"HANGUL"}),
    "Laoo": frozenset({"LAO"}),
    "Latn": frozenset({"LATIN"}),
    "Mlym": frozenset({"MALAYALAM"}),
    "Mymr": frozenset({"MYANMAR"}),
    "Sinh": frozenset({"SINHALA"}),
    "Taml": frozenset({"TAMIL"}),
    "Telu": frozenset({"TELUGU"}),
    "Thai": frozenset({"THAI"}),
}
"""First words of the Unicode names of a script's letters, by its ISO 15924 code."""

_NO_SPACES = frozenset({"ja", "zh", "zh-Hant"})
_RIGHT_TO_LEFT = frozenset({"Arab", "Hebr"})


def spoken_language(tag: str) -> str | None:
    """The language of ours that a BCP 47 tag means (`de-AT` → `de`, `zh-TW` → `zh-Hant`, `no` → `nb`), or `None`."""
    parts = tag.replace("_", "-").split("-")
    if not parts[0]:
        return None
    parts = [*_OTHER_CODES.get(parts[0].lower(), parts[0].lower()).split("-"), *parts[1:]]
    primary = parts[0]
    territory = next((part.upper() for part in parts[1:] if len(part) == 2), None)
    script = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), None)
    script = script or _likely_script(primary, territory)
    wanted = (f"{primary}-{territory}", f"{primary}-{script}", primary)
    return next((code for code in wanted if code in LANGUAGES), None)


def script_of(language: str) -> str:
    """The ISO 15924 code of the script that a language is written in here: `sr-Latn` → `Latn`, `ru` → `Cyrl`."""
    primary, *rest = language.split("-")
    written = next((part for part in rest if len(part) == 4), None)
    return written or _likely_script(primary, None) or "Latn"


def letters_of(language: str) -> frozenset[str]:
    """First words of the Unicode names of the letters that the language is written in (`CYRILLIC`)."""
    return _SCRIPTS[script_of(language)]


def right_to_left(language: str) -> bool:
    return script_of(language) in _RIGHT_TO_LEFT


def without_spaces(language: str) -> bool:
    """Whether sentences follow each other without a space; Thai, Lao and Khmer have none between words, but there."""
    return language in _NO_SPACES


@cache
def _likely_script(primary: str, territory: str | None) -> str | None:
    likely = get_global("likely_subtags")
    full = (likely.get(f"{primary}_{territory}") if territory else None) or likely.get(primary, "")
    return next((part for part in full.split("_")[1:] if len(part) == 4), None)
