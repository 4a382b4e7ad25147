"""One event loop and one headless browser for all tests of the room."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest

from server.browser import Printer, find_browser

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture(scope="session")
def run() -> Iterator[Callable[[Coroutine[Any, Any, Any]], Any]]:
    with asyncio.Runner() as runner:
        yield runner.run


@pytest.fixture(scope="session")
def printer(run: Callable[[Coroutine[Any, Any, Any]], Any]) -> Iterator[Printer]:
    if find_browser() is None:
        pytest.skip("no Chrome, Edge or Chromium on this machine")
    printer = Printer()
    yield printer
    run(printer.close())
