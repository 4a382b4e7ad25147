"""The documents as tests read them: text, tables, links, examples."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = (
    ROOT / "README.md",
    ROOT / "README.zh.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
)
_ROW = re.compile(r"^\|(.*)\|\s*$")
_CELL = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```", re.DOTALL)


def text(name: str) -> str:
    """A document by its path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def rows(page: str, first_heading: str) -> list[list[str]]:
    """The rows of the one table of a page whose first column is headed so, without heading and rule."""
    found: list[list[list[str]]] = []
    inside = False
    for line in page.splitlines():
        match = _ROW.match(line)
        cells = [cell.strip() for cell in _CELL.split(match[1])] if match else []
        if not match:
            inside = False
        elif inside:
            found[-1].append(cells)
        elif cells[0] == first_heading:
            inside = True
            found.append([])
    assert len(found) == 1, f"{len(found)} tables are headed {first_heading!r}"
    return found[0][1:]


def codes(cell: str) -> list[str]:
    """What stands in back-ticks, in order."""
    return re.findall(r"`([^`]+)`", cell)


def links(page: str) -> list[str]:
    """Targets of links and pictures."""
    return [target for _, target in _LINK.findall(_CODE.sub("", page))]


def pictures(page: str) -> list[str]:
    return [target for mark, target in _LINK.findall(page) if mark]


def anchors(page: str) -> set[str]:
    """The anchors that its headings make: small letters, hyphens for spaces, punctuation gone."""
    headings = re.findall(r"^#+ (.+)$", _CODE.sub("", page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def example(page: str, name: str) -> str:
    """The JSON block of that name."""
    match = re.search(rf"^```json {name}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert match, f"there is no example of {name}"
    return match[1]
