"""The check of messages over HTTP."""

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from server.replies.lint import lint
from server.replies.routes import LONGEST, router
from tests.conftest import Companion


@pytest.fixture
def client() -> TestClient:
    app = FastAPI()
    app.include_router(router)
    return TestClient(app)


def findings(client: TestClient, **body: Any) -> list[dict[str, Any]]:
    answer = client.post("/api/messages/lint", json={"portal": "amazon", **body})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["findings"]
    return found


def test_the_words_are_marked_with_rule_reason_and_way_out_in_the_sellers_language(client: TestClient) -> None:
    text = "Danke 𠮷, die Schale ist zerbrochen: lea.winter@example.org"
    (found,) = findings(client, text=text, lang="zh-CN")
    assert text[found["start"] : found["end"]] == "lea.winter@example.org"
    assert found["level"] == "block"
    assert found["rule"].startswith("amazon.")
    assert (found["why"], found["fix"]) == (lint("amazon", text, "zh")[0].why, lint("amazon", text, "zh")[0].fix)
    assert findings(client, text=text)[0]["why"] == lint("amazon", text, "en")[0].why


def test_an_honest_message_passes(client: TestClient) -> None:
    assert findings(client, text="I’m sorry that the bowl arrived damaged. I’m sending you a new one today.") == []


def test_attachments_are_counted_by_their_size(client: TestClient) -> None:
    (found,) = findings(client, text="Your label is attached.", attachments=[11 * 1024 * 1024])
    assert found["kind"] == "attachments"


@pytest.mark.parametrize("text", ["", "😀", "\x00\x1b[2J\u202e", "<script>alert(1)</script>", "a" * LONGEST])
def test_odd_texts_get_an_answer(client: TestClient, text: str) -> None:
    findings(client, text=text)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"portal": "amazon", "text": "a" * (LONGEST + 1)}, 413, "too-large"),
        ({"portal": "bazaar", "text": "Hello"}, 422, "bad-input"),
        ({"portal": "amazon"}, 422, "bad-input"),
        ({"portal": "amazon", "text": ["Hello"]}, 422, "bad-input"),
        ({"portal": "amazon", "text": "Hello", "attachments": [-1]}, 422, "bad-input"),
        ({"portal": "amazon", "text": "Hello", "attachments": ["large"]}, 422, "bad-input"),
    ],
)
def test_bad_input_gives_one_clear_error(companion: Companion, body: dict[str, Any], status: int, code: str) -> None:
    answer = companion.client.post("/api/messages/lint", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert "Hello" not in answer.text
