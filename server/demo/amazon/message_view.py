"""The contact-buyer page, the inbox and its threads, worded for the page's script."""

from datetime import UTC
from typing import Any
from urllib.parse import urlsplit

from server.demo.amazon.records import Thread, threads
from server.demo.labels import label
from server.demo.practice_orders import PracticeOrder
from server.demo.printing import print_moment
from server.orders.context import OrderContext
from server.orders.marketplaces import marketplace


def contact_view(context: OrderContext, language: str, *, with_messages: bool = True) -> dict[str, Any]:
    """The contact-buyer page: whom to write to, and what was written so far, oldest first."""
    return {
        "id": context.order.id,
        "language": language,
        "buyer": context.buyer.name if context.buyer else "",
        "messages": messages_view(context, language) if with_messages else [],
    }


def messages_view(context: OrderContext, language: str) -> list[dict[str, Any]]:
    """What was written about the order, oldest first."""
    zone = marketplace(context.marketplace).clock
    return [
        {
            "from": message.sender,
            "sender": label(f"sender.{message.sender}", language),
            "at": message.at.isoformat() if message.at else "",
            "when": print_moment(message.at, zone, language) if message.at else "",
            "text": message.text,
            "attachments": [
                {"name": attachment.name, "type": attachment.media_type, "url": urlsplit(attachment.url or "").path}
                for attachment in message.attachments
            ],
        }
        for message in context.messages
    ]


def inbox_view(orders: list[PracticeOrder], host: str, language: str) -> dict[str, Any]:
    """The threads of an account, the one with the newest message first."""
    known = threads(host)
    rows = [_thread_row(order, known[order.id], language) for order in orders if order.id in known]
    newest_first = sorted(rows, key=lambda row: str(row["sortAt"]), reverse=True)
    return {"language": language, "waiting": sum(row["unread"] for row in rows), "threads": newest_first}


def thread_view(orders: list[PracticeOrder], host: str, thread_id: str, language: str) -> dict[str, Any] | None:
    """One thread with its messages, `None` where the account has none of that number."""
    known = threads(host)
    for order in orders:
        if order.id in known and known[order.id].id == thread_id:
            head = _thread_row(order, known[order.id], language)
            return {**head, "language": language, "messages": messages_view(order.context, language)}
    return None


def _thread_row(order: PracticeOrder, thread: Thread, language: str) -> dict[str, Any]:
    context = order.context
    last = max((message.at for message in context.messages if message.at), default=None)
    return {
        "id": thread.id,
        "order": order.id,
        "buyer": context.buyer.name if context.buyer else "",
        "subject": label(f"subject.{thread.subject}", language),
        "unread": thread.unread,
        "sortAt": last.astimezone(UTC).isoformat() if last else "",
        "lastAt": print_moment(last, marketplace(context.marketplace).clock, language) if last else "",
        "preview": context.messages[-1].text.split("\n")[0][:80] if context.messages else "",
    }
