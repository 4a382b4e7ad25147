"""Several pages of one order, merged into one context."""

from collections.abc import Callable, Iterable
from typing import Any

from server.orders.context import OrderContext, Source
from server.orders.marketplaces import marketplace
from server.orders.normalise import Normalised, convert

Entry = dict[str, Any]


def merged(parts: Iterable[Normalised], *, base: OrderContext | None = None) -> OrderContext:
    """What the pages say together, upon `base` if there is one (an order that came whole, from a program).

    Where two disagree the later one's value stands, but what the seller typed stands before any page; both stay in
    `sources`.
    """
    values: Entry = base.model_dump(by_alias=True, exclude_none=True) if base else {}
    # Sorting is stable: pages keep their order, and what was typed lies on top of them.
    for part in sorted(parts, key=_is_typed):
        shown = part.values
        if values.get("marketplace") and "marketplace" not in shown.get("sources", {}):
            # Told by the page's host alone: one Seller Central shows the orders of several marketplaces.
            shown = {name: value for name, value in shown.items() if name != "marketplace"}
        values = _join(values, shown)
    values["messages"] = _in_time(values.get("messages") or [])
    return OrderContext.read(values)[0]


def disagreements(context: OrderContext) -> dict[str, list[Source]]:
    """The fields for which two pages give different values (not merely different wording), with their sources."""
    site = marketplace(context.marketplace)
    found: dict[str, list[Source]] = {}
    for path, sources in context.sources.items():
        if len(sources) < 2 or path in ("order.ship_to", "marketplace") or path.startswith("messages."):
            continue
        given = [convert(path, source.raw, site=site, language=source.language or "en") for source in sources]
        if any(value is not None and value != given[-1] for value in given):
            found[path] = sources
    return found


def _is_typed(part: Normalised) -> bool:
    return any(source.get("how") == "typed" for given in part.values.get("sources", {}).values() for source in given)


def _join(old: Any, new: Any, name: str = "") -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        joined = dict(old)
        for key, value in new.items():
            joined[key] = _join(old[key], value, key) if key in old and old[key] is not None else value
        return joined
    if isinstance(old, list) and isinstance(new, list):
        if name == "lines" or not new:
            return new or old
        return _matched(old, new, name) if name in SAME else [*old, *new]
    return old if new is None else new


def _matched(old: list[Any], new: list[Any], name: str) -> list[Any]:
    """Entries of two pages, those that mean the same thing joined. Pages list parcels and items in any order."""
    same, by_place = SAME[name]
    joined = list(old)
    left = set(range(len(old)))
    for place, entry in enumerate(new):
        found = next((other for other in sorted(left) if same(old[other], entry) is True), None)
        if found is None and by_place and place in left and same(old[place], entry) is None:
            found = place
        if found is None:
            joined.append(entry)
        else:
            left.discard(found)
            joined[found] = _join(old[found], entry)
    return joined


def _by(*names: str) -> Callable[[Entry, Entry], bool | None]:
    """Whether two entries are the same thing: by the first name that both give; `None` where none does."""

    def same(one: Entry, other: Entry) -> bool | None:
        for name in names:
            if one.get(name) not in (None, "") and other.get(name) not in (None, ""):
                return _plain(one[name]) == _plain(other[name])
        return None

    return same


def _same_event(one: Entry, other: Entry) -> bool | None:
    if one.get("at") != other.get("at"):
        return False
    return _by("text")(one, other) is True or _by("state")(one, other) is not False


def _same_message(one: Entry, other: Entry) -> bool | None:
    """The same words of the same person; twice at different times are two messages."""
    if _plain(one.get("text", "")) != _plain(other.get("text", "")) or one.get("from") != other.get("from"):
        return False
    return not (one.get("at") and other.get("at")) or abs((one["at"] - other["at"]).total_seconds()) < SAME_MINUTE


SAME_MINUTE = 60
"""Seconds. One page prints a message's time to the second, another to the minute."""

SAME: dict[str, tuple[Callable[[Entry, Entry], bool | None], bool]] = {
    "items": (_by("sku", "listing_id", "title"), True),
    "shipments": (_by("tracking_number"), True),
    "events": (_same_event, False),
    "attachments": (_by("name"), False),
    "messages": (_same_message, False),
}
"""For each list: when two entries are the same thing, and whether, where that cannot be told, their place tells."""


def _plain(value: Any) -> str:
    return " ".join(str(value).split()).casefold()


def _in_time(messages: list[Entry]) -> list[Entry]:
    """Each message once, oldest first; where one has no time all keep their places."""
    once: list[Entry] = []
    for message in messages:
        known = next((place for place, other in enumerate(once) if _same_message(other, message)), None)
        if known is None:
            once.append(message)
        else:
            once[known] |= {name: value for name, value in message.items() if value not in (None, [])}
    if all(message.get("at") for message in once):
        once.sort(key=lambda message: message["at"])
    return once
