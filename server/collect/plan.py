"""Which pages of a portal belong to one order, and which addresses may be opened at all. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from server.data_files import read_yaml
from server.errors import BadInput
from server.orders.context import OrderContext
from server.vocabulary import Portal

PLACEHOLDER: Final = re.compile(r"\{([a-z_.]+)\}")
SAFE_VALUE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,99}")
"""What a page may say that goes into an address: a number, never a piece of an address."""
ACTION: Final = re.compile(
    r"(?:^|[^a-z])(?:cancel|refund|submit|delete|remove|accept|decline|reject|approve|authori[sz]e|confirm|respond|reply|send"
    r"|create|update|save|edit|revise|relist|close|escalate|appeal|contest|pay|issue|ship|print|upload|download|export"
    r"|log[-_ ]?out|sign[-_ ]?out|unsubscribe|resolve|mark|toggle|withdraw|charge|offer)(?:[^a-z]|$)",
    re.IGNORECASE,
)
"""Words of addresses that do something, or ask for it."""


@dataclass(frozen=True)
class PageKind:
    """One kind of page of the plan. `needs` are the values that its address is made of, besides host and order."""

    kind: str
    address: str = ""
    needs: tuple[str, ...] = ()
    when: Mapping[str, str] = field(default_factory=dict)
    linked_from: str = ""
    links: str = ""
    opens: Literal["", "marks-read"] = ""
    must: bool = False

    @property
    def asks_for_order(self) -> bool:
        """Whether its address names the order, so that what it lists is the order's."""
        return "{order_id}" in self.address


@dataclass(frozen=True)
class PortalPlan:
    portal: str
    hosts: frozenset[str]
    seller_host: str
    order: re.Pattern[str]
    home: str
    pages: tuple[PageKind, ...]
    asked: frozenset[str]
    """Names in the queries of the plan's own addresses; all others are left out where an address is shown or kept."""

    def kind(self, name: str) -> PageKind:
        return next(page for page in self.pages if page.kind == name)

    def owns(self, url: str) -> bool:
        """Whether an address is one of this portal's seller pages, over https and nothing else."""
        parts = _parts(url)
        return (
            parts is not None
            and parts.scheme == "https"
            and parts.hostname in self.hosts
            and parts.port in (None, 443)
            and parts.username is None
        )


@dataclass(frozen=True)
class Stop:
    """One page to open. `by_link` marks an address that a page gave: what it shows must name the order itself."""

    page: PageKind
    url: str
    by_link: bool = False
    unread: bool | None = None
    """Of a thread: whether its row calls it unread; `None` where the row does not say."""

    @property
    def kind(self) -> str:
        return self.page.kind


@cache
def plans() -> Mapping[str, PortalPlan]:
    """The plan of every portal that has one, by the portal's name."""
    given = read_yaml(files("server.collect").joinpath("plan.yaml").read_text(encoding="utf-8"))
    return {name: _plan(name, one) for name, one in given.items()}


def plan_for(portal: Portal | str) -> PortalPlan:
    """Raises `BadInput` for a portal whose pages cannot be collected."""
    found = plans().get(str(portal))
    if found is None:
        raise BadInput(
            f"Pages of {portal} cannot be collected.",
            hint=f"It can be done for: {', '.join(plans())}. Open them yourself.",
        )
    return found


def host_for(plan: PortalPlan, context: OrderContext) -> str:
    """The host on which this order is looked at: that of the page it was read from, else its marketplace's.

    Raises `BadInput` where neither says.
    """
    read_from = context.page_url or ""
    if plan.owns(read_from):
        host = urlsplit(read_from).hostname or ""
        if host.split(".")[0] == plan.seller_host.split(".")[0] or host.startswith("sellercentral"):
            return host
    domain = (context.marketplace or "").removeprefix(f"{plan.portal}.")
    host = plan.seller_host.replace("{domain}", domain)
    if domain and host in plan.hosts:
        return host
    raise BadInput("It is not known on which site this order stands.", hint="Open the order in the portal once.")


