"""What a sentence worded anew may not change, as far as its words and characters show it.

Every test compares with the sentence it was made from. What cannot be told apart counts as a change: the composed
sentence is right as it is.
"""

import re
import unicodedata
from collections import Counter
from functools import cache
from importlib.resources import files
from itertools import pairwise, product
from typing import Literal, cast

import regex
from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import get_day_names, get_month_names
from babel.numbers import get_currency_name
from babel.units import format_unit

from casebase.sentences import split_sentences
from server.language_model.masking import PLACEHOLDER, figures, grown, placeholders, without_placeholders
from server.messages.phrases import listen
from server.messages.statements import denies
from server.replies.languages import letters_of, without_spaces
from server.replies.writing import UNKNOWN, written

Fault = Literal["facts", "form", "length", "language", "remedy", "meaning"]
"""What a new wording does wrong: a number, date, amount or name · links, mark-up, invisible characters, another number
of sentences · far longer or shorter · another language or script · offers something else · says something else."""

_FEW_WORDS, _SHARE_OF_WORDS = 3, 0.3
_PAIRS = 3
_CLAUSES = ";:；：—–"
_LONGER, _SHORTER, _LEEWAY = 1.7, 0.4, 24
_MARKUP = frozenset("<>{}[]`*#|\\^~_@⟦⟧")
_LINK = re.compile(r"://|www\.|\w\.[a-z]{2,}(?!\w)|\w@\w", re.IGNORECASE)
_HAN_NUMBERS = frozenset("二三四五六七八九十百千万萬億亿两兩半〇零壹贰叁")
_OFFERS = re.compile(
    r"^((?:act|after)-(?:full-refund|partial-refund|refund-duties|coupon|replacement|resend-parts|repair|return[a-z-]*"
    r"|cancel)|keep-item|repair-label|return-refund|return-first-item)\s*=",
    re.MULTILINE,
)
_PLAIN = re.compile(
    r"greeting|closing|sign-off|ask-|help-find|wait-offer|act-(?:on-its-way|trace|answer-later|glad)"
    r"|ack-(?!.*(?:refund|return|cancel|customs|changed))"
)
"""Messages that speak of neither money nor goods to come."""
_MESSAGE = re.compile(r"^((?!own-)[a-z][a-z-]*)\s*=", re.MULTILINE)
_STEM = 5
_CURRENCIES = (
    *("EUR", "USD", "GBP", "CNY", "JPY", "CAD", "AUD", "CHF", "SEK", "NOK", "DKK", "PLN"),
    *("CZK", "HUF", "TRY", "INR", "BRL", "MXN", "KRW", "SAR", "AED", "SGD", "ILS", "RUB"),
)
_VALUES = (
    *("item", "amount", "date", "arrives", "dispatch", "carrier", "tracking"),
    *("place", "platform", "name", "type", "kind", "until", "arrived"),
)
_CHOICES = {"tone": "neutral", "form": "none"}


def fault_of(draft: str, worded: str, language: str) -> Fault | None:
    """The first thing that the new wording of a sentence does wrong; both have their facts behind placeholders."""
    if placeholders(draft) != placeholders(worded):
        return "facts"
    before, after = without_placeholders(draft), without_placeholders(worded)
    if figures(before) != figures(after) or _han(before, language) != _han(after, language):
        return "facts"
    if any(grown(_words_of(before, language), _words_of(after, language))):
        return "facts"
    if any(_is_foreign_to_text(c) and c not in draft for c in PLACEHOLDER.sub("", worded)) or "\n" in worded:
        return "form"
    if _LINK.search(after) and not _LINK.search(before):
        return "form"
    if len(split_sentences(worded)) != len(split_sentences(draft)):
        return "form"
    if not len(before) * _SHORTER - _LEEWAY / 2 <= len(after) <= len(before) * _LONGER + _LEEWAY:
        return "length"
    if _letters(after, language) - _letters(before, language):
        return "language"
    if _offers_more(before, after, language):
        return "remedy"
    if not listen(after.lower(), language).said <= listen(before.lower(), language).said:
        return "remedy"
    if _lost(before, after, language):
        return "remedy"
    if _freshly_said(before, after, language) > max(_FEW_WORDS, _SHARE_OF_WORDS * len(_words(before))):
        return "meaning"
    if any(after.count(mark) > before.count(mark) for mark in _CLAUSES):
        return "meaning"
    if denies(before, language) != denies(after, language):
        return "meaning"
    return None


