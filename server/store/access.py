"""Who may ask: one-time pairing codes and the tokens they are exchanged for. Only hashes are kept."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlite_utils.db import NotFoundError

from server.store.database import Database


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


class Access:
    """Pairing codes (six digits, short-lived, few tries) and tokens (256 bits, until revoked)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_code(self, *, now: datetime, minutes: int) -> str:
        """A fresh code. The codes before it are void."""
        code = f"{secrets.randbelow(1_000_000):06d}"
        with self._database.write() as db:
            db.table("pairing_codes").delete_where()
            expires = (now + timedelta(minutes=minutes)).isoformat()
            db.table("pairing_codes").insert({"code_hash": _hash(code), "expires_at": expires, "tries": 0})
        return code

    def exchange(self, code: str, *, origin: str, now: datetime, tries: int) -> tuple[str | None, int | None]:
        """The token for a right code, which is used up by it; else `None` and how many tries are left.

        The tries are `None` where there is no code to try, or it has expired.
        """
        with self._database.write() as db:
            table = db.table("pairing_codes")
            row = next(iter(table.rows), None)
            if row is None or datetime.fromisoformat(row["expires_at"]) < now:
                return None, None
            if row["tries"] >= tries:
                return None, 0
            if not secrets.compare_digest(row["code_hash"], _hash(code)):
                table.update(row["code_hash"], {"tries": row["tries"] + 1})
                return None, tries - row["tries"] - 1
            table.delete_where()
            token = secrets.token_urlsafe(32)
            db.table("tokens").insert({"token_hash": _hash(token), "origin": origin, "created_at": now.isoformat()})
        return token, 0

    def origin_of(self, token: str) -> str | None:
        """The origin that a token was given to ("" for a program); `None` when the token is unknown."""
        with self._database.read() as db:
            try:
                return str(db.table("tokens").get(_hash(token))["origin"])
            except NotFoundError:
                return None

    def paired(self) -> bool:
        with self._database.read() as db:
            return bool(db.table("tokens").count)

    def revoke(self, token: str) -> None:
        """Takes one token back; a token nobody knows is no fault."""
        with self._database.write() as db:
            db.table("tokens").delete_where("token_hash = ?", [_hash(token)])

    def revoke_all(self) -> int:
        """Takes every token back; returns how many there were."""
        with self._database.write() as db:
            count = int(db.table("tokens").count)
            db.table("tokens").delete_where()
        return count
