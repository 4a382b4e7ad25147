"""A text through the engines in their order, until one gives it back with everything that had to survive."""

from collections.abc import Sequence

from pydantic import BaseModel, Field

from server.errors import TooLarge
from server.messages.privacy import Known
from server.translation.engine import Engine, EngineFailed, Form, Reason
from server.translation.protect import Fault, Problem, Protected
from server.translation.terms import Term, for_pair

LONGEST = 20_000
"""Characters of all texts together."""


class Tried(BaseModel):
    engine: str
    reason: Reason


class Broken(BaseModel):
    fault: Fault
    what: str


class Translation(BaseModel):
    """`translation` is null where no engine gave one. A `broken` one may be read, and must not be sent."""

    text: str
    translation: str | None = None
    engine: str | None = None
    source: str
    target: str
    broken: bool = False
    problems: list[Broken] = Field(default_factory=list)
    tried: list[Tried] = Field(default_factory=list, description="engines that gave nothing, or a broken one, and why")


class Lines:
    """A text line by line; lines without a word in them pass as they are."""

    def __init__(self, text: str, *, known: Sequence[Known] = (), terms: Sequence[Term] = ()) -> None:
        self._lines = [Protected(line.rstrip("\r"), known=known, terms=terms) for line in text.split("\n")]
        self._asked = [line for line in self._lines if line.says_something]

    def worded(self, form: Form) -> list[str]:
        """What an engine gets, a line each."""
        return [line.worded(form) for line in self._asked]

    def restored(self, translated: Sequence[str], form: Form) -> tuple[str, list[Problem]]:
        """The whole text again, and what is wrong with it."""
        given = iter(translated)
        lines, problems = [], []
        for line in self._lines:
            text, wrong = line.restored(next(given), form) if line.says_something else (line.as_it_stands, [])
            lines.append(text)
            problems += wrong
        return "\n".join(lines), problems


def translate(
    texts: Sequence[str],
    source: str,
    target: str,
    engines: Sequence[tuple[Engine, bool]],
    *,
    known: Sequence[Known] = (),
    terms: Sequence[Term] = (),
) -> list[Translation]:
    """One translation for each text; engines come in their order, each with whether it is switched on.

    An engine that fails, or whose translation is broken, leaves the text to the next; of broken ones the first stands,
    and is flagged. Raises `TooLarge`.
    """
    check_length(texts)
    fitting = for_pair(terms, source, target)
    lines = [Lines(text, known=known, terms=fitting) for text in texts]
    out = [Translation(text=text, source=source, target=target) for text in texts]
    for one, line in zip(out, lines, strict=True):
        if not line.worded("token"):
            one.translation, _ = line.restored([], "token")
    for engine, on in engines:
        left = [place for place, one in enumerate(out) if one.translation is None or one.broken]
        if not left:
            break
        asked = [lines[place].worded(engine.form) for place in left]
        try:
            said = iter(_said(engine, on, [line for some in asked for line in some], source, target))
        except EngineFailed as failed:
            for place in left:
                out[place].tried.append(Tried(engine=engine.name, reason=failed.reason))
            continue
        for place, some in zip(left, asked, strict=True):
            text, problems = lines[place].restored([next(said) for _ in some], engine.form)
            _take(out[place], engine.name, text, problems)
    return out


def check_length(texts: Sequence[str]) -> None:
    """Raises `TooLarge`."""
    if sum(map(len, texts)) > LONGEST:
        raise TooLarge(f"More than {LONGEST} characters at once.", hint="Translate it in parts.")


def _said(engine: Engine, on: bool, lines: list[str], source: str, target: str) -> list[str]:
    if not on:
        raise EngineFailed("off")
    if not engine.ready():
        raise EngineFailed("not-set-up")
    if not engine.covers(source, target):
        raise EngineFailed("not-covered")
    said = engine.translate(lines, source, target)
    if len(said) != len(lines):
        raise EngineFailed("no-answer")
    return said


def _take(one: Translation, engine: str, text: str, problems: Sequence[Problem]) -> None:
    if problems:
        one.tried.append(Tried(engine=engine, reason="broken"))
        if one.translation is not None:
            return
    one.translation, one.engine, one.broken = text, engine, bool(problems)
    one.problems = [Broken(fault=problem.fault, what=problem.what) for problem in problems]
