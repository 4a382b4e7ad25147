"""The bundled cases: brought into a library once, and again when the bundle has changed.

`python -m casebase.starter` encodes them with the default text model and writes the vectors that are bundled with them.
"""

import hashlib
import json
import logging
import sys
from pathlib import Path

from casebase.case import Case
from casebase.jsonlines import Problem, read_cases
from casebase.privacy import check_private
from casebase.starter_vectors import write_vectors
from casebase.store import Store

log = logging.getLogger(__name__)

BUNDLED = Path(__file__).parent / "cases"
_FINGERPRINT = "starter-fingerprint"
_REMOVED = "starter-removed"


def bring_in(store: Store, folder: Path) -> bool:
    """Make the library's starter cases those of the folder's `*.jsonl`; whether anything had to be done.

    Cases that the seller deleted stay away, cases that did not change keep their vectors, and the seller's own case
    is never replaced by a starter one of the same id. A bad line is logged and left out.
    """
    files = sorted(folder.glob("*.jsonl"))
    contents = [(file.name, file.read_bytes()) for file in files]
    fingerprint = hashlib.sha256(repr(contents).encode("utf-8")).hexdigest()
    if fingerprint == store.meta(_FINGERPRINT):
        return False
    removed = set(_removed(store))
    bundle = {case.id: case for name, content in contents for case in _sound(name, content) if case.id not in removed}
    with store.writing():
        present = store.keys_by_id("starter")
        store.delete([key for case_id, key in present.items() if case_id not in bundle or bundle[case_id].key != key])
        kept = store.keys_by_id("starter")
        store.put(case for case in bundle.values() if case.id not in kept and store.key_of(case.id) is None)
        store.set_meta(_FINGERPRINT, fingerprint)
    return True


def bundled_cases(folder: Path = BUNDLED) -> list[Case]:
    """The folder's starter cases, as a library holds them."""
    return [case for file in sorted(folder.glob("*.jsonl")) for case in _sound(file.name, file.read_bytes())]


def keep_away(store: Store, case_id: str) -> None:
    """Remember that the seller does not want this starter case, so that a new bundle does not bring it back."""
    store.set_meta(_REMOVED, json.dumps(sorted({*_removed(store), case_id})))


def _removed(store: Store) -> list[str]:
    return list(json.loads(store.meta(_REMOVED) or "[]"))


def _sound(name: str, content: bytes) -> list[Case]:
    cases: list[Case] = []
    for line in read_cases(content.splitlines(), origin="starter"):
        problem = line.message if isinstance(line, Problem) else "; ".join(check_private(line.case))
        if problem:
            log.warning("starter case left out: %s line %d: %s", name, line.line, problem)
        elif not isinstance(line, Problem):
            cases.append(line.case)
    return cases


def main() -> None:
    """Writes the bundled vectors anew. Run it when a starter case, the splitting of sentences or the model changed."""
    from casebase.encoder import load_encoder

    path = write_vectors(BUNDLED, bundled_cases(), load_encoder())
    sys.stdout.write(f"{path.name}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
