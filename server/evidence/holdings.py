"""Which pieces of proof the case already holds, told from the case itself."""

from server.orders.context import OrderContext, Shipment
from server.orders.milestones import delivery_time, first_scan_at
from server.vocabulary import DisputeType, EvidenceItem

_BUYERS_PICTURE = {
    DisputeType.DAMAGED: EvidenceItem.PHOTO_OF_DAMAGE,
    DisputeType.DEFECTIVE: EvidenceItem.PHOTO_OF_DEFECT,
    DisputeType.CUSTOMS_DUTIES: EvidenceItem.DUTY_RECEIPT,
    DisputeType.NOT_AS_DESCRIBED: EvidenceItem.PHOTO_OF_ITEM_RECEIVED,
    DisputeType.WRONG_ITEM: EvidenceItem.PHOTO_OF_ITEM_RECEIVED,
    DisputeType.MISSING_PARTS: EvidenceItem.PHOTO_OF_ITEM_RECEIVED,
    DisputeType.SIZE_FIT: EvidenceItem.PHOTO_OF_ITEM_RECEIVED,
    DisputeType.COUNTERFEIT: EvidenceItem.PHOTO_OF_ITEM_RECEIVED,
}
"""What a picture in a buyer's message most likely shows, by what the complaint is about."""

_KNOWN = frozenset(EvidenceItem)


def holdings(context: OrderContext, dispute_type: DisputeType) -> frozenset[EvidenceItem]:
    """The evidence items that are in the case: on its pages, in its messages, or added by the seller."""
    have = {EvidenceItem(piece.kind) for piece in context.evidence if piece.kind in _KNOWN}
    for shipment in context.shipments:
        have |= _of_shipment(shipment)
    have |= _of_order(context)
    have |= _of_messages(context, dispute_type)
    return frozenset(have)


def _of_shipment(shipment: Shipment) -> set[EvidenceItem]:
    delivered = delivery_time(shipment) is not None
    found = {
        EvidenceItem.TRACKING_HISTORY: bool(shipment.events),
        EvidenceItem.FIRST_SCAN: first_scan_at(shipment) is not None,
        EvidenceItem.PROOF_OF_DELIVERY: delivered,
        EvidenceItem.SIGNED_PROOF_OF_DELIVERY: delivered and bool(shipment.signed_by or shipment.signature),
        EvidenceItem.PROTECTED_LABEL: bool(shipment.claims_protected),
        EvidenceItem.DISPATCH_RECORD: shipment.shipped_at is not None,
    }
    return {item for item, there in found.items() if there}


def _of_order(context: OrderContext) -> set[EvidenceItem]:
    order, returned = context.order, context.return_
    address, policy = order.ship_to, order.return_policy
    found = {
        EvidenceItem.ADDRESS_ON_ORDER: bool(address and address.lines and (address.postcode or address.city)),
        EvidenceItem.CANCELLATION_RECORD: order.status == "cancelled",
        EvidenceItem.DUTY_TERMS_SHOWN: order.duty_terms is not None,
        EvidenceItem.RETURN_POLICY: bool(policy and (policy.accepted is not None or policy.days is not None)),
        EvidenceItem.RETURN_TRACKING: bool(returned and returned.tracking_number),
    }
    return {item for item, there in found.items() if there}


def _of_messages(context: OrderContext, dispute_type: DisputeType) -> set[EvidenceItem]:
    have = set()
    senders = {message.sender for message in context.messages}
    if "buyer" in senders:
        have.add(EvidenceItem.BUYER_MESSAGES)
    if "seller" in senders:
        have.add(EvidenceItem.SELLER_ANSWERS)
    pictures = any(
        (attachment.media_type or "").startswith(("image/", "video/"))
        for message in context.messages
        if message.sender == "buyer"
        for attachment in message.attachments
    )
    if pictures and dispute_type in _BUYERS_PICTURE:
        have.add(_BUYERS_PICTURE[dispute_type])
    return have
