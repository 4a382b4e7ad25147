"""One stage for all browser tests of a worker: companion, practice portal, Chromium with the built extension."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from server.demo.practice_orders import PracticeOrder, load_practice_orders
from server.demo.stage import Stage, stage


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`make test` runs what is marked so by itself, so that the browser is started once."""
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.stage)


@pytest.fixture(scope="session")
def running() -> Iterator[Stage]:
    with stage(headless=True, locale="en-US") as found:
        yield found


@pytest.fixture(scope="session")
def orders() -> dict[str, PracticeOrder]:
    return {order.id: order for order in load_practice_orders()}


@pytest.fixture(scope="session")
def ready(running: Stage) -> Stage:
    """The stage with the model loaded, the extension paired and the seller's consent given."""
    running.wait_until_ready()
    page = running.context.new_page()
    page.goto(running.address("options.html"))
    answer = running.ask(page, "panel/pair", code=running.code())
    assert answer["ok"], answer
    running.ask(page, "panel/set-settings", portals={"amazon": True}, language="en")
    page.close()
    return running


@pytest.fixture(autouse=True)
def closed_tabs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every test leaves the browser with the one tab that it began with."""
    yield
    if "running" in request.fixturenames or "ready" in request.fixturenames:
        running: Stage = request.getfixturevalue("running")
        pages: list[Page] = running.context.pages
        for page in pages[1:]:
            page.close()
