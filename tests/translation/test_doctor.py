"""`sellerside doctor` on engines of translation and the language model: what is ready, and no secret."""

from dataclasses import replace
from pathlib import Path

import pytest

import server.keychain
from server.commands.house import _checks
from server.settings import Settings


@pytest.fixture(autouse=True)
def no_system_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.keychain, "system_ring", lambda: None)


def _found(settings: Settings, name: str) -> str:
    check = next(check for check in _checks(settings) if check["name"] == name)
    assert check["ok"]
    return str(check["found"])


def test_the_doctor_tells_which_engines_are_ready_and_which_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(Settings(), data=str(tmp_path), translate_on="deepl,google")
    monkeypatch.setenv("SELLERSIDE_TRANSLATE_DEEPL_KEY", "secret-of-deepl")
    assert _found(settings, "translation") == "ready: deepl; on and not set up: google"
    assert _found(replace(settings, translate_on=""), "translation") == "ready: none"


def test_the_doctor_tells_whether_a_language_model_is_set_and_not_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(Settings(), data=str(tmp_path))
    assert _found(settings, "language model") == "none set up"
    monkeypatch.setenv("SELLERSIDE_LANGUAGE_MODEL_KEY", "secret-of-the-model")
    given = replace(settings, language_model_url="https://llm.example.com/v1", language_model_name="small")
    assert _found(given, "language model") == "small on another machine, off, with a key"
    here = replace(given, language_model_url="http://127.0.0.1:11434/v1", language_model=1)
    assert _found(here, "language model") == "small on this machine, on, with a key"
