"""The model and the case library, for commands that judge."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from server.settings import Settings

if TYPE_CHECKING:
    from casebase.encoder import Encoder
    from server.judgement.assemble import Workshop


@contextmanager
def opened(settings: Settings, library: str) -> Iterator["Workshop"]:
    """What makes briefs, with the library in the folder `library`, or the seller's own."""
    with opened_with_encoder(settings, library) as (workshop, _):
        yield workshop


@contextmanager
def opened_with_encoder(settings: Settings, library: str) -> Iterator[tuple["Workshop", "Encoder"]]:
    """The same, and the text model that it was made with."""
    from server.judgement.assemble import Workshop
    from server.services import load_mind

    mind = load_mind(replace(settings, library=library) if library else settings)
    try:
        workshop = Workshop(mind.understander, mind.library, settings.goods_cost_percent, settings.seller_name)
        yield workshop, mind.encoder
    finally:
        mind.library.close()
