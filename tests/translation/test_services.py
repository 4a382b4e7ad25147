"""Engines over HTTP, against servers on this machine that speak the documented protocols; and their failures."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from server.language_model.chat import Endpoint
from server.translation.chat import Chat
from server.translation.engine import Engine, EngineFailed
from server.translation.services_over_http import DeepL, Google, LibreTranslate
from tests.translation.service import serving

LANGUAGES = [
    {"code": "en", "name": "English", "targets": ["de", "zt"]},
    {"code": "de", "name": "German", "targets": ["en"]},
]


def libre(path: str, body: Any) -> tuple[int, Any]:
    return 200, LANGUAGES if path == "/languages" else {"translatedText": [f"de:{text}" for text in body["q"]]}


def deepl(path: str, body: Any) -> tuple[int, Any]:
    return 200, {"translations": [{"detected_source_language": "EN", "text": f"de:{text}"} for text in body["text"]]}


def google(path: str, body: Any) -> tuple[int, Any]:
    return 200, {"data": {"translations": [{"translatedText": f"de:{text}"} for text in body["q"]]}}


def chat(path: str, body: Any) -> tuple[int, Any]:
    asked = json.loads(body["messages"][-1]["content"])
    said = json.dumps({"translations": [f"de:{text}" for text in asked["texts"]]})
    return 200, {"choices": [{"message": {"role": "assistant", "content": said}, "finish_reason": "stop"}]}


PATIENT = 60.0
"""Seconds that are waited for where an answer comes: no test of what is said may fail on a busy machine."""
MAKERS: dict[str, tuple[Callable[[str, float], Engine], Callable[[str, Any], tuple[int, Any]]]] = {
    "libretranslate": (lambda at, seconds: LibreTranslate(at, "key-l", seconds), libre),
    "deepl": (lambda at, seconds: DeepL("key-d", seconds, at), deepl),
    "google": (lambda at, seconds: Google("key-g", seconds, at), google),
    "chat": (lambda at, seconds: Chat(Endpoint(f"{at}/v1", "m", "key-c", seconds)), chat),
}


@pytest.mark.parametrize("name", MAKERS)
def test_an_engine_speaks_its_protocol(name: str) -> None:
    make, answer = MAKERS[name]
    with serving(answer) as service:
        engine = make(service.address, PATIENT)
        assert engine.ready()
        assert engine.covers("en", "de")
        assert engine.translate(["one", "two"], "en", "de") == ["de:one", "de:two"]
        many = [str(number) for number in range(130)]
        assert engine.translate(many, "en", "de") == [f"de:{text}" for text in many]
    path, headers, body = next(one for one in service.asked if one[2] is not None)
    assert {
        "libretranslate": path == "/translate" and body["api_key"] == "key-l" and body["format"] == "text",
        "deepl": path == "/v2/translate"
        and headers["authorization"] == "DeepL-Auth-Key key-d" if name == "deepl" else True,
        "google": path == "/language/translate/v2" and headers.get("x-goog-api-key") == "key-g",
        "chat": path == "/v1/chat/completions" and headers.get("authorization") == "Bearer key-c",
    }[name]  # fmt: skip
    if name == "deepl":
        assert (body["source_lang"], body["target_lang"], body["tag_handling"]) == ("EN", "DE", "xml")
        assert max(len(one["text"]) for one in service.bodies) <= 50
    if name == "google":
        assert (body["source"], body["target"], body["format"]) == ("en", "de", "html")
        assert max(len(one["q"]) for one in service.bodies) <= 128


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize(
    ("status", "said", "reason"),
    [
        (500, {}, "service-error"),
        (403, {}, "key-refused"),
        (429, {}, "busy"),
        (200, b"<html>", "no-answer"),
        (200, [], "no-answer"),
        (200, {"translations": [], "data": None, "translatedText": ["only one"], "choices": []}, "no-answer"),
    ],
)
def test_a_service_that_fails_says_why(name: str, status: int, said: Any, reason: str) -> None:
    make, _ = MAKERS[name]

    def answer(path: str, body: Any) -> tuple[int, Any]:
        return (200, LANGUAGES) if path == "/languages" else (status, said)

    with serving(answer) as service, pytest.raises(EngineFailed) as failed:
        make(service.address, PATIENT).translate(["one", "two"], "en", "de")
    assert failed.value.reason == reason


@pytest.mark.parametrize("name", MAKERS)
def test_a_slow_service_and_one_that_is_gone(name: str) -> None:
    make, answer = MAKERS[name]
    with serving(answer, slow=1.0) as service, pytest.raises(EngineFailed) as failed:
        make(service.address, 0.5).translate(["one"], "en", "de")
    assert failed.value.reason == "too-slow"
    with pytest.raises(EngineFailed) as failed:
        make(service.address, 0.5).translate(["one"], "en", "de")
    assert failed.value.reason in ("unreachable", "too-slow")


def test_languages_are_called_as_each_service_calls_them() -> None:
    with serving(libre) as service:
        engine = LibreTranslate(service.address)
        assert engine.covers("en-GB", "zh-Hant")
        assert not engine.covers("en", "fr")
        engine.translate(["x"], "en", "zh-Hant")
        assert service.bodies[-1]["target"] == "zt"
        assert not engine.leaves_the_machine
    assert LibreTranslate("https://translate.example.com").leaves_the_machine
    with serving(deepl) as service:
        for target, code in (
            ("pt-BR", "PT-BR"),
            ("en", "EN-US"),
            ("zh", "ZH-HANS"),
            ("zh-Hant", "ZH-HANT"),
            ("nb", "NB"),
        ):
            DeepL("k", PATIENT, service.address).translate(["x"], "pt-BR", target)
            assert (service.bodies[-1]["source_lang"], service.bodies[-1]["target_lang"]) == ("PT", code)
    google_engine = Google("k")
    assert google_engine.covers("nb", "zh-Hant")
    assert google_engine.covers("sr-Latn", "sr")
    assert not google_engine.covers("sr", "sr-Latn")
    assert not DeepL("k").covers("en", "sw")
    assert DeepL("k").leaves_the_machine
    assert google_engine.leaves_the_machine
