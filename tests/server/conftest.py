"""Commands run as the program runs them, in this process and with the text model that is loaded already."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import casebase.encoder
import server.services
from casebase.library import Library
from server.cli import main
from server.services import Mind
from server.settings import Settings


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs a command as the program does, with a data folder of its own; `given` is its standard input."""
    monkeypatch.setenv("SELLERSIDE_DATA", str(tmp_path / "data"))

    def run_(*arguments: str, given: str | bytes = b"") -> Result:
        monkeypatch.setattr(sys, "argv", ["sellerside", *arguments])
        typed = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
        capfdbinary.readouterr()
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return run_


@pytest.fixture
def model(mind: Mind, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands take the model that is loaded already, and open the case library that they are told."""

    def load_mind(settings: Settings) -> Mind:
        return replace(mind, library=Library(settings.library_folder, mind.encoder))

    monkeypatch.setattr(casebase.encoder, "load_encoder", lambda *_: mind.encoder)
    monkeypatch.setattr(server.services, "load_mind", load_mind)


def refused(result: Result) -> str:
    """The one line on standard error."""
    assert result.code == 2, (result.code, result.out, result.err)
    assert result.out == ""
    (line,) = result.err.splitlines()
    assert line.startswith("sellerside: ")
    assert "Traceback" not in line
    return line
