# ruff: noqa: E501 patterns read better on one line
"""Postal addresses: a street with its number in many languages, a box, a flat, and the lines that follow it."""

from collections.abc import Iterator
from functools import cache

import regex

from server.messages.private.lists import fold, listed
from server.messages.private.names import words

_CAP = r"\p{Lu}[\p{L}\p{M}'’-]+"
_CAPS = r"(?:\p{Lu}|\d)[\p{L}\p{M}\p{N}.'’/-]*"
_NUMBER = r"(?:[Nn][°ºo]\.? ?|#|д\. ?|буд\. ?|No:? ?)?\d{1,5}(?:[ ]?[-/][ ]?\d{1,4})?[ ]?[a-hA-Hа-я]?(?![\p{L}\p{N}])"
_SHORT = r"(?<=(?i:(?<!\p{L})(?:st|rd|ave?|ln|dr|blvd|ct|sq|pl|pkwy|hwy|cir|str|bd|ul|al|sok|cad|mah|jl|пер|ул|вул|пр|бул)))\."
"""The full stop of a word cut short: it does not end the sentence."""
_FLAT = r"(?i:apt|apartment|suite|unit|flat|room|floor|lot|box|wohnung|top|stock|étage|appt|piso|puerta|int|interno|scala|kv|кв|mieszk|m|daire|kat|D|ap|bl|sc|et)\.?[ ]?(?:#|no\.? ?)?\d{1,5}[a-zA-Z]?"
_TAIL = (
    rf"(?:[ ,]{{1,3}}{_FLAT})*"
    rf"(?:(?:,[ ]?\n?[ ]*|[ ]*\n[ ]*|[ ])(?:[A-Z]{{1,2}}[- ]?)?(?:\d{{4,6}}(?:[- ]\d{{2,4}})?|\d{{3}}[ ]\d{{2}}|\d{{2}}-\d{{3}}|[A-Z]{{1,2}}\d[\dA-Z]?[ ]?\d[A-Z]{{2}})(?![\d])(?:[ ]\p{{Lu}}[\p{{L}}-]+)?)?"
    rf"(?:(?:,[ ]?\n?[ ]*|[ ]*\n[ ]*|[ ])(?:{_CAPS}(?:[ -]{_CAPS}){{0,3}}(?=[,.\n]|[ ]\d|$)))?"
    rf"(?:(?:,[ ]?\n?[ ]*|[ ]*\n[ ]*)(?:[\p{{L}}(][\p{{L}}\p{{M}}()'’.-]*(?:[ ]\p{{Lu}}[\p{{L}}()'’.-]*){{0,2}}[ ]?)?\d{{4,6}}(?:-\d{{3,4}})?(?!\d))?"
    rf"(?:,[ ]?\p{{Lu}}[\p{{L}}' -]{{2,20}}(?=[.\n]|$|[ ]\d)(?:[ ]\d{{4,6}})?)?"
)


