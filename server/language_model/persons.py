"""What an order says of persons, for taking it out of what another machine may read."""

from server.messages.privacy import Known
from server.orders.context import OrderContext
from server.replies.facts import PLATFORM_NAMES
from server.replies.naming import carrier_name


def known_values(context: OrderContext, seller_name: str = "") -> list[Known]:
    """Names, addresses and numbers of the order, with their kinds, as `privacy.redact` takes them."""
    order, to = context.order, context.order.ship_to
    names = [context.buyer.name if context.buyer else None, to.name if to else None, seller_name]
    names += [shipment.signed_by for shipment in context.shipments]
    places = [*to.lines, to.city, to.postcode] if to else []
    tracking = [shipment.tracking_number for shipment in context.shipments]
    tracking += [context.return_.tracking_number] if context.return_ else []
    found: list[Known] = [name for name in names if name and name.strip()]
    found += [("address", place) for place in places if place and len(place.strip()) > 2]
    found += [("tracking", number) for number in tracking if number]
    return [*found, ("order", order.id)]


def kept_names(context: OrderContext, language: str, seller_name: str = "") -> list[str]:
    """What a reply calls by name, and a new wording must too: persons, carriers, the marketplace, places of scans."""
    to = context.order.ship_to
    persons = [context.buyer.name if context.buyer else None, to.name if to else None, seller_name]
    persons += [word for name in persons if name for word in name.split()]
    carriers = [carrier_name(shipment.carrier, language) for shipment in context.shipments if shipment.carrier]
    signed = [shipment.signed_by for shipment in context.shipments]
    places = [event.place for shipment in context.shipments for event in shipment.events]
    towns = [place.split(",")[0].strip() for place in places if place]
    return [name for name in (*persons, *carriers, *signed, *towns, PLATFORM_NAMES.get(context.portal)) if name]
