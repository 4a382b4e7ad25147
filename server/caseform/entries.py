"""What the seller types into the form, as a reading of a page of its own: `form`."""

from collections.abc import Sequence
from datetime import datetime

from server.caseform.fields import editable
from server.caseform.model import FormChange
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace
from server.orders.normalise import convert
from server.orders.reading import LONGEST_RAW, FieldReading, Reading
from server.vocabulary import How

PAGE = "form"


def typed_form(
    context: OrderContext, readings: Sequence[Reading], change: FormChange, *, now: datetime
) -> tuple[Reading, list[str], list[str]]:
    """The form's reading after a change, the paths that were kept, and those whose text made no sense there."""
    before = next((reading for reading in readings if reading.page == PAGE), None)
    fields = {path: shown for path, shown in (before.fields if before else {}).items() if path != "order.id"}
    kept: list[str] = []
    refused: list[str] = []
    site = marketplace(context.marketplace)
    for path, raw in _said(change).items():
        if path not in editable() and path not in PROBLEM:
            refused.append(path)
        elif not raw.strip():
            fields.pop(path, None)
            kept.append(path)
        elif len(raw) > LONGEST_RAW or convert(path, raw, site=site, language=site.language) is None:
            refused.append(path)
        else:
            fields[path] = FieldReading(raw=raw.strip(), how=How.TYPED)
            kept.append(path)
    fields["order.id"] = FieldReading(raw=context.order.id, how=How.TYPED)
    reading = Reading(
        portal=context.portal, page=PAGE, language=site.language, at=now.isoformat(), fields=fields, complete=True
    )
    return reading, kept, refused


PROBLEM = frozenset({"problem.dispute_type", "problem.asks"})


def _said(change: FormChange) -> dict[str, str]:
    said = dict(change.fields)
    if change.dispute_type is not None:
        said["problem.dispute_type"] = str(change.dispute_type)
    if change.asks is not None:
        said["problem.asks"] = ",".join(change.asks) or NOTHING
    return said


NOTHING = ","
"""That the buyer asks for nothing is said, too."""
