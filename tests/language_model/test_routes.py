"""The language model over HTTP and on the command line: set up, tried, used, switched off."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from server.cli import app
from tests.conftest import OpenCompanion
from tests.language_model.chat_server import Question, Raw, chat_service
from tests.language_model.orders import broken_bowl


def better(question: Question) -> str:
    data = json.loads(question["messages"][-1]["content"].split("\n")[1])
    first, *rest = data["sentences"]
    return json.dumps({"sentences": [first.replace("I’m sorry", "I’m very sorry to hear"), *rest]})


def test_it_is_off_until_it_is_switched_on_and_its_key_is_never_told(open_companion: OpenCompanion) -> None:
    client = open_companion(model=False).client
    address = "/api/settings/language-model"
    now = client.get(address).json()
    assert (now["on"], now["base_url"], now["key"]) == (False, "", "")
    assert client.put(address, json={"on": True}).status_code == 422
    change = {"base_url": "https://api.example.com/v1", "model": "m", "key": "k-secret", "on": True}
    answer = client.put(address, json=change)
    assert answer.json() == {
        "on": True,
        "base_url": "https://api.example.com/v1",
        "model": "m",
        "seconds": 30,
        "key": "file",
        "leaves_machine": True,
    }
    assert "k-secret" not in client.get(address).text
    assert client.put(address, json={"base_url": "http://api.example.com/v1"}).status_code == 422
    moved = client.put(address, json={"base_url": "http://127.0.0.1:11434/v1"}).json()
    assert (moved["key"], moved["leaves_machine"]) == ("", False)


def test_a_reply_is_worded_anew_over_http(open_companion: OpenCompanion) -> None:
    companion = open_companion()
    context = broken_bowl("The bowl is broken.").model_dump(mode="json", by_alias=True)
    case_id = companion.client.post("/api/cases", json=context).json()["case_id"]
    ask = {"remedy": "replacement", "language": "en", "tone": "apologetic"}
    plain = companion.client.post(f"/api/cases/{case_id}/reply", json=ask).json()
    off = companion.client.post(f"/api/cases/{case_id}/reply/polish", json=ask).json()
    assert off == {**plain, "polished": False, "reason": "off"}
    with chat_service(better) as service:
        set_up = {"base_url": service.url, "model": "m", "on": True}
        companion.client.put("/api/settings/language-model", json=set_up)
        made = companion.client.post(f"/api/cases/{case_id}/reply/polish", json=ask).json()
        understood = companion.client.post(f"/api/cases/{case_id}/proposal", json={}).json()
    assert (made["polished"], made["reason"]) == (True, None)
    assert "very sorry to hear" in made["text"]
    assert understood == {"dispute_type": None, "reason": "understood"}


@pytest.mark.parametrize(("answer", "ok"), [("ready", True), (Raw(401), False)])
def test_it_is_tried_without_any_order(open_companion: OpenCompanion, answer: Any, ok: bool) -> None:
    client = open_companion(model=False).client
    with chat_service(lambda _: answer) as service:
        client.put("/api/settings/language-model", json={"base_url": service.url, "model": "m"})
        tried = client.post("/api/settings/language-model/test", json={}).json()
    assert tried["ok"] is ok
    assert tried["reason"] == (None if ok else "key-refused")
    assert len(service.asked[0]["messages"]) == 1


def test_it_is_set_up_and_tried_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SELLERSIDE_DATA", str(tmp_path))
    run = CliRunner()
    with chat_service(lambda _: "ready") as service:
        made = run.invoke(app, ["language-model", "set", "--url", service.url, "--model", "m", "--on", "--json"])
        assert made.exit_code == 0, made.output
        assert json.loads(made.stdout)["on"] is True
        assert run.invoke(app, ["language-model", "key"], input="k-7\n").exit_code == 0
        assert "k-7" not in run.invoke(app, ["language-model", "show"]).output
        assert run.invoke(app, ["language-model", "test"]).exit_code == 0
    assert service.keys == ["Bearer k-7"]
    assert run.invoke(app, ["language-model", "test"]).exit_code == 1
