"""One reader of messages for all tests of this room, with the text model that the program ships."""

from pathlib import Path

import pytest

from server.messages.examples import Example, read_examples
from server.messages.understanding import Understander, Understanding
from server.services import Mind


@pytest.fixture(scope="session")
def understander(mind: Mind) -> Understander:
    return mind.understander


@pytest.fixture(scope="session")
def held_out() -> list[Example]:
    return read_examples(Path(__file__).with_name("held_out.jsonl"))


@pytest.fixture(scope="session")
def answers(understander: Understander, held_out: list[Example]) -> list[Understanding]:
    return [understander.understand([example.text]) for example in held_out]
