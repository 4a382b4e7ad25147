"""The hosts of Seller Central that the practice portal plays, and whose account stands behind each."""

from typing import Final

HOSTS: Final = {
    "sellercentral.amazon.com": "en",
    "sellercentral.amazon.de": "de",
    "sellercentral.amazon.fr": "fr",
    "sellercentral.amazon.it": "it",
    "sellercentral.amazon.es": "es",
    "sellercentral.amazon.co.jp": "ja",
}
"""Each host with the language of its pages where nothing else says one."""

ACCOUNTS: Final = {
    "sellercentral.amazon.com": "us",
    "sellercentral.amazon.de": "eu",
    "sellercentral.amazon.fr": "eu",
    "sellercentral.amazon.it": "eu",
    "sellercentral.amazon.es": "eu",
    "sellercentral.amazon.co.jp": "jp",
}
"""One European account shows the same orders and cases on each of its hosts."""


def hosts_of(host: str) -> list[str]:
    """All hosts on which the account of `host` is at home."""
    return [other for other, account in ACCOUNTS.items() if account == ACCOUNTS[host]]
