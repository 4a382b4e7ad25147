"""What one page showed at different times, as one reading: nothing is lost to a reload, nothing stands twice."""

from collections.abc import Sequence

from server.orders.reading import FieldReading, Reading

TYPED = "typed"
"""Pages of this name are what the seller typed: each stands for itself and stays."""
APART = ("thread.id", "return.id", "claim.id", "safet.id")
"""An order can have several pages of one kind, told by one of these."""


def page_key(reading: Reading) -> str:
    """The page that a reading is of: its kind, and its own number where an order can have several of the kind."""
    number = next((shown.raw.strip() for path in APART if (shown := reading.fields.get(path))), "")
    return f"{reading.page}#{number}" if number else reading.page


def latest_of_each_page(readings: Sequence[Reading]) -> list[Reading]:
    """Every page as it was last seen, and all that was typed, in the order of the last look at each."""
    places: dict[str, int] = {}
    kept: list[Reading | None] = []
    for reading in readings:
        if reading.page == TYPED:
            kept.append(reading)
            continue
        key = page_key(reading)
        if key in places:
            earlier = kept[places[key]]
            kept[places[key]] = None
            reading = seen_again(earlier, reading) if earlier else reading
        places[key] = len(kept)
        kept.append(reading)
    return [reading for reading in kept if reading is not None]


def seen_again(one: Reading, other: Reading) -> Reading:
    """Two looks at one page as one reading.

    The later look counts, whichever came in first (a second tab, a slow request). What a page that was only partly
    drawn does not show yet, stays as it was seen before; of a whole page nothing stays but the older messages of its
    conversation: long ones are shown in part.
    """
    older, newer = (one, other) if one.at <= other.at else (other, one)
    whole = newer.complete is not False
    fields = dict(newer.fields)
    for path, shown in older.fields.items():
        if path not in fields and not whole and not path.startswith("messages."):
            fields[path] = _seen(shown, older)
    fields |= _older_messages(older, newer)
    rows = newer.rows if whole or newer.rows else older.rows
    missing = newer.unreadable if whole else [path for path in newer.unreadable if path not in fields]
    return newer.model_copy(update={"fields": fields, "rows": rows, "unreadable": missing})


def _older_messages(older: Reading, newer: Reading) -> dict[str, FieldReading]:
    """The messages that only the older look shows, after those of the newer one."""
    known = {_text(newer, place) for place in _places(newer)}
    free = max(_places(newer), default=-1) + 1
    kept: dict[str, FieldReading] = {}
    for place in _places(older):
        if _text(older, place) in known:
            continue
        prefix = f"messages.{place}."
        for path, shown in older.fields.items():
            if path.startswith(prefix):
                kept[f"messages.{free}.{path.removeprefix(prefix)}"] = _seen(shown, older)
        free += 1
    return kept


def _places(reading: Reading) -> list[int]:
    parts = (path.split(".") for path in reading.fields if path.startswith("messages."))
    return sorted({int(part[1]) for part in parts if len(part) > 2 and part[1].isdigit()})


def _text(reading: Reading, place: int) -> str:
    shown = reading.fields.get(f"messages.{place}.text")
    return " ".join(shown.raw.split()) if shown else ""


def _seen(shown: FieldReading, reading: Reading) -> FieldReading:
    return shown if shown.at else shown.model_copy(update={"at": reading.at or None})
