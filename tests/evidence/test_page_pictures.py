"""What was kept of portal pages, in a packet."""

from server.evidence.originals import Original, to_enclose


def kept(name: str, kind: str | None, source: str = "seller-upload") -> Original:
    return Original(name=name, media_type="image/png", data=b"x", source=source, kind=kind)


def test_the_newest_picture_of_each_page_goes_in_and_no_snapshot() -> None:
    order, inbox = "https://sellercentral.amazon.de/orders-v3/order/1", "https://sellercentral.amazon.de/messaging"
    files = [
        kept("order-1.png", "page-screenshot", order),
        kept("order-1.html", "page-snapshot", order),
        kept("packing.jpg", "packing-photo"),
        kept("inbox.png", "page-screenshot", inbox),
        kept("order-2.png", "page-screenshot", order),
        kept("note.txt", None),
    ]
    assert [file.name for file in to_enclose(files)] == ["packing.jpg", "inbox.png", "order-2.png", "note.txt"]
