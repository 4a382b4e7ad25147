"""Settings: environment before file before default, and a mistake is said in one line."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from server.errors import BadInput
from server.settings import TABLE, Settings


def test_the_table_and_the_values_are_the_same(tmp_path: Path) -> None:
    assert {row.name: row.default for row in TABLE} == {field.name: field.default for field in fields(Settings)}
    assert all(row.help for row in TABLE)
    assert Settings.load({"SELLERSIDE_DATA": str(tmp_path)}).port == 7413


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    stored = {"port": 8001, "seller_name": "青木", "unknown": 1, "model": None}
    (tmp_path / "settings.json").write_text(json.dumps(stored), encoding="utf-8-sig")
    given = {"SELLERSIDE_DATA": str(tmp_path)}
    assert Settings.load(given).port == 8001
    assert Settings.load({**given, "SELLERSIDE_PORT": "8002"}).port == 8002
    assert (Settings.load(given).seller_name, Settings.load(given).model) == ("青木", "default")


@pytest.mark.parametrize(
    "text", ["{", "", "[]", "7", '{"port": "many"}', '{"port": 0}', '{"port": 70000}', '{"port": 1.5}']
)
def test_a_broken_file_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as failure:
        Settings.load({"SELLERSIDE_DATA": str(tmp_path)})
    assert failure.value.hint
    assert "\n" not in failure.value.message


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "x"),
        ("CLOCK", "yesterday"),
        ("PAIRING_TRIES", "0"),
        ("MAX_BODY_KIB", "-1"),
        ("GOODS_COST_PERCENT", "101"),
    ],
)
def test_a_value_that_cannot_be_meant_names_the_setting(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(BadInput, match=name.lower()):
        Settings.load({"SELLERSIDE_DATA": str(tmp_path), f"SELLERSIDE_{name}": value})


def test_a_clock_without_an_offset_is_utc() -> None:
    assert Settings(clock="2026-11-20T09:00:00").now() == Settings(clock="2026-11-20T09:00:00+00:00").now()
    assert Settings().now().tzinfo is not None
