"""Real complaints with the facts of their orders, where the collection is at hand (it is not part of the project)."""

import pytest

from server.judgement.assemble import Workshop, make_brief
from server.vocabulary import DisputeType, Remedy
from tests.measure.olist_contexts import REVIEWS, complaints

pytestmark = pytest.mark.skipif(not REVIEWS.is_file(), reason="the collection of real orders is not here")


def test_every_class_of_order_has_its_brief(workshop: Workshop) -> None:
    classes = set()
    for complaint in complaints():
        made = make_brief(complaint.context, workshop, now=complaint.now, lang="zh")
        (chosen,) = [option for option in made.options if option.recommended]
        classes.add(complaint.fact)
        if made.language == "pt":
            answered = made.replies[0]
            assert answered.language.startswith("pt") or answered.warnings[0] == "language-not-offered"
        if complaint.context.order.status == "cancelled":
            assert chosen.remedy not in (Remedy.WAIT_AND_INFORM, Remedy.REPLACEMENT), complaint.review_id
        if complaint.fact == "delivered_on_time":
            assert made.dispute_type is not DisputeType.NOT_RECEIVED, complaint.review_id
    assert len(classes) == 6
