"""The stored pages of eBay are complete, small, and say what their truth says."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from server.demo.ebay.addresses import KINDS
from server.demo.labels import LANGUAGES
from tests.extension.ebay_pages import ebay_pages

FOLDER = Path(__file__).parent / "pages" / "ebay"
PAGES = {one.name: one for one in ebay_pages()}
CODES = re.compile(r"^(claim\.kind|thread\.unread|messages\.\d+\.from)$")
"""What the page shows in other words, or by being what it is."""


def truth_of(name: str) -> dict[str, Any]:
    truth: dict[str, Any] = json.loads(FOLDER.joinpath(f"{name}.json").read_text(encoding="utf-8"))
    return truth


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_stored_in_every_language_and_layout(kind: str) -> None:
    layouts = ("new",) if kind == "listing-editor" else ("new", "old")
    wanted = {f"{layout}.{language}" for layout in layouts for language in LANGUAGES}
    assert wanted <= {path.stem for path in FOLDER.joinpath(kind).glob("*.html")}


def test_what_is_stored_is_what_the_table_names_and_is_small() -> None:
    found = {path.relative_to(FOLDER).as_posix().removesuffix(".html") for path in FOLDER.rglob("*.html")}
    assert found == set(PAGES) == {path.relative_to(FOLDER).as_posix()[:-5] for path in FOLDER.rglob("*.json")}
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.*")) < 2_000_000


@pytest.mark.parametrize("name", PAGES)
def test_what_the_truth_says_stands_in_the_page(name: str) -> None:
    first, _, page = FOLDER.joinpath(f"{name}.html").read_text(encoding="utf-8").partition("\n")
    assert first == f"<!-- {PAGES[name].url} -->"
    # Twice: a frame is written out in an attribute.
    written = unescape(unescape(f"{first}\n{page}"))
    truth = truth_of(name)
    shown = [*truth["fields"].items(), *(item for row in truth["rows"] for item in row.items())]
    assert shown, "nothing would be found on it"
    for path, raw in shown:
        if not CODES.match(path):
            assert all(unescape(line) in written for line in raw.split("\n")), f"{path}: {raw}"
    assert not re.search(r"<(style|link)\b|<script(?! type=\"application/json\")", page)