@cache
def _patterns() -> tuple[regex.Pattern[str], ...]:
    listed = words("streets").split("|")
    ends = "|".join(word[1:] for word in listed if word.startswith("~"))
    alone = "|".join(regex.escape(word).replace(r"\/", "/") for word in listed if not word.startswith("~"))
    begin = r"(?<![\p{L}\p{N}<-])"
    street = rf"(?i:{alone})(?:\.|(?!\p{{L}}))"
    joined = rf"(?!During|Spring|String|Bring)(?:{_CAPS}[ -]){{0,3}}?\p{{Lu}}[\p{{L}}\p{{M}}.-]{{1,30}}(?:{ends})(?:\.|(?!\p{{L}}))"
    lead = rf"{begin}(?i:{words('address_leads')})\s?[:：]?\s{{1,8}}"
    return tuple(
        regex.compile(pattern)
        for pattern in (
            rf"{begin}\d{{1,6}}[a-z]?,?[ ](?:\d{{1,5}}[ ])?(?:{_CAPS}[ ]){{0,4}}?(?i:{alone})(?:{_SHORT}|(?![\p{{L}}'’]))(?:[ ]\p{{Lu}}[\p{{L}}.]*){{0,4}}(?:[ ]{_NUMBER})?{_TAIL}",
            rf"{begin}(?:\d{{1,6}},?[ ])?{street}[ ]?(?:\p{{L}}{{1,4}}\.?[ ]){{0,2}}(?:{_CAPS}[ ,]{{1,2}}){{1,4}}{_NUMBER}{_TAIL}",
            rf"{begin}(?:\d{{1,6}}[ ])?{joined}[ ]{_NUMBER}{_TAIL}",
            rf"{begin}\d{{1,6}}[ ]{joined}{_TAIL}",
            rf"{begin}(?:{_CAPS}[ ]){{1,3}}(?i:{alone})\.?[ ]{_NUMBER}{_TAIL}",
            rf"{begin}(?:\d{{1,6}}[ ])?(?i:p\.?[ ]?o\.?[ ]?box|postfach|apartado|casella postale|postbus|boîte postale|PSC|Unit)[ ]?\d{{1,6}},?(?:[ ]?Box[ ]\d+)?{_TAIL}(?:\s+(?:APO|FPO|DPO)[ ]A[APE][ ]\d{{5}})?",
            rf"{begin}(?i:apt|apartment|suite|flat|wohnung|кв)\.?[ ]?(?:#|no\.? ?)?\d{{1,5}}[a-zA-Z]?(?=[ ,.\n]|$)",
            rf"{begin}(?=\d+[, ]+(?:\d+[ ])?\p{{L}})\d{{1,6}},?[ ](?:\d{{1,5}}[ ])?(?:{_CAPS}[ ](?:(?:de|da|do|dos|du|des|la|le|e|a|del|van|den|der|of|y)[ ])*){{1,6}}{_NUMBER}{_TAIL}",
            rf"{begin}(?:\d{{1,6}}[ ])?(?i:rue|avenue de|avenida|calle|rua|rúa|via(?:le)?|piazza|corso|carrer|trg|ulica|ul\.|strada|jalan|jl\.|boulevard|улица|ул\.|вулиця|вул\.)[ ](?:[\p{{L}}'’.-]+[ ]){{1,5}}{_NUMBER}{_TAIL}",
            rf"{begin}\d{{1,5}}(?:[ ]?(?:bis|ter))?,?[ ](?i:rue|avenue|boulevard|chemin|impasse|quai|allée|cours)[ ](?:(?:de|des|du|la|le|les)[ ]|[dl]['’])*[\p{{L}}-]+(?:[ ]\p{{Lu}}[\p{{L}}-]+)*{_TAIL}",
            rf"{begin}\d{{3,6}}[ ](?:\d{{1,5}}[ ])?(?:[\p{{L}}'’.-]+[ ]){{1,5}}(?=(?i:apt|suite|box)\b){_FLAT}{_TAIL}",
            r"(?P<part>(?i:(?:the )?corner of)[ ](?:[^.?!\n,]|\.(?=[ ]\p{Lu})){3,50}[ ]and[ ](?:[^.?!\n,]|\.(?=[ ]\p{Lu})){3,50}?)(?=[ ](?:after|in case|last|when|please|for)\b|[.?!,\n]|$)",
            rf"{lead}(?P<part>\p{{Lu}}[\p{{L}}'’.-]+(?:[ ][\p{{L}}'’.-]+){{0,4}}[ ]{_NUMBER}{_TAIL})",
            r"(?i:at|in|on|to|:)[ ]{1,4}(?P<part>(?=\d+[ ](?:\d+[ ])?\p{L})\d{3,6}[ ](?:\d{1,5}[ ])?(?:[\p{Lu}\d][\p{L}\p{N}'’.-]*[ ,]{1,2}){1,7}(?:[\p{Lu}\d][\p{L}\p{N}'’.-]*))",
            rf"{begin}(?:US[SNC][SV]?|USNS|USCGC)[ ]\p{{Lu}}\w+,?\s+(?:APO|FPO|DPO)[ ]A[APE][ ]\d{{5}}",
            rf"{lead}(?P<part>(?:[\p{{Lu}}\d#(](?:[^\s,.]|(?<=\p{{L}})\.)*[ ]?){{1,6}}(?<=\d|\d[ ]|\d[.,]){_TAIL})",
            rf"{lead}(?P<part>\d{{1,6}}[ ](?:[^\s.?!,]+[ ]){{0,5}}[^\s.?!,]+(?=[.,?!\n]|$){_TAIL})",
            rf"{lead}(?P<part>\d{{1,6}}[ ](?:(?:{_CAPS}|rue|de|des|du|la|le|van|der|den|da|do|dos|di|del|av)[ ]){{0,6}}{_CAPS}{_TAIL})",
            rf"(?i:on|at|to|of|and|corner of)[ ](?P<part>(?:{_CAPS}[ ]){{0,3}}{_CAPS}[ ](?i:street|st|road|avenue|lane)(?![\p{{L}}])(?:{_SHORT})?)",
            r"(?:〒\s?)?\d{3}-\d{4}\s*\p{Han}{2,3}[都道府県][^\s。、]{2,40}|\p{Han}{2,3}[都道府県][\p{Han}ぁ-んァ-ヶ]{1,12}[市区町村郡][^\s。、,]{1,30}\d",
            r"(?:\p{Han}{2,8}?(?:省|自治区))?\p{Han}{2,6}?[市州縣县][\p{Han}\dA-Za-z]{0,12}?[区區县縣镇鎮]?[\p{Han}]{1,10}(?:路|街|道|巷|大道|胡同|弄)[\p{Han}\dA-Za-z-]{0,20}?\d+(?:号|號|室|楼|樓|栋|棟|单元|層|层|[\dA-Za-z-])*|\p{Han}{1,8}(?:路|街|大道|巷)\s?\d+\s?(?:号|號|弄)[\p{Han}\dA-Za-z-]{0,12}?(?:室|楼|樓|单元)?",
            r"\p{Hangul}{2,8}(?:시|도)[ ]\p{Hangul}{1,6}(?:구|군|시)[ ]\p{Hangul}{1,10}\d*(?:로|길|동)[ ]?\d{1,4}(?:-\d+)?(?:[ ,]{1,2}\d{1,4}(?:동|호|층))*|\p{Hangul}{1,10}(?:로|길)[ ]\d{1,4}(?:-\d+)?(?:번지)?(?:[ ,]{1,2}\d{1,4}(?:동|호|층))*",
            r"(?:شارع|طريق|רחוב|שדרות|ถนน|ซอย|خیابان|कुंज)[ ]?[\p{L}\p{M}]+(?:[ ][\p{L}\p{M}]+){0,2}(?:[ ,،]{1,2}(?:رقم[ ])?[\p{N}/]+)?|[\p{N}/]{1,6},?[ ](?:ถนน|ซอย|หมู่)[ ]?[\p{L}\p{M}\p{N}]+|(?:म(?:कान)?[ ](?:नंबर|सं\.?)[ ]?)?\d{1,4},?[ ](?:[\p{L}\p{M}]+[ ]){1,3}(?:मार्ग|रोड|नगर|गली|سڑک)",
            rf"(?:(?m:^)[>\s?*-]{{0,6}}|(?i:\b(?:at|in|on|to|off|is|user)|address|:)[ :]{{1,4}})(?P<part>\d{{2,6}}[ ](?:\p{{L}}[\p{{L}}\p{{M}}.'’-]*[ ]){{1,5}}\d{{1,5}}[a-z]?\.?(?=[ ]*,|[ ]*\n|[ ]*$|[ ](?i:st|street|apt|suite|in)\b){_TAIL})",
            rf"{begin}(?:\d{{1,6}}[ ])?{_CAP}(?:[ ]\p{{Ll}}[\p{{L}}\p{{M}}]+){{1,2}}(?<=[ ](?i:{alone}))[ ]{_NUMBER}\.?{_TAIL}",
            rf"{begin}\d{{5}}[ ]\p{{Lu}}[\p{{L}}-]+(?=[,.\n]|$)",
        )
    )


