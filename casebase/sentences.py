"""Splitting a message into sentences, in the scripts that buyers write."""

import re

MAX_SENTENCE = 300
"""Characters. Longer ones are cut at a comma or a space, so that a pair of sentences can be read at a glance."""

_END = re.compile(
    r"(?P<wide>[。！？；｡…‥]+|[।॥។၊။።؟۔]+|[!?]+)[\"'”’»」』）)\]]*"  # these end a sentence wherever they stand
    r"|(?P<dot>\.+)[\"'”’»)\]]*(?=\s|$)"  # a full stop needs a space after it: 3.5 and amazon.de go on
)
_ABBREVIATION = re.compile(
    r"mrs?|ms|dr|st|no|vs|etc|approx|nr|art|tel|ca|inkl|zzgl|bzw|usw|evtl|ggf|str|mme|n°|nº|sra?|núm|ej|dott|sig|pz"
    r"|ul|wg|tzw|np|tj|p|\w+\.\w"  # the last is e.g., i.e., z.B.
)
_THAI_SPACE = re.compile(r"(?<=[\u0e00-\u0e7f\u0e80-\u0eff])\s+(?=[\u0e00-\u0e7f\u0e80-\u0eff])")
_THAI_LONG = 40
_SOFT_BREAKS = (re.compile(r"[,，、;；:：،؛](?!\d)"), re.compile(r"\s"))


def split_sentences(text: str, limit: int | None = None) -> list[str]:
    """The sentences of a text in their order, without surrounding space; at most `limit` of them.

    Works by punctuation for Latin, Cyrillic, Greek, CJK, Arabic, Devanagari, Khmer and Burmese writing. Thai and Lao
    separate sentences by spaces, so long runs are cut there. Abbreviations and decimals do not end a sentence.
    """
    found: list[str] = []
    for line in text.splitlines():
        for sentence in _split_line(line):
            if not any(character.isalnum() for character in sentence):
                continue
            found.extend(_readable(sentence))
            if limit is not None and len(found) >= limit:
                return found[:limit]
    return found


def _split_line(line: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for end in _END.finditer(line):
        if end["dot"] and _goes_on(line, start, end):
            continue
        pieces.append(line[start : end.end()].strip())
        start = end.end()
    pieces.append(line[start:].strip())
    return [part for piece in pieces for part in _split_thai(piece) if part]


def _goes_on(line: str, start: int, end: re.Match[str]) -> bool:
    """Whether a full stop only closes an abbreviation, a numbering or an initial."""
    if end["dot"] != ".":
        return line[end.end() :].lstrip()[:1].islower()
    words = line[start : end.start()].split()
    last = words[-1].lower().strip("(\"'„“") if words else ""
    following = line[end.end() :].lstrip()[:1]
    return bool(_ABBREVIATION.fullmatch(last)) or following.islower() or (len(words) == 1 and last.isdigit())


def _split_thai(piece: str) -> list[str]:
    if len(piece) < _THAI_LONG or not _THAI_SPACE.search(piece):
        return [piece]
    parts: list[str] = []
    for part in _THAI_SPACE.split(piece):
        if parts and len(parts[-1]) < _THAI_LONG // 2:
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return parts


def _readable(sentence: str) -> list[str]:
    parts: list[str] = []
    while len(sentence) > MAX_SENTENCE:
        cut = MAX_SENTENCE
        for pattern in _SOFT_BREAKS:
            breaks = [hit.end() for hit in pattern.finditer(sentence, MAX_SENTENCE // 2, MAX_SENTENCE)]
            if breaks:
                cut = breaks[-1]
                break
        parts.append(sentence[:cut].strip())
        sentence = sentence[cut:].strip()
    return [*parts, sentence] if sentence else parts
