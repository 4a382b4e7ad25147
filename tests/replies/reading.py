"""Reading reply texts as a test does: each message with sample values, and what is known of each language."""

from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path

import yaml
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor
from pydantic import BaseModel

from server.replies.days import Day
from server.replies.plan import Money
from server.replies.writing import bundle, money, written


class OwnWords(BaseModel):
    sorry: str
    asks: str = "[?？]"
    near: list[str] = []
    letters: int = 850


@cache
def own_words() -> dict[str, OwnWords]:
    loaded = yaml.safe_load(Path(__file__).with_name("own_words.yaml").read_text(encoding="utf-8"))
    return {language: OwnWords.model_validate(entry) for language, entry in loaded.items()}


SELECTS_ONLY = {"tone", "type", "kind", "form", "until", "arrived"}
"""Variables that choose a variant. A language that has one wording for all does not mention them."""

LONG_READ = ("en", "de", "fr", "es", "it", "ja", "zh")
"""Languages in which every combination is composed; in the others a sample, another one each."""

UNSAID = {"act-answer"}
"""Messages without words of their own."""


def message_ids() -> list[str]:
    """Ids of all messages that every language has."""
    return sorted(id_ for id_ in bundle("en")._messages if not id_.startswith("own-"))


def rendered(language: str) -> dict[str, str]:
    """Every message with words of its own, with the same invented values in every language."""
    amount, day = money(Money(Decimal("39.99"), "EUR"), language, None), Day.of(date(2026, 11, 26), language, None)
    values: dict[str, str | int] = {
        "item": "T-Shirt",
        "amount": amount,
        "date": day,
        "arrives": day,
        "dispatch": "today",
        "carrier": "DHL",
        "tracking": "LY482913379CN",
        "place": "Leipzig",
        "platform": "Amazon",
        "name": "Keller",
        "days": 5,
        "tone": "apologetic",
        "type": "damaged",
        "kind": "new",
        "until": "dated",
        "arrived": "yes",
        "form": "none",
    }
    return {id_: written(id_, language, values) for id_ in message_ids() if id_ not in UNSAID}


class _Keys(Visitor):
    """Which variants a selector chooses among, by variable."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
            self.found.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


@cache
def _choices() -> dict[str, dict[str, list[str]]]:
    english = files("server.replies").joinpath("ftl", "en.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in parse(english).body:
        if isinstance(entry, ast.Message):
            keys = _Keys()
            keys.visit(entry)
            found[entry.id.name] = {
                name: sorted(keys.found[name]) for name in sorted(keys.found) if name in SELECTS_ONLY
            }
    return found


def selectors(id_: str) -> dict[str, list[str]]:
    """What chooses among the English wordings of a message (`tone`), and the variants there are."""
    return _choices()[id_]
