# ruff: noqa: E501 patterns read better on one line
"""Names of persons, by where they stand (greeting, introduction, signature, label) and by lists of names.

Lists alone decide only inside a sentence, where a capital means something; a word that is also an everyday word or a
place needs a second sign.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

import regex

from server.data_files import read_yaml
from server.messages.private.lists import fold, listed

_W = r"[\p{L}\p{M}](?:[\p{L}\p{M}]|['’´-](?=\p{L}))*+"
_CAP = r"(?:\p{Lu}\p{M}*\.(?:-?\p{Lu}\.)?|(?:[dlDLO]['’])?\p{Lu}(?:[\p{L}\p{M}]|['’´-](?=\p{L}))*+)"
_PARTICLE = r"(?:van|von|de|da|das|dos|di|del|della|den|der|la|le|el|al|bin|ibn|ben|y|e|zu|af|av|ter|ten|du|do)"
_RUN = rf"{_CAP}(?:[ \u00a0]{{1,2}}(?:{_PARTICLE}[ ]){{0,2}}{_CAP}){{0,4}}"
_OTHER = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Thai}\p{Bengali}\p{Tamil}]"
_UNCASED = r"[\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Thai}\p{Bengali}\p{Tamil}\p{M}]++"
_LONGEST_THAI = 14
_TELLING = 4
"""Letters from which on a part of a name is looked for again."""
_LINE_START = r"(?m:^)[>\s?*-]{0,6}"

_SURNAMES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣"
    "蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
)
_HAN_NAME = rf"(?:欧阳|司马|上官|诸葛|歐陽|[{_SURNAMES}])\p{{Han}}{{1,2}}"


@cache
def words(kind: str) -> str:
    """The alternatives of one list of `words.yaml`, as the inside of a group."""
    loaded = read_yaml(files("server.messages.private").joinpath("words.yaml").read_text(encoding="utf-8"))
    return "|".join(loaded[kind])


@cache
def _not_names() -> frozenset[str]:
    around = regex.findall(r"[\p{L}\p{M}]{2,}", f"{words('greetings')} {words('honorifics')} {words('closings')}")
    return frozenset(fold(word) for word in [*words("not_names").split("|"), *around]) - {
        "bo",
        "li",
        "don",
        "car",
        "ar",
        "dias",
    }


@cache
def _placed() -> tuple[regex.Pattern[str], ...]:
    """Where a name stands by position. What is taken out is the group `name`."""
    honor, labels, intro = words("honorifics"), words("labels"), words("introductions")
    before = r"(?<![\p{L}\p{N}])"
    patterns = [
        rf"{before}(?i:{honor})\.?[ ](?P<name>{_RUN}|{_UNCASED}(?:[ ]{_UNCASED})?)",
        rf"{_LINE_START}(?i:{words('greetings')})[, ]{{1,2}}(?:(?i:{honor})\.?[ ])?(?P<name>{_RUN})(?=[ ]*[,!.:;\n–-]|[ ]*$)",
        rf"{_LINE_START}(?i:{words('greetings')})[,،]?[ ](?P<name>{_UNCASED}(?:[ ]{_UNCASED})?)(?=[ ]*[,،!.:\n]|$)",
        rf"{before}(?i:{intro})[ :]{{1,2}}(?P<name>{_RUN})",
        rf"{before}(?i:(?:\w+[ ])?name is|mein name ist|je m['’]appelle|me llamo|mi chiamo|меня зовут|name to)[ ](?P<name>{_W}(?:[ ]\p{{L}}\.)?(?:[ ]{_W})?)(?=[.,!\n]|$|[ ](?:and|but|und|et|y|e)[ ])",
        rf"{before}(?:اسمي|أنا اسمي|שמי|קוראים לי|मेरा नाम|ผมชื่อ|ฉันชื่อ|ดิฉันชื่อ|نام من|میرا نام|আমার নাম|என் பெயர்)[ ]?(?P<name>{_UNCASED}(?:[ ](?!है|ہے|است|และ|و){_UNCASED})?)",
        rf"{_LINE_START}(?:(?i:{labels}))\s?[:：][ \t\n]*(?P<name>{_RUN}|{_UNCASED}(?:[ ]{_UNCASED}){{0,2}}|\p{{Han}}{{2,6}}|\p{{Hangul}}{{2,4}})",
        rf"{before}(?i:[\w ]{{0,20}}\bname\b[^.?\n:]{{0,20}}[?:]\s+(?:User:\s+)?|User:\s+)(?P<name>{_RUN})(?=[ ]*[.,\n]|$)",
        rf"{_LINE_START}(?i:{words('closings')})[ ]*[,.!،。]*[ ]*\n?\s*(?P<name>{_RUN}|{_UNCASED}(?:[ ]{_UNCASED}){{0,2}}|\p{{Han}}{{2,4}}|\p{{Hangul}}{{2,4}})[ ]*[.!]?(?=\n|$)",
        rf"(?<=[.!?,]\s{{0,2}})(?i:{words('closings')})[ ]*[,.!]*[ ]*\n?\s*(?P<name>{_RUN})[ ]*[.]?(?=\n|$)",
        rf"(?<=[.!?,;)>])\s*\n\s*[-–—]?[ ]*(?P<name>{_RUN})[ ]*\.?\s*$",
        rf"[.!?][ ]*[-–—]+[ ]?(?P<name>{_RUN})\s*$",
        rf"(?:我叫|我是|本人|名叫|我的名字是|收件人是|姓名是)(?P<name>{_HAN_NAME})",
        rf"(?P<name>{_HAN_NAME}|[{_SURNAMES}])(?=先生|女士|小姐|太太|同学)",
        r"(?P<name>[\p{Han}\p{Katakana}]{1,6}(?:[ 　][\p{Han}\p{Katakana}]{1,4})?)(?=様|さま|さん(?!の?ざん)|と申します|ともうします)",
        r"(?:私は|名前は|担当の)(?P<name>[\p{Han}\p{Katakana}]{2,6}(?:[ 　][\p{Han}\p{Katakana}]{1,4})?)(?=です|と)",
        r"(?:저는|제 ?이름은|이름은)[ ](?P<name>[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구]\p{Hangul}{1,2}?)(?=입니다|이에요|예요|이고|라고|이라고|[ ,.])",
        r"(?<!\p{Hangul})(?P<name>[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구]\p{Hangul}{2})(?=[ ]?(?:님|씨|드림|올림))",
        rf"(?:\n|^)[ 　]*(?P<name>{_HAN_NAME})[ 　]*(?:敬上|拜上|上)?\s*$",
        rf"(?m:^)[>\s?*]{{0,6}}(?P<name>{_CAP}(?:[ ](?:{_PARTICLE}[ ])?{_CAP}){{1,3}})[ ]*\n",
        rf"(?m:^)(?P<name>{_RUN})(?=, (?:can|could|please|may|would|when|where|why|what|I)\b)",
        rf"(?m:^)(?P<name>{_RUN})(?=:[ ]?[\"“\p{{Lu}}])",
        r"(?P<name>\p{Lu}[\p{L}\p{M}'’-]+[ ]\p{Lu}\.[ ]\p{Lu}[\p{L}\p{M}-]+)",
        r"(?m:^)[>\s]*(?P<name>\p{Ll}{2,}[ ][b-df-hj-np-tv-xz]\.?[ ]\p{Ll}{2,})[ ]*(?m:$)",
        r"(?P<name>\p{Lu}[\p{L}-]+[ ]\p{Lu}[\p{L}-]+)(?=['’]s[ ]\p{Ll}|, the [\p{L} ]{3,30},|[ ](?:from|who|is the|has|was)[ ])",
        rf"(?P<name>{_RUN})(?:['’]s[ ](?:kid|son|daughter|wife|husband|house|address|song)|[ ](?i:{words('people')})(?!\p{{L}}))",
    ]
    return tuple(regex.compile(pattern) for pattern in patterns)


_INSIDE = regex.compile(_RUN)
_MARK = regex.compile(r"<(?:NAME|ADDRESS|PHONE|EMAIL|ORDER|CARD|IBAN|TRACKING)>")


_PERSON_BEFORE = regex.compile(
    r"(?i:\b(?:to|with|by|under|named|called|said|asked|told|kid|son|daughter|brother|sister|wife|husband|partner|heard|starring"
    r"|with|here['’]s|name|great|and|unlike the|ex-\w+|early|add|says|him|her|why is|von|für|mit|pour|avec|para|con|per|för|для|від|от))\s+$"
)


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Where persons are named: start and end in characters of the text. Spans may overlap."""
    for pattern in _placed():
        for hit in pattern.finditer(text):
            yield from _trimmed(text, hit.start("name"), _end_in_thai(text, *hit.span("name")))
    if "<NAME>" not in text and not any(character.isupper() for character in _MARK.sub("", text)):
        yield from _in_small_letters(text)
        return
    for hit in _INSIDE.finditer(text):
        if not (hit.start() and text[hit.start() - 1] in "<@/.") and not hit[0].isupper():
            parts = _parts(text, *hit.span())
            if parts and _is_listed(text, parts):
                yield parts[0][0], parts[-1][1]


