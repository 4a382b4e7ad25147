"""The folder of reply texts: what a translator could forget or misspell shows here, not in front of a buyer."""

from importlib.resources import files

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from server.replies.languages import LANGUAGES
from server.replies.writing import bundle
from server.vocabulary import DisputeType, Question, Remedy, Tone
from tests.replies.reading import SELECTS_ONLY

FRAMES = {"greeting", "closing", "closing-question", "sign-off"}
FOLDER = files("server.replies").joinpath("ftl")


class Mentions(Visitor):
    """Variables and messages that a pattern mentions."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


def resource(name: str) -> ast.Resource:
    return parse(FOLDER.joinpath(*name.split("/")).read_text(encoding="utf-8"))


def messages(name: str) -> dict[str, Mentions]:
    found = {}
    for entry in resource(name).body:
        if isinstance(entry, ast.Message):
            mentions = Mentions()
            mentions.visit(entry)
            assert entry.id.name not in found, f"{name} says {entry.id.name} twice"
            found[entry.id.name] = mentions
    return found


def variables(found: dict[str, Mentions], id_: str) -> set[str]:
    own = set(found[id_].variables)
    for inner in found[id_].messages:
        own |= variables(found, inner)
    return own


@pytest.mark.parametrize("name", [*(f"{language}.ftl" for language in LANGUAGES), "seller/en.ftl", "seller/zh.ftl"])
def test_every_line_is_fluent(name: str) -> None:
    junk = [entry.content for entry in resource(name).body if isinstance(entry, ast.Junk)]
    assert not junk, f"{name} cannot be read at: {junk[0][:120]!r}"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_languages_say_the_same_things_of_the_same_facts(language: str) -> None:
    english, other = messages("en.ftl"), messages(f"{language}.ftl")
    shared = {id_ for id_ in english if not id_.startswith("own-")}
    assert {id_ for id_ in other if not id_.startswith("own-")} == shared
    for id_ in sorted(shared):
        wanted, told = variables(english, id_) - SELECTS_ONLY, variables(other, id_) - SELECTS_ONLY
        assert told == wanted, f"{language}: {id_} tells {sorted(told)}, English tells {sorted(wanted)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_building_block_is_left_over_or_missing(language: str) -> None:
    found = messages(f"{language}.ftl")
    used = {inner for mentions in found.values() for inner in mentions.messages}
    blocks = {id_ for id_ in found if id_.startswith("own-")}
    assert used - set(found) == set(), f"{language} refers to messages that it does not have"
    assert blocks - used == set(), f"{language} has building blocks that nothing uses"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dispute_type_question_and_frame_has_its_message(language: str) -> None:
    made = bundle(language)
    wanted = {f"ack-{kind}" for kind in DisputeType} | {f"ask-{question}" for question in Question} | FRAMES
    assert {id_ for id_ in wanted if not made.has_message(id_)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_remedy_that_waits_for_an_answer_can_be_promised(language: str) -> None:
    made = bundle(language)
    waiting = {
        Remedy.FULL_REFUND,
        Remedy.RETURN_AND_REFUND,
        Remedy.PARTIAL_REFUND,
        Remedy.COUPON,
        Remedy.REPLACEMENT,
        Remedy.RESEND_PARTS,
        Remedy.REPAIR,
    }
    assert {remedy for remedy in waiting if not made.has_message(f"after-{remedy}")} == set()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_seller_is_told_the_name_of_every_question(language: str) -> None:
    made = bundle(language, seller=True)
    assert {question for question in Question if not made.has_message(f"missing-{question}")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_tones_differ_where_there_is_something_to_be_sorry_for(language: str) -> None:
    made = bundle(language)
    requests = {"changed-mind", "cancellation", "address-change", "product-question"}
    for kind in DisputeType:
        pattern = made.get_message(f"ack-{kind}").value
        texts = {tone: made.format_pattern(pattern, {"tone": tone.value, "item": "none"})[0] for tone in Tone}
        if kind.value not in requests:
            assert texts[Tone.APOLOGETIC] != texts[Tone.NEUTRAL], f"{language}: {kind} sounds the same in every tone"
