"""What stands in a packet, as values ready to be laid out. Nothing of the seller's own reckoning enters it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from server.brief import Brief
from server.evidence.checklist import item_name
from server.evidence.exhibits import Exhibits, FileExhibit, RecordKind
from server.evidence.packet_words import Words
from server.evidence.statements import Statement, statements
from server.evidence.timeline import Moment, timeline
from server.orders.context import Address, Message, OrderContext, Shipment
from server.vocabulary import ClaimKind, DeadlineKind, DisputeType

Row = tuple[str, str]

PORTAL_NAMES = {
    "amazon": "Amazon", "ebay": "eBay", "shopify": "Shopify", "wish": "Wish", "walmart": "Walmart", "etsy": "Etsy",
    "aliexpress": "AliExpress", "tiktok-shop": "TikTok Shop", "temu": "Temu", "shopee": "Shopee", "lazada": "Lazada",
    "mercado-libre": "Mercado Libre",
}  # fmt: skip

_DELIVERY = {DisputeType.NOT_RECEIVED, DisputeType.DELIVERED_NOT_RECEIVED, DisputeType.LATE}


@dataclass(frozen=True)
class ShownMessage:
    """One message with its original words, a translation where there is one, and its attachments' exhibits."""

    sender: str
    who: str
    when: str
    text: str
    translation: str | None
    attachments: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True)
class ShownShipment:
    rows: list[Row]
    events: list[tuple[str, str, str, str]]


@dataclass(frozen=True)
class PacketModel:
    """A packet's contents in the order of reading."""

    language: str
    title: str
    order_id: str
    marketplace: str
    summary: list[Row]
    answer: list[tuple[str, tuple[int, ...]]]
    facts: list[Statement]
    ask: str
    zone: str
    moments: list[Moment]
    order_rows: list[Row]
    items: list[tuple[str, str, str]]
    shipments: list[ShownShipment]
    messages: list[ShownMessage]
    return_rows: list[Row]
    exhibits: Exhibits
    read_from: dict[RecordKind, str]


def platform_name(context: OrderContext) -> str:
    """The portal's name as it writes itself; the marketplace's where the portal is none of ours."""
    return PORTAL_NAMES.get(context.portal.value, context.marketplace or context.portal.value)


def build_model(
    context: OrderContext,
    brief: Brief,
    exhibits: Exhibits,
    words: Words,
    *,
    now: datetime,
    translations: Mapping[int, str],
) -> PacketModel:
    """The packet of this case. Of the brief only the dispute type, the facts and the page's deadline are taken."""
    claim = context.claim
    kind = words.text(f"kind-{claim.kind if claim else ClaimKind.MESSAGE}")
    disputed = claim is not None and claim.kind is not ClaimKind.MESSAGE
    heading = words.text("title") if disputed else words.text("title-record")
    facts = {fact.name: fact.value for fact in brief.facts}
    carried = statements(context, brief.dispute_type, facts, exhibits, words, now)
    return PacketModel(
        language=words.language,
        title=f"{heading} – {kind}",
        order_id=context.order.id,
        marketplace=context.marketplace or platform_name(context),
        summary=list(_summary(context, brief, words)),
        answer=list(_answer(context, brief, carried, exhibits, words)),
        facts=carried[:4],
        ask=_ask(context, brief.dispute_type, words),
        zone=words.text("times-in", zone=words.zone_name(now)),
        moments=timeline(context, exhibits, words),
        order_rows=list(_order_rows(context, words)),
        items=[
            (item.title or item.sku or "–", str(item.quantity or 1), _sum(item.price, context, words) or "–")
            for item in context.order.items
        ],
        shipments=[_shipment(shipment, words) for shipment in context.shipments],
        messages=[
            _message(number, message, exhibits, words, translations) for number, message in enumerate(context.messages)
        ],
        return_rows=list(_return_rows(context, words)),
        exhibits=exhibits,
        read_from={kind: _read_from(context, kind, words) for kind in exhibits.records},
    )


def _summary(context: OrderContext, brief: Brief, words: Words) -> Iterator[Row]:
    order, claim = context.order, context.claim
    yield words.text("label-order"), order.id
    yield words.text("label-marketplace"), context.marketplace or platform_name(context)
    if order.items:
        titles = [item.title or item.sku or "–" for item in order.items]
        more = f" (+{len(titles) - 1})" if len(titles) > 1 else ""
        yield words.text("label-item"), titles[0] + more
    subject = words.text(f"type-{brief.dispute_type}")
    yield words.text("label-subject"), subject[:1].upper() + subject[1:]
    if claim and claim.opened_at:
        yield words.text("label-opened"), words.moment(claim.opened_at)
    amount = _sum(claim.amount if claim and claim.amount is not None else None, context, words)
    if amount:
        yield words.text("label-amount"), amount
    elif total := _sum(order.total, context, words):
        yield words.text("label-total"), total
    if due := _deadline(context, brief):
        yield words.text("label-deadline"), words.moment(due)


