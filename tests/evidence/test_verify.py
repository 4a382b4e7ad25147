"""Whoever gets a packet can see whether a byte of it was changed."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from server.browser import Printer
from server.errors import BadInput, NotFound
from server.evidence.manifest import verify_packet
from server.evidence.packet import build_packet
from server.vocabulary import DisputeType
from tests.evidence.cases import NOW, brief_for, delivered_case, originals

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def built(run: Callable[[Any], Any], printer: Printer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("verify") / "packet"
    brief = brief_for(DisputeType.DELIVERED_NOT_RECEIVED)
    run(build_packet(delivered_case(), brief, originals(2), out, printer=printer, now=NOW))
    return out


@pytest.fixture
def packet(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "packet"))


def flip(path: Path, at: int = 100) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))


def rewritten(packet: Path, **replaced: bytes | None) -> Path:
    """A copy of the ZIP with entries replaced, removed (None) or added."""
    target = packet.parent / "changed.zip"
    with zipfile.ZipFile(packet / "packet.zip") as source, zipfile.ZipFile(target, "w") as out:
        names = {key.replace("__", "/").replace("_dot_", "."): data for key, data in replaced.items()}
        for name in source.namelist():
            if name in names:
                continue
            out.writestr(name, source.read(name))
        for name, data in names.items():
            if data is not None:
                out.writestr(name, data)
    return target


def test_a_good_packet_is_good_as_folder_and_as_zip(packet: Path) -> None:
    good = {"ok": True, "changed": [], "missing": [], "added": [], "signature": "none", "timestamps": []}
    assert verify_packet(packet) == good
    assert verify_packet(packet / "packet.zip") == good


@pytest.mark.parametrize("name", ["packet.pdf", "originals/photo-0.jpg", "originals/photo-1.jpg", "packet.zip"])
def test_one_changed_bit_is_found(packet: Path, name: str) -> None:
    flip(packet / name, at=2000)
    found = verify_packet(packet)
    assert not found["ok"]
    assert found["changed"] == [name]


def test_a_missing_file_is_named(packet: Path) -> None:
    (packet / "originals" / "photo-0.jpg").unlink()
    found = verify_packet(packet)
    assert found["missing"] == ["originals/photo-0.jpg"]
    assert not found["ok"]


@pytest.mark.parametrize("name", ["originals/extra.jpg", "extra.txt", "originals/sub/deep.txt", ".hidden"])
def test_an_added_file_is_named(packet: Path, name: str) -> None:
    (packet / name).parent.mkdir(exist_ok=True)
    (packet / name).write_bytes(b"x")
    found = verify_packet(packet)
    assert found["added"] == [name]
    assert not found["ok"]


def test_a_packet_without_its_zip_is_still_whole(packet: Path) -> None:
    (packet / "packet.zip").unlink()
    assert verify_packet(packet)["ok"]


def test_a_manifest_that_was_changed_does_not_agree_with_the_zip(packet: Path) -> None:
    manifest = json.loads((packet / "manifest.json").read_text(encoding="utf-8"))
    manifest["created_at"] = "2020-01-01T00:00:00Z"
    (packet / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert verify_packet(packet)["changed"] == ["packet.zip"]


def test_a_broken_manifest_is_said_to_be_changed(packet: Path) -> None:
    (packet / "manifest.json").write_bytes(b"{")
    found = verify_packet(packet)
    assert "manifest.json" in found["changed"]
    assert not found["ok"]


def test_a_swapped_file_in_the_zip_is_found(packet: Path) -> None:
    found = verify_packet(rewritten(packet, originals__photo__0=None, **{"originals__photo-0_dot_jpg": b"other"}))
    assert found["changed"] == ["originals/photo-0.jpg"]


def test_missing_and_added_in_the_zip_are_found(packet: Path) -> None:
    changed = rewritten(packet, **{"originals__photo-0_dot_jpg": None, "new_dot_txt": b"x"})
    found = verify_packet(changed)
    assert found["missing"] == ["originals/photo-0.jpg"]
    assert found["added"] == ["new.txt"]


def test_the_same_name_twice_in_the_zip_is_found(packet: Path) -> None:
    shutil.copy(packet / "packet.zip", packet.parent / "twice.zip")
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        zipfile.ZipFile(packet.parent / "twice.zip", "a") as archive,
    ):
        archive.writestr("originals/photo-0.jpg", (packet / "originals" / "photo-0.jpg").read_bytes())
    assert verify_packet(packet.parent / "twice.zip")["changed"] == ["originals/photo-0.jpg"]


def test_a_bomb_in_the_zip_is_not_unpacked(packet: Path) -> None:
    bomb = packet.parent / "bomb.zip"
    with zipfile.ZipFile(packet / "packet.zip") as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            if name == "packet.pdf":
                with out.open(name, "w", force_zip64=True) as file:
                    for _ in range(300):
                        file.write(bytes(1 << 20))
            else:
                out.writestr(name, source.read(name))
    assert verify_packet(bomb)["changed"] == ["packet.pdf"]


def test_what_is_no_packet_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        verify_packet(tmp_path / "none")
    with pytest.raises(BadInput):
        verify_packet(tmp_path)
    (tmp_path / "x.zip").write_bytes(b"no zip")
    with pytest.raises(BadInput):
        verify_packet(tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "y.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(BadInput):
        verify_packet(tmp_path / "y.zip")


def test_a_torn_zip_cannot_be_read(packet: Path) -> None:
    data = (packet / "packet.zip").read_bytes()
    torn = packet.parent / "torn.zip"
    torn.write_bytes(data[:-30])
    with pytest.raises(BadInput):
        verify_packet(torn)
