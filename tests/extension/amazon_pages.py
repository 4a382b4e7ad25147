"""Which pages of Seller Central are stored: every kind in every language and layout, on the host of its language."""

from collections.abc import Iterator

from server.demo.amazon.hosts import HOSTS
from server.demo.amazon.records import records, threads
from server.demo.labels import LANGUAGES
from tests.extension.take_pages import Stored

HOST_OF = {
    **{language: host for host, language in HOSTS.items()},
    "zh": "sellercentral.amazon.com",
}
"""Chinese has no host of its own: sellers in China open the hosts of the countries they sell to."""

ORDERS = {
    "en": "111-5550102-1000002",
    "zh": "111-5550103-1000003",
    "de": "302-5550101-1000001",
    "fr": "404-5550105-1000005",
    "es": "404-5550112-1000012",
    "it": "404-5550107-1000007",
    "ja": "249-5550104-1000004",
}
OLD_ORDERS = {**ORDERS, "en": "111-5550108-1000008", "de": "302-5550110-1000010", "ja": "249-5550113-1000013"}

DRAWN = "#MYO-app > :not(#apploading)"
WITH_ADDRESS = '[data-test-id="shipping-section-buyer-address"] span, #myo-order-details-buyer-address span'

PLAIN = {
    "return-list": "/gp/returns/list/v2",
    "claim-list": "/gp/guarantee-claims/home.html",
    "chargeback-list": "/gp/chargebacks/home.html",
    "account-health": "/performance/dashboard",
    "notice-list": "/performance/notifications",
}
"""Pages whose structure nobody has described: stored with labels beside values, and as tables."""


def amazon_pages() -> Iterator[Stored]:
    """All pages with their truth."""
    for language in LANGUAGES:
        yield from _order_pages(language)
        yield from _message_pages(language)
        for kind, path in PLAIN.items():
            yield _page(kind, "plain", language, path)
            yield _page(kind, "plain", language, f"{path}?layout=old", variant="table")
        claim = next(row for row in records("safet", HOST_OF[language]) if row["safet.status"] != "Denied")
        yield _page("safet-list", "new", language, "/safet-claims?pageSize=100&dateFilterValue=90")
        yield _page("safet-detail", "plain", language, f"/safet-claims/claim/{claim['safet.id']}")
        yield from _listing_pages(language)
        yield _page("feedback-list", "new", language, "/feedback-manager/index.html#/")
        yield _page("feedback-list", "old", language, "/gp/seller-rating/pages/feedback-manager.html")
        yield _page("review-list", "new", language, "/brand-customer-reviews/ref=xx_crvws_dnav_xx?stars=1,2,3")
    decided = "/safet-claims/claim/55501-20350-1000003"
    yield _page("safet-detail", "plain", "en", decided, variant="denied")
    yield _page("order-detail", "new", "de", "/orders-v3/order/302-5550109-1000009", WITH_ADDRESS, variant="unshipped")
    yield _page("order-detail", "new", "en", "/orders-v3/order/111-5550106-1000006", WITH_ADDRESS, variant="platform")


def flat_pages() -> Iterator[Stored]:
    """The pages of the first readers' tests, by name and without truth."""
    damaged, german = "302-5550101-1000001", "sellercentral.amazon.de"
    for language in ("en", "zh", "de", "ja"):
        yield _flat(f"order-damaged-{language}", german, f"/orders-v3/order/{damaged}", language)
        yield _flat(f"contact-damaged-{language}", german, f"/messaging/contact-buyer?orderId={damaged}", language)
    american, japanese = "sellercentral.amazon.com", "sellercentral.amazon.co.jp"
    yield _flat("order-claim-en", american, "/orders-v3/order/111-5550103-1000003", "en")
    yield _flat("order-return-ja", japanese, "/orders-v3/order/249-5550104-1000004", "ja")
    yield _flat("order-platform-en", american, "/orders-v3/order/111-5550106-1000006", "en")
    yield _flat("order-unshipped-de", german, "/orders-v3/order/302-5550109-1000009", "de")
    yield _flat("list-en", american, "/orders-v3", "en")


def _order_pages(language: str) -> Iterator[Stored]:
    order = ORDERS[language]
    yield _page("order-list", "new", language, "/orders-v3/mfn/all?rows=6")
    yield _page("order-list", "old", language, "/gp/orders-v2/list?rows=6&layout=old")
    yield _page("order-detail", "new", language, f"/orders-v3/order/{order}", WITH_ADDRESS)
    old = f"/hz/orders/details?_encoding=UTF8&orderId={OLD_ORDERS[language]}"
    yield _page("order-detail", "old", language, old, WITH_ADDRESS)
    yield _page("contact-buyer", "new", language, f"/messaging/contact-buyer?orderId={order}")


def _message_pages(language: str) -> Iterator[Stored]:
    order = ORDERS[language]
    thread = f"/messaging/inbox-v3?fi=ALL&cc={threads(HOST_OF[language])[order].id}"
    yield _page("message-inbox", "plain", language, "/messaging/inbox-v3")
    yield _page("message-inbox", "old", language, "/messaging/inbox?layout=old")
    yield _page("message-thread", "plain", language, f"{thread}&draft=…", variant="draft")
    yield _page("message-thread", "plain", language, thread)
    if language == "en":
        yield _page("message-thread", "plain", language, f"{thread}&box=kat", variant="kat")
        yield _page("message-thread", "plain", language, f"{thread}&box=editable&draft=Hello", variant="editable")
        framed, drawn = "/messaging/inbox-v3?frame=1", ".inbox-list li"
        yield _page("message-inbox", "plain", language, framed, "iframe", variant="framed", frame=drawn)


def _listing_pages(language: str) -> Iterator[Stored]:
    listing = records("listings", HOST_OF[language])[0]
    sku, asin, kind = (listing[f"listing.{name}"] for name in ("sku", "listing_id", "product_type"))
    address = f"/abis/listing/edit?sku={sku}&asin={asin}&productType={kind}"
    yield _page("listing-editor", "new", language, f"{address}#product_details")
    yield _page("listing-editor", "old", language, f"{address}&layout=old")


def _page(
    kind: str, layout: str, language: str, path: str, settled: str = DRAWN, *, variant: str = "", frame: str = ""
) -> Stored:
    path, mark, place = path.partition("#")
    url = f"https://{HOST_OF[language]}{path}{'&' if '?' in path else '?'}lang={language}{mark}{place}"
    name = f"{kind}/{layout}.{language}{variant and '.'}{variant}"
    return Stored("amazon", name, url, settled, frame)


def _flat(name: str, host: str, path: str, language: str) -> Stored:
    settled = WITH_ADDRESS if "/order/" in path else DRAWN
    url = f"https://{host}{path}{'&' if '?' in path else '?'}lang={language}"
    return Stored("", name, url, settled, truth=False)
