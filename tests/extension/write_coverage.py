"""Writes `docs/portals/coverage.md`: what the readers find on every stored page, and on changed ones.

Run with `python -m tests.extension.write_coverage` after readers or stored pages have changed and `make build`.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from server.commands.portals import LEGEND, table
from server.orders.collect import page_reader
from server.orders.stored_pages import Finding, check, stored_pages

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "portals" / "coverage.md"

HEAD = """# What the readers find

Written by `python -m tests.extension.write_coverage`; not to be edited by hand. The pages are stored in
`tests/extension/pages`, built by hand from what is publicly known of the real ones: the figures say how the readers
stand these pages, and how they stand changes, not how a portal looks today.

## Readers on changed pages

Right counts 1, missing 0, wrong -10; points are of a hundred. Changed are four pages of each kind and layout, drawn by
a fixed seed; `as stored` is every page. A value read from the wrong place of a list counts as wrong, too.

| portal | page | pages | right | missing | wrong | points |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
"""


def changed_pages() -> list[dict[str, Any]]:
    """The figures of the mutation suite. Its own verdict is not asked here."""
    npx = shutil.which("npx")
    if npx is None:
        raise SystemExit("npx was not found: install Node.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.json"
        subprocess.run(
            [npx, "--no-install", "vitest", "run", "tests/extension/mutations.test.ts"],
            cwd=ROOT,
            env={**os.environ, "SELLERSIDE_FIGURES": str(file)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        figures: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
        return figures


def page_text(figures: list[dict[str, Any]], findings: list[Finding]) -> str:
    columns = ("portal", "change", "pages", "right", "missing", "wrong", "points")
    lines = [f"| {' | '.join(str(row[name]) for name in columns)} |" for row in figures]
    counts: dict[str, Counter[str]] = {}
    for finding in findings:
        counts.setdefault(finding.page.portal, Counter())[finding.verdict] += 1
    total = [
        f"- {portal}: {', '.join(f'{number} {name}' for name, number in sorted(one.items()))}"
        for portal, one in counts.items()
    ]
    text = HEAD + "\n".join(lines)
    text += "\n\n## Fields by kind of page, layout and language\n\n`sellerside doctor --portals` prints this table.\n\n"
    return text + "\n".join(total) + f"\n\n```text\n{LEGEND}\n{table(findings)}\n```\n"


def main() -> None:
    with page_reader() as reader:
        findings = list(check(reader, stored_pages()))
    figures = changed_pages()
    PAGE.write_text(page_text(figures, findings), encoding="utf-8", newline="\n")
    for row in figures:
        print(f"{row['portal']:14} {row['change']:34} {row['points']:4} points, {row['wrong']} wrong")


if __name__ == "__main__":
    main()
