"""The command `sellerside`. Exits 0 on success, 1 where it found what it was asked to look for, 2 on bad input."""

import os
import sys
from collections.abc import Callable
from typing import NoReturn

import typer
from typer.exceptions import TyperException

from server import __version__
from server.commands import collecting, house, language_model, library, messages, orders, packet, rules, translation
from server.errors import SellersideError

app = typer.Typer(
    name="sellerside",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="After-sales disputes for cross-border sellers, on your own machine.",
)
COMMANDS: tuple[Callable[..., None], ...] = (
    house.serve,
    house.pair,
    house.demo,
    house.doctor,
    collecting.login,
    orders.brief,
    orders.reply,
    language_model.polish,
    orders.read,
    messages.understand,
    messages.lint,
    messages.redact,
    translation.translate,
    rules.rules,
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(packet.app, name="packet")
app.add_typer(library.app, name="cases")
app.add_typer(translation.translation_app, name="translation")
app.add_typer(translation.terms_app, name="terms")
app.add_typer(language_model.app, name="language-model")


@app.command()
def version() -> None:
    """The version of Sellerside."""
    print(__version__)


def main() -> None:
    """Runs the command line; an expected failure is one line on standard error and exit code 2."""
    try:
        code = app(standalone_mode=False)
    except SellersideError as error:
        _fail(f"{error.message} {error.hint}")
    except TyperException as error:  # without arguments the help was printed, and there is no message
        _fail(error.format_message())
    except typer.Abort:
        sys.exit(130)
    except BrokenPipeError:
        # The reader (`head`) has enough. What is still buffered goes nowhere, so that Python's own flush is silent.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


def _fail(text: str) -> NoReturn:
    line = " ".join(text.split())
    if line:
        print(f"sellerside: {line}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
