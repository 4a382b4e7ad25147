"""The same extension in a real Firefox, driven over WebDriver BiDi: pairing, consent, reading, inserting, access taken
back."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from server.demo.practice_orders import load_practice_orders, practice_clock
from server.demo.stage import free_port, running_server
from server.demo.tls import run_portal
from server.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
EXTENSION = ROOT / "extension/.output/firefox-mv3"
BOWL = "302-5550101-1000001"


def find_firefox() -> str | None:
    """The program, where there is one: the extended support release first, as on Debian."""
    return next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)


def test_one_order_in_firefox(tmp_path: Path) -> None:
    firefox, node = find_firefox(), shutil.which("node")
    if firefox is None or node is None:
        pytest.skip("no Firefox here: install the package firefox-esr to run this test")
    if not (EXTENSION / "manifest.json").is_file():
        pytest.skip("the extension is not built for Firefox: run `npm run build:firefox`")
    order = next(one for one in load_practice_orders() if one.id == BOWL)
    extension = shutil.copytree(EXTENSION, tmp_path / "extension")
    settings = Settings(port=free_port(), data=str(tmp_path / "data"), clock=practice_clock().isoformat())
    with running_server(settings) as house, run_portal() as portal:
        given = {
            "firefox": firefox,
            "extension": str(extension),
            "portalPort": portal.port,
            "companionPort": settings.port,
            "code": house.access.new_code(now=settings.now(), minutes=60),
            "order": portal.url(order),
            "contact": portal.url(order, "contact"),
            "pictures": os.environ.get("SELLERSIDE_PICTURES"),
        }
        command = [node, str(ROOT / "tests/browser/firefox.mjs"), json.dumps(given)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=ROOT, check=False)
        assert run.stdout.strip(), run.stderr
        told = json.loads(run.stdout.strip().splitlines()[-1])
        assert "failure" not in told, told["failure"]
        assert house.cases.find("amazon", BOWL) is not None

    assert told["granted"] is True
    assert told["read"] == BOWL
    assert told["reply"].startswith("Guten Tag")
    assert told["typed"] == told["reply"]
    assert told["sent"] == 0
    assert all(one["allowed"] for one in told["before"]["portals"])
    assert "may not look at pages of Amazon" in told["shut"]
