"""The stored pages of Seller Central are complete, small, and say what their truth says."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from server.demo.labels import LANGUAGES
from tests.extension.amazon_pages import PLAIN, amazon_pages

FOLDER = Path(__file__).parent / "pages" / "amazon"
PAGES = {one.name: one for one in amazon_pages()}
KINDS = {
    *PLAIN,
    "order-list",
    "order-detail",
    "contact-buyer",
    "message-inbox",
    "message-thread",
    "safet-list",
    "safet-detail",
    "listing-editor",
    "feedback-list",
    "review-list",
}
COMPOSED = {"listing.attributes.dimensions", "listing.attributes.weight"}
"""What the page shows in several fields."""
CODES = re.compile(r"^(claim\.kind|thread\.unread|messages\.\d+\.from)$")
"""What the page shows in other words, or by being what it is."""


def truth_of(name: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads(FOLDER.joinpath(f"{name}.json").read_text(encoding="utf-8"))
    return truth


def test_every_kind_is_stored_in_every_language() -> None:
    for kind in KINDS:
        stored = {path.name.split(".")[1] for path in FOLDER.joinpath(kind).glob("*.html")}
        assert stored == set(LANGUAGES), kind


def test_what_is_stored_is_what_the_table_names_and_is_small() -> None:
    found = {path.relative_to(FOLDER).as_posix().removesuffix(".html") for path in FOLDER.rglob("*.html")}
    assert found == set(PAGES)
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.*")) < 3_000_000


@pytest.mark.parametrize("name", PAGES)
def test_what_the_truth_says_stands_in_the_page(name: str) -> None:
    text = FOLDER.joinpath(f"{name}.html").read_text(encoding="utf-8")
    first, _, page = text.partition("\n")
    assert first == f"<!-- {PAGES[name].url} -->"
    # Twice: a frame is written out in an attribute.
    written = unescape(unescape(page))
    truth = truth_of(name)
    shown = [*truth["fields"].items(), *(item for row in truth["rows"] for item in row.items())]
    assert shown, "nothing would be found on it"
    host = "/".join(PAGES[name].url.split("/")[:3])
    for path, raw in shown:
        if path not in COMPOSED and not CODES.match(path):
            for line in raw.split("\n"):
                assert unescape(line).removeprefix(host) in written, f"{path}: {raw}"
    assert not re.search(r"<(style|link)\b|<script(?! type=\"application/json\")", page)
