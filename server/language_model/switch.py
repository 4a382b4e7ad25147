"""The seller's language model: which one, with which key, and whether it is switched on. Off until it is."""

import threading
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, Field

from server.keychain import Keychain, Place
from server.language_model.chat import ChatFailed, Endpoint, Message, Reason, ask
from server.settings import Settings, keep_in_file

KEY = "language-model"


class LanguageModelSettings(BaseModel):
    """The language model as it is set up. Its key is never told, only where it is kept."""

    on: bool
    base_url: str
    model: str
    seconds: int = Field(description="longest wait for an answer")
    key: Place = Field(description="where the key is kept; empty: there is none")
    leaves_machine: bool = Field(description="whether what is asked goes to another machine; it is redacted then")


class LanguageModelChange(BaseModel):
    """What is left out stays as it is. An empty `key` forgets the key, and so does an address on another host."""

    on: bool | None = None
    base_url: str | None = Field(default=None, max_length=500)
    model: str | None = Field(default=None, max_length=200)
    seconds: int | None = None
    key: str | None = Field(default=None, max_length=4096)


class LanguageModelTest(BaseModel):
    """Whether it answers as it should; `reason` is why not."""

    ok: bool
    reason: Reason | None = None
    status: int = Field(default=0, description="HTTP status of the answer; 0 where none came")


class LanguageModel:
    """The language model's part of the settings, as it is now."""

    def __init__(self, settings: Settings, keys: Keychain | None = None) -> None:
        self._settings = settings
        self._given_keys = keys
        self._changing = threading.Lock()

    @property
    def _keys(self) -> Keychain:
        # Opened at first need: the system's keychain may take a moment, and may ask the seller.
        self._given_keys = self._given_keys or Keychain(self._settings.data_folder)
        return self._given_keys

    def now(self) -> LanguageModelSettings:
        given = self._settings
        return LanguageModelSettings(
            on=bool(given.language_model),
            base_url=given.language_model_url,
            model=given.language_model_name,
            seconds=given.language_model_seconds,
            key=self._keys.place(KEY),
            leaves_machine=bool(given.language_model_url) and not self._endpoint().on_this_machine,
        )

    def change(self, change: LanguageModelChange) -> LanguageModelSettings:
        """The settings after the change. Raises `BadInput` for values that cannot be meant; nothing is changed then."""
        names = {"on": "language_model", "base_url": "language_model_url", "model": "language_model_name"}
        values = change.model_dump(exclude_none=True, exclude={"key"})
        given: dict[str, Any] = {
            names.get(name, f"language_model_{name}"): int(value) if name == "on" else value
            for name, value in values.items()
        }
        given = {name: value.strip() if isinstance(value, str) else value for name, value in given.items()}
        with self._changing:
            changed = replace(self._settings, **given)
            changed.check()
            if changed.language_model or (changed.language_model_url and changed.language_model_name):
                Endpoint(changed.language_model_url, changed.language_model_name).check()
            moved = _host(changed.language_model_url) != _host(self._settings.language_model_url)
            if change.key:
                self._keys.put(KEY, change.key)
            elif change.key == "" or moved:
                self._keys.forget(KEY)  # a key is meant for the service that it was given for
            if given:
                keep_in_file(changed.file, given)
            self._settings = changed
        return self.now()

    def endpoint(self) -> Endpoint | None:
        """Where to ask; `None` while it is switched off."""
        if not self._settings.language_model:
            return None
        return self._endpoint(self._keys.get(KEY))

    async def test(self) -> LanguageModelTest:
        """Asks it for a word, switched on or not. Nothing of any order is in the question. Raises `BadInput`."""
        try:
            await ask(self._endpoint(self._keys.get(KEY)), [Message("user", "Answer with the word: ready")])
        except ChatFailed as failed:
            return LanguageModelTest(ok=False, reason=failed.reason, status=failed.status)
        return LanguageModelTest(ok=True, status=200)

    def _endpoint(self, key: str = "") -> Endpoint:
        given = self._settings
        return Endpoint(given.language_model_url, given.language_model_name, key, float(given.language_model_seconds))


def _host(address: str) -> str:
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""
