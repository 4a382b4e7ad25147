"""How the account stands with buyers and with Amazon: feedback, reviews, account health and notices."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from server.demo.amazon.hosts import HOSTS
from server.demo.amazon.records import Record, printed, records
from server.demo.labels import label
from server.demo.printing import print_date, print_moment, print_number, print_percent
from server.orders.marketplaces import Marketplace, marketplace

SHIPPING_METRICS: Final = (
    "cancellation-rate",
    "late-shipment-rate",
    "valid-tracking-rate",
    "on-time-delivery-rate",
)


def feedback_view(host: str, language: str) -> dict[str, Any]:
    """The feedback of buyers, newest first."""
    zone = _home(host).clock
    return {
        "language": language,
        "rows": [
            {
                "at": print_date(datetime.fromisoformat(row["feedback.at"]).astimezone(zone), language),
                "rating": str(row["feedback.rating"]),
                "order": row["order.id"],
                "text": row["feedback.text"],
                "rater": row["buyer.name"],
            }
            for row in records("feedback", host)
        ],
    }


def review_view(host: str, language: str) -> dict[str, Any]:
    """Reviews of the brand's products."""
    home = _home(host)
    return {
        "language": language,
        "rows": [
            {
                "id": row["review.id"],
                "at": print_date(datetime.fromisoformat(row["review.at"]).astimezone(home.clock), language),
                "rating": str(row["review.rating"]),
                "title": row["review.title"],
                "text": row["review.text"],
                "author": row["review.author"],
                "asin": row["review.listing_id"],
                "url": f"https://www.{home.name}/dp/{row['review.listing_id']}",
                "product": row["title"],
                "verified": row["verified"],
            }
            for row in records("reviews", host)
        ],
    }


def health_view(host: str, language: str) -> dict[str, Any]:
    """The metrics of the account with their targets, in the two groups in which the dashboard shows them."""
    metrics = [_metric(row, language) for row in records("health", host)]
    rating, *rates = metrics
    return {
        "language": language,
        "rating": rating,
        "groups": [
            {
                "title": label("health.service", language),
                "metrics": [one for one in rates if one["metric"] not in SHIPPING_METRICS],
            },
            {
                "title": label("health.shipping", language),
                "metrics": [one for one in rates if one["metric"] in SHIPPING_METRICS],
            },
        ],
    }


def notice_view(host: str, language: str) -> dict[str, Any]:
    """Notices of Amazon about the account; those that were never written in the page's language stand in English."""
    home = _home(host)
    return {
        "language": language,
        "rows": [
            {
                "id": row["notice.id"],
                "at": print_moment(datetime.fromisoformat(row["notice.at"]), home.clock, language),
                "title": row["notice.title"].get(language, row["notice.title"]["en"]),
                "text": row["notice.text"].get(language, row["notice.text"]["en"]),
                "respondBy": printed(row["notice.respond_by"], "moment", home, language)
                if "notice.respond_by" in row
                else None,
            }
            for row in records("notices", host)
        ],
    }


def _metric(row: Record, language: str) -> dict[str, Any]:
    """A rate is printed as a percentage, the Account Health Rating as a plain number."""
    show = print_number if row["metric"] == "account-health-rating" else print_percent
    value, target = Decimal(str(row["value"])), row.get("target")
    bound = row.get("bound")
    reached = target is None or (value < Decimal(str(target)) if bound == "under" else value >= Decimal(str(target)))
    part = None
    if "part" in row:
        part = label(
            "health.of-orders",
            language,
            part=print_number(Decimal(row["part"]), language),
            all=print_number(Decimal(row["all"]), language),
        )
    return {
        "metric": row["metric"],
        "label": label(f"metric.{row['metric']}", language),
        "value": show(value, language),
        "target": label(f"health.{bound}", language, value=show(Decimal(str(target)), language)) if target else None,
        "part": part,
        "days": label("health.days", language, days=row["days"]),
        "state": label("health.state-good" if reached else "health.state-risk", language),
    }


def _home(host: str) -> Marketplace:
    assert host in HOSTS
    return marketplace(host.removeprefix("sellercentral."))
