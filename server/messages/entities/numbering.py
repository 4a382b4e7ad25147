"""Order and tracking numbers, by their shape or by the word before them, and what only looks like one of them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from server.data_files import read_yaml
from server.messages.entities.entity import Found
from server.messages.private.numbers import ORDER_SHAPES, TRACKING_SHAPES
from server.vocabulary import EntityKind

_DATE = re.compile(r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
_ELSEWHERE = re.compile(
    r"https?://[^\s<>\"]{1,2000}|www\.[^\s<>\"]{1,2000}|[\w.+%-]{1,64}@[\w.-]{1,190}"  # links, e-mail addresses
    r"|(?P<phone>(?<![\w.,])(?:\+|00)[1-9]\d{0,2}(?:[ ./-]{0,2}\(?\d{1,5}\)?){2,6}(?![\w.,]\d)"  # international
    r"|(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-]))"
)


@cache
def words() -> dict[str, Any]:
    """The words that entities are found by, as data."""
    data: dict[str, Any] = read_yaml(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"))
    return data


def order_numbers(text: str) -> Iterator[Found]:
    yield from _numbers(text, ORDER_SHAPES, EntityKind.ORDER_NUMBER)


def tracking_numbers(text: str) -> Iterator[Found]:
    """With the carrier where the shape is one carrier's alone."""
    yield from _numbers(text, TRACKING_SHAPES, EntityKind.TRACKING_NUMBER)


def elsewhere(text: str) -> Iterator[tuple[int, int]]:
    """Links, e-mail addresses and telephone numbers, whose digits are nothing else.

    DHL's numbers begin with 00 like a call abroad: what has the shape of a tracking number is no telephone number.
    """
    parcels = {one.start for one in tracking_numbers(text)}
    for hit in _ELSEWHERE.finditer(text):
        if hit.lastgroup != "phone" or hit.start() not in parcels:
            yield hit.span()


def carrier_of(number: str) -> str | None:
    """The carrier whose numbers alone have this shape."""
    compact = number.replace(" ", "").upper()
    return next((name for name, shape in _carriers() if shape.fullmatch(compact)), None)


@cache
def _carriers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(shape)) for name, shape in words()["carriers"].items())


def _numbers(text: str, shapes: tuple[re.Pattern[str], ...], kind: EntityKind) -> Iterator[Found]:
    for shape in shapes:
        for hit in shape.finditer(text):
            group = "number" if "number" in shape.groupindex else 0
            number = hit[group]
            if _DATE.fullmatch(number):
                continue
            start, end = hit.span(group)
            value = re.sub(r"\s", "", number).upper()
            yield Found(
                kind, start, end, value, carrier=carrier_of(value) if kind is EntityKind.TRACKING_NUMBER else None
            )
