"""The real text model, loaded once, and a handful of cases told in several languages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from casebase.case import Case
from casebase.encoder import SentenceEncoder
from casebase.library import Library


def make_case(**fields: Any) -> Case:
    """A case with what is asked for, and something plausible for the rest."""
    plain = {"portal": "amazon", "dispute_type": "damaged", "remedy": "replacement", "outcome": "settled"}
    return Case.model_validate({**plain, "buyer_said": "The bowl arrived in pieces.", **fields})


TEN_CASES = [
    make_case(
        id="denied-delivery",
        dispute_type="delivered-not-received",
        claim_kind="a-to-z",
        language="zh",
        country="PL",
        buyer_said="物流显示包裹已经签收,但是我根本没有收到。请退款。",
        facts={"delivered": True, "signature": False, "shipment_state": "delivered", "value": 39.99, "currency": "EUR"},
        done="Appealed with the delivery scan.",
        remedy="contest-with-evidence",
        outcome="won",
        evidence=["proof-of-delivery", "tracking-history"],
        lesson={"en": "Buy the signature for valuable parcels.", "zh": "贵重包裹要买签收服务。"},
    ),
    make_case(id="bowl", language="de", buyer_said="Die Schale ist zerbrochen angekommen. Ich möchte eine neue."),
    make_case(id="lamp", dispute_type="defective", language="es", buyer_said="La lámpara no enciende desde ayer."),
    make_case(id="shoes", dispute_type="size-fit", language="fr", buyer_said="Les chaussures sont trop petites."),
    make_case(id="colour", dispute_type="not-as-described", buyer_said="The bag is green. In the photo it was blue."),
    make_case(id="duty", dispute_type="customs-duties", buyer_said="I had to pay customs duty. Please pay it back."),
    make_case(id="cancel", dispute_type="cancellation", buyer_said="I ordered by mistake, please cancel my order."),
    make_case(id="refund", dispute_type="refund-not-received", buyer_said="I sent it back weeks ago. No refund yet!"),
    make_case(
        id="screws", dispute_type="missing-parts", language="ja", buyer_said="ネジが二本足りません。送ってください。"
    ),
    make_case(id="fake", dispute_type="counterfeit", language="it", buyer_said="Il profumo è falso, non è originale."),
]


@pytest.fixture
def open_library(tmp_path: Path, encoder: SentenceEncoder) -> Iterator[Callable[..., Library]]:
    """Opens the library of this test's folder, without starter cases, and closes what was left open."""
    opened: list[Library] = []

    def open_(**options: Any) -> Library:
        library = Library(
            options.pop("folder", tmp_path), options.pop("encoder", encoder), **{"starter": None, **options}
        )
        opened.append(library)
        return library

    yield open_
    for library in opened:
        library.close()


@pytest.fixture
def library(open_library: Callable[..., Library]) -> Library:
    """A library with the ten cases."""
    library = open_library()
    library.add_many(TEN_CASES)
    return library
