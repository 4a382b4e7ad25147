"""The practice portal answers over TLS on this machine, and is gone afterwards."""

import socket
import ssl

import pytest

from server.demo.tls import client_context, run_portal


def ask(port: int, host: str, path: str, context: ssl.SSLContext) -> str:
    """One HTTP request over TLS to 127.0.0.1, named `host`; the status line and what follows."""
    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname=host) as secure,
    ):
        secure.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: secure.recv(65536), b"")).decode()


def test_it_runs_on_a_free_port_under_the_real_names_and_stops() -> None:
    with run_portal() as portal:
        context = client_context(portal)
        for host in ("sellercentral.amazon.com", "sellercentral.amazon.de", "sellercentral.amazon.co.jp"):
            assert ask(portal.port, host, "/orders-v3", context).startswith("HTTP/1.1 200")
        with pytest.raises(ssl.SSLCertVerificationError):
            ask(portal.port, "sellercentral.amazon.nl", "/orders-v3", context)
        assert f"MAP sellercentral.amazon.de 127.0.0.1:{portal.port}" in portal.resolver_rules
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", portal.port), timeout=5)
    assert not portal.ca_file.exists()


def test_two_can_run_and_a_taken_port_is_said() -> None:
    with run_portal() as one, run_portal() as other:
        assert one.port != other.port
        with pytest.raises(OSError, match=r"[Aa]ddress|use"), run_portal(one.port):
            pass
