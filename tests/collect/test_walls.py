"""Login pages, questions for a person, refusals: seen as such, and a buyer's words are not."""

import pytest

from server.collect.state import ending
from server.collect.walls import Signs, marks, wall_at

PAGE = "https://sellercentral.amazon.de/orders-v3/order/302-5550101-1000001"


@pytest.mark.parametrize(
    ("signs", "wall"),
    [
        (Signs("https://sellercentral.amazon.de/ap/signin?openid.return_to=x"), "login"),
        (Signs("https://sellercentral.amazon.de/account-switcher/default"), "login"),
        (Signs("https://signin.ebay.co.uk/ws/eBayISAPI.dll?SignIn"), "login"),
        (Signs("https://sellercentral.amazon.de/ap/mfa?arb=1"), "two-step"),
        (Signs("https://sellercentral.amazon.de/errors/validateCaptcha"), "captcha"),
        (Signs(PAGE, 200, marks=frozenset({"login"})), "login"),
        (Signs(PAGE, 200, "Robot Check\nEnter the characters you see below"), "captcha"),
        (Signs(PAGE, 200, "请输入您在下方看到的字符"), "captcha"),
        (Signs(PAGE, 200, "Zwei-Schritt-Verifizierung"), "two-step"),
        (Signs(PAGE, 503, "Enter the characters you see below"), "captcha"),
        (Signs(PAGE, 403), "refused"),
        (Signs(PAGE, 429), "refused"),
        (Signs(PAGE, 503, "Sorry"), "refused"),
        (Signs(PAGE, 200, "Access Denied. You don't have permission"), "refused"),
        (Signs(PAGE, 200, "Order details"), None),
        (Signs(PAGE, 404), None),
    ],
)
def test_a_wall_is_seen(signs: Signs, wall: str | None) -> None:
    assert wall_at(signs) == wall


def test_a_buyer_who_writes_such_words_stops_nothing() -> None:
    text = "The shop says: Access Denied, Enter the characters you see"
    assert wall_at(Signs(PAGE, 200, text, frozenset({"captcha"}), known=True)) is None


def test_every_wall_is_explained_in_both_languages() -> None:
    for code in {*marks(), "refused", "offline", "not-settled", "elsewhere"}:
        for lang in ("en", "zh"):
            told = ending(code, "amazon", lang)
            assert told.message
            assert told.hint
            assert "{" not in told.hint
    assert "sellerside login ebay" in ending("login", "ebay", "zh").hint
