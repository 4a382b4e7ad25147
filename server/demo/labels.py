"""The words of the practice portals, in the languages they speak.

They stand in `labels/*.yaml` (every portal) and `labels/<portal>/*.yaml`; a key is in one file only.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from server.data_files import read_yaml

LANGUAGES: Final = ("en", "zh", "de", "fr", "es", "it", "ja")

PAGE_LANGUAGE: Final = {
    "en": "en-US",
    "zh": "zh-CN",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "it": "it-IT",
    "ja": "ja-JP",
}
"""What the page writes into `<html lang>`, BCP 47."""

Catalogue = dict[str, dict[str, str]]
"""A key to its text by language."""


@cache
def catalogue(portal: str | None = None) -> Catalogue:
    """Every entry; with a portal only what its pages use. Raises `ValueError` where a key stands in two files."""
    folder = files("server.demo").joinpath("labels")
    found: Catalogue = {}
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir() and portal in (None, entry.name):
            for file in sorted(entry.iterdir(), key=lambda one: one.name):
                _add(found, file)
        elif entry.is_file():
            _add(found, entry)
    return found


def label(key: str, language: str, **values: object) -> str:
    """The text of `key` in one of `LANGUAGES`, its placeholders filled. Raises `KeyError` for an unknown key."""
    return catalogue()[key][language].format(**values)


def labels_in(language: str, portal: str | None = None) -> dict[str, str]:
    """All texts of one language, unfilled, for the script of a portal's pages."""
    return {key: texts[language] for key, texts in catalogue(portal).items()}


def word(group: str, value: str, language: str) -> str:
    """The translation of a free text that the catalogue knows (`reason.item-not-received`), else the text itself."""
    texts = catalogue().get(f"{group}.{value.lower().replace(' ', '-')}")
    return texts[language] if texts else value


def _add(found: Catalogue, file: Traversable) -> None:
    if not file.name.endswith(".yaml"):
        return
    loaded: Catalogue = read_yaml(file.read_text(encoding="utf-8"))
    if twice := found.keys() & loaded.keys():
        raise ValueError(f"{file.name} repeats {', '.join(sorted(twice))}")
    found.update(loaded)
