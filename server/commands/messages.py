"""`sellerside understand`, `lint` and `redact`: JSON Lines in, JSON Lines out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from server.commands.orders import Json, Source
from server.commands.reading import put, read_lines, say
from server.errors import BadInput
from server.settings import Settings

if TYPE_CHECKING:
    from server.messages.understanding import MessageVectors, Understander

AT_ONCE = 32
"""Messages that the text model reads in one call."""


def understand(
    source: Source,
    as_json: Json = False,
    gist: Annotated[bool, typer.Option("--gist", help="Also what each sentence says.")] = False,
    lang: Annotated[str, typer.Option(help="Language of the gist: en or zh.")] = "en",
) -> None:
    """Language, kind of dispute, wishes, threats and promises of each message (`{"id","text"}`).

    A line may have `seller_texts`, the seller's own messages of that conversation, to see what they promise.
    """
    from casebase.encoder import load_encoder
    from server.messages.understanding import Understander

    settings = Settings.load()
    rows = list(read_lines(source))
    reader = Understander(load_encoder(settings.model), cache=settings.data_folder / "model")
    for row, vectors in _encoded(reader, rows):
        text = _text(row)
        found = reader.understand(
            [text], marketplace=_word(row, "marketplace"), country=_word(row, "country"), vectors=vectors
        )
        own = reader.promised(
            _texts(row, "seller_texts"), marketplace=_word(row, "marketplace"), country=_word(row, "country")
        )
        found = found.model_copy(update={"promises": [*own, *found.promises]})
        value = {"id": row.get("id"), **found.model_dump(mode="json")}
        told = reader.gist([text], vectors, language=found.language, lang=lang) if gist else []
        if gist:
            value["gist"] = [one.model_dump(mode="json") for one in told]
        if as_json:
            put(value)
        else:
            say(f"{value['id']}  {found.language}  {found.dispute_type.value}  {found.confidence:.2f}")
            for promise in found.promises:
                say(f"    promised: {promise.kind.value} {promise.date or ''}  ({promise.by}: {promise.sentence})")
            for sentence in (one for message in told for one in message.sentences):
                say(
                    f"    {sentence.sentence}  =  {sentence.text or ('未能识别' if lang == 'zh' else 'not recognised')}"
                )


def _encoded(
    reader: "Understander", rows: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Mapping[str, Any], "MessageVectors"]]:
    """Each line with the vectors of its message: the text model reads many at once, which is faster than one by one."""
    for start in range(0, len(rows), AT_ONCE):
        batch = rows[start : start + AT_ONCE]
        yield from zip(batch, reader.encode_each([[_text(row)] for row in batch]), strict=True)


def _text(row: Mapping[str, Any]) -> str:
    text = row.get("text")
    if not isinstance(text, str):
        raise BadInput(f"{row.get('id', '?')}: no text", hint='Each line is {"id","text"}.')
    return text


def _texts(row: Mapping[str, Any], name: str) -> list[str]:
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise BadInput(f"{row.get('id', '?')}: {name} are no texts", hint=f'For example "{name}": ["We are sorry."].')
    return value


def _word(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    if value is not None and not isinstance(value, str):
        raise BadInput(f"{row.get('id', '?')}: {name} is no text", hint="Leave it out where it is not known.")
    return value


def lint(source: Source, as_json: Json = False) -> None:
    """What a reply may not say on its portal (`{"id","portal","text"}`). Exits 1 when something is blocked.

    A line may have `attachments`, their sizes in bytes.
    """
    from server.replies.lint import lint as check

    blocked = False
    for row in read_lines(source):
        findings = check(str(row.get("portal", "amazon")), _text(row), attachments=_sizes(row))
        blocked |= any(finding.level == "block" for finding in findings)
        if as_json:
            put({"id": row.get("id"), "findings": [finding.model_dump(mode="json") for finding in findings]})
        for finding in [] if as_json else findings:
            say(f"{row.get('id')}  {finding.level}  {finding.rule}  {finding.start}-{finding.end}  {finding.why}")
    if blocked:
        raise typer.Exit(1)


def _sizes(row: Mapping[str, Any]) -> list[int]:
    sizes = row.get("attachments") or []
    if not isinstance(sizes, list) or not all(isinstance(size, int) and size >= 0 for size in sizes):
        raise BadInput(f"{row.get('id', '?')}: attachments are no sizes", hint='For example "attachments": [204800].')
    return sizes


def redact(source: Source, as_json: Annotated[bool, typer.Option("--json")] = True) -> None:
    """The same lines without names, addresses and numbers (`{"id","text","known"}`)."""
    from server.messages.privacy import redact as clean

    for row in read_lines(source):
        known = row.get("known") or []
        if not isinstance(known, list):
            raise BadInput(f"{row.get('id', '?')}: known is no list", hint='For example "known": ["Jane Roe"].')
        put({**row, "text": clean(_text(row), known=[str(value) for value in known])})
