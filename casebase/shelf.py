"""The library's cases as ranking sees them, in memory, so that a search reads only the cases that it gives back."""

from collections.abc import Iterable

from casebase.case import Case
from casebase.search import Entry, Filters, entry_of


class Shelf:
    """Entries by key, and the keys by each value that can be filtered by. Guard it where threads share it."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._by_value: dict[tuple[str, str], set[int]] = {}

    def add(self, key: int, case: Case) -> None:
        self.remove([key])
        self._entries[key] = entry_of(case)
        for place in _places(self._entries[key]):
            self._by_value.setdefault(place, set()).add(key)

    def remove(self, keys: Iterable[int]) -> None:
        for key in keys:
            entry = self._entries.pop(key, None)
            for place in _places(entry) if entry else ():
                self._by_value[place].discard(key)

    def keys(self) -> set[int]:
        return set(self._entries)

    def get(self, key: int) -> Entry | None:
        return self._entries.get(key)

    def matching(self, filters: Filters | None) -> set[int] | None:
        """The keys that pass, or `None` where nothing is filtered. Case of letters does not matter."""
        asked = filters.asked() if filters else {}
        if not asked:
            return None
        groups = [self._by_value.get((name, value.casefold()), set()) for name, value in asked.items()]
        return set.intersection(*sorted(groups, key=len))

    def __len__(self) -> int:
        return len(self._entries)


def _places(entry: Entry) -> list[tuple[str, str]]:
    values = {"origin": entry.origin, "outcome": entry.outcome, **{name: entry.facts.get(name) for name in _FILTERED}}
    return [(name, str(value).casefold()) for name, value in values.items() if value is not None]


_FILTERED = ("portal", "marketplace", "country", "category", "dispute_type", "claim_kind", "language")
