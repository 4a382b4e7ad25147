"""A page's raw strings become typed values; what makes no sense is named, and takes nothing else with it."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from server.orders.normalise import NoOrderNumber, normalise
from server.orders.reading import FieldReading, Reading
from server.vocabulary import How, Portal
from tests.orders.readings import NUMBER, reading


def test_a_page_of_many_kinds_of_values() -> None:
    found = normalise(
        reading(
            language="de",
            order__total="39,99 €",
            order__deliver_by="12. bis 18. November 2026",
            order__fulfilment="Versand durch Verkäufer",
            order__items__0__quantity="2",
            order__ship_from__country="Shenzhen, China",
            shipments__0__carrier="DHL Paket",
            shipments__0__tracking_number="00 3404 3416 1234",
            messages__0__text="Wo ist mein Paket?",
            messages__0__from="Käufer",
        )
    )
    order, shipment = found.values["order"], found.values["shipments"][0]
    assert order["id"] == NUMBER
    assert (order["total"], order["currency"]) == (Decimal("39.99"), "EUR")
    assert order["deliver_by"].isoformat() == "2026-11-18T23:59:59+01:00"
    assert order["fulfilment"] == "seller"
    assert order["items"] == [{"quantity": 2}]
    assert order["ship_from"] == {"country": "CN"}
    assert (shipment["carrier"], shipment["tracking_number"], shipment["tracked"]) == ("dhl", "00340434161234", True)
    assert found.values["messages"] == [{"text": "Wo ist mein Paket?", "from": "buyer"}]
    assert found.values["marketplace"] == "amazon.de"
    assert found.unreadable == found.unknown == []


def test_an_unreadable_date_is_named_and_nothing_else_is_lost() -> None:
    found = normalise(reading(order__ship_by="31 February 2026", order__total="€12.00", order__placed_at="Nov 2, 2026"))
    assert found.unreadable == ["order.ship_by"]
    assert "ship_by" not in found.values["order"]
    assert found.values["order"]["total"] == Decimal("12.00")
    assert found.values["order"]["placed_at"].date().isoformat() == "2026-11-02"


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        ("order.items.0.quantity", "9" * 20_000),
        ("order.total", "9" * 20_000),
        ("order.return_policy.days", "many"),
        ("shipments.0.shipped_at", "0001-01-01"),
        ("order.ship_to.country", "Atlantis"),
        (f"messages.{'9' * 18}.text", "hello"),
        ("order.items.5000.title", "hello"),
    ],
)
def test_nonsense_is_unreadable_and_breaks_nothing(path: str, raw: str) -> None:
    shown = reading()
    shown.fields[path] = FieldReading(raw=raw, how=How.LABEL)
    found = normalise(shown)
    assert found.unreadable == [path]
    assert found.values["order"]["id"] == NUMBER


def test_a_field_nobody_knows_is_reported() -> None:
    shown = reading()
    shown.fields["order.horoscope"] = FieldReading(raw="Libra", how=How.LABEL)
    assert normalise(shown).unknown == ["order.horoscope"]


def test_half_an_emoji_costs_no_more_than_itself() -> None:
    shown = {"portal": "amazon", "page": "contact-buyer", "fields": {}}
    shown["fields"] = {
        "order.id": {"raw": NUMBER, "how": "label"},
        "messages.0.text": {"raw": "Hi \ud83d", "how": "label"},
    }
    found = normalise(Reading.model_validate(shown))
    assert found.values["messages"][0]["text"] == "Hi \ufffd"


@pytest.mark.parametrize("raw", [None, "", "Order", "302-555", "order 12"])
def test_without_an_order_number_there_is_no_order(raw: str | None) -> None:
    shown = reading(order__total="€12.00")
    del shown.fields["order.id"]
    if raw is not None:
        shown.fields["order.id"] = FieldReading(raw=raw, how=How.LABEL)
    with pytest.raises(NoOrderNumber) as failure:
        normalise(shown)
    assert failure.value.code == "no-order-number"
    assert failure.value.hint


def test_the_number_is_found_among_other_words_or_in_the_address() -> None:
    shown = reading()
    shown.fields["order.id"] = FieldReading(raw=f"Order ID: # {NUMBER}", how=How.LABEL)
    assert normalise(shown).values["order"]["id"] == NUMBER
    del shown.fields["order.id"]
    shown.url = f"https://sellercentral.amazon.de/orders-v3/order/{NUMBER}?x=1"
    assert normalise(shown).values["order"]["id"] == NUMBER


def test_every_value_says_where_it_stood() -> None:
    found = normalise(reading("order-detail", language="de", order__total="39,99 €"))
    (source,) = found.values["sources"]["order.total"]
    assert (source["page"], source["raw"], source["how"], source["language"]) == (
        "order-detail",
        "39,99 €",
        "label",
        "de",
    )
    assert source["at"] == datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_first_scan_and_delivery_come_from_the_history_whatever_its_order() -> None:
    newest_first = reading(
        shipments__0__events__0__at="2026-11-08 16:00",
        shipments__0__events__0__text="Delivered",
        shipments__0__events__1__at="2026-11-04 09:00",
        shipments__0__events__1__text="Accepted at facility",
        shipments__0__events__2__at="2026-11-03 20:00",
        shipments__0__events__2__text="Shipping label created",
    )
    (shipment,) = normalise(newest_first).values["shipments"]
    assert [event["state"] for event in shipment["events"]] == ["pre-transit", "in-transit", "delivered"]
    assert shipment["first_scan_at"].isoformat() == "2026-11-04T09:00:00+01:00"
    assert shipment["delivered_at"].isoformat() == "2026-11-08T16:00:00+01:00"


def test_other_portals_numbers_are_taken_as_they_are() -> None:
    shown = Reading(portal=Portal.SHOPIFY, page="order", fields={"order.id": FieldReading(raw="#1001", how=How.LABEL)})
    assert normalise(shown).values["order"]["id"] == "#1001"


@pytest.mark.parametrize(
    ("host", "day"),
    [("sellercentral.amazon.com", 3), ("sellercentral.amazon.co.uk", 4), ("www.ebay.com.au", 4), ("www.ebay.com", 3)],
)
def test_which_comes_first_in_english_is_told_by_the_marketplace(host: str, day: int) -> None:
    page = reading("order-detail", url=f"https://{host}/orders-v3", order__placed_at="03/04/2026")
    placed = normalise(page).values["order"]["placed_at"]
    assert placed.month == day
