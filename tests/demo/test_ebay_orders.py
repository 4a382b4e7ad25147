"""eBay's practice orders agree with themselves, and their pages print what the companion reads back."""

from datetime import datetime
from decimal import Decimal
from importlib.resources import files

import pytest

from server.demo.ebay.addresses import KINDS, address
from server.demo.ebay.orders import EbayOrder, load_ebay_orders, load_listings
from server.demo.ebay.portal import HOSTS
from server.demo.ebay.printing import print_day, print_moment, print_money
from server.demo.labels import LANGUAGES, catalogue
from server.demo.practice_orders import practice_clock
from server.messages.language import detect_language
from server.orders import dates, money
from server.orders.context import OrderContext

ORDERS = load_ebay_orders()
each_order = pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.id)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_every_kind_of_trouble_is_there() -> None:
    kinds = {order.beside.dispute_type for order in ORDERS}
    assert kinds >= {"not-received", "delivered-not-received", "damaged", "size-fit", "unauthorized-payment", None}
    on_disk = {entry.name.removesuffix(".json") for entry in files("server.demo.ebay").joinpath("orders").iterdir()}
    assert on_disk == {order.id for order in ORDERS}


@each_order
def test_nothing_in_a_file_is_outside_the_contract(order: EbayOrder) -> None:
    text = files("server.demo.ebay").joinpath("orders", f"{order.id}.json").read_text(encoding="utf-8")
    strict = OrderContext.model_validate_json(text, extra="forbid")
    assert strict.sources == {}
    assert strict.portal == "ebay"
    assert order.host == f"www.{strict.marketplace}"
    assert order.host in HOSTS
    assert strict.order.currency == order.place.currency


@each_order
def test_the_money_adds_up(order: EbayOrder) -> None:
    items = order.context.order.items
    assert order.context.order.total == sum((item.price or 0) * (item.quantity or 0) for item in items)
    request = order.beside.return_request
    for amount in (order.context.claim and order.context.claim.amount, request and request.refund):
        assert amount is None or amount in (order.context.order.total, items[0].price)


@each_order
def test_the_story_runs_forward(order: EbayOrder) -> None:
    """Nothing happens before the order or after the practice clock, and what is due is due after it."""
    context, now = order.context, practice_clock()
    placed, facts = context.order.placed_at, context.order
    assert placed is not None
    assert facts.ship_by is not None
    assert facts.deliver_by is not None
    assert placed < facts.ship_by < facts.deliver_by
    past: list[datetime | None] = [message.at for message in context.messages]
    past += [
        context.claim.opened_at if context.claim else None,
        context.return_.requested_at if context.return_ else None,
    ]
    past.append(order.beside.feedback.at if order.beside.feedback else None)
    for shipment in context.shipments:
        times = [event.at for event in shipment.events if event.at]
        assert times == sorted(times)
        assert shipment.first_scan_at == times[0]
        assert (shipment.delivered_at is not None) == (facts.status == "delivered")
        assert shipment.delivered_at in (None, times[-1])
        past += times
    assert all(placed < at < now for at in past if at)
    due = [context.claim.respond_by if context.claim else None]
    due.append(order.beside.return_request.respond_by if order.beside.return_request else None)
    assert all(at > now for at in due if at)


@each_order
def test_the_buyer_writes_in_the_language_that_is_said(order: EbayOrder) -> None:
    said = [message.text for message in order.context.messages if message.sender == "buyer"]
    assert all(detect_language(text)[0] == order.beside.language for text in said)
    assert bool(said) == (order.beside.thread is not None)


@each_order
@each_language
def test_what_a_page_prints_is_read_back(order: EbayOrder, language: str) -> None:
    placed, total, place = order.context.order.placed_at, order.context.order.total, order.place
    assert placed is not None
    assert total is not None
    moment = dates.moment(print_moment(placed, place, language), zone=place.clock, language=language)
    assert moment == placed.replace(second=0)
    day = dates.moment(print_day(placed, place, language), zone=place.clock, language=language)
    assert day is not None
    assert day.date() == placed.astimezone(place.clock).date()
    printed = print_money(total, order.currency, language)
    assert money.amount(printed) == total
    assert money.currency(printed, home=place.currency) == order.currency


@pytest.mark.parametrize(
    ("currency", "language", "printed"),
    [
        ("EUR", "de", "EUR 1.034,90"),
        ("EUR", "fr", "1\u202f034,90 EUR"),
        ("GBP", "en", "£1,034.90"),
        ("USD", "zh", "$1,034.90"),
        ("EUR", "ja", "€1,034.90"),
    ],
)
def test_money_is_written_as_the_site_of_the_language_does(currency: str, language: str, printed: str) -> None:
    assert print_money(Decimal("1034.9"), currency, language) == printed


def test_every_item_in_the_editor_was_sold_and_every_attribute_has_its_word() -> None:
    sold = {item.listing_id for order in ORDERS for item in order.context.order.items}
    for item, listing in load_listings().items():
        assert item in sold
        assert all(f"ebay.specific.{name}" in catalogue() for name in listing.specifics)


def test_every_page_has_an_address_on_a_host_that_is_played() -> None:
    found = set()
    for order in ORDERS:
        for kind in KINDS:
            try:
                url = address(kind, order.id, lang="en")
            except ValueError:
                continue
            assert url.split("/")[2] in HOSTS
            found.add(kind)
    assert found == set(KINDS)


def test_the_pictures_that_buyers_sent_are_there() -> None:
    names = {piece.name for order in ORDERS for message in order.context.messages for piece in message.attachments}
    assert names
    for name in names:
        assert files("server.demo").joinpath("attachments", name).read_bytes()[:3] == b"\xff\xd8\xff"


@each_language
def test_labels_on_one_page_that_mean_different_things_read_differently(language: str) -> None:
    same = [{"order.buyer", "value.buyer"}, {"order.id", "order.short"}]
    for page in (
        ("order", "item", "parcel", "paid", "earned"),
        ("return", "returns"),
        ("inr",),
        ("case",),
        ("dispute",),
    ):
        seen: dict[str, str] = {}
        for key, texts in catalogue("ebay").items():
            name = key.removeprefix("ebay.")
            if name.split(".")[0] not in page or not key.startswith("ebay.") or name.endswith(".title"):
                continue
            other = seen.setdefault(texts[language], name)
            assert other == name or {other, name} in same, f"{other} and {name} both read {texts[language]}"
