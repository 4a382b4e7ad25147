"""What is known about one order. Every field but the portal and the order number may be absent (`None`)."""

from decimal import Decimal
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from server.characters import mended
from server.errors import BadInput
from server.orders.dates import YEARS
from server.orders.money import MOST
from server.vocabulary import Ask, ClaimKind, DisputeType, How, Portal, ShipmentState


def _in_our_time(moment: AwareDatetime) -> AwareDatetime:
    if moment.year not in YEARS:
        raise ValueError(f"the year must be between {YEARS.start} and {YEARS.stop - 1}")
    return moment


def _payable(amount: Decimal) -> Decimal:
    if abs(amount) >= MOST:
        raise ValueError("no amount of an order is that large")
    return amount


Moment = Annotated[AwareDatetime, AfterValidator(_in_our_time)]
Money = Annotated[Decimal, AfterValidator(_payable)]
Count = Annotated[int, Field(ge=0, lt=10**9)]


class Model(BaseModel):
    """Unknown keys are ignored here and reported by `unknown_keys`."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)


class ReturnPolicy(Model):
    accepted: bool | None = None
    days: Count | None = None
    paid_by: Literal["buyer", "seller"] | None = None


class Item(Model):
    title: str | None = None
    sku: str | None = None
    listing_id: str | None = None
    quantity: Count | None = None
    price: Money | None = None
    category: str | None = None


class Address(Model):
    name: str | None = None
    lines: list[str] = Field(default_factory=list)
    city: str | None = None
    region: str | None = None
    postcode: str | None = None
    country: str | None = None


class Place(Model):
    country: str | None = None
    region: str | None = None


class Order(Model):
    id: str
    placed_at: Moment | None = None
    currency: str | None = None
    total: Money | None = None
    fulfilment: Literal["seller", "platform"] | None = None
    ship_by: Moment | None = None
    deliver_by: Moment | None = None
    duty_terms: Literal["DDP", "DAP", "IOSS"] | None = None
    status: str | None = Field(default=None, description="unshipped, shipped, delivered or cancelled, where known")
    buyer_note: str | None = Field(default=None, description="what the buyer wrote when ordering")
    return_policy: ReturnPolicy | None = None
    items: list[Item] = Field(default_factory=list)
    ship_to: Address | None = None
    ship_from: Place | None = None


class ShipmentEvent(Model):
    at: Moment | None = None
    state: ShipmentState = ShipmentState.UNKNOWN
    text: str | None = None
    place: str | None = None


class Shipment(Model):
    carrier: str | None = None
    tracking_number: str | None = None
    service: str | None = None
    shipped_at: Moment | None = None
    tracked: bool | None = None
    label_source: Literal["platform", "carrier", "other"] | None = None
    claims_protected: bool | None = None
    program: str | None = None
    first_scan_at: Moment | None = None
    signature: bool | None = None
    delivered_at: Moment | None = None
    signed_by: str | None = None
    cost: Money | None = None
    events: list[ShipmentEvent] = Field(default_factory=list)


class Attachment(Model):
    name: str
    media_type: str | None = None
    url: str | None = None


class Message(Model):
    sender: Literal["buyer", "seller", "platform"] = Field(alias="from")
    at: Moment | None = None
    text: str = ""
    attachments: list[Attachment] = Field(default_factory=list)


class Decision(Model):
    winner: Literal["buyer", "seller"] | None = Field(default=None, alias="for")
    at: Moment | None = None
    debited_at: Moment | None = None
    amount: Money | None = None


class Claim(Model):
    id: str | None = None
    kind: ClaimKind = ClaimKind.MESSAGE
    reason: str | None = None
    opened_at: Moment | None = None
    amount: Money | None = None
    respond_by: Moment | None = None
    status: str | None = None
    decision: Decision | None = None


class Return(Model):
    id: str | None = None
    status: str | None = Field(default=None, description="as the page words it")
    requested_at: Moment | None = None
    reason: str | None = None
    comment: str | None = None
    carrier: str | None = None
    tracking_number: str | None = None
    respond_by: Moment | None = None
    refund_amount: Money | None = None
    received_at: Moment | None = None


class Buyer(Model):
    name: str | None = None
    orders: Count | None = None
    claims: Count | None = None
    refunds: Count | None = None


class EvidencePiece(Model):
    name: str
    kind: str | None = Field(default=None, description="an evidence item code, where known")
    media_type: str | None = None
    sha256: str | None = None


class Problem(Model):
    """What the seller says the case is about. It stands before what was understood of the messages."""

    dispute_type: DisputeType | None = None
    asks: list[Ask] | None = None


class Source(Model):
    """Where a field's value came from. Several, when several pages showed it."""

    page: str
    at: Moment | None = None
    how: How
    raw: str
    language: str | None = Field(default=None, description="language of the page's labels")


class OrderContext(Model):
    """All that is known about one order, merged from every page that was read."""

    portal: Portal
    marketplace: str | None = None
    account: str | None = None
    page_url: str | None = None
    captured_at: Moment | None = None
    order: Order
    shipments: list[Shipment] = Field(default_factory=list)
    messages: list[Message] = Field(default_factory=list)
    claim: Claim | None = None
    return_: Return | None = Field(default=None, alias="return")
    buyer: Buyer | None = None
    problem: Problem | None = None
    evidence: list[EvidencePiece] = Field(default_factory=list)
    sources: dict[str, list[Source]] = Field(default_factory=dict)

    @classmethod
    def read(cls, given: Any) -> tuple["OrderContext", list[str]]:
        """The context in a piece of parsed JSON, and the paths of the keys that nobody knows.

        Raises `BadInput` that names the first value that does not fit.
        """
        given = mended(given)
        try:
            return cls.model_validate(given), unknown_keys(given, cls)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            place = ".".join(str(part) for part in first["loc"]) or "input"
            raise BadInput(
                f"{place}: {first['msg']}", hint="The form of an order context is described in docs/architecture.md."
            ) from None


def unknown_keys(given: Any, model: type[BaseModel], path: str = "") -> list[str]:
    """Paths in `given` that `model` has no field for."""
    if not isinstance(given, dict):
        return []
    fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
    found: list[str] = []
    for key, value in given.items():
        here = f"{path}{key}"
        if key not in fields:
            found.append(here)
            continue
        inner = next((t for t in (fields[key], *get_args(fields[key])) if _is_model(t)), None)
        if inner is not None:
            parts = value if isinstance(value, list) else [value]
            marks = [f"{i}." for i in range(len(parts))] if isinstance(value, list) else [""]
            for mark, part in zip(marks, parts, strict=True):
                found += unknown_keys(part, inner, f"{here}.{mark}")
    return found


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
