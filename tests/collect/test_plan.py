"""Which pages of an order are opened, and that nothing else ever is."""

import json
from pathlib import Path

import pytest

from server.collect.plan import (
    PLACEHOLDER,
    Stop,
    first_stops,
    further_stops,
    host_for,
    linked_stops,
    may_open,
    plain_address,
    plan_for,
    plans,
)
from server.errors import BadInput
from server.orders.context import OrderContext

ORDER = "302-5550101-1000001"
HOST = "sellercentral.amazon.de"
AMAZON = plan_for("amazon")
EBAY = plan_for("ebay")
MANIFEST = Path(__file__).resolve().parents[2] / "extension" / ".output" / "chrome-mv3" / "manifest.json"


def context(portal: str = "amazon", **more: object) -> OrderContext:
    order_id = ORDER if portal == "amazon" else "12-34567-89012"
    return OrderContext.read({"portal": portal, "order": {"id": order_id}, **more})[0]


def addresses(stops: list[Stop]) -> dict[str, str]:
    return {stop.kind: stop.url for stop in stops}


# The data


@pytest.mark.parametrize("portal", sorted(plans()))
def test_every_address_of_the_plan_may_be_opened(portal: str) -> None:
    plan = plan_for(portal)
    host = plan.seller_host.replace("{domain}", "com")
    for page in plan.pages:
        filled = PLACEHOLDER.sub(lambda name: host if name[1] == "host" else "5550101011", page.address)
        assert not filled or may_open(plan, filled), filled
        assert filled or (page.links and page.linked_from), f"{page.kind} has neither address nor link"
    assert may_open(plan, plan.home.replace("{host}", host))
    assert [page.kind for page in plan.pages] == list(dict.fromkeys(page.kind for page in plan.pages))


def test_a_thread_is_always_known_as_one_that_is_marked_read_by_opening() -> None:
    for plan in plans().values():
        assert [page.kind for page in plan.pages if page.opens == "marks-read"] == ["message-thread"]


def test_hosts_are_those_that_the_extension_reads() -> None:
    if not MANIFEST.is_file():
        pytest.skip("the extension is not built")
    built = json.loads(MANIFEST.read_text(encoding="utf-8"))
    patterns = [*built.get("host_permissions", []), *built.get("optional_host_permissions", [])]
    patterns += [match for script in built.get("content_scripts", []) for match in script["matches"]]
    known = {pattern.split("/")[2] for pattern in patterns if pattern.count("/") >= 2}
    for plan in plans().values():
        assert plan.hosts - known == set()


# Where the order stands


def test_the_host_is_that_of_the_page_the_order_was_read_from() -> None:
    read = context(marketplace="amazon.fr", page_url=f"https://{HOST}/orders-v3/order/{ORDER}?token=x")
    assert host_for(AMAZON, read) == HOST
    assert host_for(AMAZON, context(marketplace="amazon.fr")) == "sellercentral.amazon.fr"
    assert host_for(EBAY, context("ebay", marketplace="ebay.co.uk")) == "www.ebay.co.uk"
    disputed = context("ebay", marketplace="ebay.de", page_url="https://pmtdispute.ebay.com/dispute/5001")
    assert host_for(EBAY, disputed) == "www.ebay.de"


@pytest.mark.parametrize(
    "page_url",
    [
        "https://evil.example/orders-v3/order/1",
        "http://sellercentral.amazon.de/",
        "https://x@sellercentral.amazon.de/",
        "::",
    ],
)
def test_a_page_of_somebody_else_says_nothing_of_the_host(page_url: str) -> None:
    with pytest.raises(BadInput):
        host_for(AMAZON, context(page_url=page_url))


def test_other_portals_are_refused_by_name() -> None:
    with pytest.raises(BadInput, match="shopify"):
        plan_for("shopify")


# What is opened


def test_an_order_alone_leads_to_its_page_messages_returns_and_claims() -> None:
    stops = addresses(first_stops(AMAZON, HOST, context()))
    assert next(iter(stops.items())) == ("order-detail", f"https://{HOST}/orders-v3/order/{ORDER}")
    assert stops["message-inbox"] == f"https://{HOST}/messaging/inbox-v3?fi=search&ss={ORDER}"
    assert set(stops) == {"order-detail", "message-inbox", "return-list", "claim-list", "chargeback-list", "safet-list"}


