"""Which language a message is written in: by its script, its letters, its everyday words and where it was sent from.

py3langid (a naive Bayes over byte sequences, weights in the package) scores how the text runs; letters that a language
does not have speak against it, its everyday words for it. What is known about the order tips the balance where the text
is too short to do so itself, or where neighbours write the same: Bosnian, Croatian and Serbian; Malay and Indonesian.
"""

import math
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from py3langid.langid import MODEL_FILE, RAW_FLOOR, LanguageIdentifier

from server.data_files import read_yaml
from server.vocabulary import UNKNOWN_LANGUAGE

_NOT_WORDS = re.compile(
    r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{1,64}|<[^<>\n]{1,200}>|&[a-z]{2,8};|(?<![A-Za-z])[A-Za-z]*\d[A-Za-z0-9]*"
)
_ONE_LANGUAGE = {
    "HANGUL": "ko",
    "THAI": "th",
    "HEBREW": "he",
    "GREEK": "el",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
    "SINHALA": "si",
    "ETHIOPIC": "am",
}
_BY_SCRIPT = {
    "CYRILLIC": frozenset(["ru", "uk", "bg", "sr", "mk", "be", "kk", "mn", "ky", "uz"]),
    "ARABIC": frozenset(["ar", "fa", "ur", "ps"]),
    "DEVANAGARI": frozenset(["hi", "mr", "ne"]),
}
_LATIN = frozenset(
    re.findall(
        r"\w+",
        "af az bs ca cs cy da de en es et eu fi fr ga gl ha hr ht hu id is it lt lv mg ms mt nl no pl pt ro sk sl so "
        "sq sr sv sw tl tr uz vi xh yo zu",
    )
)
_RARE = frozenset(re.findall(r"\w+", "bs cy eu ga ha ht ky mg mt ps so sw xh yo zu"))
_COMMON = frozenset(["de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "ru", "ar"])
_SAME_TO_BUYERS = {"nn": "no"}
_WRITTEN_ALIKE = {"LATIN": ("hr", "bs", "sr"), "CYRILLIC": ("kk", "uz")}
"""Languages that py3langid cannot tell apart in this script: each gets the best of their scores."""
_HAN_WEIGHT = 3  # a Han character or a syllable block says as much as three letters

# Nats added to a language's score. They were set by hand so that a word or two decide a greeting, while one full
# sentence outweighs them all.
_RARE_PRIOR, _COMMON_PRIOR, _ENGLISH_PRIOR, _COUNTRY_PRIOR, _SECOND_PRIOR = -6.0, 2.0, 3.0, 5.0, 3.0
_OWN_WORD, _MOST_WORDS = 7.0, 30.0
_FOREIGN_LETTER, _MOST_LETTERS = 5.0, 15.0
_LATIN_SERBIAN = -1.0  # where nothing speaks for either, it is Croatian


@cache
def _knowledge() -> dict[str, Any]:
    path = Path(__file__).with_name("languages.yaml")
    data: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"))
    return data


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Everyday word → the languages that have it."""
    found: dict[str, list[str]] = {}
    for language, words in _knowledge()["words"].items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


def expected_languages(country: str | None, marketplace: str | None) -> tuple[str, ...]:
    """The languages that buyers of this country write in; the marketplace stands in where the country is unknown."""
    knowledge = _knowledge()
    code = (country or "").strip().upper()
    if not code and marketplace and "." in marketplace:
        domain = marketplace.strip().lower().removeprefix("www.").split(".", 1)[1]
        code = knowledge["domains"].get(domain, domain.rsplit(".", 1)[-1].upper())
    code = "GB" if code == "UK" else code
    return tuple(knowledge["countries"].get(code, ()))


def detect_language(text: str, *, country: str | None = None, marketplace: str | None = None) -> tuple[str, float]:
    """BCP 47 code and confidence from 0 to 1. Simplified Chinese is `zh`, traditional `zh-Hant`.

    Text without a word in it (nothing, digits, pictures) is `und` with confidence 0. `country` (ISO 3166-1 alpha-2,
    where the buyer lives) and `marketplace` (`amazon.de`) help with texts of a few words.
    """
    words = _NOT_WORDS.sub(" ", unicodedata.normalize("NFC", text)[:4000])
    scripts = _scripts(words)
    total = sum(scripts.values())
    if total == 0:
        return UNKNOWN_LANGUAGE, 0.0
    script, weight = scripts.most_common(1)[0]
    share = weight / total
    if script in ("HAN", "KANA"):
        return _east_asian(words, scripts, share, country)
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script], round(min(0.99, 0.5 + share / 2), 3)
    return _by_letters(words, script, expected_languages(country, marketplace))


def _scripts(text: str) -> Counter[str]:
    """How much of the text is in which script, in letters."""
    found: Counter[str] = Counter()
    for character, times in Counter(text).items():
        if not character.isalpha():
            continue
        name = unicodedata.name(character, "").split(" ", 1)[0]
        if name.startswith("CJK"):
            found["HAN"] += _HAN_WEIGHT * times
        elif name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"):
            found["KANA"] += _HAN_WEIGHT * times
        elif name == "HANGUL":
            found[name] += _HAN_WEIGHT * times
        elif name:
            found["LATIN" if name in ("FULLWIDTH", "FEMININE", "MASCULINE", "MICRO") else name] += times
    return found


def _east_asian(text: str, scripts: Counter[str], share: float, country: str | None) -> tuple[str, float]:
    han, kana = scripts["HAN"], scripts["KANA"]
    confidence = round(min(0.99, 0.6 + share * 0.4), 3)
    if kana > 0.08 * (han + kana):
        return "ja", confidence
    knowledge = _knowledge()
    both = set(knowledge["traditional"]) & set(knowledge["simplified"])
    traditional = sum(c in knowledge["traditional"] and c not in both for c in text)
    simplified = sum(c in knowledge["simplified"] and c not in both for c in text)
    if traditional == simplified:
        code = "zh-Hant" if (country or "").upper() in ("TW", "HK", "MO") else "zh"
        return code, round(confidence * (0.9 if han > 6 * _HAN_WEIGHT else 0.8), 3)
    return ("zh-Hant" if traditional > simplified else "zh"), confidence


def _by_letters(text: str, script: str, expected: tuple[str, ...]) -> tuple[str, float]:
    text = " ".join(text.split())
    candidates = _BY_SCRIPT.get(script, _LATIN)
    scores: dict[str, float] = {}
    for language, score in _identifier().rank(text.lower() if text.isupper() else text):
        language = _SAME_TO_BUYERS.get(language, language)
        if language in candidates:
            scores[language] = max(score if score > RAW_FLOOR else 0.0, scores.get(language, -math.inf))
    alike = [language for language in _WRITTEN_ALIKE.get(script, ()) if language in candidates]
    if alike:
        scores |= dict.fromkeys(alike, max(scores.get(language, -math.inf) for language in alike))
    if script == "LATIN":
        scores["sr"] += _LATIN_SERBIAN
    said = _said(text)
    letters = {character for character in text.lower() if character.isalpha() and not character.isascii()}
    for language in scores:
        scores[language] += (
            (_RARE_PRIOR if language in _RARE and language not in expected else 0.0)
            + (_ENGLISH_PRIOR if language == "en" else _COMMON_PRIOR if language in _COMMON else 0.0)
            + (_COUNTRY_PRIOR if expected[:1] == (language,) else _SECOND_PRIOR if language in expected else 0.0)
            + min(said.get(language, 0.0), _MOST_WORDS)
            - min(_FOREIGN_LETTER * len(letters - _alphabet(language)), _MOST_LETTERS)
        )
    best = max(scores, key=lambda language: scores[language])
    # Tempering by the square root of the length keeps the confidence honest, as py3langid does for its own.
    temperature = math.sqrt(len(text.encode("utf-8", "surrogatepass")) or 1)
    mass = sum(math.exp((score - scores[best]) / temperature) for score in scores.values())
    return best, round(1 / mass, 3)


@cache
def _alphabet(language: str) -> frozenset[str]:
    """The letters of a language beyond a to z."""
    return frozenset(_knowledge()["letters"].get(language, ""))


def _said(text: str) -> dict[str, float]:
    """Nats for each language whose everyday words are in the text."""
    found: dict[str, float] = {}
    for word in set(re.findall(r"[^\W\d_]+", text[:1000].lower())):
        languages = _words().get(word, ())
        for language in languages:
            found[language] = found.get(language, 0.0) + _OWN_WORD / math.sqrt(len(languages))
    return found
