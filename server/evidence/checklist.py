"""What proof this dispute calls for, what is already in the case, and how to get the rest."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from server.brief import EvidenceEntry
from server.data_files import read_yaml
from server.evidence.holdings import holdings
from server.orders.context import OrderContext
from server.rules.catalogue import holds
from server.vocabulary import DisputeType, EvidenceItem, EvidenceNeed

Language = Literal["en", "zh"]

_HERE = Path(__file__).parent
_ORDER = [EvidenceNeed.REQUIRED, EvidenceNeed.HELPFUL, EvidenceNeed.USELESS, EvidenceNeed.AGAINST]


class Words(BaseModel):
    """One text in the seller's languages."""

    model_config = ConfigDict(extra="forbid")

    en: str = Field(min_length=1)
    zh: str = Field(min_length=1)

    def in_language(self, lang: Language) -> str:
        return self.zh if lang == "zh" else self.en


class ItemWords(BaseModel):
    """One row of items.yaml. `name` also holds the languages of packets."""

    model_config = ConfigDict(extra="forbid")

    name: dict[str, str]
    how: Words
    proves: Words


class Entry(BaseModel):
    """One row of checklists.yaml."""

    model_config = ConfigDict(extra="forbid")

    item: EvidenceItem
    need: EvidenceNeed
    weight: int = Field(ge=0, le=100)
    rule: dict[str, str] = Field(default_factory=dict)
    when: list[str] = Field(default_factory=list)
    how: Words | None = None
    proves: Words | None = None


@cache
def items() -> dict[EvidenceItem, ItemWords]:
    """Names, ways and meanings of every evidence item."""
    return TypeAdapter(dict[EvidenceItem, ItemWords]).validate_python(_read("items.yaml"))


@cache
def checklists() -> dict[DisputeType, list[Entry]]:
    """The entries of every dispute type as they stand in checklists.yaml."""
    return TypeAdapter(dict[DisputeType, list[Entry]]).validate_python(_read("checklists.yaml"))


def _read(name: str) -> object:
    return read_yaml((_HERE / name).read_text(encoding="utf-8"))


def item_name(item: str, lang: str) -> str:
    """The item's name for people; English where the language has none, the code itself where it is none of ours."""
    try:
        names = items()[EvidenceItem(item)].name
    except ValueError:
        return item
    return names.get(lang, names["en"])


def entries_for(dispute_type: DisputeType, facts: Mapping[str, object]) -> list[Entry]:
    """The rows that hold, or may hold, one for each item, the heaviest of each need first."""
    taken: dict[EvidenceItem, Entry] = {}
    for entry in checklists()[dispute_type]:
        if entry.item not in taken and _may_hold(entry, facts):
            taken[entry.item] = entry
    return sorted(taken.values(), key=lambda entry: (_ORDER.index(entry.need), -entry.weight))


def _may_hold(entry: Entry, facts: Mapping[str, object]) -> bool:
    return all(holds(condition, facts).holds is not False for condition in entry.when)


def checklist(
    dispute_type: DisputeType,
    facts: Mapping[str, object],
    context: OrderContext,
    *,
    lang: Language,
    won_with: Mapping[str, Sequence[str]] | None = None,
) -> list[EvidenceEntry]:
    """The evidence that this case calls for, in the seller's language: required first, then helpful, useless, against.

    `facts` are the judgement's, by name; an entry whose condition rests on one that is not known stays. From the
    context comes which items the case holds. `won_with` names, for evidence items, the cases of the library that were
    won with them: such items join the list as helpful when the dispute type does not name them.
    """
    won = won_with or {}
    have = holdings(context, dispute_type)
    rows = entries_for(dispute_type, facts)
    listed = [_shown(entry, entry.item in have, context.portal, lang, won) for entry in rows]
    helpful_end = sum(entry.need in {EvidenceNeed.REQUIRED, EvidenceNeed.HELPFUL} for entry in rows)
    return listed[:helpful_end] + list(_won_beside(rows, have, lang, won)) + listed[helpful_end:]


def _shown(entry: Entry, have: bool, portal: str, lang: Language, won: Mapping[str, Sequence[str]]) -> EvidenceEntry:
    words = items()[entry.item]
    return EvidenceEntry(
        item=entry.item,
        name=item_name(entry.item, lang),
        need=entry.need,
        have=have,
        how=(entry.how or words.how).in_language(lang),
        proves=(entry.proves or words.proves).in_language(lang),
        rule=entry.rule.get(portal, entry.rule.get("*")),
        won_in=list(won.get(entry.item, ())),
    )


def _won_beside(
    rows: Sequence[Entry], have: frozenset[EvidenceItem], lang: Language, won: Mapping[str, Sequence[str]]
) -> Iterator[EvidenceEntry]:
    listed = {entry.item for entry in rows}
    for code in won:
        if code not in frozenset(EvidenceItem) or code in listed or not won[code]:
            continue
        entry = Entry(item=EvidenceItem(code), need=EvidenceNeed.HELPFUL, weight=0)
        yield _shown(entry, entry.item in have, "*", lang, won)