def _deadline(context: OrderContext, brief: Brief) -> datetime | None:
    """The page's date for the answer; else what the rules give for the claim or its appeal."""
    if context.claim is None or context.claim.respond_by:
        return context.claim.respond_by if context.claim else None
    kinds = {DeadlineKind.ANSWER_CLAIM, DeadlineKind.APPEAL}
    return min((d.due_at for d in brief.deadlines if d.kind in kinds and not d.passed), default=None)


def _answer(
    context: OrderContext, brief: Brief, carried: Sequence[Statement], exhibits: Exhibits, words: Words
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """At most three sentences; the first says what is answered, on appeal and where the records say little."""
    decision = context.claim.decision if context.claim else None
    appeal = bool(decision and decision.winner == "buyer" and decision.at)
    if decision and decision.at and appeal:
        yield words.text("answer-appeal", date=words.date(decision.at)), (exhibits.records["order"],)
    elif len(carried) < 3:
        yield _subject(context, brief, exhibits, words)
    for statement in carried[: 2 if appeal else 3]:
        yield statement.sentence, statement.exhibits
    if not carried:
        yield words.text("answer-record"), ()


def _subject(context: OrderContext, brief: Brief, exhibits: Exhibits, words: Words) -> tuple[str, tuple[int, ...]]:
    kind = words.text(f"type-{brief.dispute_type}")
    opened = context.claim.opened_at if context.claim else None
    said = min((message.at for message in context.messages if message.sender == "buyer" and message.at), default=None)
    order = exhibits.records["order"]
    about = order if opened else exhibits.records.get("messages", order)
    if at := opened or said:
        return words.text("answer-subject-dated", type=kind, date=words.date(at)), (about,)
    return words.text("answer-subject", type=kind), (about,)


def _ask(context: OrderContext, dispute_type: DisputeType, words: Words) -> str:
    claim = context.claim
    if context.order.fulfilment == "platform" and dispute_type in _DELIVERY:
        return words.text("ask-platform-delivery")
    if claim is None or claim.kind is ClaimKind.MESSAGE:
        return words.text("ask-record")
    if claim.decision and claim.decision.winner == "buyer":
        return words.text("ask-reverse")
    protected = bool(context.shipments) and all(shipment.claims_protected for shipment in context.shipments)
    if protected and dispute_type in _DELIVERY:
        return words.text("ask-protection")
    return words.text("ask-close")


def _order_rows(context: OrderContext, words: Words) -> Iterator[Row]:
    order, claim = context.order, context.claim
    yield words.text("label-order"), order.id
    yield words.text("label-marketplace"), context.marketplace or platform_name(context)
    for label, at in (("placed", order.placed_at), ("ship-by", order.ship_by), ("deliver-by", order.deliver_by)):
        if at:
            yield words.text(f"label-{label}"), words.moment(at)
    if order.fulfilment:
        yield words.text("label-fulfilment"), words.text(f"value-fulfilled-{order.fulfilment}")
    if total := _sum(order.total, context, words):
        yield words.text("label-total"), total
    if order.ship_to:
        yield words.text("label-address"), _address(order.ship_to, words)
    if order.duty_terms:
        yield words.text("label-duty-terms"), order.duty_terms
    policy = order.return_policy
    if policy and policy.days and policy.accepted is not False:
        yield words.text("label-return-policy"), words.text("value-days", days=policy.days)
    elif policy and policy.accepted is False:
        yield words.text("label-return-policy"), words.text("value-no-returns")
    if claim:
        yield words.text("label-claim"), words.text(f"kind-{claim.kind}")
        if claim.reason:
            yield words.text("label-reason"), claim.reason
        if claim.opened_at:
            yield words.text("label-opened"), words.moment(claim.opened_at)
        if amount := _sum(claim.amount, context, words):
            yield words.text("label-amount"), amount
        if claim.respond_by:
            yield words.text("label-deadline"), words.moment(claim.respond_by)


def _address(address: Address, words: Words) -> str:
    town = _town(address)
    country = words.country(address.country) if address.country else None
    return "\n".join(part for part in (address.name, *address.lines, town, country) if part)


def _town(address: Address) -> str:
    """The line of the town in the order that the country writes it."""
    if address.country in {"US", "CA", "AU"}:
        place = ", ".join(part for part in (address.city, address.region) if part)
        parts: tuple[str | None, ...] = (place, address.postcode)
    elif address.country in {"GB", "IE"}:
        parts = (address.city, address.region, address.postcode)
    else:
        parts = (address.postcode, address.city, address.region)
    return " ".join(part for part in parts if part)


def _shipment(shipment: Shipment, words: Words) -> ShownShipment:
    rows: list[Row] = []
    for label, value in (
        ("carrier", shipment.carrier.upper() if shipment.carrier and len(shipment.carrier) <= 4 else shipment.carrier),
        ("tracking-number", shipment.tracking_number),
        ("service", shipment.service),
        ("dispatched", words.moment(shipment.shipped_at) if shipment.shipped_at else None),
        ("first-scan", words.moment(shipment.first_scan_at) if shipment.first_scan_at else None),
        ("delivered", words.moment(shipment.delivered_at) if shipment.delivered_at else None),
        ("signed-by", shipment.signed_by),
        ("protection", words.text("value-protected") if shipment.claims_protected else None),
    ):
        if value:
            rows.append((words.text(f"label-{label}"), value))
    events = [
        (
            words.moment(event.at) if event.at else "–",
            words.text(f"state-{event.state}"),
            event.text or "",
            event.place or "",
        )
        for event in sorted(shipment.events, key=lambda event: (event.at is None, event.at and event.at.timestamp()))
    ]
    return ShownShipment(rows, events)


def _message(
    number: int, message: Message, exhibits: Exhibits, words: Words, translations: Mapping[int, str]
) -> ShownMessage:
    attachments = []
    for attachment in message.attachments:
        file = exhibits.named(attachment.name)
        attachments.append((attachment.name, file.number if file else None))
    return ShownMessage(
        sender=message.sender,
        who=words.text(f"who-{message.sender}"),
        when=words.moment(message.at) if message.at else "–",
        text=message.text,
        translation=translations.get(number),
        attachments=tuple(attachments),
    )


def _return_rows(context: OrderContext, words: Words) -> Iterator[Row]:
    returned = context.return_
    if returned is None:
        return
    if returned.requested_at:
        yield words.text("label-requested"), words.moment(returned.requested_at)
    for label, value in (
        ("reason", returned.reason),
        ("comment", returned.comment),
        ("tracking-number", returned.tracking_number),
    ):
        if value:
            yield words.text(f"label-{label}"), value
    if returned.received_at:
        yield words.text("label-received"), words.moment(returned.received_at)


def _read_from(context: OrderContext, kind: RecordKind, words: Words) -> str:
    """The pages that showed this record, each with the time of its latest reading."""
    prefixes = {
        "order": ("order.", "claim."),
        "tracking": ("shipments",),
        "messages": ("messages",),
        "return": ("return",),
    }
    pages: dict[str, datetime | None] = {}
    for field, sources in context.sources.items():
        if not field.startswith(prefixes[kind]):
            continue
        for source in sources:
            known = pages.get(source.page)
            pages[source.page] = max(at for at in (known, source.at) if at) if (known or source.at) else None
    if not pages:
        pages["case"] = context.captured_at
    shown = (
        f"{words.text_or(f'page-{page}', page)}, {words.moment(at)}" if at else words.text_or(f"page-{page}", page)
        for page, at in sorted(pages.items())
    )
    return words.text("read-from", pages="; ".join(shown))


def _sum(amount: Decimal | None, context: OrderContext, words: Words) -> str:
    return words.money(amount, context.order.currency) if amount is not None else ""


def file_title(file: FileExhibit, words: Words) -> str:
    """What the file is, in the packet's language: its kind where that is known, else its name."""
    kind = file.kept.original.kind
    return item_name(kind, words.language) if kind else file.kept.original.name


def file_rows(file: FileExhibit, words: Words) -> list[Row]:
    """Where the file comes from, when, and its hash."""
    original = file.kept.original
    rows = [
        (words.text("label-file"), original.name),
        (words.text("label-source"), words.text_or(f"source-{original.source}", original.source)),
    ]
    if original.captured_at:
        rows.append((words.text("label-captured"), words.moment(original.captured_at)))
    rows.append((words.text("label-size"), words.text("value-bytes", size=words.number(file.kept.size))))
    rows.append((words.text("label-hash"), file.kept.sha256))
    return rows
