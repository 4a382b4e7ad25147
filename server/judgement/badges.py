"""What stands on the rows of an order list: for each order with an open case what it is about and what is due next."""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime

from server.judgement.assemble import spoken
from server.judgement.badge import Badge
from server.judgement.deadlines import deadlines
from server.judgement.facts import gather, settled_type
from server.judgement.rulings import rulings
from server.judgement.words import seller_language
from server.messages.understanding import Understanding
from server.orders.context import OrderContext
from server.store import StoredCase
from server.vocabulary import UNKNOWN_LANGUAGE, DisputeType

UNDERSTOOD_AT_ONCE = 8
"""Conversations that one request may read for the first time; the others are told of without their type, and with it
when they are asked for again."""
KEPT = 2_000
"""Conversations whose meaning is remembered."""

Understand = Callable[[OrderContext], Understanding]

_NOTHING_SAID = Understanding(
    language=UNKNOWN_LANGUAGE, language_confidence=0.0, dispute_type=DisputeType.OTHER, confidence=0.0
)


class BadgeMaker:
    """Makes badges from stored cases. It never waits for the text model, and reads no conversation twice."""

    def __init__(self) -> None:
        self._understood: dict[str, tuple[str, Understanding]] = {}
        self._lock = threading.Lock()

    def badges(
        self, cases: Sequence[StoredCase], understand: Understand | None, *, now: datetime, lang: str
    ) -> list[Badge]:
        """The badges of those cases in which something is disputed or due.

        `understand` is None while the text model is loading: then nothing is said of what a buyer wrote.
        """
        fresh = UNDERSTOOD_AT_ONCE
        made = []
        for case in cases:
            understood = self._remembered(case)
            if understood is None and understand is not None and fresh > 0:
                fresh -= 1
                understood = self._read(case, understand)
            badge = _badge(case, understood, now=now, lang=seller_language(lang))
            if badge is not None:
                made.append(badge)
        return made

    def _remembered(self, case: StoredCase) -> Understanding | None:
        if not spoken(case.context):
            return _NOTHING_SAID
        with self._lock:
            stamp, understood = self._understood.get(case.case_id, ("", None))
        return understood if stamp == case.updated_at else None

    def _read(self, case: StoredCase, understand: Understand) -> Understanding:
        understood = understand(case.context)
        with self._lock:
            while len(self._understood) >= KEPT:
                self._understood.pop(next(iter(self._understood)))
            self._understood[case.case_id] = (case.updated_at, understood)
        return understood


def _badge(case: StoredCase, understood: Understanding | None, *, now: datetime, lang: str) -> Badge | None:
    facts = gather(case.context, understood or _NOTHING_SAID, now=now)
    kind = settled_type((understood or _NOTHING_SAID).dispute_type, facts)
    facts = facts.with_value("dispute_type", kind.value)
    due = deadlines(case.context, facts, rulings(facts, now=now, lang=lang), now=now, lang=lang)
    nearest = next((deadline for deadline in due if not deadline.passed), None)
    disputed = bool(facts["has_complaint"]) and not facts["buyer_content"]
    if nearest is None and not disputed:
        return None
    said = kind if kind is not DisputeType.OTHER or (understood and understood.confidence > 0) else None
    return Badge(
        order_id=case.context.order.id,
        case_id=case.case_id,
        dispute_type=said if disputed else None,
        deadline=nearest or next(iter(due), None),
    )
