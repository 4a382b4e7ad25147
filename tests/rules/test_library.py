"""The rules as data: complete, named once, understood by the engine, and each of some use."""

import itertools
import math
import random
import re
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

from server.rules.catalogue import catalogue, condition_types
from server.rules.library import Loaded, all_rules, apply, in_force, rule
from server.rules.model import Rule
from server.vocabulary import DisputeType

RULES = all_rules()
TYPES = condition_types()
FACTS_FILE = Path(__file__).resolve().parents[3] / "shared" / "facts" / "marketplace-rules.yaml"
each_rule = pytest.mark.parametrize("loaded", RULES, ids=lambda loaded: loaded.rule.id)


def test_every_id_stands_once() -> None:
    ids = [loaded.rule.id for loaded in RULES]
    assert len(ids) == len(set(ids))


def test_ids_are_those_of_the_gathered_facts() -> None:
    if not FACTS_FILE.is_file():
        pytest.skip("the gathered facts are not beside this checkout")
    known = {row["id"] for row in yaml.safe_load(FACTS_FILE.read_text(encoding="utf-8"))}
    ours = [loaded.rule.id for loaded in RULES if not loaded.rule.id.startswith("practice.")]
    strange = [name for name in ours if not any(name == one or name.startswith(f"{one}.") for one in known)]
    assert strange == []


def test_amazon_has_at_least_thirty_rules() -> None:
    assert sum(loaded.rule.id.startswith("amazon.") for loaded in RULES) >= 30


PORTALS = [
    "amazon",
    "aliexpress",
    "ebay",
    "etsy",
    "lazada",
    "mercado-libre",
    "shopee",
    "shopify",
    "temu",
    "tiktok-shop",
]
PORTALS += ["walmart", "wish", "carriers", "customs"]
PORTALS += [
    f"law-{one}" for one in ("eu", "uk", "us", "germany", "france", "japan", "australia", "canada", "brazil", "mexico")
]


@pytest.mark.parametrize("platform", PORTALS)
def test_every_gathered_fact_of_a_portal_is_a_rule(platform: str) -> None:
    if not FACTS_FILE.is_file():
        pytest.skip("the gathered facts are not beside this checkout")
    gathered = yaml.safe_load(FACTS_FILE.read_text(encoding="utf-8"))
    wanted = {row["id"]: row for row in gathered if row["platform"] == platform}
    ours = {loaded.rule.id: loaded.rule for loaded in RULES}
    assert set(wanted) <= set(ours)
    for name, row in wanted.items():
        assert (ours[name].confidence, ours[name].as_of) == (row["confidence"], str(row["as_of"]))


@each_rule
def test_a_rule_says_what_and_whence_in_both_languages(loaded: Loaded) -> None:
    one = loaded.rule
    assert len(one.statement.en) > 15
    assert any("\u4e00" <= letter <= "\u9fff" for letter in one.statement.zh)
    assert not any("\u4e00" <= letter <= "\u9fff" for letter in one.statement.en)
    assert one.source.strip()
    assert one.as_of.strip()
    assert one.read_on <= date(2026, 11, 23)
    assert one.effects
    assert one.valid_from is None or one.valid_until is None or one.valid_from <= one.valid_until


@each_rule
def test_a_rule_speaks_of_known_facts_and_may_come_true(loaded: Loaded) -> None:
    assert loaded.condition.names <= set(TYPES)
    assert true_somewhere(loaded), "no order could ever make this rule hold"


@each_rule
def test_a_rule_does_not_hold_for_an_order_of_which_nothing_is_known(loaded: Loaded) -> None:
    assert loaded.condition.evaluate({}, TYPES).holds is None


@each_rule
def test_clocks_start_at_moments_and_run_one_way(loaded: Loaded) -> None:
    kinds = catalogue()
    for effect in loaded.rule.effects:
        if effect.deadline:
            assert kinds[effect.deadline.after].type == "moment"
            assert (
                sum(x is not None for x in (effect.deadline.hours, effect.deadline.days, effect.deadline.business_days))
                == 1
            )
            assert effect.deadline.what.zh
            assert effect.deadline.consequence.zh
        if effect.recover:
            assert kinds[effect.recover.after].type == "moment"
        if effect.chance:
            assert effect.chance.fact in kinds
            assert effect.chance.fact in loaded.condition.names, "a chance moves by a fact that its rule looks at"


@each_rule
def test_kinds_of_dispute_are_spelt_right(loaded: Loaded) -> None:
    named = {value for value in loaded.condition.possible("dispute_type", "text") if value}
    if "dispute_type" in loaded.condition.names:
        assert named <= set(DisputeType)


def test_a_rule_out_of_force_is_not_applied() -> None:
    four_days = rule("amazon.returns.fbm-refund-deadline")
    assert four_days.valid_from == date(2026, 1, 26)
    assert not in_force(four_days, date(2026, 1, 25))
    assert in_force(four_days, date(2026, 1, 26))
    facts = {"portal": "amazon", "fulfilled_by": "seller", "return_received": True, "marketplace_country": "US"}
    facts["seller_refunded"] = False
    before, after = (
        {verdict.rule.id for verdict in apply(facts, TYPES, on=day) if verdict.answer.holds}
        for day in (date(2026, 1, 25), date(2026, 1, 26))
    )
    assert four_days.id not in before
    assert four_days.id in after


def test_a_rule_with_a_word_nobody_knows_is_refused() -> None:
    good = RULES[0].rule.model_dump(mode="json")
    with pytest.raises(ValueError, match="efects"):
        Rule.model_validate({**good, "efects": []})


def true_somewhere(loaded: Loaded) -> bool:
    """Looks for values of the rule's facts that make it hold: through all of them, or many at random."""
    names = sorted(loaded.condition.names)
    choices = [loaded.condition.possible(name, TYPES[name]) for name in names]
    tries: Any = itertools.product(*choices)
    if math.prod(len(choice) for choice in choices) > 20_000:
        chance = random.Random(7)
        tries = ([chance.choice(choice) for choice in choices] for _ in range(20_000))
    plain = ([list(value) if isinstance(value, tuple) else value for value in values] for values in tries)
    return any(loaded.condition.evaluate(dict(zip(names, values, strict=True)), TYPES).holds for values in plain)


def test_a_rule_named_by_an_amazon_checklist_can_be_looked_up() -> None:
    text = files("server.evidence").joinpath("checklists.yaml").read_text(encoding="utf-8")
    named = set(re.findall(r"\b(?:amazon|eu|uk|carrier|customs|card)\.[a-z0-9-]+(?:\.[a-z0-9-]+)+", text))
    assert len(named) > 10
    assert named <= {loaded.rule.id for loaded in RULES}
