"""The seller's term base."""

import json
from collections.abc import Sequence

from server.store.database import Database
from server.translation.terms import Term


class Terms:
    """Terms by language pair and word. A word that is put again replaces what was said of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, terms: Sequence[Term]) -> int:
        """Keeps all of them or none; returns how many the term base has now."""
        with self._database.write() as db:
            db.table("terms").upsert_all(
                {
                    "source_language": term.source_language,
                    "target_language": term.target_language,
                    "term": term.term,
                    "preferred": term.preferred,
                    "forbidden": json.dumps(term.forbidden, ensure_ascii=False),
                }
                for term in terms
            )
            return int(db.table("terms").count)

    def all(self) -> list[Term]:
        with self._database.read() as db:
            rows = list(db.table("terms").rows)
        return [
            Term(
                row["source_language"],
                row["term"],
                row["target_language"],
                row["preferred"],
                tuple(json.loads(row["forbidden"])),
            )
            for row in rows
        ]
