"""`sellerside packet`: build and verify."""

import asyncio
import mimetypes
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from server.commands.orders import Json, Lang, Now, Source, given_contexts, moment
from server.commands.reading import put, say
from server.errors import BadInput
from server.settings import Settings

app = typer.Typer(no_args_is_help=True, help="evidence packets: build, verify")


@app.command()
def build(
    source: Source,
    out: Annotated[Path, typer.Option("-o", "--out", help="folder for the packet")],
    attachments: Annotated[Path | None, typer.Option("--attachments", help="folder of files to enclose")] = None,
    lang: Lang = "en",
    now: Now = "",
    as_json: Json = False,
) -> None:
    """Builds packet.pdf, originals/, manifest.json and packet.zip from an order context."""
    from server.browser import Printer, find_browser
    from server.commands.workshop import opened
    from server.evidence.originals import Original
    from server.evidence.packet import build_packet
    from server.judgement.assemble import make_brief

    settings = Settings.load()
    at = moment(now, settings)
    context = given_contexts(source, "context")[0]
    if attachments is not None and not attachments.is_dir():
        raise BadInput(f"{attachments} is no folder.", hint="Give the folder that holds the files.")
    files = sorted(path for path in attachments.iterdir() if path.is_file()) if attachments else []
    originals = [
        Original(
            name=path.name,
            media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
            path=path,
            source="file",
            captured_at=datetime.fromtimestamp(path.stat().st_mtime, UTC),
            kind=None,
        )
        for path in files
    ]
    with opened(settings, "") as workshop:
        made = make_brief(context, workshop, now=at, lang=lang)

    async def printed() -> None:
        printer = Printer(find_browser(settings.browser) if settings.browser else None)
        try:
            packet = await build_packet(context, made, originals, out, printer=printer, now=at)
        finally:
            await printer.close()
        places = {"pdf": str(packet.pdf), "zip": str(packet.zip), "manifest": str(packet.manifest)}
        if as_json:
            put({**places, "sha256": packet.sha256, "pages": packet.pages, "left_out": list(packet.left_out)})
        else:
            say(f"{packet.pdf}  {packet.pages} pages  SHA-256 {packet.sha256}")

    asyncio.run(printed())


@app.command()
def verify(path: Annotated[Path, typer.Argument(help="the packet's folder, or packet.zip")]) -> None:
    """Checks every file of a packet against its manifest. Exits 1 when something is not as it was."""
    from server.evidence.manifest import verify_packet

    result = verify_packet(path)
    put(result)
    if not result["ok"]:
        raise typer.Exit(1)
