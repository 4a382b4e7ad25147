"""Which pages of eBay's practice portal are stored: every kind in every language, in two layouts where two are known.

A page stands in `pages/ebay/<kind>/<layout>.<language>.html`.
"""

from server.demo.ebay.addresses import address
from server.demo.labels import LANGUAGES
from tests.extension.take_pages import Stored

LAMP, TEAPOT, COAT, BOOTS = "12-55501-10101", "08-55502-20202", "15-55503-30303", "03-55504-40404"
ESPRESSO, SHELF, JARS = "21-55505-50505", "08-55506-60606", "17-55507-70707"
BACKPACK, VASE = "19-55508-80808", "12-55509-90909"

ORDERS = {"en": LAMP, "zh": ESPRESSO, "de": TEAPOT, "fr": BOOTS, "es": BACKPACK, "it": JARS, "ja": VASE}
"""Which order stands for which language: every form of address, one item and two, with a parcel and without."""

OTHERS = {**ORDERS, "en": COAT, "zh": SHELF}
"""The orders of the second layout."""

THREADS = {**ORDERS, "zh": SHELF, "it": LAMP}
RETURNS = {"en": BOOTS, "zh": TEAPOT, "de": TEAPOT, "fr": BOOTS, "es": TEAPOT, "it": BOOTS, "ja": VASE}
LISTED = {**ORDERS, "zh": COAT}

TITLE = "#mainContent h1"


def ebay_pages() -> list[Stored]:
    """All of them."""
    pages = [
        Stored("ebay", f"{kind}/{layout}.{language}", address(kind, order, lang=language, layout=layout), TITLE)
        for language in LANGUAGES
        for layout in ("new", "old")
        for kind, order in _in_two_layouts(language, layout).items()
    ]
    for language in LANGUAGES:
        url = address("listing-editor", LISTED[language], lang=language)
        pages.append(Stored("ebay", f"listing-editor/new.{language}", url, "#se-rte-frame__summary"))
    with_composer = address("order-list", LAMP, lang="en")
    pages.append(Stored("ebay", "order-list/new.en.composer", with_composer, TITLE, press=".fake-menu__item"))
    return pages


def _in_two_layouts(language: str, layout: str) -> dict[str, str]:
    """Kind of page → the order that it is stored of."""
    return {
        "order-list": ORDERS[language],
        "order-detail": (ORDERS if layout == "new" else OTHERS)[language],
        "message-inbox": THREADS[language],
        "message-thread": THREADS[language],
        "message-composer": THREADS[language],
        "return-list": RETURNS[language],
        "return-detail": RETURNS[language],
        "inr-detail": LAMP if layout == "new" else COAT,
        "case-detail": VASE,
        "payment-dispute": ESPRESSO,
        "feedback-list": JARS if language == "it" else LAMP,
    }
