"""What the extension costs the page it reads."""

import statistics
from collections.abc import Iterator

from server.demo.practice_orders import load_practice_orders
from server.demo.stage import EXTENSION, Stage, stage
from tests.bench.figure import Figure

MEASURES = "performance.getEntriesByName('sellerside:read').map(entry => entry.duration)"
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"
LISTS = {
    "Amazon": "https://sellercentral.amazon.de/orders-v3?rows=100",
    "eBay": "https://www.ebay.de/sh/ord/?filter=status:ALL_ORDERS&rows=100",
}
"""Lists of a hundred orders."""
SPENT = """name => performance.getEntriesByName(`sellerside:${name}`).reduce((sum, {duration}) => sum + duration, 0)"""
COUNTING = """() => {
    const begun = performance.now();
    let found = 0;
    for (let round = 0; round < 40; round += 1)
        for (const one of document.querySelectorAll("*")) found += one.childNodes.length;
    return performance.now() - begun;
}"""
"""A fixed piece of work on the same page, to tell a slow machine from a slow extension."""


def extension() -> Iterator[Figure]:
    """Sizes of what a page loads, what reads and badges cost it, beside the page's own loading and a fixed work."""
    script = EXTENSION / "content-scripts/portal.js"
    yield Figure("content script", script.stat().st_size / 1024, "KiB")
    for readers in sorted(EXTENSION.glob("readers-*.js")):
        yield Figure(f"{readers.stem}, loaded with it", readers.stat().st_size / 1024, "KiB")
    reads: list[float] = []
    loads: list[float] = []
    with stage() as running:
        running.wait_until_ready()
        options = running.context.new_page()
        options.goto(running.address("options.html"))
        running.ask(options, "panel/pair", code=running.code())
        running.ask(options, "panel/set-settings", portals={"amazon": True, "ebay": True})
        for order in load_practice_orders():
            tab = running.open(order)
            tab.wait_for_timeout(2_000)
            reads += tab.evaluate(MEASURES)
            loads.append(tab.evaluate(LOADED))
            tab.close()
        yield from _lists(running)
    value, peer = statistics.median(reads), statistics.median(loads)
    yield Figure("one read of an order page, median", value, "ms", "the page loading", value / peer)
    yield Figure("one read of an order page, longest", max(reads), "ms", "the page loading", max(reads) / peer)


def _lists(running: Stage) -> Iterator[Figure]:
    """What a list of a hundred orders spends on the main thread until it is read and its badges stand."""
    for portal, address in LISTS.items():
        tab = running.open_url(address)
        tab.wait_for_timeout(5_000)
        peer = statistics.median(tab.evaluate(COUNTING) for _ in range(5))
        for name, what in (("read", "reading"), ("badges", "badges")):
            spent = tab.evaluate(SPENT, name)
            yield Figure(
                f"{what}, {portal} list of 100 orders", spent, "ms", "counting its nodes 40 times", spent / peer
            )
        tab.close()
