"""Several pages of one order, merged into one context."""

from collections.abc import Iterable, Sequence
from typing import Any

from server.orders.context import OrderContext, Source
from server.orders.marketplaces import marketplace
from server.orders.normalise import Normalised, convert
from server.orders.reading import Reading

BY_PLACE = {"items", "shipments", "lines", "events", "attachments"}
"""Lists in which the same place means the same thing on every page."""


def merged(parts: Iterable[Normalised], *, base: OrderContext | None = None) -> OrderContext:
    """What the pages say together, upon `base` if there is one (an order that came whole, from a program).

    Where two disagree the later one's value stands, and both stay in `sources`.
    """
    values: dict[str, Any] = base.model_dump(by_alias=True, exclude_none=True) if base else {}
    for part in parts:
        shown = part.values
        if values.get("marketplace") and "marketplace" not in shown.get("sources", {}):
            # Told by the page's host alone: one Seller Central shows the orders of several marketplaces.
            shown = {name: value for name, value in shown.items() if name != "marketplace"}
        values = _join(values, shown)
    values["messages"] = _unique_messages(values.get("messages") or [])
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


def latest_of_each_page(readings: Sequence[Reading]) -> list[Reading]:
    """The newest reading of every page, and all typed ones, in the order they came."""
    newest = {reading.page: index for index, reading in enumerate(readings)}
    return [r for index, r in enumerate(readings) if r.page == "typed" or newest[r.page] == index]


def _join(old: Any, new: Any, name: str = "") -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        joined = dict(old)
        for key, value in new.items():
            joined[key] = _join(old[key], value, key) if key in old and old[key] is not None else value
        return joined
    if isinstance(old, list) and isinstance(new, list):
        if name == "lines" or not new:
            return new or old
        if name in BY_PLACE:
            longer = max(len(old), len(new))
            pairs = [(old[i] if i < len(old) else None, new[i] if i < len(new) else None) for i in range(longer)]
            return [_join(a, b) if a is not None and b is not None else (b if b is not None else a) for a, b in pairs]
        return [*old, *new]
    return old if new is None else new


def _unique_messages(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each message once, oldest first; one without a time keeps its place among the others."""
    seen: dict[tuple[str, str], dict[str, Any]] = {}
    for message in messages:
        key = (str(message.get("from")), " ".join(str(message.get("text", "")).split()))
        known = seen.get(key, {})
        seen[key] = {**known, **{name: value for name, value in message.items() if value not in (None, [])}}
    unique = list(seen.values())
    if all(message.get("at") for message in unique):
        unique.sort(key=lambda message: message["at"])
    return unique
