"""No test touches the keychain of the machine it runs on."""

import pytest

import server.keychain


@pytest.fixture(autouse=True)
def no_system_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.keychain, "system_ring", lambda: None)
