"""What the practice account has besides orders: it is whole, in every language, and at one with the orders."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from starlette.testclient import TestClient

from server.demo.amazon.hosts import HOSTS
from server.demo.amazon.records import COLUMNS, records, threads
from server.demo.labels import LANGUAGES
from server.demo.portal import create_portal
from server.demo.practice_orders import load_practice_orders

ORDERS = {order.id: order for order in load_practice_orders()}
DATA = [
    *(f"/practice-data/list/{kind}" for kind in COLUMNS),
    *(f"/practice-data/standing/{kind}" for kind in ("feedback", "reviews", "health", "notices")),
    "/practice-data/inbox",
    "/practice-data/listing",
    "/practice-data/listing?layout=old",
    "/orders-api/search",
]


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(create_portal(ORDERS.values())) as client:
        yield client


def get(client: TestClient, host: str, path: str, **query: str) -> Any:
    answer = client.get(path, params=query, headers={"host": host})
    assert answer.status_code == 200, f"{host}{path} {query}"
    return answer.json()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", DATA)
def test_every_page_has_its_data_on_every_host_in_every_language(client: TestClient, path: str, language: str) -> None:
    path, _, layout = path.partition("?layout=")
    for host in HOSTS:
        view = get(client, host, path, lang=language, layout=layout)
        assert view["language"] == language
        assert re.findall(r"\{[a-z]+\}", json.dumps(view)) == [], "a place in a text was not filled"
        rows = view.get("rows") or view.get("threads") or view.get("orders") or view.get("tabs") or view.get("groups")
        assert rows, f"{host} shows nothing"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_what_amazon_says_is_not_left_in_english(client: TestClient, language: str) -> None:
    """Reasons, states and decisions are Amazon's words; comments and names are the buyer's."""
    own = {"return.reason", "return.status", "claim.reason", "claim.status", "safet.reason", "safet.status"}
    for host in HOSTS:
        for kind in COLUMNS:
            english, other = (get(client, host, f"/practice-data/list/{kind}", lang=one) for one in ("en", language))
            for was, now in zip(english["rows"], other["rows"], strict=True):
                for before, after in zip(was["cells"], now["cells"], strict=True):
                    if before["path"] in own:
                        assert before["value"] != after["value"], f"{before['value']} on a page in {language}"


def test_claims_and_returns_of_a_practice_order_say_what_the_order_says() -> None:
    """The collector reads both: a contradiction here would be one of ours, not the portal's."""
    seen = set()
    for host in HOSTS:
        for kind, part in (("claims", "claim"), ("returns", "return_"), ("chargebacks", "claim"), ("safet", "safet")):
            for row in records(kind, host):
                order = ORDERS.get(row["order.id"])
                if order is None:
                    continue
                seen.add((kind, order.id))
                known = getattr(order.context, part, None)
                assert known is not None, f"{order.id} knows of no {kind}"
                assert row["buyer.name"] == (order.context.buyer and order.context.buyer.name)
                for path, value in row.items():
                    if path.startswith(("claim.", "return.")):
                        held = getattr(known, path.split(".", 1)[1], None)
                        if isinstance(held, datetime):
                            assert held == datetime.fromisoformat(value), path
                        elif isinstance(held, Decimal):
                            assert held == Decimal(value), path
                        elif held is not None:
                            assert held == value, path
    for order in ORDERS.values():
        if order.context.claim:
            assert ("claims", order.id) in seen
        if order.context.return_:
            assert ("returns", order.id) in seen


def test_every_order_with_messages_has_a_thread_and_its_messages(client: TestClient) -> None:
    for order in ORDERS.values():
        thread = threads(order.host)[order.id]
        view = get(client, order.host, f"/practice-data/thread/{thread.id}")
        assert view["order"] == order.id
        assert [one["text"] for one in view["messages"]] == [one.text for one in order.context.messages]


def test_a_list_can_be_asked_for_one_order(client: TestClient) -> None:
    host, order = "sellercentral.amazon.co.jp", "249-5550104-1000004"
    rows = get(client, host, "/practice-data/list/returns", order=order)["rows"]
    assert [row["order"] for row in rows] == [order]
    assert get(client, host, "/practice-data/list/returns", order="249-0000000-0000000")["rows"] == []


def test_a_listing_is_found_by_sku_and_asin_and_is_its_orders(client: TestClient) -> None:
    host = "sellercentral.amazon.de"
    for asked in ({"sku": "KER-BOWL-26-SAGE"}, {"asin": "B0PRAC1B26"}):
        assert get(client, host, "/practice-data/listing", **asked)["asin"] == "B0PRAC1B26"
    assert client.get("/practice-data/listing?sku=nothing", headers={"host": host}).status_code == 404
    item = ORDERS["302-5550101-1000001"].context.order.items[0]
    listing = records("listings", host)[0]
    assert (listing["listing.sku"], listing["listing.title"]) == (item.sku, item.title)


def test_a_long_list_repeats_orders_under_other_numbers(client: TestClient) -> None:
    view = get(client, "sellercentral.amazon.com", "/orders-api/search", rows="100", limit="100")
    assert len({order["id"] for order in view["orders"]}) == 100
    second = get(client, "sellercentral.amazon.com", "/orders-api/search", rows="100", limit="15", offset="15")
    assert second["orders"] == view["orders"][15:30]


@pytest.mark.parametrize(
    ("switch", "status", "mark"),
    [
        ("captcha", 200, "Enter the characters you see"),
        ("refused", 503, "Something went wrong"),
    ],
)
def test_a_page_that_stops_a_visitor(client: TestClient, switch: str, status: int, mark: str) -> None:
    answer = client.get(f"/orders-v3?{switch}=1", headers={"host": "sellercentral.amazon.com"})
    assert answer.status_code == status
    assert mark in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_signing_in_leads_back_and_carries_nothing(client: TestClient, language: str) -> None:
    host = {"host": "sellercentral.amazon.com"}
    asked = f"/safet-claims?pageSize=100&signin=1&lang={language}"
    sent = client.get(asked, headers=host, follow_redirects=False)
    assert sent.status_code == 302
    page = client.get(sent.headers["location"], headers=host).text
    assert 'form name="signIn" method="get" action="/safet-claims"' in page
    assert re.findall(r'<input type="(?:email|password)" id="(ap_\w+)"', page) == ["ap_email", "ap_password"]
    named = re.findall(r'name="(\w+)"(?: value="([^"]*)")?', page.split("<form", 1)[1])
    assert named == [("signIn", ""), ("pageSize", "100"), ("lang", language)]


def test_signing_in_leads_to_no_other_host(client: TestClient) -> None:
    page = client.get("/ap/signin?openid.return_to=//evil.example/x", headers={"host": "sellercentral.amazon.com"}).text
    assert "evil.example" not in page