def test_what_is_known_already_leads_further_at_once() -> None:
    known = context("ebay", claim={"kind": "inr-case", "id": "5001234"}, **{"return": {"id": "5005"}})
    stops = addresses(first_stops(EBAY, "www.ebay.de", known))
    assert stops["inr-detail"] == "https://www.ebay.de/res/ItemNotReceived/ViewRequest?id=5001234"
    assert stops["return-detail"] == "https://www.ebay.de/rtn/Return/ReturnsDetail?returnId=5005"
    assert "payment-dispute" not in stops, "an item-not-received request is no payment dispute"


def test_an_order_number_that_is_none_opens_nothing() -> None:
    strange = OrderContext.read({"portal": "amazon", "order": {"id": "../../ap/signin"}})[0]
    with pytest.raises(BadInput):
        first_stops(AMAZON, HOST, strange)


def test_a_row_of_the_order_leads_to_its_thread_and_says_whether_it_was_read() -> None:
    row = {"thread.id": "5550101011", "thread.unread": "true"}
    (stop,) = further_stops(AMAZON, HOST, ORDER, [row])
    assert (stop.kind, stop.url, stop.unread) == (
        "message-thread",
        f"https://{HOST}/messaging/inbox-v3?cc=5550101011",
        True,
    )
    assert further_stops(AMAZON, HOST, ORDER, [{**row, "thread.unread": "false"}])[0].unread is False
    assert further_stops(AMAZON, HOST, ORDER, [{"thread.id": "5550101011"}])[0].unread is None


@pytest.mark.parametrize("value", ["../ap/signin", "1&action=refund", "1#x", "//evil.example", "", "a" * 200, "1 2"])
def test_what_a_page_calls_a_number_and_is_none_goes_into_no_address(value: str) -> None:
    assert further_stops(AMAZON, HOST, ORDER, [{"thread.id": value, "safet.id": value}]) == []


def test_links_are_followed_only_within_the_portal_and_for_this_order() -> None:
    def followed(url: str) -> bool:
        return bool(linked_stops(AMAZON, ORDER, "order-detail", {"contact-buyer": [url]}))

    assert followed(f"https://{HOST}/messaging/contact-buyer?orderId={ORDER}")
    assert not followed(f"https://{HOST}/messaging/contact-buyer?orderId=111-5550103-1000003"), "another order"
    assert not followed(f"https://evil.example/messaging/contact-buyer?orderId={ORDER}")
    assert not followed(f"http://{HOST}/messaging/contact-buyer?orderId={ORDER}")
    assert not followed(f"https://{HOST}.evil.example/?orderId={ORDER}")
    assert not followed(f"javascript:alert('{ORDER}')")
    assert not followed(f"https://{HOST}/orders-v3/order/{ORDER}/cancel-order")


@pytest.mark.parametrize(
    "path",
    [
        "/orders-v3/order/302-5550101-1000001/cancel-order",
        "/gp/orders-v2/refund?orderID=302-5550101-1000001",
        "/safet-claims/create-v2",
        "/rtn/Return/ReturnsDetail?returnId=1&action=refundBuyer",
        "/rtn/Return/acceptReturn?returnId=1",
        "/messaging/%63ancel",
        "/x?do=Submit",
        "/ap/signOut",
        "/abis/listing/edit?sku=1",
    ],
)
def test_an_address_that_does_something_is_never_opened(path: str) -> None:
    assert not may_open(AMAZON, f"https://{HOST}{path}")


def test_addresses_are_shown_and_kept_without_what_the_portal_hung_to_them() -> None:
    hung = f"https://{HOST}/messaging/inbox-v3?fi=search&ss={ORDER}&session=s3cret&token=abc#me"
    assert plain_address(AMAZON, hung) == f"https://{HOST}/messaging/inbox-v3?fi=search&ss={ORDER}"
    assert plain_address(AMAZON, "http://[") == ""
