"""Days as a reply says them: a weekday and a day, without the year that a letter about this week does not need.

The form on its own (`Thursday 26 November`) is CLDR's full date without its year. Where a language inflects a day that
stands in a sentence (`torstaina 26. marraskuuta`, `до четверга, 26 ноября`), its Fluent file asks for that form:
`{ DAY($date, form: "on") }`. Forms are data in `days.yaml`.
"""

import re
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Self

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from pydantic import BaseModel

from server.data_files import read_yaml

_AMERICAN_DATES = frozenset({None, "US", "CA", "PH"})
_YEAR_AT_THE_END = re.compile(r"[\s,،]*(?:'del?'\s*)?y(?:\s*'[^']*')?\.?$")
_HOME = {"pt": "pt_PT"}
"""Where CLDR's plain code means another country's variety than ours."""


class DayForm(BaseModel):
    """One form of a day. Lists that are absent are CLDR's; weekdays begin with Monday, `days` with the 1st."""

    pattern: str
    weekdays: list[str] | None = None
    months: list[str] | None = None
    days: list[str] | None = None


class Day(str):
    """A day in words that still knows its date, so that a sentence can ask for another form of it."""

    value: date
    language: str

    @classmethod
    def of(cls, value: date, language: str, territory: str | None) -> Self:
        made = cls(day(value, language, territory))
        made.value, made.language = value, language
        return made


def day(value: date, language: str, territory: str | None) -> str:
    """A weekday and day: `Donnerstag, 26. November`, `Thursday, November 26` in America, `11月26日（木）`."""
    if language == "en":
        pattern = "EEEE, MMMM d" if territory in _AMERICAN_DATES else "EEEE d MMMM"
    else:
        pattern = day_pattern(language)
    text = format_date(value, pattern, locale=locale_of(language, None))
    return re.sub(r" 1 (?=\w)", " 1er ", text) if language == "fr" and value.day == 1 else text


def in_form(said: str, form: str = "on") -> str:
    """Fluent's `DAY`: the form of a day that `days.yaml` has for its language. Words that are no day stay as they are.
    Raises `KeyError` for a form that the language does not have."""
    if not isinstance(said, Day):
        return said
    forms = day_forms(said.language)
    if form not in forms:
        raise KeyError(f"days.yaml: {said.language} has no form {form!r}")
    made, names, value = forms[form], locale_of(said.language, None), said.value
    weekday = made.weekdays[value.weekday()] if made.weekdays else names.days["format"]["wide"][value.weekday()]
    month = made.months[value.month - 1] if made.months else names.months["format"]["wide"][value.month]
    number = made.days[value.day - 1] if made.days else str(value.day)
    return made.pattern.format(weekday=weekday, month=month, day=number)


@cache
def _data() -> dict[str, dict[str, DayForm | str]]:
    loaded = read_yaml(files("server.replies").joinpath("days.yaml").read_text(encoding="utf-8"))
    return {
        language: {
            name: form if name == "pattern" else DayForm.model_validate(form) for name, form in (entry or {}).items()
        }
        for language, entry in loaded.items()
    }


def day_forms(language: str) -> dict[str, DayForm]:
    """The inflected forms of a language, by name; empty where a day stays as it is."""
    return {name: form for name, form in _data().get(language, {}).items() if isinstance(form, DayForm)}


@lru_cache(maxsize=128)
def day_pattern(language: str) -> str:
    """The pattern of a day (Unicode TR 35 field letters): CLDR's full date, its year cut off; the table's where a year
    stands in front or the rest would not be what people write. Raises `ValueError` where neither gives one."""
    given = _data().get(language, {}).get("pattern")
    if isinstance(given, str):
        return given
    full = locale_of(language, None).date_formats["full"].pattern
    short = _YEAR_AT_THE_END.sub("", full)
    if "y" in re.sub(r"'[^']*'", "", short):
        raise ValueError(f"days.yaml needs a pattern for {language}: {full}")
    return short


@lru_cache(maxsize=256)
def locale_of(language: str, territory: str | None) -> Locale:
    """The country's own variety where CLDR has one; English outside America is British, whatever the country."""
    if language == "en" and territory not in _AMERICAN_DATES:
        territory = "GB"
    tag = language.replace("-", "_")
    if territory and not re.search(r"_[A-Z]{2}$", tag):
        try:
            return Locale.parse(f"{tag}_{territory}")
        except (UnknownLocaleError, ValueError):
            pass
    return Locale.parse(_HOME.get(tag, tag))
