"""The steps from an empty database to today's. A step that has shipped is never changed; a new one is added."""

from sqlite_utils import Database as SqliteDatabase
from sqlite_utils import Migrations

migrations = Migrations("sellerside.server")


@migrations()
def m001_access(db: SqliteDatabase) -> None:
    db.table("pairing_codes").create({"code_hash": str, "expires_at": str, "tries": int}, pk="code_hash")
    db.table("tokens").create({"token_hash": str, "origin": str, "created_at": str}, pk="token_hash")


@migrations()
def m002_cases(db: SqliteDatabase) -> None:
    db.table("cases").create(
        {
            "id": str,
            "portal": str,
            "order_id": str,
            "marketplace": str,
            "context": str,
            "base": str,
            "created_at": str,
            "updated_at": str,
        },
        pk="id",
        not_null={"portal", "order_id", "context"},
    )
    db.table("cases").create_index(["portal", "order_id"], unique=True)
    db.table("readings").create(
        {"id": int, "case_id": str, "page": str, "at": str, "body": str},
        pk="id",
        foreign_keys=[("case_id", "cases", "id")],
    )
    db.table("readings").create_index(["case_id", "page"])


@migrations()
def m003_files(db: SqliteDatabase) -> None:
    db.table("files").create(
        {
            "case_id": str,
            "sha256": str,
            "name": str,
            "media_type": str,
            "kind": str,
            "source": str,
            "captured_at": str,
            "bytes": int,
        },
        pk=("case_id", "sha256"),
        foreign_keys=[("case_id", "cases", "id")],
    )


@migrations()
def m004_terms(db: SqliteDatabase) -> None:
    db.table("terms").create(
        {"source_language": str, "target_language": str, "term": str, "preferred": str, "forbidden": str},
        pk=("source_language", "target_language", "term"),
    )
