"""When a parcel was taken over and when it arrived, told from what pages and scans say."""

from datetime import datetime

from server.orders.context import OrderContext, Shipment
from server.vocabulary import ShipmentState

_MOVED = frozenset(ShipmentState) - {ShipmentState.PRE_TRANSIT, ShipmentState.UNKNOWN}


def first_scan_at(shipment: Shipment) -> datetime | None:
    """When the carrier first had the parcel in its hands: as the page says it, else the first event that moves it."""
    if shipment.first_scan_at:
        return shipment.first_scan_at
    times = [event.at for event in shipment.events if event.at and event.state in _MOVED]
    return min(times, default=None)


def delivery_time(shipment: Shipment) -> datetime | None:
    """When the carrier says that it was delivered."""
    if shipment.delivered_at:
        return shipment.delivered_at
    times = [event.at for event in shipment.events if event.at and event.state is ShipmentState.DELIVERED]
    return max(times, default=None)


def delivered_at(context: OrderContext) -> datetime | None:
    """When the last parcel was delivered; None while one of them is not known to be."""
    times = [delivery_time(shipment) for shipment in context.shipments]
    if not times or None in times:
        return None
    return max(time for time in times if time)
