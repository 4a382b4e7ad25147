"""Input and output of the commands: files or standard input in, JSON or words out, one line for a failure."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from server.errors import BadInput

MAX_INPUT_BYTES = 50 * 1024 * 1024
_ENDS_OF_LINES = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


def read_text(source: str) -> str:
    """The text of a file, or of standard input for `-`. Raises `BadInput`."""
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        why = error.strerror or error
        raise BadInput(f"{source}: {why}", hint="Give the path of a file, or - for standard input.") from None
    if len(data) > MAX_INPUT_BYTES:
        raise BadInput(f"{source} is larger than 50 MiB.", hint="Split it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{source} is not UTF-8 text.", hint="Save it as UTF-8.") from None


def read_json(source: str) -> Any:
    """The JSON value of a file. Raises `BadInput` that names the line."""
    text = read_text(source)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInput(f"{source}:{error.lineno}: not valid JSON: {error.msg}.") from None
    except ValueError:
        raise BadInput(f"{source}: a number is too long.") from None
    except RecursionError:
        raise BadInput(f"{source}: nested too deeply.") from None


def read_lines(source: str) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file. Raises `BadInput` at the first line that is none."""
    for number, line in enumerate(read_text(source).split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise BadInput(f"{source}:{number}: not valid JSON", hint="One object on each line.") from None
        if not isinstance(value, dict):
            raise BadInput(f"{source}:{number}: not an object", hint="One object on each line.")
        yield value


def put(value: Any, *, indent: int | None = None) -> None:
    """Prints a value as JSON in UTF-8, whatever the terminal's encoding. What other programs take for the end of a line
    is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str).translate(_ENDS_OF_LINES)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.flush()


def say(text: str = "") -> None:
    """Prints a line for people."""
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.flush()
