"""Asking a chat endpoint: the documented protocol, and everything that can come instead of an answer."""

import asyncio
import time

import pytest

from server.errors import BadInput
from server.language_model.chat import LARGEST_QUESTION, ChatFailed, Endpoint, Message, ask, ask_and_wait
from tests.language_model.chat_server import Answer, Question, Raw, chat_service, said

HELLO = [Message("system", "Be brief."), Message("user", "Say hello.")]


def asked(url: str, *, seconds: float = 5, as_json: bool = False) -> str:
    return ask_and_wait(Endpoint(url, "test", "k-123", seconds), HELLO, as_json=as_json)


def failure(answer: Answer, *, seconds: float = 5) -> tuple[str, int]:
    """Why there was no answer, and how often the service was asked."""
    with chat_service(lambda _: answer) as service:
        with pytest.raises(ChatFailed) as failed:
            asked(service.url, seconds=seconds)
        return failed.value.reason, len(service.asked)


def test_a_question_has_the_form_of_the_protocol() -> None:
    with chat_service(lambda _: " hello ") as service:
        assert asked(f"{service.url}/", as_json=True) == "hello"
    [body] = service.asked
    assert service.paths == ["/v1/chat/completions"]
    assert service.keys == ["Bearer k-123"]
    assert body["model"] == "test"
    assert body["stream"] is False
    assert body["response_format"] == {"type": "json_object"}
    assert body["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Say hello."},
    ]


def test_without_a_key_none_is_sent() -> None:
    with chat_service(lambda _: "hello") as service:
        ask_and_wait(Endpoint(service.url, "test"), HELLO)
    assert service.keys == [""]


def test_what_a_model_thinks_aloud_is_left_out() -> None:
    with chat_service(lambda _: "<think>The user greets.\n</think>\n\nhello") as service:
        assert asked(service.url) == "hello"


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_failing_service_is_asked_once_more(status: int) -> None:
    answers = iter([Raw(status), "hello"])
    with chat_service(lambda _: next(answers)) as service:
        assert asked(service.url) == "hello"
    assert len(service.asked) == 2


def test_a_busy_service_is_given_the_time_it_asks_for() -> None:
    answers = iter([Raw(429, headers={"retry-after": "1"}), "hello"])
    start = time.monotonic()
    with chat_service(lambda _: next(answers)) as service:
        assert asked(service.url) == "hello"
    assert time.monotonic() - start >= 1


def test_a_service_that_knows_fewer_words_is_asked_in_fewer() -> None:
    def answer(body: Question) -> Answer:
        return Raw(400) if {"temperature", "response_format", "max_tokens"} & set(body) else "hello"

    with chat_service(answer) as service:
        assert asked(service.url, as_json=True) == "hello"
    assert len(service.asked) == 2


@pytest.mark.parametrize(
    ("answer", "reason", "times"),
    [
        (Raw(429), "busy", 2),
        (Raw(500), "service-error", 2),
        (Raw(401), "key-refused", 1),
        (Raw(403), "key-refused", 1),
        (Raw(404), "not-found", 1),
        (Raw(400), "service-error", 2),
        (Raw(302, headers={"location": "https://example.com/"}), "service-error", 1),
        (Raw(200, b"<html>Welcome</html>"), "no-answer", 1),
        (Raw(200, b""), "no-answer", 1),
        (Raw(200, b"\xff\xfe\x00"), "no-answer", 1),
        (Raw(200, b"[" * 100_000), "no-answer", 1),
        (Raw(200, b'{"choices": []}'), "no-answer", 1),
        (Raw(200, b'{"choices": [{"message": {"content": null}}]}'), "no-answer", 1),
        (Raw(200, b'{"choices": "hello"}'), "no-answer", 1),
        (Raw(200, said("hel", "length")), "cut-off", 1),
        (Raw(200, said("x" * 1_100_000)), "too-large", 1),
    ],
)
def test_whatever_else_comes_is_one_reason(answer: Answer, reason: str, times: int) -> None:
    assert failure(answer) == (reason, times)


def test_a_slow_service_is_not_waited_for() -> None:
    start = time.monotonic()
    assert failure(Raw(hang=True), seconds=0.4)[0] == "too-slow"
    assert time.monotonic() - start < 3


def test_both_tries_share_one_time_limit() -> None:
    answer = Raw(503, headers={"retry-after": "5"})
    start = time.monotonic()
    assert failure(answer, seconds=0.6) == ("too-slow", 1)
    assert time.monotonic() - start < 3


def test_nobody_there_is_said() -> None:
    with chat_service(lambda _: "hello") as service:
        gone = service.url
    with pytest.raises(ChatFailed) as failed:
        asked(gone)
    assert failed.value.reason == "unreachable"


def test_cancelling_ends_the_request() -> None:
    async def cancelled(url: str) -> float:
        task = asyncio.create_task(ask(Endpoint(url, "test", seconds=20), HELLO))
        await asyncio.sleep(0.3)
        start = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - start

    with chat_service(lambda _: Raw(hang=True)) as service:
        assert asyncio.run(cancelled(service.url)) < 1


def test_a_question_too_large_is_not_asked() -> None:
    with chat_service(lambda _: "hello") as service:
        with pytest.raises(ChatFailed) as failed:
            ask_and_wait(Endpoint(service.url, "test"), [Message("user", "x" * (LARGEST_QUESTION + 1))])
        assert failed.value.reason == "too-large"
    assert service.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "",
        "api.example.com/v1",
        "ftp://127.0.0.1/v1",
        "file:///etc/hosts",
        "http://",
        "http://[::1/v1",
        "http://127.0.0.1:99999/v1",
        "http://api.example.com/v1",
        "http://192.168.1.5:11434/v1",
        "http://127.0.0.1.example.com/v1",
        "http://localhost.example.com/v1",
        "https://somebody:secret@api.example.com/v1",
        "https://api.example.com/v1?key=1",
    ],
)
def test_an_address_that_must_not_be_asked_is_refused(address: str) -> None:
    with pytest.raises(BadInput):
        ask_and_wait(Endpoint(address, "test"), HELLO)


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://127.0.0.1:11434/v1", True),
        ("http://localhost:1234/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://127.8.8.8/v1", True),
        ("https://api.example.com/v1", False),
        ("https://127.0.0.1.example.com/v1", False),
        ("https://0.0.0.0/v1", False),
        ("https://10.0.0.2/v1", False),
    ],
)
def test_what_stays_on_this_machine_is_known_by_its_address(address: str, here: bool) -> None:
    endpoint = Endpoint(address, "test")
    endpoint.check()
    assert endpoint.on_this_machine is here


def test_a_model_without_a_name_is_refused() -> None:
    with pytest.raises(BadInput):
        Endpoint("http://127.0.0.1/v1", " ").check()
