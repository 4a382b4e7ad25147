"""What can be done: one way is recommended, each has its cost, and what is forbidden says by which rule."""

from decimal import Decimal
from typing import Any

import pytest

from server.brief import Option
from server.judgement.facts import gather, settled_type
from server.judgement.liability import judge
from server.judgement.options import options
from server.judgement.rulings import rulings
from server.orders.context import OrderContext
from server.vocabulary import DisputeType, Remedy
from tests.conftest import NOW
from tests.judgement.cases import BROKEN_BOWL, CHANGED_MIND, STUCK_PROTECTED, order, practice, understood


def ways(context: OrderContext, kind: str, *asks: str, percent: int = 30, lang: str = "en") -> dict[Remedy, Option]:
    facts = gather(context, understood(kind, asks=asks), now=NOW)
    settled = settled_type(DisputeType(kind), facts)
    facts = facts.with_value("dispute_type", settled.value)
    found = rulings(facts, now=NOW, lang=lang)
    liability = judge(facts, found, [], now=NOW, lang=lang)
    made = options(facts, settled, found, liability, percent=percent, lang=lang)
    assert len({option.remedy for option in made}) == len(made)
    return {option.remedy: option for option in made}


def recommended(given: dict[Remedy, Option]) -> Remedy:
    (one,) = [option.remedy for option in given.values() if option.recommended]
    return one


@pytest.mark.parametrize("kind", list(DisputeType))
@pytest.mark.parametrize(
    "context", [order(), practice(BROKEN_BOWL), practice(STUCK_PROTECTED)], ids=["empty", "bowl", "stuck"]
)
def test_there_is_always_exactly_one_way_to_take(kind: DisputeType, context: OrderContext) -> None:
    given = ways(context, kind.value)
    one = given[recommended(given)]
    assert one.allowed
    assert one is next(iter(given.values()))
    for option in given.values():
        assert option.why
        assert (option.cost is None) == (option.currency is None) or context.order.currency is None
        assert option.cost is None or option.cost >= 0


def test_a_protected_order_is_not_to_be_refunded_by_the_seller() -> None:
    given = ways(practice(STUCK_PROTECTED), "not-received", "full-refund")
    assert recommended(given) is Remedy.REFER_TO_PLATFORM
    for remedy in (Remedy.FULL_REFUND, Remedy.PARTIAL_REFUND, Remedy.REPLACEMENT):
        assert not given[remedy].allowed
        assert "amazon.buy-shipping.do-not-self-refund" in given[remedy].forbidden_by
    unprotected = ways(practice(STUCK_PROTECTED, shipments__0__claims_protected=False), "not-received", "full-refund")
    assert unprotected[Remedy.FULL_REFUND].allowed


def test_a_replacement_costs_the_goods_and_the_postage() -> None:
    context = practice(BROKEN_BOWL)
    total, postage = context.order.total, context.shipments[0].cost
    assert total is not None
    assert postage is not None
    for percent in (30, 50):
        cost = ways(context, "damaged", percent=percent)[Remedy.REPLACEMENT].cost
        assert cost == (total * percent / 100 + postage).quantize(Decimal("0.01"))
    no_postage = ways(practice(BROKEN_BOWL, shipments__0__cost=None), "damaged")[Remedy.REPLACEMENT]
    assert no_postage.cost == (total * 30 / 100).quantize(Decimal("0.01"))
    assert "not known" in no_postage.why
    assert ways(practice(BROKEN_BOWL, order__total=None, order__items=[]), "damaged")[Remedy.REPLACEMENT].cost is None


def test_what_is_free_costs_nothing_and_a_refund_costs_all() -> None:
    given = ways(practice(BROKEN_BOWL), "damaged")
    assert given[Remedy.FULL_REFUND].cost == practice(BROKEN_BOWL).order.total
    question = ways(practice(BROKEN_BOWL), "product-question")
    assert question[Remedy.ANSWER_QUESTION].cost == Decimal("0.00")


def test_a_return_that_the_buyer_pays_and_that_can_be_sold_again_costs_nothing() -> None:
    assert ways(practice(CHANGED_MIND), "changed-mind")[Remedy.RETURN_AND_REFUND].cost == Decimal("0.00")
    broken = ways(practice(BROKEN_BOWL), "defective", "full-refund")[Remedy.RETURN_AND_REFUND]
    total = practice(BROKEN_BOWL).order.total
    assert total is not None
    assert broken.cost is not None
    assert broken.cost > total


@pytest.mark.parametrize(
    ("kind", "asks", "changes", "remedy"),
    [
        ("damaged", ("replacement",), {}, Remedy.REPLACEMENT),
        ("size-fit", ("replacement",), {}, Remedy.REPLACEMENT),
        ("size-fit", ("return-and-refund", "replacement"), {"order__total": "90.00"}, Remedy.RETURN_AND_REFUND),
        ("missing-parts", (), {}, Remedy.RESEND_PARTS),
        ("cancellation", (), {"order__status": "unshipped", "shipments": []}, Remedy.CANCEL_ORDER),
        ("address-change", (), {"order__status": "unshipped", "shipments": []}, Remedy.CORRECT_ADDRESS),
        ("other", (), {}, Remedy.ANSWER_QUESTION),
        ("review-threat", (), {}, Remedy.ANSWER_QUESTION),
    ],
)
def test_the_way_that_fits_the_wish(kind: str, asks: tuple[str, ...], changes: dict[str, Any], remedy: Remedy) -> None:
    assert recommended(ways(practice(BROKEN_BOWL, **changes), kind, *asks)) is remedy


def test_a_coupon_is_never_offered_on_amazon() -> None:
    assert ways(practice(BROKEN_BOWL), "damaged")[Remedy.COUPON].forbidden_by == [
        "amazon.messages.prohibited-content.coupons"
    ]
