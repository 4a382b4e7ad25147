"""The packet as the platform gets it: read back from a real PDF."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from server.browser import Printer
from server.evidence.originals import Original
from server.evidence.packet import Packet, build_packet
from server.orders.context import OrderContext
from server.vocabulary import DisputeType
from tests.evidence.cases import NOW, ORDER, brief_for, delivered_case, entry, originals, photo
from tests.evidence.reading import (
    addresses_in,
    bookmarks_of,
    fonts_not_embedded,
    is_tagged,
    language_of,
    pages_of,
    text_of,
)

pytestmark = pytest.mark.browser

Build = Callable[..., Packet]


@pytest.fixture
def build(run: Callable[[Any], Any], printer: Printer, tmp_path: Path) -> Build:
    def built(
        context: OrderContext,
        files: list[Original] | None = None,
        kind: DisputeType = DisputeType.DELIVERED_NOT_RECEIVED,
        **options: Any,
    ) -> Packet:
        options.setdefault("brief", brief_for(kind))
        brief = options.pop("brief")
        place = options.pop("out_dir", tmp_path / "packet")
        made: Packet = run(build_packet(context, brief, files or [], place, printer=printer, now=NOW, **options))
        return made

    return built


def test_page_one_decides_it(build: Build) -> None:
    first = pages_of(build(delivered_case(), originals(3)).pdf)[0]
    for told in (
        ORDER,
        "amazon.com",
        "Digital kitchen scale",
        "A-to-z Guarantee claim",
        "US$42.98",
        "20 Nov 2026, 21:00 PST",  # the deadline, in the marketplace's own time
        "Delivered",
        "11 Nov 2026, 14:32 PST, Portland, OR 97205",
        "1Z5550103000000003",
        "Exhibit 2",
        "We ask Amazon",
        "Page 1 /",
    ):
        assert told in first


def test_every_part_is_there_in_order_with_bookmarks(build: Build) -> None:
    packet = build(delivered_case(), originals(3))
    pages = pages_of(packet.pdf)
    assert packet.pages == len(pages)
    marks = bookmarks_of(packet.pdf)
    parts = ["Answer", "What is asked", "Timeline", "Exhibit 1 Order", "Exhibit 2 Shipment and tracking"]
    parts += ["Exhibit 3 Messages", "Exhibit 4 Packing photo", "Exhibit 5 Weight at dispatch", "List of evidence"]
    positions = [marks.index(part) for part in parts]
    assert positions == sorted(positions)
    text = " ".join(pages)
    assert "Delivered, front door" in text
    assert "Tracking says delivered but there is nothing here." in text
    assert "1184 Alder Street, Apt 5 Portland, OR 97205 United States" in text
    assert f"Page {len(pages)} / {len(pages)}" in pages[-1]
    assert "order page, 20 Nov 2026" in text


def test_the_pdf_is_tagged_speaks_its_language_and_carries_its_fonts(build: Build) -> None:
    packet = build(delivered_case(marketplace="amazon.de"), originals(1))
    assert packet.language == "de"
    assert is_tagged(packet.pdf)
    assert language_of(packet.pdf) == "de"
    assert fonts_not_embedded(packet.pdf) == []


def test_hashes_of_the_list_are_those_of_the_files(build: Build) -> None:
    packet = build(delivered_case(), originals(2))
    last = pages_of(packet.pdf)[-1]
    rows = json.loads(packet.manifest.read_text(encoding="utf-8"))["files"]
    assert [row["exhibit"] for row in rows] == [4, 5]
    for row in rows:
        assert row["sha256"] in last
        assert row["path"] in last


@pytest.mark.parametrize(
    ("marketplace", "language", "words"),
    [
        ("amazon.co.uk", "en", ["Seller's response", "What is asked"]),
        ("amazon.de", "de", ["Stellungnahme des Verkäufers", "Tragende Tatsachen", "Anlage 2", "42,98"]),
        ("amazon.fr", "fr", ["Réponse du vendeur", "Faits déterminants", "Pièce 2"]),
        ("amazon.it", "it", ["Risposta del venditore", "Fatti determinanti", "Allegato 2"]),
        ("amazon.es", "es", ["Respuesta del vendedor", "Hechos determinantes", "Anexo 2"]),
        ("amazon.co.jp", "ja", ["出品者の回答書", "根拠となる事実", "証拠2"]),
        ("amazon.cn", "zh", ["卖家答复", "关键事实", "证据 2"]),
        ("amazon.nl", "en", ["Seller's response"]),
        (None, "en", ["Seller's response"]),
    ],
)
def test_the_packet_is_in_the_platforms_language(
    build: Build, marketplace: str | None, language: str, words: list[str]
) -> None:
    packet = build(delivered_case(marketplace=marketplace), originals(1))
    assert packet.language == language
    text = text_of(packet.pdf).replace("\u00a0", " ").replace("\u202f", " ")
    for word in words:
        assert word in text
    assert ORDER in text


SCRIPTS = {
    "Chinese": "包裹没有收到,请退款。",
    "Japanese": "荷物が届いていません。",
    "Korean": "물건이 도착하지 않았습니다.",
    "Cyrillic": "Посылка не пришла, верните деньги.",
    "Arabic": "لم يصل الطرد",
    "Hebrew": "החבילה לא הגיעה",
    "Thai": "พัสดุยังไม่มา",
    "Greek": "Το δέμα δεν ήρθε",
    "Devanagari": "पार्सल नहीं आया",
}


def test_messages_in_every_script_can_be_read_and_copied(build: Build) -> None:
    messages = [{"from": "buyer", "at": "2026-11-14T10:00:00Z", "text": text} for text in SCRIPTS.values()]
    packet = build(delivered_case(messages=messages))
    assert fonts_not_embedded(packet.pdf) == []
    found = set(text_of(packet.pdf))
    for script, text in SCRIPTS.items():
        letters = {letter for letter in text if letter.isalpha()}
        if script == "Arabic":
            continue  # its letters come back in their joined forms; the next test reads them
        # Thai and Devanagari marks are joined to their letters; nine of ten letters must come back as they are.
        assert len(letters & found) >= 0.9 * len(letters), script


def test_arabic_comes_back_as_arabic(build: Build) -> None:
    import unicodedata

    messages = [{"from": "buyer", "at": "2026-11-14T10:00:00Z", "text": SCRIPTS["Arabic"]}]
    text = unicodedata.normalize("NFKC", text_of(build(delivered_case(messages=messages)).pdf))
    assert {letter for letter in SCRIPTS["Arabic"] if letter.isalpha()} <= set(text)


def test_text_of_a_page_is_never_markup(build: Build) -> None:
    hostile = (
        "<script>document.body.innerHTML='HACKED'</script> <img src='http://evil.example/x.png'> "
        "</td></table></body> {{ 7*7 }} <a href='http://evil.example/'>click</a> &amp; \u202eevil"
    )
    context = delivered_case(
        order={
            "id": "111-<b>5</b>",
            "items": [{"title": hostile, "quantity": 1}],
            "ship_to": {"name": hostile, "lines": ["<h1>x</h1>"], "city": "Y"},
        },
        messages=[{"from": "buyer", "at": "2026-11-14T10:00:00Z", "text": hostile}],
        claim={"kind": "a-to-z", "reason": hostile, "opened_at": "2026-11-18T16:00:00Z"},
    )
    packet = build(context, [Original("<img src=x onerror=alert(1)>.png", "image/png", data=photo())])
    text = text_of(packet.pdf)
    assert "<script>document.body.innerHTML='HACKED'</script>" in text
    assert "<img src='http://evil.example/x.png'>" in text
    assert "{{ 7*7 }}" in text
    assert "&amp;" in text
    assert "111-<b>5</b>" in text
    assert addresses_in(packet.pdf) == []
    assert not any(mark == "x" for mark in bookmarks_of(packet.pdf))


def test_nothing_of_the_sellers_own_reckoning_is_told(build: Build) -> None:
    text = text_of(build(delivered_case(), originals(1)).pdf)
    for secret in ("SECRET", "0.15", "15 %", "9.87"):
        assert secret not in text


def test_what_speaks_against_the_seller_stays_out_and_the_seller_is_told(build: Build) -> None:
    files = [
        *originals(1),
        Original("refund.png", "image/png", data=photo("refund"), kind="refund-record"),
        Original("bowl.jpg", "image/jpeg", data=photo("bowl"), source="buyer-message", kind="refund-record"),
    ]
    brief = brief_for(DisputeType.NOT_RECEIVED, evidence=[entry("refund-record", "against")])
    packet = build(delivered_case(), files, brief=brief)
    assert packet.left_out == ("refund.png",)
    assert "refund.png" not in text_of(packet.pdf)
    with zipfile.ZipFile(packet.zip) as archive:
        assert sorted(archive.namelist()) == [
            "manifest.json",
            "originals/bowl.jpg",
            "originals/photo-0.jpg",
            "packet.pdf",
        ]


def test_a_fact_that_goes_takes_its_sentence_along(build: Build, tmp_path: Path) -> None:
    whole = pages_of(build(delivered_case(), out_dir=tmp_path / "a").pdf)[0]
    assert "recorded the delivery" in whole
    shipment = delivered_case().shipments[0].model_copy(update={"delivered_at": None})
    shipment.events = shipment.events[:-2]
    without = delivered_case().model_copy(update={"shipments": [shipment]})
    first = pages_of(build(without, kind=DisputeType.NOT_RECEIVED, out_dir=tmp_path / "b").pdf)[0]
    assert "recorded the delivery" not in first
    assert "97205" not in first
    assert "first scanned" in first


def test_translations_stand_beside_the_original(build: Build) -> None:
    messages = [{"from": "buyer", "at": "2026-11-14T10:00:00Z", "text": "Die Schale ist zerbrochen."}]
    text = text_of(build(delivered_case(messages=messages), translations={0: "The bowl is broken."}).pdf)
    assert "Die Schale ist zerbrochen. Translation The bowl is broken." in text


def test_an_attachment_of_a_message_points_to_its_exhibit(build: Build) -> None:
    attached = {"name": "bowl.jpg", "media_type": "image/jpeg"}
    messages = [
        {"from": "buyer", "at": "2026-11-14T10:00:00Z", "text": "Look", "attachments": [attached, {"name": "b.jpg"}]}
    ]
    packet = build(delivered_case(messages=messages), [Original("bowl.jpg", "image/jpeg", data=photo(), source="file")])
    text = text_of(packet.pdf)
    assert "Attachment: bowl.jpg – Exhibit 4" in text
    assert "Attachment: b.jpg" in text
    assert "attachment to a message of the buyer" in text


def test_pdf_originals_are_shown_page_by_page(build: Build) -> None:
    document = pikepdf.new()
    for _ in range(3):
        document.add_blank_page(page_size=(595, 842))
    out = io.BytesIO()
    document.save(out)
    packet = build(
        delivered_case(), [Original("invoice.pdf", "application/pdf", data=out.getvalue(), kind="purchase-invoice")]
    )
    text = text_of(packet.pdf)
    assert "Exhibit 4 · Page 1 of 3" in text
    assert "Exhibit 4 · Page 3 of 3" in text


def locked_pdf() -> bytes:
    document, out = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "media_type", "data", "line"),
    [
        ("broken.jpg", "image/jpeg", photo()[:200], "could not be displayed"),
        ("empty.png", "image/png", b"", "could not be displayed"),
        ("locked.pdf", "application/pdf", locked_pdf(), "protected by a password"),
        ("torn.pdf", "application/pdf", b"%PDF-1.7 nothing", "could not be displayed"),
        ("drawing.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "not displayed"),
        ("clip.mp4", "video/mp4", b"\x00\x00\x00\x18ftypmp42", "not displayed"),
        ("page.html", "text/html", b"<h1>x</h1>", "not displayed"),
    ],
    # The file's name: what is encrypted differs from process to process, and both must name their tests alike.
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_what_cannot_be_shown_is_said_and_enclosed(
    build: Build, name: str, media_type: str, data: bytes, line: str
) -> None:
    packet = build(delivered_case(), [Original(name, media_type, data=data), *originals(1)])
    assert line in text_of(packet.pdf)
    assert (packet.pdf.parent / "originals" / name).read_bytes() == data


def test_a_wrong_media_type_is_seen_through(build: Build) -> None:
    packet = build(delivered_case(), [Original("scan.pdf", "application/pdf", data=photo())])
    assert "could not" not in text_of(packet.pdf)
    assert "is not displayed" not in text_of(packet.pdf)


def test_photos_stand_upright_and_clear_ones_on_white(build: Build) -> None:
    from server.evidence.originals import KeptFile
    from server.evidence.pictures import preview

    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned
    Image.new("RGB", (400, 200), "red").save(out, "JPEG", exif=exif)
    target = build(delivered_case()).pdf.parent / "turned.jpg"
    target.write_bytes(out.getvalue())
    shown = preview(KeptFile(Original("t.jpg", "image/jpeg"), "t.jpg", target, "", len(out.getvalue())))
    assert shown_size(shown.pictures[0]) == (200, 400)
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(target, "PNG")
    shown = preview(KeptFile(Original("t.png", "image/png"), "t.png", target, "", 10))
    assert first_pixel(shown.pictures[0]) > 250


def shown_size(address: str) -> tuple[int, int]:
    return opened(address).size


def first_pixel(address: str) -> int:
    value = opened(address).convert("L").getpixel((10, 10))
    assert isinstance(value, int)
    return value


def opened(address: str) -> Image.Image:
    import base64

    return Image.open(io.BytesIO(base64.b64decode(address.partition(",")[2])))


def test_names_from_pages_cannot_leave_the_folder(build: Build) -> None:
    data = photo()
    files = [
        Original("../../outside.jpg", "image/jpeg", data=data),
        Original("CON.jpg", "image/jpeg", data=data + b"1"),
        Original("same.jpg", "image/jpeg", data=data + b"2"),
        Original("SAME.JPG", "image/jpeg", data=data + b"3"),
        Original("x" * 300 + ".jpg", "image/jpeg", data=data + b"4"),
    ]
    packet = build(delivered_case(), files)
    names = sorted(path.name for path in (packet.pdf.parent / "originals").iterdir())
    assert names == sorted(["outside.jpg", "_CON.jpg", "same.jpg", "SAME-2.JPG", "x" * 96 + ".jpg"])
    assert not (packet.pdf.parent.parent / "outside.jpg").exists()


def test_the_same_bytes_are_kept_once(build: Build) -> None:
    data = photo()
    packet = build(delivered_case(), [Original(f"{n}.jpg", "image/jpeg", data=data) for n in "abc"])
    assert [path.name for path in (packet.pdf.parent / "originals").iterdir()] == ["a.jpg"]


def test_originals_and_zip_are_byte_identical(build: Build, tmp_path: Path) -> None:
    source = tmp_path / "video.mp4"
    source.write_bytes(bytes(range(256)) * 9000)
    files = [*originals(2), Original("video.mp4", "video/mp4", path=source)]
    packet = build(delivered_case(), files)
    manifest = json.loads(packet.manifest.read_text(encoding="utf-8"))
    assert manifest["version"] == 1
    assert manifest["order_id"] == ORDER
    assert manifest["portal"] == "amazon"
    assert datetime.fromisoformat(manifest["created_at"]) == NOW
    with zipfile.ZipFile(packet.zip) as archive:
        assert archive.testzip() is None
        assert archive.read("packet.pdf") == packet.pdf.read_bytes()
        assert archive.read("manifest.json") == packet.manifest.read_bytes()
        for original in files:
            data = original.data if original.data is not None else source.read_bytes()
            assert archive.read(f"originals/{original.name}") == data
            assert (packet.pdf.parent / "originals" / original.name).read_bytes() == data


def test_an_order_with_nothing_but_a_number_still_gives_a_packet(build: Build) -> None:
    packet = build(OrderContext.model_validate({"portal": "other", "order": {"id": "X-1"}}), kind=DisputeType.OTHER)
    text = text_of(packet.pdf)
    assert "X-1" in text
    assert "None" not in text
    assert "Timeline" not in text


def test_an_appeal_names_the_decision_and_asks_for_its_reversal(build: Build) -> None:
    claim = delivered_case().claim
    assert claim is not None
    decided = claim.model_dump(by_alias=True) | {"decision": {"for": "buyer", "at": datetime(2026, 11, 19, tzinfo=UTC)}}
    first = pages_of(build(delivered_case(claim=decided)).pdf)[0]
    assert "decided for the buyer on 18 November 2026" in first
    assert "reverse the decision" in first


def test_progress_is_told_from_start_to_end(build: Build) -> None:
    heard: list[tuple[str, int, int]] = []
    build(delivered_case(), originals(3), progress=lambda step, done, total: heard.append((step, done, total)))
    assert heard[0][0] == "reading"
    assert heard[-1][0] == "done"
    assert heard[-1][1] == heard[-1][2]
    counts = [done for _, done, _ in heard]
    assert counts == sorted(counts)
    assert {step for step, _, _ in heard} == {"reading", "pictures", "printing", "packing", "done"}


def test_thirty_messages_and_ten_pictures_are_one_packet(build: Build) -> None:
    messages = [
        {
            "from": "buyer" if n % 2 else "seller",
            "at": f"2026-11-{n % 20 + 1:02d}T10:00:00Z",
            "text": f"Message {n}. " * 30,
        }
        for n in range(30)
    ]
    files = [replace(file, name=f"p{n}.jpg") for n, file in enumerate(originals(10))]
    packet = build(delivered_case(messages=messages), files)
    assert "Exhibit 13" in text_of(packet.pdf)
    assert packet.pages >= 14
