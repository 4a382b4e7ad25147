"""A page seen again and again: a reload, two tabs, a slow request. Nothing is lost, nothing stands twice."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.orders.intake import take, take_rows
from server.orders.merge import merged
from server.orders.normalise import normalise
from server.orders.pages import latest_of_each_page, page_key, seen_again
from server.orders.reading import Reading, RowReading
from server.store import Cases, Database
from tests.orders.readings import NUMBER, reading

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WHOLE = reading("order-detail", at="2026-11-20T09:00:00+00:00", order__total="€39.99", order__ship_to__name="Kim Vogel")


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    return Cases(Database(tmp_path / "test.db"))


def at(minute: int) -> str:
    return f"2026-11-20T09:{minute:02}:00+00:00"


def test_a_reload_in_the_middle_loses_nothing_and_says_when_each_part_was_seen() -> None:
    half = reading("order-detail", at=at(5), order__total="€41.00").model_copy(update={"complete": False})
    seen = seen_again(WHOLE, half)
    assert seen.fields["order.total"].raw == "€41.00"
    assert (seen.fields["order.ship_to.name"].raw, seen.fields["order.ship_to.name"].at) == ("Kim Vogel", at(0))
    found = merged([normalise(seen)])
    assert [source.at and source.at.minute for source in found.sources["order.ship_to.name"]] == [0]
    assert [source.at and source.at.minute for source in found.sources["order.total"]] == [5]


def test_what_a_whole_page_no_longer_shows_is_gone() -> None:
    claimed = reading("order-detail", at=at(0), claim__kind="a-to-z", claim__status="Open")
    withdrawn = reading("order-detail", at=at(9), order__total="€39.99")
    assert merged([normalise(page) for page in latest_of_each_page([claimed, withdrawn])]).claim is None


def test_a_look_that_comes_in_late_does_not_overwrite_a_newer_one() -> None:
    newer = reading("order-detail", at=at(9), order__total="€41.00")
    assert seen_again(newer, WHOLE).fields["order.total"].raw == "€41.00"


def test_older_messages_stay_when_a_page_shows_only_the_newest() -> None:
    first = reading("message-thread", at=at(0), messages__0__text="Broken!", messages__1__text="So sorry.")
    later = reading("message-thread", at=at(9), messages__0__text="So  sorry.", messages__1__text="And now?")
    texts = [message.text for message in merged([normalise(seen_again(first, later))]).messages]
    assert sorted(texts) == ["And now?", "Broken!", "So  sorry."]


def test_two_returns_of_one_order_are_two_pages() -> None:
    one = reading("return-detail", return__id="5001", return__reason="Too small")
    two = reading("return-detail", return__id="5002", return__reason="Broken")
    assert page_key(one) != page_key(two)
    assert len(latest_of_each_page([one, two, one])) == 2


def test_parcels_are_joined_by_their_number_not_by_their_place() -> None:
    order = reading("order-detail", shipments__0__tracking_number="AA111111111", shipments__1__tracking_number="BB2222")
    track = reading("tracking", shipments__0__tracking_number="BB2222", shipments__0__carrier="DHL")
    found = merged([normalise(order), normalise(track)])
    assert [(one.tracking_number, one.carrier) for one in found.shipments] == [("AA111111111", None), ("BB2222", "dhl")]


def test_a_parcel_without_a_number_is_joined_by_its_place() -> None:
    order = reading("order-detail", shipments__0__carrier="DHL")
    track = reading("tracking", shipments__0__tracking_number="BB2222")
    assert len(merged([normalise(order), normalise(track)]).shipments) == 1


def test_events_of_two_pages_stand_once_each() -> None:
    one = reading("order-detail", shipments__0__events__0__at="Nov 5, 2026 10:00", shipments__0__events__0__text="Scan")
    two = reading(
        "tracking",
        shipments__0__events__0__at="Nov 7, 2026 09:00",
        shipments__0__events__0__text="Delivered",
        shipments__0__events__1__at="Nov 5, 2026 10:00",
        shipments__0__events__1__text="Scan",
    )
    events = merged([normalise(one), normalise(two)]).shipments[0].events
    assert sorted(event.text or "" for event in events) == ["Delivered", "Scan"]


def test_the_same_words_on_two_days_are_two_messages() -> None:
    pages = [
        reading("message-thread", messages__0__text="Any news?", messages__0__at="Nov 5, 2026 10:00"),
        reading("contact-buyer", messages__0__text="Any news?", messages__0__at="Nov 7, 2026 10:00"),
    ]
    assert len(merged([normalise(page) for page in pages]).messages) == 2


def test_what_the_seller_typed_stands_before_any_page_and_the_page_is_not_forgotten() -> None:
    typed = reading("typed", at=at(0), order__total="€35.00")
    typed.fields["order.total"].how = typed.fields["order.total"].how.TYPED
    later = reading("order-detail", at=at(9), order__total="€39.99")
    found = merged([normalise(page) for page in (typed, later)])
    assert str(found.order.total) == "35.00"
    assert {source.raw for source in found.sources["order.total"]} == {"€35.00", "€39.99"}


def test_many_tabs_at_once_make_one_case_with_everything_in_it(cases: Cases) -> None:
    pages = [
        reading(f"page-{number}", **{f"messages__{number}__text": f"Message {number}"})  # type: ignore[arg-type]
        for number in range(12)
    ]

    def send(page: Reading) -> None:
        with cases.turn():
            take(cases, page, now=NOW)

    threads = [threading.Thread(target=send, args=(page,)) for page in pages * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (row,) = cases.recent()
    stored = cases.get(row["case_id"])
    assert sorted(message.text for message in stored.context.messages) == sorted(f"Message {n}" for n in range(12))
    assert len(stored.pages) == 12


def row(**given: str) -> RowReading:
    return RowReading.model_validate(
        {"fields": {path.replace("__", "."): {"raw": raw, "how": "label"} for path, raw in given.items()}}
    )


def test_a_row_of_a_claim_list_opens_a_case_and_a_plain_order_does_not(cases: Cases) -> None:
    page = reading("claim-list").model_copy(
        update={
            "fields": {},
            "rows": [
                row(order__id=NUMBER, claim__kind="a-to-z", claim__respond_by="Nov 22, 2026"),
                row(order__id="302-5550198-1000098", order__total="€5.00"),
                row(order__total="€5.00"),
                row(order__id="no number", claim__kind="a-to-z"),
            ],
        }
    )
    taken = take_rows(cases, page, now=NOW)
    assert [one.order_id for one in taken] == [NUMBER]
    claim = cases.get(taken[0].case_id).context.claim
    assert claim is not None
    assert claim.respond_by is not None


def test_a_row_of_the_order_list_adds_to_a_case_that_is_there(cases: Cases) -> None:
    take(cases, WHOLE, now=NOW)
    page = reading("order-list").model_copy(
        update={"fields": {}, "rows": [row(order__id=NUMBER, order__status="Shipped")]}
    )
    (taken,) = take_rows(cases, page, now=NOW)
    context = cases.get(taken.case_id).context
    assert (context.order.status, str(context.order.total)) == ("shipped", "39.99")
