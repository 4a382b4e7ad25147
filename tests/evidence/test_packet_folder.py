"""An earlier packet survives everything: a full disk, a kill, a power cut while the new one is moved in."""

import errno
import os
import shutil
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from server.browser import Printer
from server.errors import BadInput, NotFound, StorageFull
from server.evidence.manifest import verify_packet
from server.evidence.originals import Original
from server.evidence.packet import build_packet
from server.evidence.packet_folder import building, finish_interrupted
from server.vocabulary import DisputeType
from tests.evidence.cases import NOW, brief_for, delivered_case, originals

pytestmark = pytest.mark.browser
Run = Callable[[Any], Any]

BRIEF = brief_for(DisputeType.DELIVERED_NOT_RECEIVED)
ROOT = Path(__file__).parents[2]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a packet that anyone would look at."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    }


@pytest.fixture
def earlier(run: Run, printer: Printer, tmp_path: Path) -> Path:
    out = tmp_path / "packet"
    run(build_packet(delivered_case(), BRIEF, originals(1), out, printer=printer, now=NOW))
    return out


def test_a_second_build_replaces_the_first_whole(run: Run, printer: Printer, earlier: Path) -> None:
    other = [Original("other.txt", "text/plain", data=b"other")]
    run(build_packet(delivered_case(), BRIEF, other, earlier, printer=printer, now=NOW))
    assert [path.name for path in (earlier / "originals").iterdir()] == ["other.txt"]
    assert verify_packet(earlier)["ok"]
    assert sorted(path.name for path in earlier.iterdir()) == ["manifest.json", "originals", "packet.pdf", "packet.zip"]


@pytest.mark.parametrize("moment", ["first original", "pdf", "zip", "rename"])
def test_a_full_disk_leaves_the_earlier_packet_untouched(
    run: Run, printer: Printer, earlier: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    before = snapshot(earlier)
    full = OSError(errno.ENOSPC, "No space left on device")

    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise full

    if moment == "first original":
        monkeypatch.setattr(Original, "chunks", refuse)
    elif moment == "pdf":
        monkeypatch.setattr(Path, "write_bytes", refuse)
    elif moment == "zip":
        monkeypatch.setattr("server.evidence.packet.zipfile.ZipFile.open", refuse)
    else:
        monkeypatch.setattr(os, "replace", refuse)
        monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageFull) as caught:
        run(build_packet(delivered_case(), BRIEF, originals(3), earlier, printer=printer, now=NOW))
    monkeypatch.undo()
    assert "Free some space" in caught.value.hint
    assert snapshot(earlier) == before
    assert not [path for path in earlier.iterdir() if path.name.startswith(".")]
    assert verify_packet(earlier)["ok"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("needs a small disk of its own, which only root on Linux can have")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine does not let us mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_disk_that_is_really_full(run: Run, printer: Printer, small_disk: Path) -> None:
    out = small_disk / "packet"
    run(build_packet(delivered_case(), BRIEF, [], out, printer=printer, now=NOW))
    before = snapshot(out)
    big = [Original("film.mp4", "video/mp4", data=os.urandom(900_000))]
    with pytest.raises(StorageFull):
        run(build_packet(delivered_case(), BRIEF, big, out, printer=printer, now=NOW))
    assert snapshot(out) == before
    assert not [path for path in out.iterdir() if path.name.startswith(".")]


KILLED = """
    import asyncio, sys, time
    from pathlib import Path
    from server.browser import Printer
    from server.evidence import packet_folder
    from server.evidence.packet import build_packet
    from server.vocabulary import DisputeType
    from tests.evidence.cases import NOW, brief_for, delivered_case, originals

    out, moment = Path(sys.argv[1]), sys.argv[2]

    class Stops:
        async def pdf(self, html, **options):
            if moment == "printing":
                stop()
            return await printer.pdf(html, **options)

    def stop():
        print("here", flush=True)
        time.sleep(60)

    if moment == "moving":
        whole = packet_folder.Path.replace
        def moved(self, target):
            done = whole(self, target)
            if Path(target).name == "originals":
                stop()
            return done
        packet_folder.Path.replace = moved

    async def main():
        global printer
        async with Printer() as printer:
            brief = brief_for(DisputeType.DELIVERED_NOT_RECEIVED)
            await build_packet(delivered_case(), brief, originals(3), out, printer=Stops(), now=NOW)

    asyncio.run(main())
"""


def kill_while(moment: str, out: Path) -> None:
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(out), moment]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "here"
        process.kill()
        process.wait()


def test_a_kill_while_building_leaves_the_old_packet(run: Run, printer: Printer, earlier: Path) -> None:
    before = snapshot(earlier)
    kill_while("printing", earlier)
    assert snapshot(earlier) == before
    assert verify_packet(earlier)["ok"]
    left = [path for path in earlier.iterdir() if path.name.startswith(".packet-building-")]
    assert len(left) == 1
    os.utime(left[0], (time.time() - 3600,) * 2)
    run(build_packet(delivered_case(), BRIEF, [], earlier, printer=printer, now=NOW))
    assert not left[0].exists()


def test_a_kill_while_moving_in_is_finished_by_whoever_comes_next(earlier: Path) -> None:
    kill_while("moving", earlier)
    assert not (earlier / "manifest.json").exists(), "a half-moved packet must not look like a whole one"
    assert verify_packet(earlier)["ok"]
    assert len(list((earlier / "originals").iterdir())) == 3
    assert sorted(path.name for path in earlier.iterdir()) == ["manifest.json", "originals", "packet.pdf", "packet.zip"]


def test_every_point_of_an_interrupted_move_ends_well(run: Run, printer: Printer, earlier: Path) -> None:
    finished = snapshot(earlier)
    parts = ["originals", "packet.pdf", "packet.zip", "manifest.json"]
    for moved in range(len(parts) + 1):
        ready = earlier / ".packet-ready"
        ready.mkdir()
        for part in parts[moved:]:
            (earlier / part).rename(ready / part)
        finish_interrupted(earlier)
        assert snapshot(earlier) == finished
        assert not ready.exists()


def test_other_files_in_the_folder_are_left_alone(run: Run, printer: Printer, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    run(build_packet(delivered_case(), BRIEF, [], tmp_path, printer=printer, now=NOW))
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_an_original_that_is_gone_is_named(run: Run, printer: Printer, earlier: Path, tmp_path: Path) -> None:
    before = snapshot(earlier)
    gone = [Original("gone.jpg", "image/jpeg", path=tmp_path / "gone.jpg")]
    with pytest.raises(NotFound, match=r"gone\.jpg"):
        run(build_packet(delivered_case(), BRIEF, gone, earlier, printer=printer, now=NOW))
    assert snapshot(earlier) == before


def test_a_place_that_is_a_file_is_said_so(run: Run, printer: Printer, tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"x")
    with pytest.raises(BadInput):
        run(build_packet(delivered_case(), BRIEF, [], tmp_path / "taken", printer=printer, now=NOW))


def test_nothing_is_put_in_place_when_building_fails(tmp_path: Path) -> None:
    def fail() -> None:
        with building(tmp_path / "p") as folder:
            (folder / "packet.pdf").write_bytes(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list((tmp_path / "p").iterdir()) == []
