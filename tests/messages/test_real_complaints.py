"""Real complaints about parcels that had not come, where the collection is at hand (it is not part of the project)."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from server.messages.understanding import Understander
from server.vocabulary import DisputeType

REVIEWS = Path(__file__).parents[3] / "shared/data/orders/olist/reviews_with_order_facts.csv"
DELIVERY = {
    DisputeType.NOT_RECEIVED,
    DisputeType.LATE,
    DisputeType.DELIVERED_NOT_RECEIVED,
    DisputeType.REFUND_NOT_RECEIVED,
}
MOST = 150


@pytest.mark.skipif(not REVIEWS.is_file(), reason="the collection of real reviews is not here")
def test_parcels_that_never_came_are_understood_as_such(
    understander: Understander, record_property: Callable[[str, object], None]
) -> None:
    with REVIEWS.open(encoding="utf-8", newline="") as file:
        comments = [
            row["review_comment_message"]
            for row in csv.DictReader(file)
            if row["order_fact"] == "not_delivered_at_review_past_estimate" and row["review_comment_message"].strip()
        ][:MOST]
    understood = [understander.understand([comment], country="BR").dispute_type in DELIVERY for comment in comments]
    share = sum(understood) / len(understood)
    record_property("share", share)
    assert share >= 0.6
