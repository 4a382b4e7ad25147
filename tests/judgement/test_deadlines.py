"""Every clock: hours that run through, days that end at midnight over there, working days over holidays."""

from datetime import date, datetime
from typing import Any

import pytest

from server.brief import Deadline
from server.judgement.deadlines import after_business_days, deadlines, due_at
from server.judgement.facts import gather
from server.judgement.rulings import rulings
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.rules.model import DeadlineEffect, Words
from server.vocabulary import DeadlineKind
from tests.conftest import NOW
from tests.judgement.cases import DENIED_DELIVERY, order, practice, understood

WORDS = Words(en="x", zh="某")


def due(start: str, site: str, **length: float) -> datetime:
    effect = DeadlineEffect(
        kind=DeadlineKind.OTHER, after="return_received_at", what=WORDS, consequence=WORDS, **length
    )
    return due_at(effect, datetime.fromisoformat(start), marketplace(site))


def of(context: OrderContext, kind: str = "not-received", now: datetime = NOW) -> list[Deadline]:
    facts = gather(context, understood(kind), now=now).with_value("dispute_type", kind)
    return deadlines(context, facts, rulings(facts, now=now, lang="en"), now=now, lang="en")


def test_hours_run_through_the_change_of_clocks() -> None:
    autumn = due("2026-10-24T12:00:00+02:00", "amazon.de", hours=24)
    assert autumn == datetime.fromisoformat("2026-10-25T11:00:00+01:00")
    spring = due("2026-03-07T12:00:00-08:00", "amazon.com", hours=48)
    assert spring == datetime.fromisoformat("2026-03-09T13:00:00-07:00")


@pytest.mark.parametrize(
    ("start", "site", "end"),
    [
        ("2026-11-20T09:00:00+00:00", "amazon.de", "2026-11-24T23:59:59+01:00"),
        ("2026-11-20T23:30:00+00:00", "amazon.de", "2026-11-25T23:59:59+01:00"),
        ("2026-11-20T05:00:00+00:00", "amazon.com", "2026-11-23T23:59:59-08:00"),
        ("2026-11-20T16:00:00+00:00", "amazon.co.jp", "2026-11-25T23:59:59+09:00"),
        ("2026-10-23T12:00:00+02:00", "amazon.de", "2026-10-27T23:59:59+01:00"),
        ("2026-11-20T09:00:00+00:00", "unknown.example", "2026-11-24T23:59:59+00:00"),
    ],
)
def test_days_end_at_midnight_in_the_marketplaces_own_time(start: str, site: str, end: str) -> None:
    assert due(start, site, days=4) == datetime.fromisoformat(end)


@pytest.mark.parametrize(
    ("start", "count", "country", "end"),
    [
        (date(2026, 11, 20), 2, "DE", date(2026, 11, 24)),
        (date(2026, 12, 23), 2, "DE", date(2026, 12, 28)),
        (date(2026, 11, 25), 1, "US", date(2026, 11, 27)),
        (date(2026, 12, 31), 1, "JP", date(2027, 1, 4)),
        (date(2026, 11, 20), 2, "", date(2026, 11, 24)),
        (date(2026, 11, 21), 0, "DE", date(2026, 11, 21)),
    ],
)
def test_working_days_pass_over_weekends_and_holidays(start: date, count: int, country: str, end: date) -> None:
    assert after_business_days(start, count, country) == end


def test_a_date_on_the_page_wins_and_the_computed_one_stays_beside_it() -> None:
    answer = next(one for one in of(practice(DENIED_DELIVERY)) if one.kind is DeadlineKind.ANSWER_CLAIM)
    assert (answer.source, answer.due_at.isoformat()) == ("page", "2026-11-20T21:00:00-08:00")
    assert answer.computed_at is not None
    assert answer.rule == "amazon.a-to-z.info-request-window"
    unread = next(
        one for one in of(practice(DENIED_DELIVERY, claim__respond_by=None)) if one.kind is DeadlineKind.ANSWER_CLAIM
    )
    assert (unread.source, unread.due_at, unread.computed_at) == ("rule", answer.computed_at, None)


def returned(received: str, **fields: Any) -> OrderContext:
    given = {"fulfilment": "seller", "deliver_by": "2026-11-10T00:00:00Z"}
    return order(order=given, **{"return": {"requested_at": None, "received_at": received}}, **fields)


def test_a_refund_in_europe_is_due_in_working_days_and_in_the_us_in_calendar_days() -> None:
    def refund(context: OrderContext) -> datetime:
        return next(one.due_at for one in of(context, "changed-mind") if one.kind is DeadlineKind.REFUND)

    assert refund(returned("2026-11-19T10:00:00Z")).isoformat() == "2026-11-23T23:59:59+01:00"
    american = returned("2026-11-19T10:00:00Z", marketplace="amazon.com")
    assert refund(american).isoformat() == "2026-11-23T23:59:59-08:00"


def test_what_has_passed_is_marked_and_comes_last() -> None:
    letters = [{"from": "buyer", "text": "where?", "at": "2026-11-17T09:00:00Z"}]
    waiting = {"requested_at": "2026-11-19T20:00:00Z"}
    found = of(order(messages=letters, order={"fulfilment": "seller"}, **{"return": waiting}), "changed-mind")
    assert [one.passed for one in found] == sorted(one.passed for one in found)
    assert not found[0].passed
    late = next(one for one in found if one.kind is DeadlineKind.ANSWER_BUYER)
    assert late.passed
    coming = [one.due_at for one in found if not one.passed]
    assert coming == sorted(coming)


def test_no_clock_runs_from_a_moment_that_is_not_known() -> None:
    assert of(order(messages=[{"from": "buyer", "text": "where?"}], order={"fulfilment": "seller"})) == []
    answered = [
        {"from": "buyer", "text": "where?", "at": "2026-11-20T08:00:00Z"},
        {"from": "seller", "text": "there", "at": "2026-11-20T08:30:00Z"},
    ]
    assert not [one for one in of(order(messages=answered)) if one.kind is DeadlineKind.ANSWER_BUYER]
