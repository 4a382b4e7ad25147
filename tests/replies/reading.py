"""Reading reply texts as a test does: each message with sample values, and what is known of each language."""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel

from server.replies.days import Day
from server.replies.languages import LANGUAGES
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


def all_rendered() -> dict[str, dict[str, str]]:
    return {language: rendered(language) for language in LANGUAGES}
