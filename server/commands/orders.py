"""`sellerside brief`, `reply` and `read`."""

from datetime import datetime
from typing import Annotated, Any

import typer

from server.commands.reading import put, read_json, read_text, say
from server.errors import BadInput
from server.orders.context import OrderContext
from server.settings import Settings
from server.vocabulary import Remedy, Tone

Lang = Annotated[str, typer.Option("--lang", help="the seller's language: en or zh")]
Json = Annotated[bool, typer.Option("--json", help="print JSON")]
Now = Annotated[str, typer.Option("--now", help="the present moment, ISO 8601, instead of the real one")]
Source = Annotated[str, typer.Argument(metavar="FILE", help="a file, or - for standard input")]


def given_contexts(source: str, form: str) -> list[OrderContext]:
    """The order contexts of a file in the form `context` or `sp-api`; keys that nobody knows go to standard error."""
    value = read_json(source)
    if form == "sp-api":
        from server.orders.spapi import contexts

        return contexts(value)
    if form != "context":
        raise BadInput(f"--from {form} is not known.", hint="It is sp-api, or left out.")
    context, unknown = OrderContext.read(value)
    for path in unknown:
        typer.echo(f"{source}: unknown key {path} ignored", err=True)
    return [context]


def moment(text: str, settings: Settings) -> datetime:
    """The moment of `--now`, else the settings' clock. Raises `BadInput`."""
    if not text:
        return settings.now()
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(f"--now {text} is not a time.", hint="For example 2026-11-20T09:00:00+00:00.") from None
    if found.tzinfo is None:
        raise BadInput(f"--now {text} has no offset.", hint="For example 2026-11-20T09:00:00+00:00.")
    return found


def brief(
    source: Source,
    lang: Lang = "en",
    now: Now = "",
    as_json: Json = False,
    form: Annotated[str, typer.Option("--from", help="sp-api: the form of Amazon's Orders API")] = "context",
    library: Annotated[str, typer.Option("--library", help="folder of the case library")] = "",
    save: Annotated[bool, typer.Option("--save", help="keep the order as a case")] = False,
) -> None:
    """What happened, who pays, what is due when, what to do: the brief of an order context."""
    from server.commands.workshop import opened
    from server.judgement.assemble import make_brief

    settings = Settings.load()
    at = moment(now, settings)
    contexts = given_contexts(source, form)
    with opened(settings, library) as workshop:
        for context in contexts:
            case_id = _saved(context, settings, at) if save else None
            made = make_brief(context, workshop, now=at, lang=lang, case_id=case_id)
            if as_json:
                put(made.model_dump(mode="json", by_alias=True), indent=None if len(contexts) > 1 else 1)
            else:
                _tell(context, made)


def _saved(context: OrderContext, settings: Settings, now: datetime) -> str:
    from server.store import Cases, Database

    database = Database(settings.data_folder / "sellerside.db")
    try:
        return Cases(database).save(context, base=context, now=now)
    finally:
        database.close()


def _tell(context: OrderContext, made: Any) -> None:
    say(f"{context.marketplace or context.portal.value} · {context.order.id}")
    say(f"{made.dispute_type.value}  {made.confidence:.0%}  {made.summary}")
    for deadline in made.deadlines:
        passed = "PASSED " if deadline.passed else ""
        say(f"  {passed}{deadline.due_at.isoformat()}  {deadline.what}  [{deadline.rule or 'page'}]")
    decisions = made.liability.decisions
    for name in ("refund_buyer", "seller_pays", "counts_against_metrics"):
        decision = getattr(decisions, name)
        mark = {True: "yes", False: "no", None: "?"}[decision.likely]
        say(f"  {name}: {mark}  {decision.why}  [{decision.rule or '-'}]")
    for option in made.options:
        cost = f"{option.cost} {option.currency}" if option.cost is not None else "-"
        mark = "→" if option.recommended else " " if option.allowed else "✗"
        say(f"  {mark} {option.remedy.value}  {cost}  {option.why}")
    for reply in made.replies:
        say(f"\n{reply.text}\n")
    if made.first_reply:
        say("or, before anything is decided:")
        say(f"\n{made.first_reply.text}\n")
    for note in made.notes:
        say(f"  ! {note}")


def reply(
    source: Source,
    language: Annotated[str, typer.Option("--language", help="language of the reply")],
    remedy: Annotated[Remedy | None, typer.Option("--remedy", help="what is offered")] = None,
    first: Annotated[
        bool, typer.Option("--first", help="the first answer: it is looked into, and by when the buyer hears")
    ] = False,
    tone: Annotated[Tone, typer.Option("--tone")] = Tone.APOLOGETIC,
    lang: Lang = "en",
    now: Now = "",
    as_json: Json = False,
) -> None:
    """One reply to the buyer of an order context."""
    from server.commands.workshop import opened
    from server.judgement.assemble import reply_for

    if first == (remedy is not None):
        raise typer.BadParameter("give either --remedy or --first")
    settings = Settings.load()
    at = moment(now, settings)
    context = given_contexts(source, "context")[0]
    with opened(settings, "") as workshop:
        made = reply_for(context, workshop, remedy=remedy, language=language, tone=tone, now=at, lang=lang)
    if as_json:
        put(made.model_dump(mode="json"), indent=1)
    else:
        say(made.text)
        say()
        say(made.meaning)


def read(
    source: Source,
    url: Annotated[
        str, typer.Option("--url", help="address the page was stored from, where it does not name it itself")
    ] = "",
    as_json: Json = False,
) -> None:
    """A stored portal page to a Reading, by the extension's own readers. Any HTML file will do."""
    from server.orders.collect import read_page, stored_from

    html = read_text(source)
    reading = read_page(html, url or stored_from(html))
    if as_json:
        put(reading.model_dump(mode="json"), indent=1)
        return
    say(f"{reading.portal.value} · {reading.page} · {reading.language}")
    for path, shown in reading.fields.items():
        say(f"  {path} [{shown.how.value}] {shown.raw}")
    for number, row in enumerate(reading.rows, 1):
        say(f"  row {number}")
        for path, shown in row.fields.items():
            say(f"    {path} [{shown.how.value}] {shown.raw}")
    for path in reading.unreadable:
        say(f"  ? {path}")
