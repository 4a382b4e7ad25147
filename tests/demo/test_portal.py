"""The practice portal over HTTP: every order on its own host, and clear answers elsewhere."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from server.demo import portal
from server.demo.amazon import data
from server.demo.amazon.hosts import HOSTS, hosts_of
from server.demo.labels import PAGE_LANGUAGE
from server.demo.practice_orders import PracticeOrder, load_practice_orders

ORDERS = load_practice_orders()
ACCOUNT_HOSTS = ("sellercentral.amazon.com", "sellercentral.amazon.de", "sellercentral.amazon.co.jp")
each_order = pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.id)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setattr(data, "ADDRESS_DELAY", 0.0)
    with TestClient(portal.create_portal(ORDERS)) as client:
        yield client


def on(host: str) -> dict[str, str]:
    return {"host": host}


def view_of(client: TestClient, order: PracticeOrder, query: str = "") -> dict[str, Any]:
    answer = client.get(f"/orders-api/order/{order.id}{query}", headers=on(order.host))
    view: dict[str, Any] = answer.json()["order"]["view"]
    return view


def values(view: dict[str, Any]) -> dict[str, str]:
    return {row["test"]: row["value"] for row in view["summary"] if row["test"]}


@each_order
def test_an_order_has_its_pages_on_its_host(client: TestClient, order: PracticeOrder) -> None:
    for path in (f"/orders-v3/order/{order.id}", f"/messaging/contact-buyer?orderId={order.id}"):
        answer = client.get(path, headers=on(order.host))
        assert answer.status_code == 200
        assert f'<html lang="{PAGE_LANGUAGE[order.page_language]}">' in answer.text
    elsewhere = next(host for host in HOSTS if host not in hosts_of(order.host))
    assert client.get(f"/orders-v3/order/{order.id}", headers=on(elsewhere)).status_code == 404
    assert client.get(f"/orders-api/order/{order.id}", headers=on(elsewhere)).status_code == 404


@each_order
def test_the_page_says_what_the_order_says(client: TestClient, order: PracticeOrder) -> None:
    view = view_of(client, order)
    assert view["language"] == order.page_language
    assert values(view)["sales-channel"].lower() == order.context.marketplace
    assert [item["asin"] for item in view["items"]] == [item.listing_id for item in order.context.order.items]
    numbers = [row["value"] for package in view["packages"] for row in package["rows"] if row["test"] == "tracking-id"]
    assert numbers == [shipment.tracking_number for shipment in order.context.shipments]
    assert [package["protected"] for package in view["packages"]] == [
        shipment.claims_protected is True for shipment in order.context.shipments
    ]
    events = [len(package["events"]) for package in view["packages"]]
    assert events == [len(shipment.events) for shipment in order.context.shipments]
    assert bool(view["claim"]) == (order.context.claim is not None)
    assert bool(view["return"]) == (order.context.return_ is not None)


@each_order
def test_the_address_is_not_in_the_body_and_comes_by_itself(client: TestClient, order: PracticeOrder) -> None:
    address = order.context.order.ship_to
    assert address is not None
    body = client.get(f"/orders-api/order/{order.id}", headers=on(order.host))
    assert address.lines[0] not in body.text
    answer = client.post(
        "/orders-st/resolve", json={"blobs": [body.json()["order"]["blob"]]}, headers=on(order.host)
    ).json()
    pieces = answer[order.id]["address"]["pieces"]
    assert 5 <= len(pieces) <= 7
    assert pieces[0] == address.name
    for part in (*address.lines, address.postcode, address.region):
        assert part is None or part in pieces


def test_a_page_can_be_asked_for_in_another_language(client: TestClient) -> None:
    order = ORDERS[0]
    assert values(view_of(client, order))["purchase-date"] == "Mo., 2. Nov. 2026, 20:17 MEZ"
    assert values(view_of(client, order, "?lang=zh"))["purchase-date"] == "2026年11月2日星期一 CET 下午8:17"
    assert values(view_of(client, order, "?lang=xx"))["purchase-date"] == "Mo., 2. Nov. 2026, 20:17 MEZ"


def test_the_european_account_shows_the_orders_of_its_other_countries(client: TestClient) -> None:
    answer = client.get("/orders-api/search", headers=on("sellercentral.amazon.de")).json()
    assert {order["channel"] for order in answer["orders"]} == {"Amazon.de", "Amazon.fr", "Amazon.it", "Amazon.es"}
    assert answer["language"] == "de"
    shown = [order["id"] for host in ACCOUNT_HOSTS for order in search(client, host)["orders"]]
    assert sorted(shown) == sorted(order.id for order in ORDERS)


def search(client: TestClient, host: str) -> dict[str, Any]:
    answer: dict[str, Any] = client.get("/orders-api/search", headers=on(host)).json()
    return answer


@each_order
def test_the_conversation_is_the_orders(client: TestClient, order: PracticeOrder) -> None:
    path = f"/messaging/practice/{order.id}"
    messages = client.get(path, headers=on(order.host)).json()["messages"]
    assert [(one["from"], one["text"]) for one in messages] == [
        (one.sender, one.text) for one in order.context.messages
    ]
    assert client.get(f"{path}?nomessages=1", headers=on(order.host)).json()["messages"] == []
    for message in messages:
        for attachment in message["attachments"]:
            picture = client.get(attachment["url"], headers=on(order.host))
            assert picture.headers["content-type"] == attachment["type"]


def test_what_does_not_exist_is_a_page_that_says_so(client: TestClient) -> None:
    host = on("sellercentral.amazon.com")
    assert client.get("/orders-v3/order/111-0000000-0000000", headers=host).status_code == 404
    assert client.get("/messaging/contact-buyer", headers=host).status_code == 404
    assert client.get("/orders-api/order/111-0000000-0000000", headers=host).status_code == 404
    assert client.get("/performance/dashboard", headers=host).status_code == 200
    assert client.get("/", headers=host, follow_redirects=False).headers["location"] == "/orders-v3"


def test_a_host_that_the_portal_does_not_play_gets_nothing(client: TestClient) -> None:
    answer = client.get("/orders-v3", headers=on("www.amazon.com"))
    assert answer.status_code == 404
    assert "sellercentral.amazon.de" in answer.json()["message"]
