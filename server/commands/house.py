"""`sellerside serve`, `pair`, `demo` and `doctor`."""

import socket
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from server.commands.orders import Json
from server.commands.reading import put, say
from server.errors import BadInput
from server.settings import Settings


def serve(
    port: Annotated[int, typer.Option("--port", min=0, max=65_535, help="port on 127.0.0.1; 0 for the setting")] = 0,
) -> None:
    """Runs the companion server on 127.0.0.1 until it is stopped with Ctrl-C."""
    from dataclasses import replace

    import uvicorn

    from server.app import create_app

    settings = Settings.load()
    settings = replace(settings, port=port) if port else settings
    if not _free(settings.port):
        raise BadInput(
            f"Port {settings.port} is taken.",
            hint="Sellerside may be running already; else choose another with --port and in the extension's options.",
        )
    app = create_app(settings)
    say(f"Sellerside listens on http://127.0.0.1:{settings.port}")
    if not app.state.services.access.paired():
        _show_code(settings)
    # The extension keeps a connection for events open: Ctrl-C does not wait for it.
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=settings.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )


def pair(
    revoke: Annotated[
        bool, typer.Option("--revoke", help="take back every pairing there is, and show no code")
    ] = False,
) -> None:
    """Shows a fresh pairing code to type into the extension."""
    from server.store import Access, Database

    settings = Settings.load()
    if not revoke:
        _show_code(settings)
        return
    database = Database(settings.data_folder / "sellerside.db")
    try:
        say(f"{Access(database).revoke_all()} pairings taken back")
    finally:
        database.close()


def _show_code(settings: Settings) -> None:
    from server.store import Access, Database

    database = Database(settings.data_folder / "sellerside.db")
    try:
        code = Access(database).new_code(now=settings.now(), minutes=settings.pairing_minutes)
    finally:
        database.close()
    say(f"Pairing code 配对码: {code[:3]} {code[3:]}  (good for {settings.pairing_minutes} minutes)")


def demo(
    out: Annotated[Path, typer.Option("--out", help="folder for the packet and the pictures")] = Path("out"),
    headless: Annotated[bool, typer.Option("--headless", help="show no window even where there is a display")] = False,
) -> None:
    """Plays one order through against the practice portal, in a real browser."""
    from server.demo.run import play

    play(out, headless=headless)


def doctor(
    as_json: Json = False,
    portals: Annotated[
        bool, typer.Option("--portals", help="run all readers over the stored pages, and show what they find")
    ] = False,
    pages: Annotated[
        Path | None, typer.Option("--pages", help="with --portals: another folder of stored pages and their truth")
    ] = None,
) -> None:
    """Checks this machine: browser, model, index, database, port. Exits 1 when something is amiss."""
    if portals or pages:
        from server.commands.portals import check_portals

        check_portals(pages, as_json=as_json)
        return
    checks = _checks(Settings.load())
    for check in [] if as_json else checks:
        say(f"{'ok   ' if check['ok'] else 'FAIL '} {check['name']}: {check['found']}")
    if as_json:
        put({"ok": all(check["ok"] for check in checks), "checks": checks}, indent=1)
    if not all(check["ok"] for check in checks):
        raise typer.Exit(1)


def _checks(settings: Settings) -> list[dict[str, Any]]:
    from server.browser import find_browser
    from server.orders.collect import readers_built

    found = find_browser(settings.browser or None)
    checks = [
        _check("python", sys.version_info >= (3, 11), sys.version.split()[0]),
        _check("browser", found is not None, f"{found.name} {found.path}" if found else "none: install Chrome or Edge"),
        _check("readers", readers_built(), "built" if readers_built() else "not built: run `make build`"),
        _check("port", True, f"{settings.port} {'free' if _free(settings.port) else 'in use'}"),
    ]
    for name, probe in (
        ("database", _database),
        ("model", _model),
        ("translation", _translation),
        ("language model", _language_model),
    ):
        try:
            checks.append(_check(name, True, probe(settings)))
        except Exception as error:  # a doctor reports whatever is amiss, and goes on
            checks.append(_check(name, False, f"{type(error).__name__}: {error}"))
    return checks


def _check(name: str, ok: bool, found: str) -> dict[str, Any]:
    return {"name": name, "ok": ok, "found": found}


def _database(settings: Settings) -> str:
    from server.store import Cases, Database

    database = Database(settings.data_folder / "sellerside.db")
    try:
        return f"{len(list(Cases(database).recent()))} recent cases in {settings.data_folder}"
    finally:
        database.close()


def _translation(settings: Settings) -> str:
    """Which engines are switched on and have what they need, in their order. None is no fault: none is needed."""
    from server.keychain import Keychain
    from server.translation.choice import Choice

    engines = Choice(settings, Keychain(settings.data_folder)).engines()
    ready = [engine.name for engine, on in engines if on and engine.ready()]
    waiting = [engine.name for engine, on in engines if on and not engine.ready()]
    found = f"ready: {', '.join(ready) or 'none'}"
    return f"{found}; on and not set up: {', '.join(waiting)}" if waiting else found


def _language_model(settings: Settings) -> str:
    """Whether one is set up and switched on. It is not asked, and its key not told."""
    from server.language_model.switch import LanguageModel

    now = LanguageModel(settings).now()
    if not now.base_url or not now.model:
        return "none set up"
    where = "on another machine" if now.leaves_machine else "on this machine"
    return f"{now.model} {where}, {'on' if now.on else 'off'}, {'with a key' if now.key else 'without a key'}"


def _model(settings: Settings) -> str:
    from server.services import load_mind

    mind = load_mind(settings)
    try:
        return f"{mind.encoder.model_id}, {mind.library.size} cases in the library"
    finally:
        mind.library.close()


def _free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) != 0
