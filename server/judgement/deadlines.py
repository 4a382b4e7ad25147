"""Every clock that runs: from the date a page shows, else from the rule."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays

from server.brief import Deadline
from server.judgement.rulings import Ruling, Rulings
from server.judgement.words import word
from server.orders.context import OrderContext
from server.orders.marketplaces import Marketplace, marketplace
from server.rules.model import DeadlineEffect
from server.vocabulary import DeadlineKind


def deadlines(
    context: OrderContext, facts: Mapping[str, Any], rulings: Rulings, *, now: datetime, lang: str
) -> list[Deadline]:
    """The deadlines of a case: those still to come first, the nearest first.

    A date that the page shows wins over a computed one, which stays beside it in `computed_at`. Of two rules on the
    same kind of deadline the shorter counts.
    """
    site = marketplace(context.marketplace)
    computed: dict[tuple[DeadlineKind, str], Deadline] = {}
    for ruling in rulings.of("deadline"):
        found = _by_rule(ruling, facts, site, now, lang)
        if found is None:
            continue
        key = (found.kind, found.what if found.kind is DeadlineKind.OTHER else "")
        if key not in computed or found.due_at < computed[key].due_at:
            computed[key] = found
    every = list(_with_pages(context, facts, list(computed.values()), site, now, lang))
    return sorted(every, key=lambda deadline: (deadline.passed, abs((deadline.due_at - now).total_seconds())))


def _by_rule(ruling: Ruling, facts: Mapping[str, Any], site: Marketplace, now: datetime, lang: str) -> Deadline | None:
    effect = ruling.effect.deadline
    start = facts.get(effect.after) if effect else None
    if effect is None or not isinstance(start, datetime):
        return None
    due = due_at(effect, start, site)
    return Deadline(
        kind=effect.kind,
        what=effect.what.get(lang),
        due_at=due,
        source="rule",
        zone=site.zone,
        rule=ruling.rule_id,
        consequence=effect.consequence.get(lang),
        passed=due < now,
    )


def due_at(effect: DeadlineEffect, start: datetime, site: Marketplace) -> datetime:
    """When the clock of `effect` runs out. Days end at midnight in the marketplace's own time; hours run on."""
    if effect.hours is not None:
        return start + timedelta(hours=effect.hours)
    local = start.astimezone(site.clock)
    if effect.days is not None:
        day = local.date() + timedelta(days=effect.days)
    else:
        day = after_business_days(local.date(), effect.business_days or 0, site.country)
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=ZoneInfo(site.zone))


def after_business_days(start: date, count: int, country: str) -> date:
    """The day `count` business days after `start`: no Saturday, no Sunday, no public holiday of `country`."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in _holidays(country, day.year):
            count -= 1
    return day


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> frozenset[date]:
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def _with_pages(
    context: OrderContext,
    facts: Mapping[str, Any],
    computed: list[Deadline],
    site: Marketplace,
    now: datetime,
    lang: str,
) -> list[Deadline]:
    shown: list[tuple[DeadlineKind, datetime]] = []
    if context.claim and context.claim.respond_by and facts.get("claim_open") is not False:
        shown.append((DeadlineKind.ANSWER_CLAIM, context.claim.respond_by))
    if facts.get("unshipped") and context.order.ship_by:
        shown.append((DeadlineKind.SHIP, context.order.ship_by))
    result = list(computed)
    for kind, due in shown:
        rule = next((deadline for deadline in computed if deadline.kind is kind), None)
        if rule is not None:
            result.remove(rule)
        result.append(
            Deadline(
                kind=kind,
                what=rule.what if rule else word(f"deadline-{kind.value}", lang),
                due_at=due,
                source="page",
                computed_at=rule.due_at if rule else None,
                zone=site.zone,
                rule=rule.rule if rule else None,
                consequence=rule.consequence if rule else word(f"missed-{kind.value}", lang),
                passed=due < now,
            )
        )
    return result
