"""Replies that were read and found good stay as they are until somebody reads them again."""

import pytest

from tests.replies.golden import CASES, FOLDER, page


@pytest.mark.parametrize("name", CASES)
def test_the_reply_is_word_for_word_the_one_that_was_read(name: str) -> None:
    assert page(CASES[name]) == FOLDER.joinpath(f"{name}.txt").read_text(encoding="utf-8")


def test_no_file_is_left_that_nothing_writes() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(CASES)
