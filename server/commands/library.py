"""`sellerside cases`: the case library."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.orders import Json, Source
from server.commands.reading import put, read_json, read_text, say
from server.errors import BadInput
from server.settings import Settings

if TYPE_CHECKING:
    from casebase.library import Library

app = typer.Typer(no_args_is_help=True, help="the case library: add, import, export, search, stats")
Folder = Annotated[str, typer.Option("--library", help="folder of the case library")]
Word = Annotated[str | None, typer.Option()]


@contextmanager
def opened(folder: str) -> Iterator["Library"]:
    """The case library of a folder, or the seller's own."""
    from casebase.encoder import load_encoder
    from casebase.library import Library

    settings = Settings.load()
    library = Library(Path(folder) if folder else settings.library_folder, load_encoder(settings.model))
    try:
        yield library
    finally:
        library.close()


@app.command()
def add(source: Source, library: Folder = "") -> None:
    """Adds one case from a JSON file; prints its id."""
    from casebase.case import case_from
    from casebase.errors import BadCase, PrivateDetails

    with opened(library) as held:
        try:
            say(held.add(case_from(read_json(source))))
        except (BadCase, PrivateDetails) as error:
            raise BadInput(f"{source}: {error}", hint="See casebase/cases/README.md for the form of a case.") from None


@app.command("import")
def import_(source: Source, library: Folder = "", as_json: Json = False) -> None:
    """Adds the cases of a JSON Lines file. Exits 1 when a line was not taken."""
    lines = read_text(source).split("\n")
    with opened(library) as held:
        report = held.import_lines(lines)
    if as_json:
        put(
            {
                "added": report.added,
                "replaced": report.replaced,
                "unchanged": report.unchanged,
                "problems": [{"line": problem.line, "message": problem.message} for problem in report.problems],
            }
        )
    else:
        say(f"{report.added} added, {report.replaced} replaced, {report.unchanged} unchanged")
        for problem in report.problems:
            typer.echo(f"{source}:{problem.line}: {problem.message}", err=True)
    if report.problems:
        raise typer.Exit(1)


@app.command()
def export(library: Folder = "") -> None:
    """Prints every case as JSON Lines."""
    with opened(library) as held:
        for case in held.export():
            put(case.as_json())


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(help="what the buyer says, in any language")],
    library: Folder = "",
    as_json: Json = False,
    portal: Word = None,
    country: Word = None,
    category: Word = None,
    dispute_type: Word = None,
    claim_kind: Word = None,
    outcome: Word = None,
    limit: int = 5,
) -> None:
    """The settled cases most like these words, and why."""
    from casebase.search import Filters

    filters = Filters(
        portal=portal,
        country=country,
        category=category,
        dispute_type=dispute_type,
        claim_kind=claim_kind,
        outcome=outcome,
    )
    from dataclasses import replace

    from server.archive.asking import asked
    from server.services import load_mind

    settings = Settings.load()
    mind = load_mind(replace(settings, library=library) if library else settings)
    try:
        hits = asked(mind, " ".join(words), filters, limit=limit)
    finally:
        mind.library.close()
    if as_json:
        put({"hits": [hit.as_json() for hit in hits]}, indent=1)
        return
    for hit in hits:
        say(f"{hit.score:.2f}  {hit.case_id}  {hit.case.dispute_type} · {hit.case.remedy} · {hit.case.outcome}")
        say(f"      {hit.case.lesson.en}")


@app.command()
def stats(library: Folder = "", as_json: Json = False) -> None:
    """How many cases there are, by kind and origin."""
    with opened(library) as held:
        found = held.stats()
    if as_json:
        put(found, indent=1)
    else:
        for name, value in found.items():
            say(f"{name}: {value}")
