"""What the seller has already promised: in the seller's own messages, and by what the buyer reports."""

from server.messages.promises.promise import Promise, Speaker
from server.messages.promises.reader import PromiseReader

__all__ = ["Promise", "PromiseReader", "Speaker"]