@cache
def times(language: str) -> frozenset[str]:
    """Words of the language for days, months, lengths of time, money and shares, as CLDR writes them."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    found: set[str] = set()
    for context in ("format", "stand-alone"):
        found |= set(get_day_names("wide", context, locale).values())
        found |= set(get_month_names("wide", context, locale).values())
    for unit in (
        "duration-hour",
        "duration-day",
        "duration-week",
        "duration-month",
        "duration-year",
        "concentr-percent",
    ):
        for number, length in product((1, 2, 3, 5, 11), ("long", "short")):
            measured = format_unit(number, unit, cast(Literal["long", "short"], length), locale=locale)
            if unit not in measured:  # CLDR has nothing at this length
                found |= set("".join(" " if c.isnumeric() else c for c in measured).split())
    for code in _CURRENCIES:
        for count in (None, 1, 2, 5):
            currency = get_currency_name(code, count=count, locale=locale).split()
            found |= {currency[0], currency[-1]}
    written_here = (word.strip(".,()") for word in found)
    return frozenset(word for word in written_here if word and not _letters(word, language) and _long(word, language))


@cache
def offers(language: str) -> tuple[str, ...]:
    """Every sentence in which a reply of this language offers money, goods or a return, without its facts."""
    said = [one for id_ in _OFFERS.findall(_english()) for one in split_sentences(_bare(id_, language))]
    return tuple(dict.fromkeys(said))


@cache
def offering_stems(language: str) -> frozenset[str]:
    """Beginnings of the words by which this language offers something: those that sentences about nothing of the kind
    do not have."""
    offered, plain = _offering_and_plain(language)
    return stems(offered, language) - stems(plain, language)


def _offering_and_plain(language: str) -> tuple[str, str]:
    plain = [_bare(id_, language) for id_ in _MESSAGE.findall(_english()) if _PLAIN.match(id_)]
    return " ".join(offers(language)), " ".join(plain)


def stems(text: str, language: str) -> frozenset[str]:
    """Beginnings of the words of a text; pairs of characters, or of syllables, where that says nothing."""
    words = _words(text)
    if _of_short_words(language):
        return frozenset(f"{one} {two}" for one, two in pairwise(words))
    if _in_pairs(language):
        return frozenset(word[i : i + 2] for word in words for i in range(len(word) - 1))
    return frozenset(word[:_STEM] for word in words if len(word) >= _STEM)


def _offers_more(before: str, after: str, language: str) -> bool:
    fresh = (stems(after, language) - stems(before, language)) & offering_stems(language)
    # Two characters or syllables side by side are no word yet; three such pairs are.
    return len(fresh) >= (_PAIRS if _in_pairs(language) or _of_short_words(language) else 1)


def _lost(before: str, after: str, language: str) -> bool:
    """Whether a word is gone that this language says only where it offers something: `full`, `own`, `free`."""
    if _in_pairs(language) or _of_short_words(language):
        return len((stems(before, language) - stems(after, language)) & offering_stems(language)) >= _PAIRS
    return bool((set(_words(before)) - set(_words(after))) & _offering_words(language))


@cache
def _offering_words(language: str) -> frozenset[str]:
    offered, plain = _offering_and_plain(language)
    return frozenset(word for word in set(_words(offered)) - set(_words(plain)) if len(word) > 2)


def _freshly_said(before: str, after: str, language: str) -> int:
    return 0 if _runs_together(language) else sum((Counter(_words(after)) - Counter(_words(before))).values())


def _words(text: str) -> list[str]:
    found: list[str] = regex.findall(r"[\p{L}\p{M}]+", text.lower())
    return found


def _in_pairs(language: str) -> bool:
    return _runs_together(language) or language == "ko"


def _of_short_words(language: str) -> bool:
    return language == "vi"


def _runs_together(language: str) -> bool:
    return without_spaces(language) or language in ("th", "lo", "km", "my")


def _long(word: str, language: str) -> bool:
    return len(word) > 2 or _runs_together(language)


def _english() -> str:
    return files("server.replies").joinpath("ftl", "en.ftl").read_text(encoding="utf-8")


def _bare(id_: str, language: str) -> str:
    values: dict[str, str | int] = {**dict.fromkeys(_VALUES, UNKNOWN), **_CHOICES, "days": 5, "answer": ""}
    return re.sub(r"\s+", " ", written(id_, language, values))


def _words_of(text: str, language: str) -> Counter[str]:
    words = times(language)
    if _runs_together(language):
        return Counter({word: text.count(word) for word in words if word in text})
    return Counter(word for word in regex.findall(r"[\p{L}\p{M}]+", text) if word in words)


def _han(text: str, language: str) -> Counter[str]:
    if language.split("-")[0] not in ("zh", "ja"):
        return Counter()
    return Counter(character for character in text if character in _HAN_NUMBERS)


def _is_foreign_to_text(character: str) -> bool:
    return character in _MARKUP or unicodedata.category(character) in ("Cc", "Cf", "Co", "Cn", "Cs", "Sk", "So", "Sc")


def _letters(text: str, language: str) -> set[str]:
    """Scripts of the text beside the language's own."""
    own = letters_of(language)
    names = {unicodedata.name(c, "?").split(" ", 1)[0] for c in text if c.isalpha()}
    return names - own
