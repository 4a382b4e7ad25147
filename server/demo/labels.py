"""The words of the practice portal, in the languages it speaks."""

from functools import cache
from importlib.resources import files
from typing import Final

from server.data_files import read_yaml

LANGUAGES: Final = ("en", "zh", "de", "ja")

PAGE_LANGUAGE: Final = {"en": "en-US", "zh": "zh-CN", "de": "de-DE", "ja": "ja-JP"}
"""What the page writes into `<html lang>`, BCP 47."""


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Every entry of `labels.yaml`: key to its text by language."""
    loaded: dict[str, dict[str, str]] = read_yaml(
        files("server.demo").joinpath("labels.yaml").read_text(encoding="utf-8")
    )
    return loaded


def label(key: str, language: str, **values: object) -> str:
    """The text of `key` in one of `LANGUAGES`, its placeholders filled. Raises `KeyError` for an unknown key."""
    return catalogue()[key][language].format(**values)


def labels_in(language: str) -> dict[str, str]:
    """All texts of one language, unfilled, for the page's script."""
    return {key: texts[language] for key, texts in catalogue().items()}


def word(group: str, value: str, language: str) -> str:
    """The translation of a free text that the catalogue knows (`reason.item-not-received`), else the text itself."""
    texts = catalogue().get(f"{group}.{value.lower().replace(' ', '-')}")
    return texts[language] if texts else value
