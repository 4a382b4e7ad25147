"""`python -m tests.bench`: prints `{"name","value","unit","peer","ratio"}`, one line for each figure.

Each figure stands beside a peer measured in the same run, so that a slow or busy machine does not make it look bad:
`ratio` is the figure over its peer's. The machine and the day go to standard error.
"""

import platform
import sys
from datetime import UTC, datetime

from tests.bench.briefs import briefs
from tests.bench.extension import extension
from tests.bench.figure import Figure
from tests.bench.long_messages import long_messages
from tests.bench.messages import messages
from tests.bench.packets import packets
from tests.bench.start import start


def main() -> None:
    """Runs every measurement and prints it as soon as it is there."""
    stamp = datetime.now(UTC).date().isoformat()
    print(f"{platform.platform()}, Python {platform.python_version()}, {stamp}", file=sys.stderr)
    for measure in (start, briefs, messages, long_messages, packets, extension):
        for figure in measure():
            show(figure)


def show(figure: Figure) -> None:
    print(figure.line(), flush=True)


if __name__ == "__main__":
    main()
