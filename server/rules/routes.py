"""The rule library, to read."""

from fastapi import APIRouter
from pydantic import BaseModel

from server.rules import library
from server.rules.model import Rule

router = APIRouter(prefix="/api/rules", tags=["rules"])


class RuleView(BaseModel):
    """A rule in the words of one language."""

    id: str
    statement: str
    source: str
    as_of: str
    read_on: str
    confidence: str
    when: str
    region: str | None


class RuleList(BaseModel):
    rules: list[RuleView]


def view(rule: Rule, lang: str) -> RuleView:
    return RuleView(
        id=rule.id,
        statement=rule.statement.get(lang),
        source=rule.source,
        as_of=rule.as_of,
        read_on=rule.read_on.isoformat(),
        confidence=rule.confidence,
        when=rule.when,
        region=rule.region,
    )


@router.get("")
def list_rules(lang: str = "en") -> RuleList:
    return RuleList(rules=[view(loaded.rule, lang) for loaded in library.all_rules()])


@router.get("/{rule_id}")
def get_rule(rule_id: str, lang: str = "en") -> RuleView:
    """404 `not-found` when there is no rule of that id."""
    return view(library.rule(rule_id), lang)
