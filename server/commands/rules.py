"""`sellerside rules`."""

from typing import Annotated

import typer

from server.commands.orders import Json, Lang
from server.commands.reading import put, say


def rules(
    rule_id: Annotated[str, typer.Argument(metavar="[ID]", help="one rule; all when left out")] = "",
    lang: Lang = "en",
    as_json: Json = False,
) -> None:
    """The rule library: one rule, or all."""
    from server.rules.library import all_rules, rule
    from server.rules.routes import view

    chosen = [rule(rule_id)] if rule_id else [loaded.rule for loaded in all_rules()]
    views = [view(one, lang).model_dump() for one in chosen]
    if as_json:
        put(views[0] if rule_id else views, indent=1)
        return
    for one in views:
        say(f"{one['id']}  ({one['confidence']}, {one['as_of']}, read {one['read_on']})")
        say(f"    {one['statement']}")
        if rule_id:
            say(f"    when    {one['when']}\n    source  {one['source']}")