@cache
def _thai_goes_on() -> regex.Pattern[str]:
    return regex.compile(rf"(?:{words('thai_goes_on')})")


def _end_in_thai(text: str, start: int, end: int) -> int:
    """Where a Thai name ends. Thai writes sentences without spaces: what follows one is a family name only if it is no
    longer than one and does not begin like a sentence."""
    if not "\u0e00" <= text[start] <= "\u0e7f":
        return end
    first, space, second = text[start:end].partition(" ")
    goes_on = _thai_goes_on().search(first, 2)
    if goes_on:
        return start + int(goes_on.start())
    if not space or len(second) > _LONGEST_THAI or _thai_goes_on().match(second):
        return start + len(first)
    return end


def again(text: str, said: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where parts of the names that were found stand once more, by themselves."""
    parts = {part.removesuffix("'s") for name in said for part in regex.findall(_W, name)}
    telling = {fold(part) for part in parts if len(part) >= _TELLING} - _not_names()
    for hit in regex.finditer(_W, text) if telling else ():
        word = fold(hit[0]).removesuffix("'s")
        if word in telling and (hit[0][0].isupper() or word not in listed("everyday")):
            yield hit.span()


_JOINT = r"(?:,[ ]|,?[ ](?:and|or|und|oder|et|ou|y|o|e|og|och|en|i|a|и|та|ve|&)[ ])"


@cache
def _beside() -> tuple[regex.Pattern[str], ...]:
    return (
        regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?P<name>{_CAP}(?:[ ]{_CAP})?)(?={_JOINT}<NAME>)"),
        regex.compile(rf"<NAME>{_JOINT}(?P<name>{_CAP}(?:[ ]{_CAP})?)(?![\p{{L}}\p{{N}}])(?![ ]{_CAP})"),
    )


def beside(text: str) -> Iterator[tuple[int, int]]:
    """Where a word with a capital stands in a row with names that were marked: it is one of them, unless it is a place
    or a word of every day."""
    for pattern in _beside():
        for hit in pattern.finditer(text, overlapped=True):
            said = [fold(word) for word in hit["name"].split()]
            named = [word in listed("given") or word in listed("family") for word in said]
            strange = [word not in listed("everyday") and word not in listed("place") for word in said]
            if not any(word in _not_names() for word in said) and all(map(max, named, strange)):
                yield hit.span("name")


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a run without those before and after that are no names."""
    parts = [(start + m.start(), start + m.end()) for m in regex.finditer(r"[^\s]+", text[start:end])]
    while parts and _is_none(text[slice(*parts[0])]):
        parts.pop(0)
    while parts and _is_none(text[slice(*parts[-1])]):
        parts.pop()
    return parts


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    parts = _parts(text, start, end)
    said = [fold(text[slice(*part)]) for part in parts]
    sure = len(said) == 1 and text[parts[0][0]].isupper() and _named_before(text, start)
    if parts and (sure or not all(word in listed("everyday") and word not in listed("given") for word in said)):
        yield parts[0][0], parts[-1][1]


@cache
def _naming() -> regex.Pattern[str]:
    return regex.compile(rf"(?i:(?:{words('honorifics')}|{words('introductions')}|{words('greetings')})\.?\s*)$")


def _named_before(text: str, start: int) -> bool:
    return _naming().search(text[max(0, start - 24) : start]) is not None


def _is_none(word: str) -> bool:
    return fold(word.strip(".,:;")) in _not_names()


def _in_small_letters(text: str) -> Iterator[tuple[int, int]]:
    """Names in a text without capitals: a given name that is no everyday word, and the names that follow it."""
    end = -1
    start = -1
    for hit in regex.finditer(_W, text):
        word = fold(hit[0])
        goes_on = start >= 0 and text[end : hit.start()] in (" ", ". ") and word not in listed("everyday")
        ends = text[hit.end() : hit.end() + 1] in ("", *".,!?\n") or word.endswith("'s") or not hit[0].isascii()
        ends = ends and not _is_none(word) and word not in listed("place")
        if goes_on and (len(word) == 1 or word in listed("family") or word in listed("given") or ends):
            end = hit.end()
            continue
        if start >= 0:
            yield start, end
        begins = len(word) > 2 and word in listed("given") and word not in listed("everyday") and not _is_none(word)
        start, end = hit.span() if begins and word not in listed("place") else (-1, -1)
    if start >= 0:
        yield start, end


def _is_listed(text: str, parts: list[tuple[int, int]]) -> bool:
    """Whether the lists make a person of a run of capitalised words that no position speaks for."""
    run = [fold(text[slice(*part)]) for part in parts]
    given, family, everyday, place = (frozenset(listed(kind)) for kind in ("given", "family", "everyday", "place"))
    clear = [w not in everyday and (w in given or (w in family and w not in place)) for w in run]
    unknown = all(w not in everyday and w not in place for w in run)
    if len(run) > 1:
        return (any(clear) and run[0] not in everyday) or (unknown and not _opens_sentence(text, parts[0][0]))
    if len(run[0]) < 3:
        return False
    opening = _opens_sentence(text, parts[0][0])
    if clear[0] and (not opening or run[0] in given):
        return True
    before = _PERSON_BEFORE.search(text[max(0, parts[0][0] - 20) : parts[0][0]]) is not None
    return before and not opening and (unknown or run[0] in given)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].rstrip(" \t\"“'(>¿¡-")[-1:]
    return before in ("", ".", "!", "?", "\n", ":", "。", "！", "？", "…")
