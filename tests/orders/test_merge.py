"""Pages of one order together: nothing that one of them knew is lost, and nothing stands twice."""

import itertools
from decimal import Decimal

import pytest

from server.orders.context import OrderContext
from server.orders.merge import disagreements, merged
from server.orders.normalise import normalise
from server.orders.pages import latest_of_each_page
from server.orders.reading import Reading
from tests.orders.readings import NUMBER, reading

DETAIL = reading(
    "order-detail",
    order__total="€39.99",
    order__ship_by="Nov 4, 2026",
    order__items__0__title="Bowl",
    order__items__0__sku="B-1",
    shipments__0__tracking_number="ABC12345678",
    order__ship_to__name="Kim Vogel",
)
CONTACT = reading("contact-buyer", messages__0__text="Broken!", messages__0__at="Nov 19, 2026 12:00")
LIST = reading("order-list", order__items__0__quantity="2", order__status="Shipped")


def together(*pages: Reading) -> OrderContext:
    return merged([normalise(page) for page in pages])


@pytest.mark.parametrize(
    "pages", list(itertools.permutations([DETAIL, CONTACT, LIST])), ids=lambda pages: pages[0].page
)
def test_pages_say_the_same_together_in_whatever_order_they_were_opened(pages: tuple[Reading, ...]) -> None:
    found = together(*pages)
    assert found.order.id == NUMBER
    assert found.order.total == Decimal("39.99")
    assert found.order.status == "shipped"
    assert found.order.items[0].model_dump(exclude_none=True) == {"title": "Bowl", "sku": "B-1", "quantity": 2}
    assert found.shipments[0].tracking_number == "ABC12345678"
    assert [message.text for message in found.messages] == ["Broken!"]


def test_a_half_loaded_page_and_then_the_whole_one() -> None:
    half = reading("order-detail", order__total="€39.99")
    both = latest_of_each_page([half, DETAIL])
    assert both == [DETAIL]
    later_half = together(*latest_of_each_page([DETAIL, CONTACT]))
    assert later_half.order.ship_to is not None
    assert later_half.order.ship_to.name == "Kim Vogel"


def test_a_page_read_again_replaces_itself_and_a_typed_message_stays() -> None:
    typed = reading("typed", messages__0__text="Typed by hand", messages__0__from="buyer")
    again = reading("order-detail", order__total="€41.00")
    kept = latest_of_each_page([DETAIL, typed, again, typed])
    assert [page.page for page in kept] == ["typed", "order-detail", "typed"]
    found = together(*kept)
    assert found.order.total == Decimal("41.00")
    assert [message.text for message in found.messages] == ["Typed by hand"]
    assert len(found.sources["order.total"]) == 1


def test_a_message_on_two_pages_stands_once_and_messages_are_in_order_of_time() -> None:
    newer = reading("thread", messages__0__text="Any news?", messages__0__at="Nov 20, 2026 08:00")
    newer.fields |= {
        path.replace("0", "1", 1): shown for path, shown in CONTACT.fields.items() if path.startswith("messages.0")
    }
    found = together(newer, CONTACT)
    assert [message.text for message in found.messages] == ["Broken!", "Any news?"]


def test_where_pages_disagree_the_later_value_stands_and_both_are_kept() -> None:
    other = reading("order-list", order__total="€35.00")
    found = together(DETAIL, other)
    assert found.order.total == Decimal("35.00")
    assert [source.raw for source in found.sources["order.total"]] == ["€39.99", "€35.00"]
    assert list(disagreements(found)) == ["order.total"]


def test_the_same_value_in_other_words_is_no_disagreement() -> None:
    german = reading("order-list", language="de", order__total="39,99 €", order__ship_by="4. November 2026")
    assert disagreements(together(DETAIL, german)) == {}


def test_pages_lie_upon_an_order_that_came_whole() -> None:
    base = OrderContext.model_validate(
        {"portal": "amazon", "order": {"id": NUMBER, "total": "1.00", "currency": "EUR", "duty_terms": "DDP"}}
    )
    found = merged([normalise(DETAIL)], base=base)
    assert (found.order.total, found.order.duty_terms) == (Decimal("39.99"), "DDP")
