"""What of a page is about this order: rows of others are nobody's business."""

from typing import Any

from server.collect.about import About, about_order
from server.collect.plan import Stop, plan_for
from server.orders.reading import Reading

ORDER, OTHER = "302-5550101-1000001", "302-5550109-1000009"
PLAN = plan_for("amazon")


def shown(fields: dict[str, str] | None = None, rows: list[dict[str, str]] | None = None) -> Reading:
    def raw(values: dict[str, str]) -> dict[str, Any]:
        return {path: {"raw": value, "how": "label"} for path, value in values.items()}

    return Reading.model_validate(
        {
            "portal": "amazon",
            "page": "claim-list",
            "url": "https://sellercentral.amazon.de/x",
            "at": "2026-11-20T09:00:00+00:00",
            "fields": raw(fields or {}),
            "rows": [{"fields": raw(row)} for row in rows or []],
        }
    )


def about(kind: str, reading: Reading, *, by_link: bool = False) -> About:
    return about_order(reading, Stop(PLAN.kind(kind), "https://sellercentral.amazon.de/x", by_link), ORDER)


def test_of_a_list_only_the_orders_own_row_is_taken_and_no_picture_of_the_others() -> None:
    rows = [{"order.id": OTHER, "claim.status": "open"}, {"order.id": ORDER, "claim.status": "closed"}]
    found = about("claim-list", shown(rows=rows))
    assert [reading.fields["claim.status"].raw for reading in found.readings] == ["closed"]
    assert [reading.rows for reading in found.readings] == [[]]
    assert not found.ours


def test_a_row_without_an_order_counts_only_where_the_list_was_asked_for_this_order() -> None:
    rows = [{"thread.id": "1", "thread.unread": "false"}]
    searched = about("message-inbox", shown(rows=rows))
    assert searched.ours
    assert searched.readings[0].fields["order.id"].raw == ORDER
    assert searched.readings[0].fields["order.id"].how == "api", "the number was not on the page"
    assert about("claim-list", shown(rows=rows)).readings == []


def test_two_rows_of_the_order_are_two_readings() -> None:
    rows = [{"order.id": ORDER, "return.id": "1"}, {"order.id": ORDER, "return.id": "2"}]
    assert len(about("return-list", shown(rows=rows)).readings) == 2


def test_another_orders_page_is_not_taken_whatever_led_there() -> None:
    found = about("order-detail", shown({"order.id": OTHER, "order.total": "1,00"}))
    assert found.readings == []
    assert not found.ours


def test_a_page_that_a_link_led_to_has_to_name_the_order_itself() -> None:
    page = shown({"safet.status": "open"})
    assert about("safet-detail", page).readings != []
    assert about("safet-detail", page, by_link=True).readings == []


def test_a_search_that_shows_others_all_the_same_gives_no_picture() -> None:
    rows = [{"order.id": ORDER, "thread.id": "1"}, {"order.id": OTHER, "thread.id": "2"}]
    found = about("message-inbox", shown(rows=rows))
    assert not found.ours
    assert [values["thread.id"] for values in found.shown] == ["1"]
