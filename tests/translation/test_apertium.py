"""The real Apertium, where the system has it with its English-Spanish pair."""

import shutil
import sys
from pathlib import Path

import pytest

from server.translation.apertium import Apertium
from server.translation.engine import EngineFailed
from server.translation.translating import translate


def _there() -> bool:
    return shutil.which("apertium") is not None and Apertium().covers("en", "es")


needs_apertium = pytest.mark.skipif(not _there(), reason="apertium with apertium-eng-spa is not installed")


@needs_apertium
def test_a_buyers_message_in_english_is_read_in_spanish_and_back() -> None:
    text = "The bowl arrived broken, Jane Roe.\n\nI paid $49.99 and I want a refund"
    found = translate([text], "en", "es", [(Apertium(), True)], known=["Jane Roe"])[0]
    assert (found.engine, found.broken) == ("apertium", False)
    assert found.translation is not None
    lines = found.translation.split("\n")
    assert len(lines) == 3
    assert "llegó" in lines[0]
    assert "Jane Roe" in lines[0]
    assert "$49.99" in lines[2]
    back = translate(["El paquete llegó roto"], "es", "en", [(Apertium(), True)])[0]
    assert "arrived" in (back.translation or "")


@needs_apertium
@pytest.mark.parametrize("text", ["a\x00b", "[x] ^y$ \\ / @", "<b>hi</b>", "one. two\rthree", "😀 hello"])
def test_characters_of_its_own_format_do_it_no_harm(text: str) -> None:
    assert translate([text], "en", "es", [(Apertium(), True)])[0].translation


@needs_apertium
def test_a_pair_that_is_not_installed_is_not_covered() -> None:
    assert not Apertium().covers("en", "zh")
    assert not Apertium().covers("es", "zh-Hant")


def test_without_the_program_it_is_not_ready() -> None:
    engine = Apertium("apertium-that-is-not-there")
    assert not engine.ready()
    with pytest.raises(EngineFailed) as failed:
        engine.translate(["x"], "en", "es")
    assert failed.value.reason == "not-set-up"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the program")
def test_a_program_that_hangs_or_fails_says_so(tmp_path: Path) -> None:
    program = tmp_path / "apertium"
    program.write_text('#!/bin/sh\n[ "$1" = -l ] && echo eng-spa && exit\nexec sleep 5\n', encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(EngineFailed) as failed:
        Apertium(str(program), seconds=0.3).translate(["x"], "en", "es")
    assert failed.value.reason == "too-slow"
    program.write_text('#!/bin/sh\n[ "$1" = -l ] && echo eng-spa && exit\nexit 3\n', encoding="utf-8")
    with pytest.raises(EngineFailed) as failed:
        Apertium(str(program), seconds=2).translate(["x"], "en", "es")
    assert failed.value.reason == "service-error"