_BETWEEN = r"(?:[ ]*[,\n>?][\s,>?]{0,8})"
_POSTCODE = r"(?:\d{4,6}(?:-\d{3,4})?|\d{3}[ ]\d{2}|\d{2}-\d{3}|[A-Z]\d[A-Z][ ]\d[A-Z]\d|A[APE][ ]\d{5})"
_REST = regex.compile(
    rf"(?P<mark><ADDRESS>)\.?(?:(?:{_BETWEEN}|[ ](?=\p{{Lu}}))(?:[\p{{L}}()'’∆-]+[ ]?){{1,4}}|[ ]*<ADDRESS>){{0,4}}?"
    rf"(?:{_BETWEEN}|[ ])(?:[\p{{L}}()'’-]+[ ]){{0,3}}{_POSTCODE}(?!\d)",
)
_PLACE = regex.compile(
    rf"(?P<mark><ADDRESS>)(?:{_BETWEEN}\p{{Lu}}[\p{{L}}-]+(?:[ ][\p{{L}}-]+){{0,2}})?{_BETWEEN}(?P<words>[\p{{L}}-]+(?:[ ][\p{{L}}-]+){{0,3}})(?=[,.?!\n]|$)"
)


_CROSSING = regex.compile(r"<(?:NAME|ADDRESS)> (?:and|&|und|et|y|e|i|og|och|en) (?=<ADDRESS>)<ADDRESS>")


def crossings(text: str) -> str:
    """The text in which two streets that cross are one place: a street named after somebody reads like a name."""
    return str(_CROSSING.sub("<ADDRESS>", text))


def whole_addresses(text: str) -> str:
    """The text in which a marked street takes its city, postcode and country with it."""
    for _ in range(2):
        text = _REST.sub("<ADDRESS>", text)
        text = _PLACE.sub(lambda hit: hit["mark"] if _is_place(hit["words"]) else hit[0], text)
    return text


def _is_place(words_: str) -> bool:
    return all(fold(word) in listed("place") for word in words_.replace("-", " ").split() if len(word) > 3)


def addresses_in(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses stand: start and end in characters of the text. Spans may overlap."""
    for pattern in _patterns():
        for hit in pattern.finditer(text):
            start, end = hit.span("part") if "part" in pattern.groupindex else hit.span()
            while end > start and text[end - 1] in " ,\n":
                end -= 1
            if any(character.isdigit() for character in text[start:end]) or "part" in pattern.groupindex:
                yield start, end
