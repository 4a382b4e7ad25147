"""Page words to our codes, from `words.yaml`."""

import re
from functools import cache
from importlib.resources import files

from babel import Locale

from server.data_files import read_yaml

LANGUAGES_OF_PAGES = ("en", "de", "zh", "ja", "fr", "es", "it", "nl", "sv", "pl", "pt")


@cache
def _patterns() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    table = read_yaml(files("server.orders").joinpath("words.yaml").read_text(encoding="utf-8"))
    return {
        group: {
            str(code): [re.compile(pattern, re.IGNORECASE) for pattern in patterns] for code, patterns in codes.items()
        }
        for group, codes in table.items()
    }


def groups() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    """All word groups, as they are matched."""
    return _patterns()


def code(group: str, text: str) -> str | None:
    """The first code of `group` whose words stand in `text`; the code itself counts as its own word."""
    stripped = text.strip()
    codes = _patterns()[group]
    if stripped.lower() in {name.lower() for name in codes}:
        return next(name for name in codes if name.lower() == stripped.lower())
    for name, patterns in codes.items():
        if any(pattern.search(stripped) for pattern in patterns):
            return name
    return None


@cache
def _countries() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES_OF_PAGES:
        for territory, name in Locale(language).territories.items():
            if len(territory) == 2 and territory.isalpha():
                names.setdefault(name.casefold(), territory)
    extra = {
        **{"usa": "US", "u.s.a": "US", "united states of america": "US", "vereinigte staaten von amerika": "US"},
        **{"uk": "GB", "great britain": "GB", "großbritannien": "GB", "grande-bretagne": "GB", "gran bretaña": "GB"},
        **{"gran bretagna": "GB", "england": "GB", "republic of ireland": "IE", "holland": "NL"},
        **{"czech republic": "CZ", "tschechische republik": "CZ", "turkey": "TR", "republic of korea": "KR"},
        **{"中国大陆": "CN", "china mainland": "CN", "中国香港": "HK", "hong kong": "HK", "hongkong": "HK"},
    }
    return {**names, **{name.casefold(): code for name, code in extra.items()}}


def country(text: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country named in any of the portals' languages, or given as its code."""
    stripped = text.strip().rstrip(".")
    if re.fullmatch(r"[A-Z]{2}", stripped) and stripped in Locale("en").territories:
        return stripped
    return _countries().get(stripped.casefold())


CARRIERS = {
    "dhl": r"\bdhl\b",
    "deutsche-post": r"deutsche post",
    "ups": r"\bups\b",
    "usps": r"\busps\b|united states postal",
    "fedex": r"fed-?ex",
    "royal-mail": r"royal mail",
    "la-poste": r"la poste|colissimo",
    "chronopost": r"chronopost",
    "dpd": r"\bdpd\b",
    "gls": r"\bgls\b",
    "hermes": r"\bhermes\b|\bevri\b",
    "poste-italiane": r"poste italiane",
    "brt": r"\bbrt\b|bartolini",
    "correos": r"correos",
    "seur": r"\bseur\b",
    "post-at": r"österreichische post|austrian post",
    "japan-post": r"japan post|日本郵便|ゆうパック|日本邮政",
    "yamato": r"yamato|ヤマト|クロネコ",
    "sagawa": r"sagawa|佐川",
    "china-post": r"china post|中国邮政|\bchinapost\b",
    "ems": r"\bems\b",
    "yunexpress": r"yun ?express|云途",
    "yanwen": r"yanwen|燕文",
    "4px": r"\b4px\b|递四方",
    "sf-express": r"\bsf\b|sf express|顺丰",
    "cainiao": r"cainiao|菜鸟",
    "amazon-logistics": r"amazon (logistics|shipping)|\bamzl\b|swiship|亚马逊物流",
}


def carrier(text: str) -> str:
    """The carrier's code where we know the name, else the name in lower case with hyphens."""
    lowered = text.strip().lower()
    for name, pattern in CARRIERS.items():
        if re.search(pattern, lowered):
            return name
    return re.sub(r"\s+", "-", lowered)
