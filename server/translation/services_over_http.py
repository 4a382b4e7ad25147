"""LibreTranslate, DeepL and Google: engines that are asked over HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from server.translation.asking import ask, batches, on_this_machine, texts_of
from server.translation.engine import EngineFailed, Form
from server.translation.languages import code_for, listed_code


@dataclass
class LibreTranslate:
    """The seller's own server, or somebody's: `POST /translate`, `GET /languages` (docs.libretranslate.com)."""

    address: str
    key: str = ""
    seconds: float = 20.0
    name: str = "libretranslate"
    form: Form = "token"
    _pairs: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)

    @property
    def leaves_the_machine(self) -> bool:
        return not on_this_machine(self.address)

    def ready(self) -> bool:
        return bool(self.address)

    def covers(self, source: str, target: str) -> bool:
        return self._codes(source, target) is not None

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        codes = self._codes(source, target)
        if codes is None:
            raise EngineFailed("not-covered")
        body: dict[str, Any] = {"q": list(texts), "source": codes[0], "target": codes[1], "format": "text"}
        if self.key:
            body["api_key"] = self.key
        answer = ask(f"{self.address.rstrip('/')}/translate", body, seconds=self.seconds)
        return texts_of(answer.get("translatedText") if isinstance(answer, dict) else None, len(texts))

    def _codes(self, source: str, target: str) -> tuple[str, str] | None:
        if not self._pairs:
            listed = ask(f"{self.address.rstrip('/')}/languages", seconds=self.seconds)
            rows = listed if isinstance(listed, list) else []
            codes = [row["code"] for row in rows if isinstance(row, dict) and isinstance(row.get("code"), str)]
            self._pairs = {
                row["code"]: frozenset(map(str, row.get("targets") or codes))
                for row in rows
                if isinstance(row, dict) and row.get("code") in codes
            }
            if not self._pairs:
                raise EngineFailed("no-answer")
        own = listed_code(source, frozenset(self._pairs))
        to = listed_code(target, self._pairs[own], target=True) if own else None
        return (own, to) if own and to else None


@dataclass
class DeepL:
    """`POST /v2/translate` with XML handling (developers.deepl.com). A key that ends in `:fx` is of the free plan."""

    key: str
    seconds: float = 20.0
    address: str = ""
    name: str = "deepl"
    form: Form = "xml"
    leaves_the_machine: bool = True

    def ready(self) -> bool:
        return bool(self.key)

    def covers(self, source: str, target: str) -> bool:
        return bool(code_for("deepl", source) and code_for("deepl", target, target=True))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        usual = "https://api-free.deepl.com" if self.key.endswith(":fx") else "https://api.deepl.com"
        out: list[str] = []
        for some in batches(texts, 50):
            body = {
                "text": list(some),
                "source_lang": code_for("deepl", source),
                "target_lang": code_for("deepl", target, target=True),
                "tag_handling": "xml",
                "preserve_formatting": True,
            }
            headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
            answer = ask(f"{self.address or usual}/v2/translate", body, headers=headers, seconds=self.seconds)
            out += texts_of(_each(answer, "translations", "text"), len(some))
        return out


@dataclass
class Google:
    """Cloud Translation, basic edition: `POST /language/translate/v2` with a key (cloud.google.com/translate)."""

    key: str
    seconds: float = 20.0
    address: str = "https://translation.googleapis.com"
    name: str = "google"
    form: Form = "html"
    leaves_the_machine: bool = True

    def ready(self) -> bool:
        return bool(self.key)

    def covers(self, source: str, target: str) -> bool:
        return bool(code_for("google", source) and code_for("google", target, target=True))

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        out: list[str] = []
        for some in batches(texts, 100):
            body = {
                "q": list(some),
                "source": code_for("google", source),
                "target": code_for("google", target, target=True),
                "format": "html",
            }
            # In a header, so that the key stands in no address that somebody writes down.
            headers = {"X-Goog-Api-Key": self.key}
            answer = ask(f"{self.address}/language/translate/v2", body, headers=headers, seconds=self.seconds)
            inner = answer.get("data") if isinstance(answer, dict) else None
            out += texts_of(_each(inner, "translations", "translatedText"), len(some))
        return out


def _each(answer: Any, rows: str, name: str) -> list[Any] | None:
    found = answer.get(rows) if isinstance(answer, dict) else None
    return [row.get(name) if isinstance(row, dict) else None for row in found] if isinstance(found, list) else None
