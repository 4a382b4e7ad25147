"""The words of the practice portal are complete, and differ where languages do."""

import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from server.demo.labels import LANGUAGES, catalogue, label, labels_in, word
from server.demo.practice_orders import load_practice_orders
from server.vocabulary import ShipmentState


@pytest.mark.parametrize("key", catalogue())
def test_an_entry_has_every_language_and_the_same_places_to_fill(key: str) -> None:
    texts = catalogue()[key]
    assert set(texts) == set(LANGUAGES)
    assert all(text.strip() == text and text for text in texts.values())
    places = {language: sorted(re.findall(r"\{(\w+)\}", text)) for language, text in texts.items()}
    assert len({tuple(found) for found in places.values()}) == 1, places


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_nothing_is_left_in_english(language: str) -> None:
    """Names stay; everything else is written in the language's own script."""
    names = {"Amazon", "Amazon Buy Shipping", "ASIN", "SKU"}
    own_script = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
    assert [key for key, text in labels_in(language).items() if text not in names and not own_script.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_labels_of_the_order_page_that_mean_different_things_read_the_same(language: str) -> None:
    """Where a value has no attribute of its own, its label is all a reader has."""
    groups = ("summary", "package", "claim", "return", "policy", "order")
    same_thing = {"summary.shipping-service", "package.service"}
    texts = {
        key: text
        for key, text in labels_in(language).items()
        if key.split(".")[0] in groups and key not in same_thing and not key.endswith((".title", "-value"))
    }
    twice = {text for text, count in Counter(texts.values()).items() if count > 1}
    assert twice == set()


def test_every_text_the_pages_ask_for_exists() -> None:
    for script in Path(str(files("server.demo"))).joinpath("pages").rglob("*.js"):
        for key in re.findall(r'\bt\("([^"]+)"', script.read_text(encoding="utf-8")):
            assert key in catalogue(), f"{script.name} asks for {key}"


def test_every_state_and_every_reason_in_use_has_its_words() -> None:
    assert all(f"state.{state.value}" in catalogue() for state in ShipmentState)
    for order in load_practice_orders():
        claim, request = order.context.claim, order.context.return_
        for group, text in (
            ("reason", claim and claim.reason),
            ("claim-status", claim and claim.status),
            ("reason", request and request.reason),
        ):
            if text:
                assert word(group, text, "ja") != text, f"{text} would stand in English on a Japanese page"


def test_a_text_is_filled_in() -> None:
    assert label("package.title", "de", number=2) == "Paket 2"
    assert word("reason", "Something the catalogue does not know", "zh") == "Something the catalogue does not know"
