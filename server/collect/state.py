"""How far a collection is, as the panel sees it."""

from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import BaseModel, Field

from server.data_files import read_yaml

Lang = Literal["en", "zh"]
PageState = Literal["waiting", "opening", "read", "nothing", "unread", "missing", "left-alone", "not-opened"]


class CollectedPage(BaseModel):
    """One page of the plan. `read` it was read into the case · `nothing` it says nothing about this order · `unread`
    it was opened and no reader knew it · `missing` the portal has no such page · `left-alone` an unread thread ·
    `not-opened` it ended before, or as many pages as may be were open already."""

    page: str = Field(description="kind of page")
    url: str = Field(description="without what the portal hung to it")
    state: PageState = "waiting"
    files: int = Field(default=0, description="pictures and snapshots that were kept of it")


class CollectEnding(BaseModel):
    """Why it ended before it was through."""

    code: str
    message: str
    hint: str


class CollectState(BaseModel):
    """`done` the plan was gone through · `stopped` something stood in the way · `cancelled` by the seller · `failed` a
    fault of the browser or of ours. What was read until then is kept in every case."""

    state: Literal["none", "running", "done", "stopped", "cancelled", "failed"] = "none"
    step: Literal["starting", "waiting", "opening", "reading", "keeping", "done"] | None = None
    page: str | None = Field(default=None, description="kind of the page that is open")
    url: str | None = None
    done: int = Field(default=0, description="pages that were opened")
    total: int = Field(default=0, description="pages that are known so far; a page may lead to more")
    pages: list[CollectedPage] = Field(default_factory=list)
    error: CollectEnding | None = None


@cache
def _endings() -> dict[str, dict[str, dict[str, str]]]:
    loaded: dict[str, Any] = read_yaml(files("server.collect").joinpath("endings.yaml").read_text(encoding="utf-8"))
    return loaded


def ending(code: str, portal: str, lang: Lang) -> CollectEnding:
    """What a code means, in the seller's language."""
    words = _endings()[code][lang]
    return CollectEnding(code=code, message=words["message"], hint=words["hint"].replace("{portal}", portal))
