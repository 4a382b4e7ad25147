"""The engines in the seller's order, on or off, ready or not: kept in `settings.json`, their keys in the keychain."""

import json
import threading
from dataclasses import replace
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.errors import BadInput
from server.keychain import Keychain
from server.language_model.chat import Endpoint
from server.settings import Settings, keep_in_file
from server.translation.apertium import Apertium
from server.translation.asking import check_address
from server.translation.chat import Chat
from server.translation.ctranslate import KINDS, CTranslate
from server.translation.engine import Engine
from server.translation.services_over_http import DeepL, Google, LibreTranslate

NAMES = ("ctranslate2", "apertium", "libretranslate", "deepl", "google", "chat")
EngineName = Literal["ctranslate2", "apertium", "libretranslate", "deepl", "google", "chat"]
WITH_KEY = ("libretranslate", "deepl", "google", "chat")


class EngineState(BaseModel):
    """`key`: where its key is kept, empty where it has none. Never the key itself."""

    name: EngineName
    on: bool
    ready: bool = Field(description="whether it has what it needs: address, key, program or weights")
    leaves_the_machine: bool
    takes_key: bool
    key: Literal["", "environment", "keychain", "file"] = ""


class TranslationSettings(BaseModel):
    engines: list[EngineState] = Field(description="in the order in which they are tried")
    libretranslate_url: str
    chat_url: str
    chat_model: str


class TranslationChange(BaseModel):
    """What is left out stays as it is."""

    order: list[EngineName] | None = None
    on: dict[EngineName, bool] | None = None
    libretranslate_url: str | None = None
    chat_url: str | None = None
    chat_model: str | None = None
    keys: dict[EngineName, str] | None = Field(default=None, description="an empty text forgets the key")


class Choice:
    """The seller's choice of engines, as it is now."""

    def __init__(self, settings: Settings, keychain: Keychain) -> None:
        self._settings = settings
        self._keychain = keychain
        self._changing = threading.Lock()
        self._engines: dict[str, Engine] | None = None

    def engines(self) -> list[tuple[Engine, bool]]:
        """All engines in their order, each with whether it is switched on."""
        with self._changing:
            if self._engines is None:
                self._engines = {name: self._make(name) for name in NAMES}
            made = self._engines
        on = _words(self._settings.translate_on)
        return [(made[name], name in on) for name in self._order()]

    def now(self) -> TranslationSettings:
        given = self._settings
        states = [
            EngineState.model_validate(
                {
                    "name": engine.name,
                    "on": on,
                    "ready": engine.ready(),
                    "leaves_the_machine": engine.leaves_the_machine,
                    "takes_key": engine.name in WITH_KEY,
                    "key": self._keychain.place(_key(engine.name)) if engine.name in WITH_KEY else "",
                }
            )
            for engine, on in self.engines()
        ]
        return TranslationSettings(
            engines=states,
            libretranslate_url=given.libretranslate_url,
            chat_url=given.translate_chat_url,
            chat_model=given.translate_chat_model,
        )

    def change(self, change: TranslationChange) -> TranslationSettings:
        """The choice after the change. Raises `BadInput` for what cannot be meant; nothing is changed then.

        An engine that is on here and is given an address on another machine is off again, until it is switched on.
        """
        keys = change.keys or {}
        if any(name not in WITH_KEY for name in keys):
            raise BadInput("That engine has no key.", hint=f"Keys have {', '.join(WITH_KEY)}.")
        check_address(change.libretranslate_url or "")
        check_address(change.chat_url or "")
        with self._changing:
            given = self._given(change)
            changed = replace(self._settings, **given)
            changed.check()
            for name, key in keys.items():
                if key:
                    self._keychain.put(_key(name), key)
                else:
                    self._keychain.forget(_key(name))
            if given:
                keep_in_file(changed.file, given)
            self._settings, self._engines = changed, None
        return self.now()

    def _given(self, change: TranslationChange) -> dict[str, Any]:
        given: dict[str, Any] = {}
        on = _words(self._settings.translate_on)
        for name, setting in (
            ("libretranslate_url", "libretranslate_url"),
            ("chat_url", "translate_chat_url"),
            ("chat_model", "translate_chat_model"),
        ):
            value = getattr(change, name)
            if value is not None and value != getattr(self._settings, setting):
                given[setting] = value.strip()
                if name != "chat_model":
                    on.discard(name.removesuffix("_url"))
        for engine, wanted in (change.on or {}).items():
            (on.add if wanted else on.discard)(engine)
        if on != _words(self._settings.translate_on):
            given["translate_on"] = ",".join(name for name in NAMES if name in on)
        if change.order is not None:
            given["translate_order"] = ",".join(dict.fromkeys(change.order))
        return given

    def _order(self) -> list[str]:
        wanted = [name for name in self._settings.translate_order.replace(" ", "").split(",") if name in NAMES]
        return list(dict.fromkeys([*wanted, *NAMES]))

    def _make(self, name: str) -> Engine:
        given = self._settings
        seconds = float(given.translate_seconds)
        key = self._keychain.get(_key(name)) if name in WITH_KEY else ""
        if name == "libretranslate":
            return LibreTranslate(given.libretranslate_url.strip(), key, seconds)
        if name == "deepl":
            return DeepL(key, seconds)
        if name == "google":
            return Google(key, seconds)
        if name == "chat":
            return Chat(Endpoint(given.translate_chat_url.strip(), given.translate_chat_model.strip(), key, seconds))
        if name == "apertium":
            return Apertium(seconds=seconds)
        folder = given.data_folder / "translation" / "weights"
        return CTranslate(folder, _kind(folder / "weights.json"), seconds)


def _words(text: str) -> set[str]:
    return {word for word in text.replace(" ", "").split(",") if word in NAMES}


def _key(engine: str) -> str:
    return f"translate-{engine}"


def _kind(path: Any) -> str:
    try:
        kind = json.loads(path.read_text(encoding="utf-8")).get("kind")
    except (OSError, ValueError, AttributeError):
        return "m2m100"
    return kind if kind in KINDS else "m2m100"
