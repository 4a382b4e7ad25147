"""All that a message names, each stretch of it as one thing."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from datetime import date

from server.messages.entities.amounts import amounts
from server.messages.entities.colours import colours
from server.messages.entities.dates import dates
from server.messages.entities.entity import Entity, Found
from server.messages.entities.numbering import elsewhere, order_numbers, tracking_numbers
from server.messages.entities.place import Place, place_of
from server.messages.entities.plain import plain_text
from server.messages.entities.sizes import sizes


def find_entities(
    text: str,
    *,
    language: str,
    country: str | None = None,
    marketplace: str | None = None,
    written: date | None = None,
) -> list[Entity]:
    """What the message names, in its order; nothing overlaps.

    `language` (BCP 47) is the message's; the buyer's `country` and the `marketplace` tell whether 3/4/2026 is in March
    and which dollar is meant. `written` is the day of the message: with it, days without a year are told in full.
    Takes any text, and time in proportion to its length.
    """
    plain = plain_text(text)
    taken: list[tuple[int, int]] = []
    found: list[Entity] = []
    for start, end in elsewhere(plain.text):
        insort(taken, (start, end))
    for one in _finders(plain.text, place_of(language, country, marketplace), written):
        if one.end <= one.start or not _free(taken, one.start, one.end):
            continue
        insort(taken, (one.start, one.end))
        start, end = plain.span(one.start, one.end)
        found.append(
            Entity(
                kind=one.kind,
                text=text[start:end],
                value=one.value,
                currency=one.currency,
                carrier=one.carrier,
                start=start,
                end=end,
            )
        )
    return sorted(found, key=lambda entity: entity.start)


def _finders(text: str, place: Place, written: date | None) -> Iterator[Found]:
    """The surest first: of what overlaps, the first stays."""
    yield from order_numbers(text)
    yield from tracking_numbers(text)
    yield from dates(text, place, written)
    yield from amounts(text, place)
    yield from sizes(text)
    yield from colours(text, place.language)


def _free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_left(taken, (start, end))
    return not (at > 0 and taken[at - 1][1] > start) and not (at < len(taken) and taken[at][0] < end)
