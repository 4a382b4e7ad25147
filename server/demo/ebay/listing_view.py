"""eBay's listing editor, worded for the page's script."""

from server.demo.ebay.orders import EbayOrder, Listing, load_listings
from server.demo.ebay.rows import View, Words
from server.orders.context import Item


def listing_view(order: EbayOrder, item: Item, language: str) -> View:
    """The editor of an item that `order` sold. What is not known of an item is an empty field."""
    words = Words(order, language)
    listing = load_listings().get(item.listing_id or "") or Listing(
        category="", condition="new", quantity=1, handling_days=3, images=1, specifics={}, description=[]
    )
    photo = f"https://{order.host}/practice/ebay/photo.jpg?item={item.listing_id}&number="
    return {
        "language": language,
        "id": item.listing_id,
        "title": item.title,
        "sku": item.sku,
        "price": str(item.price or ""),
        "currency": order.currency,
        "quantity": str(listing.quantity),
        "category": listing.category,
        "condition": words.label("listing.new" if listing.condition == "new" else "listing.opened"),
        "condition_note": listing.condition_note or "",
        "handling": words.label("listing.handling-days", days=listing.handling_days),
        "images": [f"{photo}{number + 1}" for number in range(listing.images)],
        "specifics": [
            {"name": name, "label": words.label(f"specific.{name}"), "value": value}
            for name, value in listing.specifics.items()
        ],
        "description": listing.description,
    }


def find_item(orders: list[EbayOrder], item_id: str) -> tuple[EbayOrder, Item] | None:
    """The first order that sold that item, and the item."""
    return next(
        ((order, item) for order in orders for item in order.context.order.items if item.listing_id == item_id), None
    )
