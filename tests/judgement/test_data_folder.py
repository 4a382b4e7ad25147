"""The tables of judgement: options, questions, facts and texts agree with the vocabulary and with each other."""

import re
from importlib.resources import files

import pytest

from server.judgement.options import Row, table
from server.judgement.telling import questions
from server.rules.catalogue import catalogue, condition_types
from server.rules.condition import Condition
from server.vocabulary import Ask, ClaimKind, DeadlineKind, DisputeType, Outcome, Party, Threat

TYPES = condition_types()
ROWS = [(kind, row) for kind, rows in table().items() for row in rows]


def test_every_kind_of_dispute_has_options_and_ends_in_one_that_can_be_taken() -> None:
    assert set(table()) - {"always"} == set(DisputeType)
    for kind in DisputeType:
        assert table()[kind.value], kind


@pytest.mark.parametrize(("kind", "row"), ROWS, ids=lambda value: value if isinstance(value, str) else value.remedy)
def test_an_option_speaks_of_known_facts_in_both_languages(kind: str, row: Row) -> None:
    condition = Condition(row.when)
    assert condition.names <= set(TYPES)
    condition.evaluate({}, TYPES)
    assert row.why.en
    assert re.search(r"[\u4e00-\u9fff]", row.why.zh)


def test_questions_are_asked_on_known_facts() -> None:
    assert set(questions()) <= set(DisputeType)
    for rows in questions().values():
        for _question, when in rows:
            assert Condition(when).names <= set(TYPES)


def test_facts_have_a_type_and_both_names() -> None:
    for name, kind in catalogue().items():
        assert kind.type in ("bool", "number", "text", "list", "moment"), name
        assert kind.words.en, name
        assert re.search(r"[\u4e00-\u9fff]", kind.words.zh), name


def messages(lang: str) -> dict[str, str]:
    text = files("server.judgement").joinpath(f"texts/{lang}.ftl").read_text(encoding="utf-8")
    parts = re.split(r"^([a-z][a-z-]*) =", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_english_and_chinese_say_the_same_things() -> None:
    english, chinese = messages("en"), messages("zh")
    assert set(english) == set(chinese)
    for name, text in english.items():
        assert variables(text) == variables(chinese[name]), name


def variables(text: str) -> set[str]:
    return set(re.findall(r"\$(\w+)", text))


@pytest.mark.parametrize(
    ("prefix", "codes"),
    [("type", DisputeType), ("ask", Ask), ("threat", Threat), ("party", Party)],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_word_of_the_vocabulary_has_its_text(prefix: str, codes: type[DisputeType]) -> None:
    assert {f"{prefix}-{code.value}" for code in codes} <= set(messages("en"))


def test_vocabulary_that_texts_choose_by_is_complete() -> None:
    assert {"won", "lost", "settled"} == set(Outcome)
    assert {"deadline-answer-claim", "deadline-ship"} <= set(messages("en"))
    assert {DeadlineKind.ANSWER_CLAIM, DeadlineKind.SHIP} <= set(DeadlineKind)
    assert ClaimKind.A_TO_Z in set(ClaimKind)
