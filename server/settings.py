"""Every setting of the companion server: one table with its default and its help.

A setting is read from the environment (`SELLERSIDE_PORT=8000`), else from `settings.json` in the data folder,
else it has the default of the table.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs

from server.errors import BadInput


@dataclass(frozen=True)
class Setting:
    """One row of the table. The type of a value is the type of its default."""

    name: str
    default: str | int
    help: str


TABLE: tuple[Setting, ...] = (
    Setting("port", 7413, "port on 127.0.0.1 that the extension talks to"),
    Setting("data", "", "folder of the database, the originals and the packets; empty: the user's data folder"),
    Setting("library", "", "folder of the case library; empty: `library` inside the data folder"),
    Setting("model", "default", "text model: `default`, or any name that sentence-transformers can load"),
    Setting("browser", "", "Chrome, Edge or Chromium to print with; empty: the first one found"),
    Setting(
        "goods_cost_percent", 30, "what the goods cost you, in per cent of their price; used to reckon a replacement"
    ),
    Setting("seller_name", "", "name that closes a reply; empty: none"),
    Setting("max_body_kib", 4096, "largest request body, in KiB; files may be four times as large"),
    Setting("pairing_minutes", 10, "how long a pairing code is good for"),
    Setting("pairing_tries", 5, "wrong codes until a pairing code is void"),
    Setting(
        "collector", 0, "1: *Read more pages* may open the pages of an order in a browser of its own; 0: it may not"
    ),
    Setting("collector_min_seconds", 4, "shortest wait between two pages that the collector opens"),
    Setting("collector_max_seconds", 12, "longest wait between two pages that the collector opens"),
    Setting("collector_pages", 12, "most pages that the collector opens for one order"),
    Setting("collector_orders_per_hour", 10, "most orders whose pages the collector opens within an hour"),
    Setting("collector_window", 0, "1: the collector's browser is shown while it works; 0: it works unseen"),
    Setting(
        "translate_order",
        "ctranslate2,apertium,libretranslate,deepl,google,chat",
        "engines of translation, in the order in which they are tried",
    ),
    Setting("translate_on", "ctranslate2,apertium", "engines of translation that are switched on"),
    Setting("translate_seconds", 20, "how long one engine of translation may take"),
    Setting("libretranslate_url", "", "address of a LibreTranslate server; empty: none"),
    Setting("translate_chat_url", "", "address of a chat endpoint that translates, up to `/v1`; empty: none"),
    Setting("translate_chat_model", "", "name of the model at that endpoint"),
    Setting("language_model", 0, "1: a language model may word replies anew and propose kinds of dispute; 0: none"),
    Setting(
        "language_model_url", "", "its address before `/chat/completions`, for example `http://127.0.0.1:11434/v1`"
    ),
    Setting("language_model_name", "", "the name that its service uses for it"),
    Setting("language_model_seconds", 30, "longest wait for an answer of it"),
    Setting("clock", "", "a fixed time (ISO 8601) instead of the real one, for practice and tests"),
)


RANGES = (
    ("port", 1, 65_535),
    ("goods_cost_percent", 0, 100),
    ("max_body_kib", 64, 1_048_576),
    ("pairing_minutes", 1, 1_440),
    ("pairing_tries", 1, 100),
    ("collector", 0, 1),
    ("collector_min_seconds", 2, 600),
    ("collector_max_seconds", 2, 600),
    ("collector_pages", 1, 30),
    ("collector_orders_per_hour", 1, 60),
    ("collector_window", 0, 1),
    ("language_model", 0, 1),
    ("language_model_seconds", 1, 300),
    ("translate_seconds", 1, 600),
)


@dataclass(frozen=True)
class Settings:
    """The values in force. `Settings.load()` reads them; tests name what they want."""

    port: int = 7413
    data: str = ""
    library: str = ""
    model: str = "default"
    browser: str = ""
    goods_cost_percent: int = 30
    seller_name: str = ""
    max_body_kib: int = 4096
    pairing_minutes: int = 10
    pairing_tries: int = 5
    collector: int = 0
    collector_min_seconds: int = 4
    collector_max_seconds: int = 12
    collector_pages: int = 12
    collector_orders_per_hour: int = 10
    collector_window: int = 0
    translate_order: str = "ctranslate2,apertium,libretranslate,deepl,google,chat"
    translate_on: str = "ctranslate2,apertium"
    translate_seconds: int = 20
    libretranslate_url: str = ""
    translate_chat_url: str = ""
    translate_chat_model: str = ""
    language_model: int = 0
    language_model_url: str = ""
    language_model_name: str = ""
    language_model_seconds: int = 30
    clock: str = ""

    @classmethod
    def load(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Environment before file before default. Raises `BadInput` for a value that cannot be meant."""
        environment = os.environ if environment is None else environment
        folder = Path(environment.get("SELLERSIDE_DATA") or _user_folder())
        stored = _stored(folder / "settings.json")
        values = {row.name: _value(row, environment, stored) for row in TABLE}
        settings = cls(**values)
        settings.check()
        return settings

    def check(self) -> None:
        """Raises `BadInput` for a value that cannot be meant."""
        for name, least, most in RANGES:
            if not least <= getattr(self, name) <= most:
                raise BadInput(f"Setting {name} must be between {least} and {most}.", hint=_help(name))
        if self.collector_min_seconds > self.collector_max_seconds:
            raise BadInput(
                "Setting collector_min_seconds is above collector_max_seconds.", hint=_help("collector_min_seconds")
            )
        try:
            self.now()
        except ValueError:
            hint = "For example 2026-11-20T09:00:00+00:00."
            raise BadInput(f"Setting clock is no time: {self.clock!r}.", hint=hint) from None

    @property
    def data_folder(self) -> Path:
        return Path(self.data) if self.data else _user_folder()

    @property
    def file(self) -> Path:
        """Where `settings.json` is read from: the data folder, but for one that this very file moved elsewhere."""
        usual = _user_folder() / "settings.json"
        moved = bool(self.data) and _stored(usual).get("data") == self.data
        return usual if moved else self.data_folder / "settings.json"

    @property
    def library_folder(self) -> Path:
        return Path(self.library) if self.library else self.data_folder / "library"

    @property
    def max_body_bytes(self) -> int:
        return self.max_body_kib * 1024

    def now(self) -> datetime:
        """The present moment, or the fixed one of the setting `clock`. Always with an offset."""
        if not self.clock:
            return datetime.now(UTC)
        moment = datetime.fromisoformat(self.clock)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def keep_in_file(path: Path, values: Mapping[str, str | int]) -> None:
    """Writes values into `settings.json`, beside what stands in it; the old file or the new one is there at any time.

    Raises `BadInput` where the file cannot be read or written.
    """
    stored = {**_stored(path), **values}
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(stored, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise BadInput(f"settings.json cannot be written: {error}", hint="Check the data folder.") from error


def _user_folder() -> Path:
    return Path(platformdirs.user_data_dir("sellerside", appauthor=False))


def _help(name: str) -> str:
    return next(row.help for row in TABLE if row.name == name)


def _stored(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise BadInput(f"settings.json cannot be read: {error}", hint="Correct the file or remove it.") from error
    if not isinstance(values, dict):
        raise BadInput("settings.json must hold one object of names and values.", hint="Correct the file or remove it.")
    return values


def _value(row: Setting, environment: Mapping[str, str], stored: Mapping[str, Any]) -> Any:
    given = environment.get(f"SELLERSIDE_{row.name.upper()}", stored.get(row.name, row.default))
    if given is None:
        return row.default
    if not isinstance(row.default, int):
        return str(given)
    try:
        return int(str(given))
    except (TypeError, ValueError):
        raise BadInput(f"Setting {row.name} must be a whole number, not {given!r}.", hint=row.help) from None
