"""The extension hears of changes as they happen, from a real server."""

import json
import urllib.request
from pathlib import Path

from server.demo.stage import free_port, running_server
from server.settings import Settings
from tests.conftest import NOW


def test_a_listener_hears_of_the_model_and_of_a_case(tmp_path: Path) -> None:
    settings = Settings(port=free_port(), data=str(tmp_path), clock=NOW.isoformat())
    address = f"http://127.0.0.1:{settings.port}"
    with running_server(settings) as house:
        code = house.access.new_code(now=NOW, minutes=10)
        token, _ = house.access.exchange(code, origin="", now=NOW, tries=5)
        given = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        listener = urllib.request.Request(f"{address}/api/events", headers=given)
        with urllib.request.urlopen(listener, timeout=60) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            assert stream.readline() == b": connected\n"
            shown = {"order.id": {"raw": "302-5550199-1000099", "how": "label"}}
            body = json.dumps({"portal": "amazon", "page": "order-detail", "fields": shown}).encode()
            reading = urllib.request.Request(f"{address}/api/readings", data=body, headers=given)
            with urllib.request.urlopen(reading, timeout=60) as answer:
                case_id = json.loads(answer.read())["case_id"]
            event = ""
            while event != "case":
                line = stream.readline().decode().strip()
                event = line.removeprefix("event: ") if line.startswith("event: ") else event
            assert json.loads(stream.readline().decode().removeprefix("data: ")) == {"case_id": case_id}


def test_a_listener_that_falls_behind_loses_the_oldest_and_holds_nobody_up() -> None:
    import asyncio

    from server.events import QUEUE_LENGTH, Events

    async def listen() -> list[str]:
        hub = Events()
        hub.bind(asyncio.get_running_loop())
        stream = hub.stream()
        first = await anext(stream)
        for number in range(QUEUE_LENGTH + 5):
            hub.publish("case", {"case_id": str(number)})
        await asyncio.sleep(0)
        heard = [first, await anext(stream)]
        await stream.aclose()  # type: ignore[attr-defined]
        hub.publish("case", {"case_id": "after"})
        return heard

    first, second = asyncio.run(listen())
    assert first == ": connected\n\n"
    assert json.loads(second.split("data: ")[1]) == {"case_id": "5"}
