"""Understanding over HTTP."""

from types import SimpleNamespace

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from server.messages.routes import router
from server.messages.understanding import Understander


@pytest.fixture
def client(understander: Understander) -> TestClient:
    app = FastAPI()
    app.include_router(router)
    app.state.services = SimpleNamespace(understander=lambda: understander)
    return TestClient(app)


def test_a_conversation_is_understood(client: TestClient) -> None:
    body = {"texts": ["Hallo", "Die Schale kam zerbrochen an, bitte eine neue."], "marketplace": "amazon.de", "more": 1}
    answer = client.post("/api/messages/understand", json=body)
    assert answer.status_code == 200
    said = answer.json()
    assert (said["language"], said["dispute_type"]) == ("de", "damaged")
    assert "replacement" in said["asks"]
    assert said["also"] == []


def test_a_body_without_texts_is_refused(client: TestClient) -> None:
    assert client.post("/api/messages/understand", json={"texts": "hello"}).status_code == 422
