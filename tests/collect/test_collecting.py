"""The pages of one order, opened and read by the real collector in a real browser on the practice portal."""

import hashlib
import io
import os
import signal
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from server.collect.browser import NAMED, profile_folder
from server.orders.context import OrderContext
from tests.collect.conftest import Collecting, Gate

BOWL, CLAIM, RETURNED = "302-5550101-1000001", "111-5550103-1000003", "249-5550104-1000004"
LOGIN = '<html><body><form name="signIn"><input id="ap_email" name="email"></form></body></html>'
CAPTCHA = "<html><body><h4>Enter the characters you see below</h4></body></html>"


def of(state: dict, page: str) -> dict:  # type: ignore[type-arg]
    """The page of that kind in a state."""
    return next(one for one in state["pages"] if one["page"] == page)  # type: ignore[no-any-return]


def context_of(collecting: Collecting, case_id: str) -> OrderContext:
    return collecting.companion.house.cases.get(case_id).context


def browsers_with(profile: Path) -> list[int]:
    """Processes of this machine that have the profile open."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(profile) in words:
            found.append(int(folder.name))
    return found


def test_an_order_of_which_only_the_number_is_known_is_read_page_by_page(collecting: Collecting, gate: Gate) -> None:
    case = collecting.case(BOWL)
    state = collecting.collect(case)
    assert state["state"] == "done", state
    assert state["error"] is None
    assert state["done"] == state["total"]
    assert of(state, "order-detail")["state"] == "read"
    assert of(state, "contact-buyer")["state"] == "read"
    known = context_of(collecting, case)
    assert str(known.order.total) == "34.90"
    assert known.order.items[0].sku == "KER-BOWL-26-SAGE"
    assert known.shipments[0].tracking_number == "LY482913379CN"
    assert known.order.ship_to is not None
    assert known.order.ship_to.city == "Kassel", "the address comes late, and was not waited for"
    assert any("Schale" in message.text for message in known.messages if message.sender == "buyer")
    pages = {source.page for sources in known.sources.values() for source in sources}
    assert {"order-detail", "contact-buyer"} <= pages

    opened = gate.pages()
    assert opened[0] == f"/orders-v3/order/{BOWL}"
    others = [path for path in opened if "555" in path and BOWL not in path]
    assert others == [], "pages of other orders were opened"
    agents = {agent for method, _, agent in gate.came}
    assert all(agent.endswith(NAMED) for agent in agents), agents
    assert all(method == "GET" or address.endswith("/orders-st/resolve") for method, address, _ in gate.came)


def test_pictures_and_snapshots_are_kept_as_evidence(collecting: Collecting) -> None:
    collecting.at_most(1)
    case = collecting.case(BOWL)
    collecting.collect(case)
    files = collecting.companion.house.files
    kept = files.list(case)
    page = f"https://sellercentral.amazon.de/orders-v3/order/{BOWL}"
    (shot,) = [file for file in kept if file.kind == "page-screenshot" and file.source == page]
    data = files.path(shot.sha256).read_bytes()
    assert hashlib.sha256(data).hexdigest() == shot.sha256
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.format == "PNG"
        assert picture.width == 1600
        assert len(picture.convert("L").getcolors(256) or range(300)) > 20, "the picture is empty"
    assert shot.captured_at == "2026-11-20T09:00:00+00:00"
    (snapshot,) = [file for file in kept if file.kind == "page-snapshot" and file.source == page]
    html = files.path(snapshot.sha256).read_text(encoding="utf-8")
    assert html.startswith(f"<!-- {page} -->")
    assert "Keramikschale" in html
    assert "<script>" not in html


def test_unread_threads_are_left_alone_unless_the_seller_says_otherwise(collecting: Collecting, gate: Gate) -> None:
    collecting.at_most(4)
    case = collecting.case(BOWL)
    state = collecting.collect(case)
    assert of(state, "message-thread")["state"] == "left-alone"
    assert not any("cc=" in path for path in gate.pages()), "an unread thread was opened"
    _until_free(collecting, case)
    state = collecting.collect(case, open_threads=True)
    assert of(state, "message-thread")["state"] == "read"
    assert any("cc=" in path for path in gate.pages())


def test_what_lists_say_of_this_order_is_merged_and_nothing_of_the_others(collecting: Collecting) -> None:
    collecting.at_most(6)
    case = collecting.case(CLAIM)
    state = collecting.collect(case)
    assert of(state, "claim-list")["state"] == "read"
    assert of(state, "claim-list")["files"] == 0, "a picture that shows other buyers was kept"
    known = context_of(collecting, case)
    assert known.claim is not None
    assert known.claim.kind == "a-to-z"
    assert {source.page for source in known.sources["claim.status"]} >= {"claim-list"}
    rows = list(collecting.companion.house.cases.recent())
    assert [row["order_id"] for row in rows] == [CLAIM], "cases of other orders were opened"


@pytest.mark.parametrize(
    ("status", "page", "code"),
    [(200, LOGIN, "login"), (200, CAPTCHA, "captcha"), (503, "Sorry", "refused"), (403, "no", "refused")],
)
def test_a_wall_stops_it_with_a_clear_word_and_keeps_what_it_had(
    collecting: Collecting, gate: Gate, status: int, page: str, code: str
) -> None:
    gate.instead["/messaging/inbox-v3"] = (status, page)
    case = collecting.case(RETURNED)
    state = collecting.collect(case)
    assert (state["state"], state["error"]["code"]) == ("stopped", code)
    assert state["error"]["hint"]
    assert collecting.state(case, "zh")["error"]["message"] != state["error"]["message"]
    assert of(state, "order-detail")["state"] == "read"
    assert of(state, "return-list")["state"] == "not-opened"
    assert context_of(collecting, case).order.items != [], "what was read before was lost"
    assert not any(path.startswith("/gp/returns") for path in gate.pages()), "it went on after the wall"


def test_the_portals_own_sign_in_stops_it_at_once(collecting: Collecting, gate: Gate) -> None:
    home = '<meta http-equiv="refresh" content="0; url=/ap/signin?openid.return_to=/orders-v3">'
    gate.instead[f"/orders-v3/order/{RETURNED}"] = (200, home)
    state = collecting.collect(collecting.case(RETURNED))
    assert (state["state"], state["error"]["code"]) == ("stopped", "login")
    assert "sellerside login amazon" in state["error"]["hint"]
    assert not any("openid" in one["url"] for one in state["pages"])


def test_a_page_that_the_portal_does_not_have_is_passed_over(collecting: Collecting, gate: Gate) -> None:
    gate.instead["/gp/returns/list/v2"] = (404, "gone")
    collecting.at_most(5)
    state = collecting.collect(collecting.case(RETURNED))
    assert state["state"] == "done"
    assert of(state, "return-list")["state"] == "missing"
    assert of(state, "claim-list")["state"] != "not-opened"


def test_an_order_page_that_never_comes_ends_it(collecting: Collecting, gate: Gate) -> None:
    drive = collecting.companion.house.collector.drive
    collecting.companion.house.collector.drive = type(drive)(
        drive.arguments, drive.any_certificate, drive.pace, drive.readers, patience=3
    )
    gate.instead[f"/orders-v3/order/{RETURNED}"] = (200, "<div id=MYO-app><div id=apploading><span></span></div></div>")
    state = collecting.collect(collecting.case(RETURNED))
    assert (state["state"], state["error"]["code"]) == ("stopped", "not-settled")


def test_no_connection_is_said_to_be_none(collecting: Collecting) -> None:
    drive = collecting.companion.house.collector.drive
    nowhere = ("--host-resolver-rules=MAP * 127.0.0.1:9",)
    collecting.companion.house.collector.drive = type(drive)(nowhere, True, drive.pace, drive.readers)
    state = collecting.collect(collecting.case(RETURNED))
    assert (state["state"], state["error"]["code"]) == ("stopped", "offline")


def test_it_is_cancelled_and_leaves_no_browser_behind(collecting: Collecting) -> None:
    case = collecting.case(BOWL)
    profile = profile_folder(collecting.companion.house.settings.data_folder, "amazon")
    collecting.start(case)
    collecting.until(case, page="message-inbox")
    collecting.companion.client.delete(f"/api/cases/{case}/collect")
    collecting.companion.client.delete(f"/api/cases/{case}/collect")
    state = collecting.until(case)
    assert state["state"] == "cancelled"
    assert of(state, "order-detail")["state"] == "read"
    assert of(state, "safet-list")["state"] == "not-opened"
    assert context_of(collecting, case).order.items != []
    if sys.platform.startswith("linux"):
        _gone(profile)


def test_cancelled_while_its_browser_starts(collecting: Collecting) -> None:
    case = collecting.case(BOWL)
    collecting.start(case)
    collecting.companion.client.delete(f"/api/cases/{case}/collect")
    assert collecting.until(case)["state"] == "cancelled"
    _until_free(collecting, case)
    collecting.at_most(1)
    assert collecting.collect(case)["state"] == "done", "the profile stayed in use"


def test_one_at_a_time_in_a_profile(collecting: Collecting) -> None:
    first, second = collecting.case(BOWL), collecting.case(CLAIM)
    assert collecting.start(first).status_code == 202
    for case in (first, second):
        refused = collecting.start(case)
        assert refused.status_code == 409
        assert refused.json()["error"]["code"] == "collector-busy"
    collecting.companion.client.delete(f"/api/cases/{first}/collect")
    collecting.until(first)


def test_enough_orders_for_this_hour(collecting: Collecting) -> None:
    collecting.companion.client.put("/api/settings/collector", json={"orders_per_hour": 1})
    case = collecting.case(BOWL)
    collecting.start(case)
    collecting.companion.client.delete(f"/api/cases/{case}/collect")
    collecting.until(case)
    _until_free(collecting, case)
    refused = collecting.start(case)
    assert refused.status_code == 429
    assert "60 minutes" in refused.json()["error"]["hint"]


def test_no_more_pages_than_the_setting_says(collecting: Collecting, gate: Gate) -> None:
    collecting.at_most(2)
    state = collecting.collect(collecting.case(BOWL))
    assert state["state"] == "done"
    assert state["done"] == 2
    assert [one["state"] for one in state["pages"]].count("not-opened") >= 3
    assert len(gate.pages()) == 2


def test_turning_it_off_ends_what_runs(collecting: Collecting) -> None:
    case = collecting.case(BOWL)
    collecting.start(case)
    collecting.until(case, page="order-detail")
    collecting.companion.client.put("/api/settings/collector", json={"on": False})
    state = collecting.until(case)
    assert (state["state"], state["error"]["code"]) == ("stopped", "switched-off")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for processes in /proc")
def test_a_browser_that_is_killed_fails_the_job_and_not_the_server(collecting: Collecting) -> None:
    case = collecting.case(BOWL)
    profile = profile_folder(collecting.companion.house.settings.data_folder, "amazon")
    collecting.start(case)
    collecting.until(case, page="order-detail", step="opening")
    for process in browsers_with(profile):
        os.kill(process, signal.SIGKILL)
    state = collecting.until(case)
    assert (state["state"], state["error"]["code"]) == ("failed", "browser-gone")
    assert collecting.companion.client.get("/health").status_code == 200
    _gone(profile)
    _until_free(collecting, case)
    collecting.at_most(1)
    assert collecting.collect(case)["state"] == "done", "it does not begin again after a crash"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for processes in /proc")
def test_the_servers_end_is_the_browsers_end(collecting: Collecting) -> None:
    case = collecting.case(BOWL)
    profile = profile_folder(collecting.companion.house.settings.data_folder, "amazon")
    client = collecting.companion.client
    with client:  # its start and its end
        collecting.start(case)
        collecting.until(case, page="order-detail")
        assert browsers_with(profile) != []
    _gone(profile)


def test_progress_is_told_as_events_without_what_the_portal_hung_to_addresses(collecting: Collecting) -> None:
    told: list[tuple[str, dict]] = []  # type: ignore[type-arg]
    collecting.companion.house.events.publish = lambda event, data: told.append((event, dict(data)))  # type: ignore[method-assign]
    collecting.at_most(2)
    case = collecting.case(BOWL)
    collecting.collect(case)
    mine = [data for event, data in told if event == "collect"]
    assert {data["case_id"] for data in mine} == {case}
    assert next(data["page"] for data in mine if data["step"] == "reading") == "order-detail"
    assert mine[-1]["state"] == "done"
    assert [data["done"] for data in mine] == sorted(data["done"] for data in mine)
    assert ("case", {"case_id": case}) in told


def _gone(profile: Path) -> None:
    limit = time.monotonic() + 10
    while browsers_with(profile) and time.monotonic() < limit:
        time.sleep(0.1)
    assert browsers_with(profile) == []


def _until_free(collecting: Collecting, case: str) -> None:
    """Until the thread of the case's last collection has ended."""
    job = collecting.companion.house.collector._jobs[case]
    assert job.thread is not None
    job.thread.join(10)
