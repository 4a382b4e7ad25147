"""Apertium, where the system has it: a program of its own (GPL), started and spoken to by standard input and output."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from server.translation.engine import EngineFailed, Form
from server.translation.languages import code_for

_BREAK = "\n\n"
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0


@dataclass
class Apertium:
    """`program` is the name or path of `apertium`."""

    program: str = "apertium"
    seconds: float = 20.0
    name: str = "apertium"
    form: Form = "token"
    leaves_the_machine: bool = False
    _modes: frozenset[str] | None = field(default=None, repr=False)

    def ready(self) -> bool:
        return shutil.which(self.program) is not None

    def covers(self, source: str, target: str) -> bool:
        return self._mode(source, target) is not None

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        mode = self._mode(source, target)
        if mode is None:
            raise EngineFailed("not-covered")
        # A paragraph each: neither a line's end nor a missing full stop joins two of them.
        given = _BREAK.join(" ".join(text.split()) for text in texts)
        found = self._run(["-u", mode], given).strip("\n").split(_BREAK)
        if len(found) != len(texts):
            raise EngineFailed("no-answer")
        return [text.strip() for text in found]

    def _mode(self, source: str, target: str) -> str | None:
        """The mode for a pair, by codes of three letters or two. Raises `EngineFailed`."""
        if self._modes is None:
            self._modes = frozenset(self._run(["-l"], "").split())
        names = [
            [code for code in (code_for("apertium", language, target=to), language.split("-")[0]) if code]
            for language, to in ((source, False), (target, True))
        ]
        if "-Hant" in target or target == "sr":
            return None
        pairs = [f"{one}-{other}" for one in names[0] for other in names[1]]
        return next((pair for pair in pairs if pair in self._modes), None)

    def _run(self, arguments: Sequence[str], text: str) -> str:
        program = shutil.which(self.program)
        if program is None:
            raise EngineFailed("not-set-up")
        try:
            done = subprocess.run(
                [program, *arguments],
                input=text.replace("\0", " ").encode("utf-8", "replace"),
                capture_output=True,
                timeout=self.seconds,
                check=True,
                creationflags=_NO_WINDOW,
            )
        except subprocess.TimeoutExpired:
            raise EngineFailed("too-slow") from None
        except (OSError, subprocess.CalledProcessError):
            raise EngineFailed("service-error") from None
        return done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
