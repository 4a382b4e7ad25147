"""Taking persons out of a text: what names, reaches or bills somebody becomes a mark such as `<EMAIL>`.

Known values of the case go first, in every spelling; then numbers by shape and check digit, then addresses, then names
by position and by lists (`private/`).
"""

import re
from collections.abc import Iterable, Sequence

from server.messages.private.addresses import addresses_in, crossings, whole_addresses
from server.messages.private.known import Known, known_in
from server.messages.private.names import again, beside, names_in
from server.messages.private.numbers import is_card, is_iban, numbers_out, phones_out

__all__ = ["Known", "is_card", "is_iban", "redact"]

_PIECE = 2000
"""Characters looked at in one go; longer texts are cut at the end of a line, sentence or word, so that time grows
with length only."""


_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


def redact(text: str, *, known: Sequence[Known] = ()) -> str:
    """The text with names, addresses, e-mail addresses, phone, order, card, IBAN and tracking numbers marked out.

    `known` are values to catch wherever they stand, in any spelling: plain strings count as names, pairs are
    `(kind, value)` with a kind such as `address`. Text that is already marked is left as it is.
    """
    return "".join(_redacted(piece, known) for piece in _pieces(text))


def _redacted(text: str, known: Sequence[Known]) -> str:
    # A name may be part of an address of e-mail: the address goes as a whole, and first.
    text = _marked(text, ((found.start(), found.end(), "EMAIL") for found in _EMAIL.finditer(text)))
    text = _marked(text, known_in(text, known))
    text = numbers_out(text)
    text = _marked(text, ((start, end, "ADDRESS") for start, end in addresses_in(text)))
    text = phones_out(whole_addresses(text))
    spans = list(names_in(text))
    said = [text[start:end] for start, end in spans]
    text = _marked(text, ((start, end, "NAME") for start, end in (*spans, *again(text, said))))
    return crossings(_marked(text, ((start, end, "NAME") for start, end in beside(text))))


def _pieces(text: str) -> Iterable[str]:
    start = 0
    while len(text) - start > _PIECE:
        window = text[start : start + _PIECE]
        cut = max(window.rfind(end) + 1 for end in ("\n", ". ", "。")) or window.rfind(" ") + 1 or _PIECE
        yield text[start : start + cut]
        start += cut
    yield text[start:]


def _marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """The text with the spans replaced by their marks; of those that overlap, all that they cover together."""
    out: list[str] = []
    done = 0
    for start, end, kind in sorted(spans):
        if start < done:
            if end > done and not _inside_mark(text, done, end):
                done = end
            continue
        if _inside_mark(text, start, end):
            continue
        out += [text[done:start], f"<{kind}>"]
        done = end
    return "".join(out) + text[done:]


def _inside_mark(text: str, start: int, end: int) -> bool:
    """Whether the span touches a mark that is already there."""
    opening = text.rfind("<", max(0, start - 10), end)
    return opening >= 0 and text[opening : opening + 12].split(">")[0] in _OPENINGS and text.find(">", opening) >= start


_OPENINGS = frozenset(f"<{kind}" for kind in ("NAME", "ADDRESS", "PHONE", "EMAIL", "ORDER", "CARD", "IBAN", "TRACKING"))