def first_stops(plan: PortalPlan, host: str, context: OrderContext) -> list[Stop]:
    """The pages that can be opened with what is known at the start. Raises `BadInput` for a number that is none."""
    if not plan.order.fullmatch(context.order.id):
        raise BadInput(f"This is no order number of {plan.portal}.", hint="Open the order in the portal and read it.")
    known = {"host": host, "order_id": context.order.id}
    stops = [Stop(page, _filled(page.address, known)) for page in plan.pages if page.address and not page.needs]
    return stops + further_stops(plan, host, context.order.id, [_known_of(context)])


def further_stops(plan: PortalPlan, host: str, order_id: str, shown: Iterable[Mapping[str, str]]) -> list[Stop]:
    """The pages that the values of this order lead to: each of `shown` is one row or page, values by path."""
    stops = []
    for values in shown:
        known = {**values, "host": host, "order_id": order_id}
        for page in plan.pages:
            if not page.needs or not all(SAFE_VALUE.fullmatch(values.get(name, "")) for name in page.needs):
                continue
            if any(values.get(name) != wanted for name, wanted in page.when.items()):
                continue
            stops.append(Stop(page, _filled(page.address, known), unread=_yes_or_no(values.get("thread.unread"))))
    return stops


def linked_stops(plan: PortalPlan, order_id: str, kind: str, links: Mapping[str, Iterable[str]]) -> list[Stop]:
    """The pages that links on a page of `kind` lead to. `links` holds, by kind of target, whole addresses.

    A link that can also be filled in from values must not name the order; any other must.
    """
    stops = []
    for page in plan.pages:
        if page.linked_from != kind:
            continue
        for url in links.get(page.kind, ()):
            names_it = order_id in unquote(url)
            if may_open(plan, url) and (names_it or page.needs):
                stops.append(Stop(page, url, by_link=not names_it))
    return stops


def may_open(plan: PortalPlan, url: str) -> bool:
    """Whether an address may be opened: the same portal's, and none whose words do something."""
    if not plan.owns(url):
        return False
    parts = urlsplit(url)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    words = [unquote(parts.path), *(f"{name}={value}" for name, value in asked)]
    return not any(ACTION.search(_spaced(word)) for word in words)


def plain_address(plan: PortalPlan, url: str) -> str:
    """The address without whatever the portal hung to it (tokens, sessions, where one came from)."""
    parts = _parts(url)
    if parts is None or parts.hostname is None:
        return ""
    kept = [(name, value) for name, value in parse_qsl(parts.query) if name in plan.asked]
    return str(urlunsplit((parts.scheme, parts.hostname, parts.path, urlencode(kept), "")))


def _plan(name: str, given: Mapping[str, Any]) -> PortalPlan:
    domains = given["domains"].split()
    hosts = {host.replace("{domain}", domain) for host in given["hosts"] for domain in domains}
    pages = tuple(
        PageKind(
            **one, needs=tuple(n for n in PLACEHOLDER.findall(one.get("address", "")) if n not in ("host", "order_id"))
        )
        for one in given["pages"]
    )
    asked = {name for page in pages for name, _ in parse_qsl(urlsplit(page.address).query)}
    asked |= {"orderId", "orderID", "orderid", "caseId", "returnId", "id"}
    return PortalPlan(
        portal=name,
        hosts=frozenset(hosts),
        seller_host=given["hosts"][0],
        order=re.compile(given["order"]),
        home=given["home"],
        pages=pages,
        asked=frozenset(asked),
    )


def _known_of(context: OrderContext) -> dict[str, str]:
    claim, return_ = context.claim, context.return_
    known = {
        "claim.id": claim.id if claim else None,
        "claim.kind": claim.kind.value if claim else None,
        "return.id": return_.id if return_ else None,
    }
    return {name: value for name, value in known.items() if value}


def _filled(address: str, known: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: quote(known[found[1]], safe=""), address)


def _yes_or_no(raw: str | None) -> bool | None:
    return {"true": True, "false": False}.get((raw or "").strip().lower())


def _spaced(words: str) -> str:
    """`cancelOrder` as `cancel Order`, so that words are told apart."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", words)


def _parts(url: str) -> Any:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
