"""How people and things are named in a reply: the buyer in the form the language expects, the item so that a person
could say it, the carrier as it writes itself. Names and titles come from strangers: what could carry a link, a number
to call or markup is left out rather than repeated."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from server.data_files import read_yaml
from server.replies.languages import letters_of

Form = Literal["none", "named", "mr", "ms", "company"]


class NameForm(NamedTuple):
    """`name` is empty where `form` is `none`."""

    form: Form
    name: str


class _Words(NamedTuple):
    mr: frozenset[str]
    ms: frozenset[str]
    academic: frozenset[str]
    company: re.Pattern[str]
    particles: frozenset[str]
    dangling: frozenset[str]
    carriers: dict[str, str | dict[str, str]]
    by_given_name: frozenset[str]
    without_title: frozenset[str]
    title_with_full_name: frozenset[str]


@cache
def _words() -> _Words:
    data = read_yaml(files("server.replies").joinpath("naming.yaml").read_text(encoding="utf-8"))
    latin = "|".join(re.escape(word) for word in data["company"]["words"])
    inside = "|".join(re.escape(word) for word in data["company"]["anywhere"])
    return _Words(
        mr=frozenset(data["honorifics"]["mr"]),
        ms=frozenset(data["honorifics"]["ms"]),
        academic=frozenset(data["honorifics"]["academic"]),
        company=re.compile(rf"(?i)(?<!\w)(?:{latin})(?!\w)|(?:{inside})"),
        particles=frozenset(data["particles"]),
        dangling=frozenset(data["dangling"]),
        carriers=data["carriers"],
        by_given_name=frozenset(data["greeting"]["by_given_name"]),
        without_title=frozenset(data["greeting"]["without_title"]),
        title_with_full_name=frozenset(data["greeting"]["title_with_full_name"]),
    )


_UNSPEAKABLE = re.compile(r"[@<>{}\[\]*\\|=_/#]|\d|https?:|www\.|\.(?:com|net|org|cn|de|io)\b", re.IGNORECASE)
_EAST_ASIAN = re.compile(r"[぀-ヿ㐀-鿿豈-﫿가-힯]")
_EAST_ASIAN_TITLES = (
    ("先生", "mr"),
    ("女士", "ms"),
    ("小姐", "ms"),
    ("太太", "ms"),
    ("様", "named"),
    ("さん", "named"),
    ("님", "named"),
    ("씨", "named"),
)


def address(name: str | None, language: str) -> NameForm:
    """The form of address and the name for a greeting.

    An honorific is used only where the name brings one (`Frau Anna Keller` → `ms`, `Keller`); nobody's sex is guessed
    from a given name. Which languages greet by given name, which use no honorific, and which put it to the full name,
    is told in `naming.yaml`. Masked names (`A***`) and names with digits, links or markup give no name at all.
    """
    name = " ".join(unicodedata.normalize("NFKC", name or "").split()).strip(" .,;:-")
    if not name or len(name) > 60 or _UNSPEAKABLE.search(name) or not any(c.isalpha() for c in name):
        return NameForm("none", "")
    words = _words()
    if words.company.search(name):
        return NameForm("company", name)
    if _EAST_ASIAN.search(name):
        return _east_asian(name, language)
    if name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        name = f"{given} {family}"
    name = _cased(name)
    parts = name.split()
    form: Form = "named"
    academic: list[str] = []
    while len(parts) > 1:
        word = parts[0].rstrip(".").lower()
        if word in words.mr or word in words.ms:
            form = "mr" if word in words.mr else "ms"
        elif word in words.academic:
            academic.append(parts[0])
        else:
            break
        parts.pop(0)
    if form != "named" and language in words.without_title:
        form = "named"
    if form != "named":
        title = [*academic, *_family(parts, words.particles)] if language == "de" else _family(parts, words.particles)
        return NameForm(form, " ".join(parts if language in words.title_with_full_name else title))
    if language in words.by_given_name and not academic and len(parts[0].rstrip(".")) > 1:
        return NameForm("named", parts[0])
    return NameForm("named", " ".join([*academic, *parts]))


def _east_asian(name: str, language: str) -> NameForm:
    """Chinese and Japanese names keep their order and lose the space between family and given name."""
    form: Form = "named"
    for suffix, found in _EAST_ASIAN_TITLES:
        if name.endswith(suffix) and len(name) > len(suffix):
            name = name.removesuffix(suffix).strip()
            chinese = language.split("-")[0] == "zh"
            form = "mr" if found == "mr" and chinese else "ms" if found == "ms" and chinese else "named"
            break
    return NameForm(form, name.replace(" ", "") if _EAST_ASIAN.match(name) else name)


def _cased(name: str) -> str:
    """`ANNA KELLER` and `anna keller` are typed in a hurry; `McDonald` and `von Arx` are not."""
    return name.title() if (name.isupper() and len(name) > 3) or name.islower() else name


def _family(parts: list[str], particles: frozenset[str]) -> list[str]:
    """The last name with its particles (`van den Berg`)."""
    start = len(parts) - 1
    while start > 0 and parts[start - 1].lower() in particles:
        start -= 1
    return parts[start:]


_BRACKETS = re.compile(r"[(\[{【〔<（［《「『][^)\]}】〕>）］》」』]*[)\]}】〕>）］》」』]?")
_SEPARATORS = re.compile(r"\s+[-–—|/·•:]\s+|[,;|、，；｜。•]\s*|\s+//?\s+|:\s")
_QUOTES = re.compile(r"[\"“”„«»‹›'‘’`´™®©✓✔★☆【】!！?？]")
_NO_SCRIPT = (
    "MASCULINE ORDINAL",
    "FEMININE ORDINAL",
    "MICRO SIGN",
    "FULLWIDTH LATIN",
    "MODIFIER LETTER",
    "GREEK SMALL LETTER MU",
)
_MAX_TITLE = 40
_LONGEST_TITLE = 500


def speakable(title: str | None, language: str) -> str | None:
    """A listing title cut to what a person would call the thing: at most 40 columns (20 for Chinese and Japanese),
    ended at a word, without brackets and keyword tails; `None` where nothing fit to say is left.

    Latin letters are read everywhere; a title in any other script is repeated only to buyers who write in it.
    """
    text = unicodedata.normalize("NFC", (title or "")[:_LONGEST_TITLE])
    if "://" in text or "@" in text or re.search(r"\d{7,}|www\.", text, re.IGNORECASE):
        return None
    text = " ".join(_QUOTES.sub("", _BRACKETS.sub(" ", text)).split())
    if not _read_by(text, language):
        return None
    pieces = [piece.strip() for piece in _SEPARATORS.split(text) if piece and piece.strip()]
    if not pieces:
        return None
    text = pieces[0] if len(pieces[0]) >= 4 or len(pieces) == 1 else f"{pieces[0]} {pieces[1]}"
    text = _shortened(text)
    return text if sum(c.isalpha() for c in text) >= 2 else None


def _read_by(text: str, language: str) -> bool:
    """Whether every letter is Latin or of the language's own script."""
    own = {"LATIN", *letters_of(language)}
    names = (unicodedata.name(c, "LATIN") for c in text if c.isalpha() and not c.isascii())
    return all(re.split(r"[ -]", name)[0] in own or name.startswith(_NO_SCRIPT) for name in names)


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _shortened(text: str) -> str:
    words = text.split()
    while len(words) > 1 and _columns(" ".join(words)) > _MAX_TITLE:
        words.pop()
    while len(words) > 1 and (words[-1].lower() in _words().dangling or not any(c.isalnum() for c in words[-1])):
        words.pop()
    short = " ".join(words).strip(" -–—,.:;/&+")
    return short if _columns(short) <= _MAX_TITLE else ""


