"""A person's pace: never twice the same wait, and only so many orders an hour, over a restart too."""

import asyncio
import random
from pathlib import Path

from server.collect.pace import HOUR, Pace, Quota


def test_waits_lie_between_the_two_bounds_and_differ() -> None:
    pace = Pace(4, 12, chance=random.Random(7).random)
    waits = [pace.next_wait() for _ in range(500)]
    assert all(4 <= wait <= 12 for wait in waits)
    assert len({round(wait, 6) for wait in waits}) > 490
    assert 7 < sum(waits) / len(waits) < 9


def test_it_waits_what_it_says() -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    asyncio.run(Pace(5, 5, sleep=sleep).wait())
    assert waited == [5]


def test_an_hour_holds_so_many_orders_and_no_more(tmp_path: Path) -> None:
    now = 1_000_000.0
    quota = Quota(tmp_path / "orders.json", clock=lambda: now)
    for _ in range(3):
        assert quota.wait_for(3) == 0
        quota.begin()
        now += 60
    assert quota.wait_for(3) == HOUR - 180
    assert Quota(tmp_path / "orders.json", clock=lambda: now).wait_for(3) == HOUR - 180, "a restart forgets"
    now += HOUR - 180
    assert quota.wait_for(3) == 0


def test_a_broken_count_and_a_clock_put_back_are_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "orders.json"
    for text in ("", "{", '{"a":1}', '["x", null, 99999999999]'):
        file.write_text(text, encoding="utf-8")
        assert Quota(file, clock=lambda: 1_000_000.0).wait_for(1) == 0
