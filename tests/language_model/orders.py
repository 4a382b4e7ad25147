"""An invented order with a broken bowl, and what a test needs to have its reply worded anew."""

from server.orders.context import OrderContext

NAME, STREET, TRACKING = "Sabine Keller", "Ahornweg 14", "LY482913379CN"


def broken_bowl(*messages: str) -> OrderContext:
    """The order, with these messages of the buyer."""
    context, _ = OrderContext.read(
        {
            "portal": "amazon",
            "marketplace": "amazon.de",
            "order": {
                "id": "302-5550101-1000001",
                "placed_at": "2026-11-02T20:17:00+01:00",
                "currency": "EUR",
                "total": "34.90",
                "fulfilment": "seller",
                "items": [{"title": "Keramikschale", "quantity": 1, "price": "34.90"}],
                "ship_to": {"name": NAME, "lines": [STREET], "city": "Kassel", "postcode": "34125", "country": "DE"},
                "ship_from": {"country": "CN"},
            },
            "shipments": [
                {
                    "carrier": "dhl",
                    "tracking_number": TRACKING,
                    "shipped_at": "2026-11-04T09:40:00+01:00",
                    "events": [{"at": "2026-11-18T11:36:00+01:00", "state": "delivered", "place": "Kassel, DE"}],
                }
            ],
            "messages": [
                {"from": "buyer", "at": "2026-11-19T13:12:00+01:00", "text": text, "attachments": []}
                for text in messages
            ],
            "buyer": {"name": NAME},
        }
    )
    return context
