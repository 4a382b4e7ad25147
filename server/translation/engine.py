"""What every engine of translation is: a name, what it covers, whether it leaves the machine, and `translate`."""

from collections.abc import Sequence
from typing import Literal, Protocol

Form = Literal["xml", "html", "token", "word"]
"""How a held value looks to the engine: `<x id="1"/>` · a `notranslate` element · `⟦1⟧` · `X1X`."""
Reason = Literal[
    "off", "not-set-up", "not-covered", "unreachable", "too-slow", "key-refused", "busy", "service-error", "no-answer",
    "too-large", "broken",
]  # fmt: skip
"""Why an engine gave nothing: switched off · no address, key, program or weights · not this pair of languages · nobody
there · not within the time · the key is wrong · too many requests, or the month's share is used up · the service
failed · what came is not its protocol · more text than it takes · it lost what had to survive."""


class EngineFailed(Exception):
    """An engine has no translation, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class Engine(Protocol):
    """One way to translate. Languages are BCP 47 codes."""

    @property
    def name(self) -> str: ...

    @property
    def form(self) -> Form: ...

    @property
    def leaves_the_machine(self) -> bool:
        """Whether text goes to another machine: such an engine is off until it is switched on."""
        ...

    def ready(self) -> bool:
        """Whether it has what it needs: an address, a key, a program, weights."""
        ...

    def covers(self, source: str, target: str) -> bool:
        """Whether it says that it translates this pair. Raises `EngineFailed` where it cannot be asked."""
        ...

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """One translation for each line of text, in order. Raises `EngineFailed`."""
        ...
