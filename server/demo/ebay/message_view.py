"""eBay's messages and feedback, worded for the pages' script."""

from server.demo.ebay.orders import EbayOrder
from server.demo.ebay.rows import View, Words
from server.orders.context import Message


def said(order: EbayOrder, words: Words) -> list[View]:
    """What was written about an order, oldest first. `from` is who wrote it, `sender` the name that the page shows."""
    return [_message(message, order, words) for message in order.context.messages]


def inbox_view(orders: list[EbayOrder], language: str) -> View:
    """The messages from members, latest first."""
    threads = [order for order in orders if order.beside.thread and order.context.messages]
    newest_first = sorted(threads, key=lambda one: str(one.context.messages[-1].at), reverse=True)
    return {"language": language, "threads": [_inbox_row(order, Words(order, language)) for order in newest_first]}


def thread_view(order: EbayOrder, language: str) -> View:
    """One conversation. Raises `ValueError` for an order without one."""
    words = Words(order, language)
    if order.beside.thread is None:
        raise ValueError(f"{order.id} has no conversation")
    item = order.context.order.items[0]
    return {
        "id": order.beside.thread.id,
        "language": language,
        "subject": _subject(order, words),
        "order": order.id,
        "buyer": order.buyer,
        "item": {"title": item.title, "id": item.listing_id},
        "messages": said(order, words),
    }


def composer_view(order: EbayOrder, language: str) -> View:
    """The form in which a seller writes to the buyer of an order."""
    words, item = Words(order, language), order.context.order.items[0]
    return {
        "language": language,
        "order": order.id,
        "buyer": order.buyer,
        "item": {"title": item.title, "id": item.listing_id},
        "subject": words.label("compose.about"),
    }


def feedback_view(orders: list[EbayOrder], language: str) -> View:
    """The feedback that buyers left, latest first."""
    left = [(order, order.beside.feedback) for order in orders if order.beside.feedback]
    rows = []
    for order, feedback in sorted(left, key=lambda pair: str(pair[1] and pair[1].at), reverse=True):
        if feedback is None:
            continue
        words, item = Words(order, language), order.context.order.items[0]
        rows.append(
            {
                "rating": feedback.rating,
                "rating_text": words.label(f"feedback.{feedback.rating}"),
                "text": feedback.text,
                "at": words.day(feedback.at),
                "buyer": order.buyer,
                "item": {"title": item.title, "id": item.listing_id},
            }
        )
    return {"language": language, "rows": rows}


def _subject(order: EbayOrder, words: Words) -> str:
    return words.label("thread.subject", buyer=order.buyer, title=order.context.order.items[0].title)


def _message(message: Message, order: EbayOrder, words: Words) -> View:
    names = {"buyer": order.buyer, "seller": words.label("thread.you"), "platform": "eBay"}
    return {
        "from": message.sender,
        "sender": names[message.sender],
        "at": words.moment(message.at) or "",
        "text": message.text,
        "attachments": [{"name": one.name, "type": one.media_type, "url": one.url} for one in message.attachments],
    }


def _inbox_row(order: EbayOrder, words: Words) -> View:
    thread, item = order.beside.thread, order.context.order.items[0]
    return {
        "id": thread.id if thread else "",
        "unread": bool(thread and thread.unread),
        "buyer": order.buyer,
        "subject": _subject(order, words),
        "at": words.moment(order.context.messages[-1].at),
        "item": item.listing_id,
    }
