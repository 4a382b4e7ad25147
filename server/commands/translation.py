"""`sellerside translate`, `translation` and `terms`."""

import sys
from typing import Annotated

import typer

from server.commands.messages import _text as text_of
from server.commands.messages import _word as word_of
from server.commands.orders import Json, Source
from server.commands.reading import put, read_lines, read_text, say
from server.errors import BadInput
from server.settings import Settings

translation_app = typer.Typer(no_args_is_help=True, help="engines of translation: weights and keys")
terms_app = typer.Typer(no_args_is_help=True, help="the term base")


def translate(
    source: Source,
    to: Annotated[str, typer.Option("--to", help="language to translate into: en, zh, de …")],
    as_json: Json = False,
) -> None:
    """Each message (`{"id","text"}`) in another language, by engines that are on. Exits 1 where one was not."""
    from server.keychain import Keychain
    from server.messages.language import detect_language
    from server.store import Database, Terms
    from server.translation.choice import Choice
    from server.translation.translating import translate as through_engines

    settings = Settings.load()
    database = Database(settings.data_folder / "sellerside.db")
    try:
        terms = Terms(database).all()
    finally:
        database.close()
    engines = Choice(settings, Keychain(settings.data_folder)).engines()
    failed = False
    for row in read_lines(source):
        text = text_of(row)
        language = word_of(row, "language") or detect_language(text)[0]
        found = through_engines([text], language, to, engines, terms=terms)[0]
        failed |= found.translation is None or found.broken
        if as_json:
            put({"id": row.get("id"), **found.model_dump(mode="json")})
        else:
            reasons = ", ".join(f"{one.engine}: {one.reason}" for one in found.tried)
            flag = "  BROKEN" if found.broken else ""
            say(f"{row.get('id')}  {language}  {found.engine or '-'}{flag}  {found.translation or f'({reasons})'}")
    if failed:
        raise typer.Exit(1)


@translation_app.command()
def download(
    name: Annotated[str, typer.Argument(metavar="WEIGHTS", help="m2m100 or nllb200")],
    accept: Annotated[str, typer.Option("--accept-licence", help="the licence that you have read and accept")] = "",
) -> None:
    """Fetches weights for CTranslate2 and makes them ready. Called again it goes on where it stopped."""
    import shutil

    from server.translation.ctranslate import installed
    from server.translation.weights import convert, fetch, known_weights

    weights = known_weights().get(name)
    if weights is None:
        raise BadInput(f"There are no weights {name}.", hint=f"There are {', '.join(known_weights())}.")
    say(f"{weights.repository}, licence {weights.licence}, {weights.size}")
    if not weights.free and accept != weights.licence:
        raise BadInput(
            f"{weights.repository} is under {weights.licence}: not for commercial use, as selling is.",
            hint=f"Where your use is not commercial, add --accept-licence {weights.licence}.",
        )
    if not installed():
        raise BadInput("CTranslate2 is not installed.", hint='Run pip install "sellerside[translate]" first.')
    folder = Settings.load().data_folder / "translation"
    fetched = fetch(weights, folder / "fetched" / name, say=say)
    say("converting …")
    convert(fetched, folder / "weights", kind=weights.kind)
    shutil.rmtree(fetched)
    say("ready: the engine ctranslate2 has its weights")


@translation_app.command()
def key(engine: Annotated[str, typer.Argument(metavar="ENGINE", help="libretranslate, deepl, google or chat")]) -> None:
    """Keeps the key that is typed, or comes by standard input, in the system's keychain. An empty one is forgotten."""
    from server.keychain import Keychain
    from server.translation.choice import WITH_KEY, Choice, TranslationChange

    if engine not in WITH_KEY:
        raise BadInput(f"{engine} has no key.", hint=f"Keys have {', '.join(WITH_KEY)}.")
    given = typer.prompt("Key", hide_input=True, default="") if sys.stdin.isatty() else sys.stdin.readline()
    settings = Settings.load()
    choice = Choice(settings, Keychain(settings.data_folder))
    found = choice.change(TranslationChange.model_validate({"keys": {engine: given.strip()}}))
    place = next(one.key for one in found.engines if one.name == engine)
    say(f"{engine}: {f'kept in the {place}' if place else 'forgotten'}")


@terms_app.command("import")
def import_terms(source: Source, as_json: Json = False) -> None:
    """Adds the terms of a CSV or TBX file to the term base; a word that is there already is replaced."""
    from server.store import Database, Terms
    from server.translation.terms import read_terms

    found = read_terms(read_text(source))
    database = Database(Settings.load().data_folder / "sellerside.db")
    try:
        total = Terms(database).put(found)
    finally:
        database.close()
    if as_json:
        put({"imported": len(found), "terms": total})
    else:
        say(f"{len(found)} imported, {total} in the term base")
