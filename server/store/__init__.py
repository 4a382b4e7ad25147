"""The server's only door to SQLite."""

from server.store.access import Access
from server.store.cases import Cases, StoredCase
from server.store.database import Database
from server.store.files import Files, StoredFile
from server.store.terms import Terms

__all__ = ["Access", "Cases", "Database", "Files", "StoredCase", "StoredFile", "Terms"]
