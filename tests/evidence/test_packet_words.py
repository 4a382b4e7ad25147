"""The packet's words: complete in every language, with dates and sums as people there write them."""

from datetime import UTC, datetime
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Placeable, VariableReference
from fluent.syntax.visitor import Visitor

from server.evidence import packet_words
from server.evidence.packet_words import LANGUAGES, Words, paper, platform_language, platform_zone
from server.vocabulary import ClaimKind, DisputeType, ShipmentState

TEXTS = Path(packet_words.__file__).parent / "packet_texts"
AT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


class Variables(Visitor):
    """Collects the names that a message fills in."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_Placeable(self, node: Placeable) -> None:  # noqa: N802
        self.generic_visit(node)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    found = {}
    for entry in FluentParser().parse((TEXTS / f"{language}.ftl").read_text(encoding="utf-8")).body:
        assert not isinstance(entry, Junk), f"{language}: {entry.content}"
        if isinstance(entry, Message):
            assert entry.id.name not in found, f"{language}: {entry.id.name} stands twice"
            collector = Variables()
            collector.visit(entry)
            found[entry.id.name] = collector.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_with_the_same_values(language: str) -> None:
    english, here = messages("en"), messages(language)
    assert set(here) == set(english)
    for name, variables in here.items():
        # A language may leave the platform's name out, or count without a plural form; it may not lose a fact.
        assert variables - {"platform"} == english[name] - {"platform"}, f"{language}: {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_word(language: str) -> None:
    words = Words(language, "UTC", "Amazon")
    codes = [*(f"type-{kind}" for kind in DisputeType), *(f"kind-{kind}" for kind in ClaimKind)]
    for name in [*codes, *(f"state-{state}" for state in ShipmentState)]:
        assert words.text(name)


def test_marketplaces_name_languages_and_zones_that_exist() -> None:
    names = yaml.safe_load(files("server.orders").joinpath("marketplaces.yaml").read_text(encoding="utf-8"))
    for name in names:
        assert platform_language(name) in LANGUAGES, name
        assert Words("en", platform_zone(name)).zone_id == platform_zone(name), name


@pytest.mark.parametrize(
    ("marketplace", "language", "zone", "size"),
    [
        ("amazon.com", "en", "America/Los_Angeles", "Letter"),
        ("amazon.co.uk", "en", "Europe/London", "A4"),
        ("ebay.de", "de", "Europe/Berlin", "A4"),
        ("amazon.co.jp", "ja", "Asia/Tokyo", "A4"),
        ("unheard.of", "en", "UTC", "A4"),
        (None, "en", "UTC", "A4"),
    ],
)
def test_a_marketplace_sets_language_clock_and_paper(
    marketplace: str | None, language: str, zone: str, size: str
) -> None:
    assert platform_language(marketplace) == language
    assert platform_zone(marketplace) == zone
    assert paper(marketplace) == size


def test_dates_and_sums_are_written_as_people_there_write_them() -> None:
    german = Words("de", "Europe/Berlin")
    assert german.date(AT) == "21. November 2026"
    assert german.moment(AT) == "21. Nov. 2026, 00:30 CET"
    assert german.money(Decimal("1234.5"), "EUR").replace("\u00a0", " ") == "1.234,50 €"
    japanese = Words("ja", "Asia/Tokyo")
    assert japanese.date(AT) == "2026年11月21日"
    assert japanese.money(Decimal(4680), "JPY").endswith("4,680")


def test_odd_values_do_not_stop_a_packet() -> None:
    words = Words("xx", "No/Where")
    assert words.language == "en"
    assert words.zone_id == "UTC"
    assert words.money(Decimal("5"), None) == "5"
    assert "5" in words.money(Decimal("5"), "???")
    assert words.country("ZZ9") == "ZZ9"
