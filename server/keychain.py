"""Keys of services that the seller uses: in the system's keychain, else in a file that only the seller's account reads.

A key is never in `settings.json`, in the database, in a log or in an answer of the companion: it can be set, used and
forgotten.
"""

import json
import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Protocol

from server.errors import BadInput

log = logging.getLogger("sellerside")

Place = Literal["", "environment", "keychain", "file"]
SERVICE = "sellerside"
_NAME = re.compile(r"[a-z][a-z0-9-]{0,40}")
_LONGEST = 4096


class Ring(Protocol):
    """What is used of the package `keyring`."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Keychain:
    """The keys kept for one data folder. `ring` is the system's keychain unless another is given; `None`: files only.

    A key is looked for in the environment (`SELLERSIDE_LANGUAGE_MODEL_KEY` for `language-model`), then in the system's
    keychain, then in `keys.json` in the folder, which is used where the system has no keychain.
    """

    def __init__(
        self, folder: Path, *, ring: "Ring | Literal['system'] | None" = "system", env: Mapping[str, str] | None = None
    ) -> None:
        self._file = folder / "keys.json"
        self._account = str(folder.resolve())
        self._ring = system_ring() if ring == "system" else ring
        self._env = os.environ if env is None else env

    def get(self, name: str) -> str:
        """The key, empty where there is none. `name` is in small letters, such as `language-model`."""
        return self._found(name)[0]

    def place(self, name: str) -> Place:
        """Where the key is kept; empty where there is none."""
        return self._found(name)[1]

    def put(self, name: str, key: str) -> Place:
        """Keeps a key in place of the one before, and says where. Raises `BadInput` for what cannot be a key."""
        key = key.strip()
        if not key or len(key) > _LONGEST or not key.isascii() or not key.isprintable():
            raise BadInput("That is no key.", hint="Copy it again from where the service shows it.")
        self.forget(name)
        if self._ring is not None:
            try:
                self._ring.set_password(SERVICE, self._user(name), key)
                return "keychain"
            except Exception as error:  # each system's keychain fails in its own way: locked, refused, gone
                log.warning("The system's keychain took no key (%s); it is kept in a file", type(error).__name__)
        self._write({**self._stored(), name: key})
        return "file"

    def forget(self, name: str) -> None:
        """Takes the key out of keychain and file. One in the environment is the environment's."""
        if self._ring is not None:
            try:
                if self._ring.get_password(SERVICE, self._user(name)) is not None:
                    self._ring.delete_password(SERVICE, self._user(name))
            except Exception as error:
                log.warning("The system's keychain could not be asked (%s)", type(error).__name__)
        stored = self._stored()
        if stored.pop(name, None) is not None:
            self._write(stored)

    def _found(self, name: str) -> tuple[str, Place]:
        if given := self._env.get(f"SELLERSIDE_{_checked(name).upper().replace('-', '_')}_KEY", "").strip():
            return given, "environment"
        if self._ring is not None:
            try:
                kept = self._ring.get_password(SERVICE, self._user(name))
            except Exception as error:
                log.warning("The system's keychain could not be asked (%s)", type(error).__name__)
                kept = None
            if kept:
                return kept, "keychain"
        kept = self._stored().get(name)
        return (kept, "file") if kept else ("", "")

    def _user(self, name: str) -> str:
        """Two data folders are two sellers, and do not share keys."""
        return f"{_checked(name)} {self._account}"

    def _stored(self) -> dict[str, str]:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            raise BadInput("keys.json cannot be read.", hint="Remove it and set the keys again.") from None
        return {k: v for k, v in values.items() if isinstance(v, str)} if isinstance(values, dict) else {}

    def _write(self, values: Mapping[str, str]) -> None:
        fresh = self._file.with_name("keys.json.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            # Made for its owner alone before anything stands in it.
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 a handle, not a path
                json.dump(dict(values), file)
            fresh.replace(self._file)
        except OSError as error:
            raise BadInput(f"keys.json cannot be written: {error.strerror}", hint="Check the data folder.") from None


def system_ring() -> Ring | None:
    """The system's keychain, or `None` where it has none (a server without a desktop)."""
    import keyring
    from keyring.backends import fail, null

    ring = keyring.get_keyring()
    return None if isinstance(ring, (fail.Keyring, null.Keyring)) else ring


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a key")
    return name