def carrier_name(carrier: str | None, language: str) -> str | None:
    """The carrier as it writes itself (`dhl` → DHL, `yamato` → ヤマト運輸 in Japanese)."""
    carrier = " ".join((carrier or "").split())
    if not carrier or carrier.lower() in ("other", "unknown", "und") or _UNSPEAKABLE.search(carrier.replace("_", "")):
        return _words_carrier(carrier, language) if carrier else None
    return _words_carrier(carrier, language) or (carrier if carrier != carrier.lower() else _dashed(carrier))


def _words_carrier(carrier: str, language: str) -> str | None:
    key = re.sub(r"[\s_]+", "-", carrier.lower())
    known = _words().carriers.get(key)
    if isinstance(known, dict):
        return known.get(language, known["name"])
    return known


def _dashed(carrier: str) -> str:
    return " ".join(word.upper() if len(word) <= 3 else word.capitalize() for word in carrier.split("-"))


def place_name(place: str | None, countries: frozenset[str]) -> str | None:
    """A scan's place as one says it: no shouting, and no country code of the countries that the parcel passes anyway
    (`LEIPZIG, DE` → Leipzig; `MEMPHIS, TN` stays with its state)."""
    parts = [part.strip() for part in (place or "").replace("，", ",").split(",") if part.strip()]
    if not parts or len(place or "") > 60 or re.search(r"[@<>{}\[\]]|https?:|www\.", place or ""):
        return None
    if len(parts) > 1 and parts[-1].upper() in countries:
        parts.pop()
    return ", ".join(part.title() if part.isupper() and len(part) > 3 else part for part in parts)
