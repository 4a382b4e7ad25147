"""Keys of services: kept where only the seller's account reads them, found again, forgotten, never shown."""

import json
import os
import sys
from pathlib import Path

import pytest

from server.errors import BadInput
from server.keychain import Keychain


class Ring:
    """A system's keychain; `locked` refuses everything, as one does that the user did not open."""

    def __init__(self, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def _open(self) -> None:
        if self.locked:
            raise RuntimeError("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        del self.kept[service, username]


def test_a_key_is_kept_in_the_systems_keychain(tmp_path: Path) -> None:
    ring = Ring()
    keys = Keychain(tmp_path, ring=ring, env={})
    assert (keys.get("language-model"), keys.place("language-model")) == ("", "")
    assert keys.put("language-model", " k-1 ") == "keychain"
    assert (keys.get("language-model"), keys.place("language-model")) == ("k-1", "keychain")
    assert list(tmp_path.iterdir()) == []
    keys.forget("language-model")
    assert keys.get("language-model") == ""
    assert ring.kept == {}


@pytest.mark.parametrize("ring", [None, Ring(locked=True)])
def test_without_one_it_is_kept_in_a_file_of_the_sellers_own(tmp_path: Path, ring: Ring | None) -> None:
    keys = Keychain(tmp_path / "data", ring=ring, env={})
    assert keys.put("language-model", "k-1") == "file"
    assert keys.put("deepl", "k-2") == "file"
    assert (keys.get("language-model"), keys.place("language-model")) == ("k-1", "file")
    if sys.platform != "win32":
        assert (tmp_path / "data" / "keys.json").stat().st_mode & 0o777 == 0o600
    keys.forget("language-model")
    assert (keys.get("language-model"), keys.get("deepl")) == ("", "k-2")


def test_a_key_that_moves_into_the_keychain_leaves_the_file(tmp_path: Path) -> None:
    Keychain(tmp_path, ring=None, env={}).put("deepl", "old")
    keys = Keychain(tmp_path, ring=Ring(), env={})
    assert keys.get("deepl") == "old"
    keys.put("deepl", "new")
    assert keys.get("deepl") == "new"
    assert json.loads((tmp_path / "keys.json").read_text(encoding="utf-8")) == {}


def test_the_environment_comes_first(tmp_path: Path) -> None:
    keys = Keychain(tmp_path, ring=Ring(), env={"SELLERSIDE_LANGUAGE_MODEL_KEY": "k-env"})
    keys.put("language-model", "k-1")
    assert (keys.get("language-model"), keys.place("language-model")) == ("k-env", "environment")


def test_two_data_folders_do_not_share_keys(tmp_path: Path) -> None:
    ring = Ring()
    Keychain(tmp_path / "one", ring=ring, env={}).put("deepl", "k-1")
    assert Keychain(tmp_path / "two", ring=ring, env={}).get("deepl") == ""


@pytest.mark.parametrize("key", ["", "  ", "two\nlines", "schlüssel", "x" * 5000])
def test_what_cannot_be_a_key_is_refused_and_the_old_one_stays(tmp_path: Path, key: str) -> None:
    keys = Keychain(tmp_path, ring=None, env={})
    keys.put("deepl", "k-1")
    with pytest.raises(BadInput) as refused:
        keys.put("deepl", key)
    assert keys.get("deepl") == "k-1"
    assert key.strip() == "" or key not in str(refused.value.as_json())


def test_a_broken_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{", encoding="utf-8")
    with pytest.raises(BadInput):
        Keychain(tmp_path, ring=None, env={}).get("deepl")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BadInput):
        Keychain(tmp_path, ring=None, env={}).put("deepl", "k-1")
