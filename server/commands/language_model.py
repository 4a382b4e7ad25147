"""`sellerside polish` and `sellerside language-model`: a language model of the seller's own, if there is one."""

import asyncio
import sys
from typing import Annotated

import typer

from server.commands.orders import Json, Lang, Now, Source, given_contexts, moment
from server.commands.reading import put, say
from server.errors import BadInput
from server.language_model.switch import LanguageModel, LanguageModelChange, LanguageModelSettings
from server.settings import Settings
from server.vocabulary import Remedy, Tone

app = typer.Typer(no_args_is_help=True, help="The language model that may word replies anew: set up, try, switch on.")


def polish(
    source: Source,
    remedy: Annotated[Remedy, typer.Option("--remedy", help="what is offered")],
    language: Annotated[str, typer.Option("--language", help="language of the reply")],
    tone: Annotated[Tone, typer.Option("--tone")] = Tone.APOLOGETIC,
    lang: Lang = "en",
    now: Now = "",
    as_json: Json = False,
) -> None:
    """One reply to the buyer in the language model's words. Exits 1 where the composed reply stands."""
    from server.commands.workshop import opened_with_encoder
    from server.judgement.assemble import reply_for, spoken
    from server.language_model.meaning import meaning_of
    from server.language_model.persons import kept_names, known_values
    from server.language_model.polish import polish as word_anew

    settings = Settings.load()
    at = moment(now, settings)
    context = given_contexts(source, "context")[0]
    with opened_with_encoder(settings, "") as (workshop, encoder):
        reply = reply_for(context, workshop, remedy=remedy, language=language, tone=tone, now=at, lang=lang)
        made = asyncio.run(
            word_anew(
                reply,
                LanguageModel(settings).endpoint(),
                meaning_of(encoder),
                portal=context.portal,
                said=spoken(context),
                names=kept_names(context, reply.language, settings.seller_name),
                known=known_values(context, settings.seller_name),
            )
        )
    if as_json:
        put(made.model_dump(mode="json"), indent=1)
    else:
        say(made.text)
        say()
        say(made.meaning)
        if not made.polished:
            typer.echo(f"The composed reply stands: {made.reason}.", err=True)
    if not made.polished:
        raise typer.Exit(1)


@app.command()
def show(as_json: Json = False) -> None:
    """How it is set up. The key is never shown."""
    _tell(LanguageModel(Settings.load()).now(), as_json)


@app.command("set")
def set_(
    url: Annotated[str | None, typer.Option("--url", help="address before /chat/completions")] = None,
    model: Annotated[str | None, typer.Option("--model", help="the service's name for it")] = None,
    seconds: Annotated[int | None, typer.Option("--seconds", help="longest wait for an answer")] = None,
    on: Annotated[bool | None, typer.Option("--on/--off", help="switch it on or off")] = None,
    as_json: Json = False,
) -> None:
    """Changes what is given and leaves the rest; kept in settings.json. A running companion must be started anew."""
    change = LanguageModelChange(on=on, base_url=url, model=model, seconds=seconds)
    _tell(LanguageModel(Settings.load()).change(change), as_json)


@app.command()
def key(
    forget: Annotated[bool, typer.Option("--forget", help="forget the key")] = False, as_json: Json = False
) -> None:
    """Keeps its key: typed unseen, or the first line of standard input. Never an argument, which others could see."""
    given = ""
    if not forget:
        given = typer.prompt("Key", hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline()
        if not given.strip():
            raise BadInput("No key was given.", hint="Pipe it in, or use --forget.")
    _tell(LanguageModel(Settings.load()).change(LanguageModelChange(key=given.strip())), as_json)


@app.command("test")
def try_(as_json: Json = False) -> None:
    """Asks it for one word; nothing of any order is in the question. Exits 1 where it does not answer."""
    found = asyncio.run(LanguageModel(Settings.load()).test())
    if as_json:
        put(found.model_dump(mode="json"))
    else:
        say("It answers." if found.ok else f"No answer: {found.reason} (HTTP {found.status or '-'})")
    if not found.ok:
        raise typer.Exit(1)


def _tell(now: LanguageModelSettings, as_json: bool) -> None:
    if as_json:
        put(now.model_dump(mode="json"))
        return
    say(f"{'on' if now.on else 'off'}  {now.base_url or '-'}  {now.model or '-'}  {now.seconds} s")
    say(f"key: {now.key or 'none'}")
    if now.leaves_machine:
        say("It is on another machine: what it is asked is redacted.")
