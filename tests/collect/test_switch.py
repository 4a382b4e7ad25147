"""Off until the seller turns it on, and kept."""

import json
from pathlib import Path

import pytest

from server.settings import Settings
from tests.conftest import Companion, OpenCompanion

ORDER = {"portal": "amazon", "marketplace": "amazon.de", "order": {"id": "302-5550101-1000001"}}


def case(companion: Companion) -> str:
    return str(companion.client.post("/api/cases", json=ORDER).json()["case_id"])


def test_it_is_off_until_it_is_turned_on(companion: Companion) -> None:
    assert companion.client.get("/api/settings/collector").json()["on"] is False
    refused = companion.client.post(f"/api/cases/{case(companion)}/collect", json={})
    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "collector-off"
    assert "options" in refused.json()["error"]["hint"]


def test_the_switch_is_kept_beside_other_settings(companion: Companion, tmp_path: Path) -> None:
    file = tmp_path / "data" / "settings.json"
    file.write_text(json.dumps({"seller_name": "Mingyuan Home"}), encoding="utf-8")
    after = companion.client.put("/api/settings/collector", json={"on": True, "max_seconds": 20}).json()
    assert (after["on"], after["min_seconds"], after["max_seconds"]) == (True, 4, 20)
    again = Settings.load({"SELLERSIDE_DATA": str(tmp_path / "data")})
    assert (again.collector, again.collector_max_seconds, again.seller_name) == (1, 20, "Mingyuan Home")
    assert companion.client.put("/api/settings/collector", json={"on": False}).json()["on"] is False
    assert Settings.load({"SELLERSIDE_DATA": str(tmp_path / "data")}).collector == 0


@pytest.mark.parametrize("change", [{"min_seconds": 0}, {"min_seconds": 30, "max_seconds": 10}, {"pages": 500}])
def test_no_pace_that_is_no_persons_is_taken(companion: Companion, change: dict[str, int], tmp_path: Path) -> None:
    before = companion.client.get("/api/settings/collector").json()
    assert companion.client.put("/api/settings/collector", json=change).status_code == 422
    assert companion.client.get("/api/settings/collector").json() == before
    assert not (tmp_path / "data" / "settings.json").exists()


def test_it_needs_the_token_and_a_case(companion: Companion) -> None:
    assert companion.stranger.put("/api/settings/collector", json={"on": True}).status_code == 401
    assert companion.client.get("/api/cases/none/collect").status_code == 404
    assert companion.client.delete("/api/cases/none/collect").status_code == 404
    assert companion.client.get(f"/api/cases/{case(companion)}/collect").json()["state"] == "none"
    assert companion.client.delete(f"/api/cases/{case(companion)}/collect").json()["state"] == "none"


def test_a_portal_without_a_plan_and_a_number_that_is_none_are_refused(open_companion: OpenCompanion) -> None:
    companion = open_companion(model=False, collector=1)
    for order in (
        {"portal": "shopify", "order": {"id": "1001"}},
        {"portal": "amazon", "marketplace": "amazon.de", "order": {"id": "12"}},
        {"portal": "amazon", "order": {"id": "302-5550101-1000001"}},
    ):
        found = companion.client.post("/api/cases", json=order).json()["case_id"]
        assert companion.client.post(f"/api/cases/{found}/collect", json={}).status_code == 422
