"""What can go wrong in the case library in a way that a person can do something about.

ValueError
├── BadCase               a row that is no case: broken JSON, a missing or impossible value
└── PrivateDetails        a case that holds an e-mail address, a phone or an order number
RuntimeError
├── EncoderUnavailable    the text model cannot be loaded or downloaded
├── IndexUnusable         an index file that is missing, broken or of another model (it is rebuilt)
└── LibraryClosed         used after `close()`
OSError
└── StorageFailed         the library's database cannot be read or written: full, locked or damaged
"""


class BadCase(ValueError):
    """A row that is no case. The message says which field and why."""


class PrivateDetails(ValueError):
    """A case that would bring personal details into the library. `findings` names places, never the details."""

    def __init__(self, findings: list[str]) -> None:
        super().__init__(
            "The case library keeps no personal details. Take them out and try again: " + "; ".join(findings)
        )
        self.findings = findings


class EncoderUnavailable(RuntimeError):
    """The text model cannot be loaded. The message says what to do."""


class IndexUnusable(RuntimeError):
    """An index file that cannot be used. Nothing is lost: the index is rebuilt from the database."""


class LibraryClosed(RuntimeError):
    """The library was used after it was closed."""


class StorageFailed(OSError):
    """The library's database cannot be read or written. What was stored before is untouched."""
