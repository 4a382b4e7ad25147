"""The orders of every host, and how a request finds its own."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import Depends, HTTPException, Request

from server.demo.amazon.hosts import HOSTS, hosts_of
from server.demo.labels import LANGUAGES
from server.demo.practice_orders import PracticeOrder


class Shop:
    """What each host knows of. An account shows its orders on all of its hosts."""

    def __init__(self, orders: Iterable[PracticeOrder]) -> None:
        self._by_host: dict[str, dict[str, PracticeOrder]] = {host: {} for host in HOSTS}
        for order in orders:
            for host in hosts_of(order.host):
                self._by_host[host][order.id] = order

    def orders(self, host: str) -> list[PracticeOrder]:
        """All orders that the host shows."""
        return list(self._by_host[host].values())

    def has(self, host: str, order_id: str) -> bool:
        """Whether the host shows that order."""
        return order_id in self._by_host[host]

    def find(self, host: str, order_id: str) -> PracticeOrder:
        """The order as that host shows it. Raises a 404 where the host has no such order."""
        order = self._by_host[host].get(order_id)
        if order is None:
            raise HTTPException(404, "no such order")
        return order

    def language(self, host: str, order_id: str, wanted: str | None) -> str:
        """`?lang=` first, then the language in which the order is opened on its own host, then the host's."""
        if wanted in LANGUAGES:
            return str(wanted)
        order = self._by_host[host].get(order_id)
        return order.page_language if order and order.host == host else HOSTS[host]


def requested_host(request: Request) -> str:
    """The host that was asked for, without its port. Raises a 404 for one that the portal does not play."""
    host = request.url.hostname or ""
    if host not in HOSTS:
        raise HTTPException(404, "the practice portal plays " + ", ".join(HOSTS))
    return host


Host = Annotated[str, Depends(requested_host)]
