"""The practice portal over TLS, under the real host names, on this machine only.

A browser reaches it with `--host-resolver-rules` (see `Portal.resolver_rules`), so that pages, content scripts and
permissions meet the same addresses as in real use.
"""

import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme
import uvicorn

from server.demo.portal import HOSTS, create_portal
from server.demo.practice_orders import PracticeOrder, load_practice_orders

START_LIMIT = 20.0
"""Seconds that the portal may take to come up."""


@dataclass(frozen=True)
class Portal:
    """A running portal. `ca_file` is the PEM file of the authority that signed its certificate."""

    port: int
    ca_file: Path

    @property
    def resolver_rules(self) -> str:
        """The value for Chromium's `--host-resolver-rules`."""
        return ",".join(f"MAP {host} 127.0.0.1:{self.port}" for host in HOSTS)

    def url(self, order: PracticeOrder, page: str = "detail") -> str:
        """The address of an order's `detail` or `contact` page, as a browser with the resolver rules opens it."""
        path = f"/orders-v3/order/{order.id}" if page == "detail" else f"/messaging/contact-buyer?orderId={order.id}"
        return f"https://{order.host}{path}"


@contextmanager
def run_portal(port: int = 0, orders: Iterable[PracticeOrder] | None = None) -> Iterator[Portal]:
    """Serves the practice portal on 127.0.0.1 while the block runs; port 0 takes a free one.

    Raises `OSError` where the port is taken and `RuntimeError` where the portal does not come up.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with tempfile.TemporaryDirectory(prefix="sellerside-portal-") as name, listener:
        listener.bind(("127.0.0.1", port))
        ca_file, context_file = _write_certificate(Path(name))
        app = create_portal(load_practice_orders() if orders is None else orders)
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, ssl_certfile=str(context_file), timeout_graceful_shutdown=2
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="practice-portal", daemon=True
        )
        thread.start()
        try:
            _wait_until_up(server, thread)
            yield Portal(port=listener.getsockname()[1], ca_file=ca_file)
        finally:
            server.should_exit = True
            thread.join(timeout=10)


def client_context(portal: Portal) -> ssl.SSLContext:
    """A TLS context that trusts this portal and nothing else."""
    return ssl.create_default_context(cafile=str(portal.ca_file))


def _write_certificate(folder: Path) -> tuple[Path, Path]:
    authority = trustme.CA()
    ca_file, chain = folder / "ca.pem", folder / "portal.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    authority.issue_cert(*HOSTS, "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(chain))
    return ca_file, chain


def _wait_until_up(server: uvicorn.Server, thread: threading.Thread) -> None:
    limit = time.monotonic() + START_LIMIT
    while not server.started:
        if not thread.is_alive() or time.monotonic() > limit:
            raise RuntimeError("the practice portal did not start")
        time.sleep(0.02)
