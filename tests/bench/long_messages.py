"""How the check of a message and redaction grow with length."""

from collections.abc import Iterator

from server.messages.privacy import redact
from server.replies.lint import lint
from server.vocabulary import Portal
from tests.bench.figure import Figure, milliseconds

_SENTENCE = "Dear Anna Keller, the lamp never came to 14 Willow Lane and I want a refund. "
_SHORT, _LONG = 10_000, 100_000


def long_messages() -> Iterator[Figure]:
    """Milliseconds for 100,000 characters beside ten times those for 10,000: near one where time is linear."""
    short, long = ((_SENTENCE * (length // len(_SENTENCE) + 1))[:length] for length in (_SHORT, _LONG))
    for name, work in (("lint", lambda text: lint(Portal.AMAZON, text)), ("redact", redact)):
        work(_SENTENCE)  # data files are read once
        peer = 10 * milliseconds(lambda: work(short))  # noqa: B023 called at once
        value = milliseconds(lambda: work(long))  # noqa: B023
        yield Figure(f"{name}, 100,000 characters", value, "ms", "ten times 10,000 characters", value / peer)
