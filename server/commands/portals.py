"""`sellerside doctor --portals`: all readers over the stored pages, as a table of what they find."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import typer

from server.commands.reading import put, say
from server.orders.collect import page_reader
from server.orders.stored_pages import PAGES, Finding, StoredPage, Verdict, any_place, check, stored_pages

LEGEND = "a attribute · j json · l label · p pointed · - missing · + read, and in no truth · ! WRONG · blank: not shown"
WORST: tuple[Verdict, ...] = ("wrong", "missing", "extra", "right")
SIGN: dict[Verdict, str] = {"wrong": "!", "missing": "-", "extra": "+"}


def check_portals(folder: Path | None, *, as_json: bool) -> None:
    """Prints a finding a line, or the table. Exits 1 when a reader gives a wrong value."""
    pages = stored_pages(folder or PAGES)
    with page_reader() as reader:
        findings = []
        for finding in check(reader, pages):
            findings.append(finding)
            if as_json:
                put(_as_json(finding))
    if not as_json:
        show(pages, findings)
    if any(finding.verdict == "wrong" for finding in findings):
        raise typer.Exit(1)


def show(pages: Iterable[StoredPage], findings: Iterable[Finding]) -> None:
    """The table, what is wrong in full, and the sums."""
    findings = list(findings)
    say(f"{LEGEND}\n{table(findings)}\n")
    for finding in findings:
        if finding.verdict == "wrong":
            where = f"{finding.page.portal}/{finding.page.kind}/{finding.page.path.stem} {finding.field}"
            say(f"WRONG {where}: the page shows {finding.shown!r}, read {finding.read!r} ({finding.how})")
    counts = Counter(finding.verdict for finding in findings)
    say(f"{len(list(pages))} pages: {', '.join(f'{counts[name]} {name}' for name in reversed(WORST))}")


def table(findings: Iterable[Finding]) -> str:
    """For each kind of page its fields down, its layouts and languages across."""
    groups = groupby(sorted(findings, key=_kind), key=_kind)
    return "\n".join(line for (portal, kind), group in groups for line in _lines(f"{portal} {kind}", list(group)))


def _lines(title: str, findings: list[Finding]) -> Iterator[str]:
    columns = sorted({_column(finding) for finding in findings})
    cells: dict[str, dict[str, list[Finding]]] = {}
    for finding in findings:
        path = any_place(finding.field).removeprefix("rows.*.")
        cells.setdefault(path, {}).setdefault(_column(finding), []).append(finding)
    width = max(len(path) for path in cells) + 2
    yield f"\n{title}"
    yield " " * width + " ".join(columns)
    for path, row in sorted(cells.items()):
        yield (path.ljust(width) + " ".join(_sign(row.get(name, [])).ljust(len(name)) for name in columns)).rstrip()


def _sign(findings: list[Finding]) -> str:
    if not findings:
        return ""
    worst = min(findings, key=lambda finding: WORST.index(finding.verdict))
    return SIGN.get(worst.verdict) or (worst.how or "?")[0]


def _column(finding: Finding) -> str:
    return f"{finding.page.layout}.{finding.page.language}"


def _kind(finding: Finding) -> tuple[str, str]:
    return finding.page.portal, finding.page.kind


def _as_json(finding: Finding) -> dict[str, str | None]:
    page = finding.page
    return {
        "portal": page.portal,
        "page": page.kind,
        "layout": page.layout,
        "language": page.language,
        "file": page.path.name,
        "field": finding.field,
        "verdict": finding.verdict,
        "how": finding.how,
        "shown": finding.shown,
        "read": finding.read,
    }
