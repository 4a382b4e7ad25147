"""A service on 127.0.0.1 that speaks the documented protocol, as a test wants it: answering, slow, busy or broken."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Question = dict[str, Any]


@dataclass(frozen=True)
class Raw:
    """An answer that is not the protocol's. With `hang` it comes only when the service is closed."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False


Answer = str | Raw
Answerer = Callable[[Question], Answer]


@dataclass
class ChatService:
    """`asked` are the bodies that came, `keys` their Authorization headers, `paths` their addresses."""

    url: str
    asked: list[Question] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    @property
    def seen(self) -> str:
        """Everything that was ever said to it."""
        return json.dumps(self.asked, ensure_ascii=False)


def said(text: str, finish: str = "stop") -> bytes:
    """An answer of the protocol, as bytes."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
    return json.dumps({"id": "c", "object": "chat.completion", "model": "test", "choices": [choice]}).encode()


@contextmanager
def chat_service(answer: Answerer) -> Iterator[ChatService]:
    """The service, until the test is done with it. `answer` is given each question's body."""
    over = threading.Event()
    service = ChatService("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            service.asked.append(body)
            service.keys.append(self.headers.get("authorization", ""))
            service.paths.append(self.path)
            given = answer(body)
            raw = (
                Raw(body=said(given), headers={"content-type": "application/json"}) if isinstance(given, str) else given
            )
            if raw.hang:
                over.wait(30)
                return
            self.send_response(raw.status)
            for name, value in raw.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(raw.body)))
            self.end_headers()
            self.wfile.write(raw.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: what a test did not expect fails the test."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that hung up is what some tests are about."""

    server = Server(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
