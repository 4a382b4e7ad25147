"""What a portal's page says in its own words becomes the right fact, in each of the page's languages."""

import pytest

from server.demo.labels import LANGUAGES, label
from server.orders import words
from server.orders.merge import merged
from server.orders.normalise import normalise
from server.orders.reading import FieldReading, Reading
from server.vocabulary import How, Portal

YES_OR_NO = {
    "protection.protected": "true",
    "protection.unprotected": "false",
    "package.signed": "true",
    "package.signed-by": "true",
    "package.unsigned": "false",
    "policy.yes": "true",
    "policy.no": "false",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "meaning"), YES_OR_NO.items())
def test_a_denied_word_is_not_taken_for_the_word(key: str, meaning: str, language: str) -> None:
    assert words.code("yes", label(key, language, name="Kim Vogel")) == meaning


def test_a_page_that_only_its_host_places_does_not_move_the_order_to_another_marketplace() -> None:
    host = "https://sellercentral.amazon.de"
    number = FieldReading(raw="404-5550105-1000005", how=How.ATTRIBUTE)
    shown = FieldReading(raw="Amazon.fr", how=How.ATTRIBUTE)
    order = Reading(
        portal=Portal.AMAZON, page="order-detail", url=host, fields={"order.id": number, "marketplace": shown}
    )
    contact = Reading(portal=Portal.AMAZON, page="contact-buyer", url=host, fields={"order.id": number})
    for pages in ([order, contact], [contact, order]):
        assert merged([normalise(page) for page in pages]).marketplace == "amazon.fr"
