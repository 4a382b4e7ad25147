"""What the extension costs the page it reads."""

import statistics
from collections.abc import Iterator

from server.demo.practice_orders import load_practice_orders
from server.demo.stage import EXTENSION, stage
from tests.bench.figure import Figure

MEASURES = "performance.getEntriesByName('sellerside:read').map(entry => entry.duration)"
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


def extension() -> Iterator[Figure]:
    """Size of the content script, and the time each read takes on the practice pages, beside the page's own loading."""
    script = next((EXTENSION / "content-scripts").glob("*.js"))
    yield Figure("content script", script.stat().st_size / 1024, "KiB")
    reads: list[float] = []
    loads: list[float] = []
    with stage() as running:
        running.wait_until_ready()
        options = running.context.new_page()
        options.goto(running.address("options.html"))
        running.ask(options, "panel/pair", code=running.code())
        running.ask(options, "panel/set-settings", portals={"amazon": True})
        for order in load_practice_orders():
            tab = running.open(order)
            tab.wait_for_timeout(2_000)
            reads += tab.evaluate(MEASURES)
            loads.append(tab.evaluate(LOADED))
            tab.close()
    value, peer = statistics.median(reads), statistics.median(loads)
    yield Figure("one read of an order page, median", value, "ms", "the page loading", value / peer)
    yield Figure("one read of an order page, longest", max(reads), "ms", "the page loading", max(reads) / peer)
