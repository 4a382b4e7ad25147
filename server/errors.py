"""Everything that can go wrong in a way the seller can do something about.

    SellersideError
    ├── BadInput            unreadable file, broken JSON, a value that is none of the known words    (2 / 422)
    │   └── TooLarge        a body or file above the limit                                           (2 / 413)
    ├── NotFound            no such case, rule, packet                                               (2 / 404)
    ├── NotPaired           no token, a wrong one, a used or expired pairing code                    (- / 401)
    ├── NotAllowed          a foreign Host or Origin                                                 (- / 403)
    ├── TooManyTries        pairing guessed too often                                                (- / 429)
    ├── NotReady            the model is still loading                                               (- / 503)
    ├── BrowserMissing      no Chrome, Edge or Chromium to print with                                (2 / 503)
    ├── CollectorOff        reading more pages is switched off                                       (- / 403)
    ├── CollectorBusy       an order's pages are being read in that profile already                  (2 / 409)
    ├── CollectorResting    enough orders for this hour                                              (- / 429)
    ├── NoDisplay           a window has to be shown and there is nothing to show it on              (2 / 503)
    └── StorageFull         the disk has no room; nothing already stored was touched                 (2 / 507)

Each carries a `code` that scripts may match, a `message` for people and a `hint` that says what to do next.
The first number is the exit code of the command line, the second the HTTP status.
"""

from typing import ClassVar


class SellersideError(Exception):
    """An expected failure. `message` says what happened, `hint` what to do about it."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def as_json(self) -> dict[str, dict[str, str]]:
        """The body that every failed request answers with."""
        return {"error": {"code": self.code, "message": self.message, "hint": self.hint}}


class BadInput(SellersideError):
    code = "bad-input"
    status = 422


class TooLarge(BadInput):
    code = "too-large"
    status = 413


class NotFound(SellersideError):
    code = "not-found"
    status = 404


class NotPaired(SellersideError):
    code = "not-paired"
    status = 401


class NotAllowed(SellersideError):
    code = "not-allowed"
    status = 403


class TooManyTries(SellersideError):
    code = "too-many-tries"
    status = 429


class NotReady(SellersideError):
    code = "not-ready"
    status = 503


class BrowserMissing(SellersideError):
    code = "browser-missing"
    status = 503


class CollectorOff(SellersideError):
    code = "collector-off"
    status = 403


class CollectorBusy(SellersideError):
    code = "collector-busy"
    status = 409


class CollectorResting(SellersideError):
    code = "collector-resting"
    status = 429


class NoDisplay(SellersideError):
    code = "no-display"
    status = 503


class StorageFull(SellersideError):
    code = "storage-full"
    status = 507
