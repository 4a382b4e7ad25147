"""Nothing that points at a person gets into the library, and nothing harmless is refused."""

import pytest

from casebase.privacy import check_private, details_in
from tests.casebase.conftest import TEN_CASES, make_case


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("write to jane.doe@example.org please", "an e-mail address"),
        ("写信到 li＠example．com", "an e-mail address"),
        ("my order 302-1234567-1234567 is late", "an order number"),
        ("订单302–1234567–1234567没有到", "an order number"),
        ("order 12-34567-89012", "an order number"),
        ("call me on +49 170 1234567", "a phone number"),
        ("tél. 06.12.34.56.78", "a phone number"),
        ("(555) 123-4567", "a phone number"),
        ("我的电话１３８００００１２３４", "a phone number"),
        ("parcel RR123456785CN", "a parcel number"),
        ("UPS 1Z999AA10123456784", "a parcel number"),
        ("number 4006381333931", "a number of nine or more digits"),
    ],
)
def test_personal_details_are_seen(text: str, kind: str) -> None:
    assert details_in(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "I ordered on 2026-11-20 09:00 and it is 20/11/2026 now.",
        "It cost 39.99, then 45.20, together 85.19 EUR.",
        "10 x 20 x 30 cm, 2 weeks, 10-15 days, 2024-2026, 1/2 inch, 100 200 300",
        "See A-to-z, section 4.2.1; size 42 @ home",
        "包裹重 1.250 千克,尺寸 30×20×10,买了 12 件",
    ],
)
def test_dates_prices_and_sizes_are_no_personal_details(text: str) -> None:
    assert details_in(text) == []


def test_every_text_of_a_case_is_looked_at_and_nothing_is_quoted() -> None:
    secret = "jane.doe@example.org"
    case = make_case(
        category=secret,
        buyer_said=secret,
        done=secret,
        lesson={"en": secret, "zh": secret},
        reply={"language": "en", "text": secret},
        facts={"note": secret, "phone": 491701234567},
    )
    findings = check_private(case)
    places = {finding.split(":")[0] for finding in findings}
    texts = {"category", "buyer_said", "done", "lesson.en", "lesson.zh", "reply.text", "facts.note", "facts.phone"}
    assert places == texts
    assert secret not in " ".join(findings)


def test_generated_ids_and_plain_cases_pass() -> None:
    assert [finding for case in TEN_CASES for finding in check_private(case)] == []
    assert check_private(make_case(id="case-1234567890123456")) == []
