"""Translating over HTTP and on the command line, and the choice of engines."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from server.cli import app
from server.errors import BadInput
from server.keychain import Keychain
from server.settings import Settings
from server.translation.choice import Choice, TranslationChange
from tests.conftest import Companion
from tests.translation.service import serving
from tests.translation.test_services import libre


def echo(path: str, body: Any) -> tuple[int, Any]:
    languages = [{"code": "en", "name": "English", "targets": ["zh"]}]
    return 200, languages if path == "/languages" else {"translatedText": body["q"]}


@pytest.fixture
def keys(companion: Companion) -> Keychain:
    """Keys of the test in the test's own folder, never in this machine's keychain."""
    keychain = Keychain(companion.house.settings.data_folder, ring=None, env={})
    companion.house.translation = Choice(companion.house.settings, keychain)
    return keychain


@pytest.mark.usefixtures("keys")
def test_a_message_is_translated_by_an_engine_that_was_switched_on(companion: Companion) -> None:
    with serving(echo) as service:
        change = {"libretranslate_url": service.address, "order": ["libretranslate"]}
        companion.client.put("/api/settings/translation", json=change)
        body = {"texts": ["The bowl arrived broken, I paid $49.99"], "target": "zh"}
        off = companion.client.post("/api/messages/translate", json=body).json()["translations"][0]
        assert {"engine": "libretranslate", "reason": "off"} in off["tried"]
        assert service.bodies == []
        companion.client.put("/api/settings/translation", json={"on": {"libretranslate": True}})
        found = companion.client.post("/api/messages/translate", json=body).json()["translations"][0]
    assert (found["engine"], found["source"], found["broken"]) == ("libretranslate", "en", False)
    assert found["translation"] == body["texts"][0]
    assert "$49.99" not in str(service.bodies)


def test_keys_are_kept_and_never_given_back(companion: Companion, keys: Keychain) -> None:
    answer = companion.client.put("/api/settings/translation", json={"keys": {"deepl": "k-secret"}})
    state = next(one for one in answer.json()["engines"] if one["name"] == "deepl")
    assert state == {
        "name": "deepl", "on": False, "ready": True, "leaves_the_machine": True, "takes_key": True, "key": "file",
    }  # fmt: skip
    assert "k-secret" not in answer.text
    assert keys.get("translate-deepl") == "k-secret"
    companion.client.put("/api/settings/translation", json={"keys": {"deepl": ""}})
    assert keys.get("translate-deepl") == ""


@pytest.mark.usefixtures("keys")
@pytest.mark.parametrize(
    "change",
    [
        {"libretranslate_url": "http://translate.example.com"},
        {"chat_url": "ftp://127.0.0.1"},
        {"keys": {"apertium": "k"}},
        {"order": ["babelfish"]},
        {"on": {"babelfish": True}},
    ],
)
def test_a_choice_that_cannot_be_meant_changes_nothing(companion: Companion, change: dict[str, Any]) -> None:
    before = companion.client.get("/api/settings/translation").json()
    assert companion.client.put("/api/settings/translation", json=change).status_code == 422
    assert companion.client.get("/api/settings/translation").json() == before


def test_another_address_has_to_be_switched_on_anew(tmp_path: Path) -> None:
    choice = Choice(Settings(data=str(tmp_path)), Keychain(tmp_path, ring=None, env={}))
    here = TranslationChange(libretranslate_url="http://127.0.0.1:5000", on={"libretranslate": True})
    assert next(one for one in choice.change(here).engines if one.name == "libretranslate").on
    there = choice.change(TranslationChange(libretranslate_url="https://translate.example.com"))
    state = next(one for one in there.engines if one.name == "libretranslate")
    assert (state.on, state.leaves_the_machine) == (False, True)
    stored = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert stored["translate_on"] == "ctranslate2,apertium"


def test_what_leaves_the_machine_is_off_at_first(tmp_path: Path) -> None:
    settings = Settings(data=str(tmp_path), libretranslate_url="https://translate.example.com")
    found = Choice(settings, Keychain(tmp_path, ring=None, env={})).now()
    assert [one.name for one in found.engines if one.on and one.leaves_the_machine] == []


def test_the_browser_gets_lines_with_placeholders_and_has_them_checked(companion: Companion) -> None:
    text = "The bowl broke.\nI paid $49.99"
    body = {"texts": [text], "target": "de"}
    given = companion.client.post("/api/messages/translate/protect", json=body).json()["texts"][0]
    assert given == {"source": "en", "lines": ["The bowl broke.", "I paid ⟦1⟧"]}
    check = {"text": text, "target": "de", "lines": ["Die Schale brach.", "Ich zahlte ⟦1⟧"]}
    good = companion.client.post("/api/messages/translate/check", json=check).json()
    assert good == {"translation": "Die Schale brach.\nIch zahlte $49.99", "broken": False, "problems": []}
    check["lines"] = ["Die Schale brach."]
    lost = companion.client.post("/api/messages/translate/check", json=check).json()
    assert lost["broken"]
    assert {"fault": "lost-value", "what": "$49.99"} in lost["problems"]


@pytest.mark.parametrize(
    "body",
    [
        {"texts": ["x" * 100_000], "target": "de"},
        {"texts": ["x"], "target": "nonsense language"},
        {"texts": "x", "target": "de"},
        {"texts": ["x"], "target": "de", "case_id": "none"},
    ],
)
def test_bad_input_is_one_clear_error(companion: Companion, body: dict[str, Any]) -> None:
    answer = companion.client.post("/api/messages/translate", json=body)
    assert answer.status_code in (404, 413, 422)
    assert answer.json()["error"]["message"]


def _run(arguments: list[str], given: str = "") -> Any:
    return CliRunner().invoke(app, arguments, input=given)


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELLERSIDE_DATA", str(tmp_path))
    monkeypatch.setattr("server.keychain.system_ring", lambda: None)
    terms = tmp_path / "terms.csv"
    terms.write_text("source_language,term,target_language,preferred\nen,bowl,de,Schale\n", encoding="utf-8")
    assert "1 in the term base" in _run(["terms", "import", str(terms)]).stdout
    with serving(libre) as service:
        monkeypatch.setenv("SELLERSIDE_LIBRETRANSLATE_URL", service.address)
        monkeypatch.setenv("SELLERSIDE_TRANSLATE_ON", "libretranslate")
        done = _run(["translate", "-", "--to", "de", "--json"], '{"id":1,"text":"The bowl arrived broken and late"}\n')
    assert done.exit_code == 0
    assert json.loads(done.stdout)["translation"] == "de:The Schale arrived broken and late"
    monkeypatch.setenv("SELLERSIDE_TRANSLATE_ON", "none")
    assert _run(["translate", "-", "--to", "de"], '{"id":1,"text":"The bowl arrived broken"}\n').exit_code == 1
    assert "kept in the file" in _run(["translation", "key", "deepl"], "k-1\n").stdout
    assert "forgotten" in _run(["translation", "key", "deepl"], "\n").stdout


def test_weights_that_are_not_for_business_need_their_licence_accepted(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("SELLERSIDE_DATA", str(tmp_path))
    done = _run(["translation", "download", "nllb200"])
    assert "CC-BY-NC-4.0" in done.stdout
    assert isinstance(done.exception, BadInput)
    assert not (tmp_path / "translation").exists()
