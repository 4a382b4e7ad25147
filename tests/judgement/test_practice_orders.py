"""The briefs of the practice orders say what an experienced colleague would: the table stood before the code."""

import re
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
import yaml

from server.brief import Brief
from server.demo.practice_orders import practice_clock
from server.judgement.assemble import Workshop, make_brief
from server.replies.languages import LANGUAGES
from server.rules.library import all_rules
from server.vocabulary import DeadlineKind, DisputeType, Party, Remedy
from tests.judgement.cases import PRACTICE

TABLE = yaml.safe_load(files("server.demo").joinpath("expected.yaml").read_text(encoding="utf-8"))["orders"]
RULES = {loaded.rule.id for loaded in all_rules()}


@cache
def brief_of(workshop: Workshop, order_id: str, lang: str) -> Brief:
    return make_brief(PRACTICE[order_id], workshop, now=practice_clock(), lang=lang)


@pytest.fixture(params=["en", "zh"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=TABLE, ids=lambda row: row["id"])
def row(request: pytest.FixtureRequest) -> dict[str, Any]:
    return dict(request.param)


@pytest.fixture
def brief(workshop: Workshop, row: dict[str, Any], lang: str) -> Brief:
    return brief_of(workshop, row["id"], lang)


def test_every_practice_order_has_its_row() -> None:
    assert [row["id"] for row in TABLE] == list(PRACTICE)
    assert len(TABLE) >= 13


def test_what_happened_and_what_to_do(brief: Brief, row: dict[str, Any]) -> None:
    assert brief.language == row["language"]
    assert brief.dispute_type is DisputeType(row["dispute_type"])
    assert brief.liability.payer.party is Party(row["payer"])
    assert [option.remedy for option in brief.options if option.recommended] == [Remedy(row["recommended"])]


def test_what_is_due_next(brief: Brief, row: dict[str, Any]) -> None:
    nearest = brief.deadlines[0]
    assert nearest.kind is DeadlineKind(row["deadline"]["kind"])
    assert nearest.due_at == datetime.fromisoformat(row["deadline"]["due_at"])
    assert not nearest.passed


def test_the_reply_is_in_the_buyers_language(brief: Brief, row: dict[str, Any], lang: str) -> None:
    (reply,) = brief.replies
    assert row["language"] in LANGUAGES
    assert reply.language == row["language"]
    assert reply.text.strip()
    assert reply.meaning.strip()
    assert lang == "en" or is_chinese(reply.meaning)


def test_every_rule_that_is_named_can_be_looked_up(brief: Brief) -> None:
    named = set(rules_in(brief.model_dump(mode="json")))
    assert named
    assert named <= RULES


def test_what_is_forbidden_is_listed_and_never_recommended(brief: Brief) -> None:
    for option in brief.options:
        assert option.allowed == (not option.forbidden_by), option.remedy
        assert option.allowed or not option.recommended
        assert set(option.forbidden_by) <= RULES
    assert len({option.remedy for option in brief.options}) == len(brief.options)
    assert next(option for option in brief.options if option.remedy is Remedy.COUPON).allowed is False


def test_a_chinese_brief_is_chinese_throughout(workshop: Workshop, row: dict[str, Any]) -> None:
    brief = brief_of(workshop, row["id"], "zh")
    said = [
        brief.summary,
        *(option.why for option in brief.options),
        *(deadline.what for deadline in brief.deadlines),
        *(deadline.consequence for deadline in brief.deadlines),
        *(shield.name for shield in brief.liability.protection),
        *(line.fact + line.then for line in brief.if_known),
        *(missing.what for missing in brief.missing),
        *(entry.name + entry.how for entry in brief.evidence),
        brief.liability.payer.why,
        brief.liability.decisions.refund_buyer.why,
        brief.liability.decisions.seller_pays.why,
        brief.liability.decisions.counts_against_metrics.why,
        *brief.notes,
    ]
    for text in filter(None, said):
        assert is_chinese(text), text
        assert not re.search(r"(?:\b[A-Za-z]{3,}\b[ ,.]+){4,}", text), text


def test_an_english_brief_has_no_chinese(workshop: Workshop, row: dict[str, Any]) -> None:
    brief = brief_of(workshop, row["id"], "en")
    said = [brief.summary, *(option.why for option in brief.options), *(line.then for line in brief.if_known)]
    assert not [text for text in said if is_chinese(text)]


def test_both_languages_judge_alike(workshop: Workshop, row: dict[str, Any]) -> None:
    english, chinese = (brief_of(workshop, row["id"], lang) for lang in ("en", "zh"))
    assert [(o.remedy, o.allowed, o.cost) for o in english.options] == [
        (o.remedy, o.allowed, o.cost) for o in chinese.options
    ]
    assert english.liability.chance_if_contested == chinese.liability.chance_if_contested
    assert [(d.kind, d.due_at) for d in english.deadlines] == [(d.kind, d.due_at) for d in chinese.deadlines]


def is_chinese(text: str) -> bool:
    return bool(re.search(r"[\u4e00-\u9fff]", text))


def rules_in(value: Any, name: str = "") -> list[str]:
    """Every rule id that stands somewhere in a brief."""
    if isinstance(value, dict):
        return [found for key, part in value.items() for found in rules_in(part, key)]
    if isinstance(value, list):
        return [found for part in value for found in rules_in(part, name)]
    return [value] if name in ("rule", "rules", "forbidden_by") and value else []
