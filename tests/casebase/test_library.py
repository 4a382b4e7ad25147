"""The seller finds his settled cases again, whatever happens to files, programs and threads in between."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from casebase.encoder import SentenceEncoder, Vectors
from casebase.errors import LibraryClosed, PrivateDetails, StorageFailed
from casebase.index.numpy_flat import NumpyIndex
from casebase.jsonlines import write_cases
from casebase.library import Library
from casebase.search import Filters
from tests.casebase.conftest import TEN_CASES, make_case

Open = Callable[..., Library]
POLISH = "Paczka ma status doręczona, ale nic nie dostałem."


class OtherModel:
    """The same model under another name, counting what it is asked."""

    unrelated = 0.8
    dimensions = 384

    def __init__(self, encoder: SentenceEncoder, model_id: str) -> None:
        self.model_id = model_id
        self._encoder = encoder
        self.asked = 0

    def encode_queries(self, texts: list[str]) -> Vectors:
        self.asked += len(texts)
        return self._encoder.encode_queries(texts)

    encode_passages = encode_queries


def test_a_polish_question_finds_the_case_told_in_chinese(library: Library) -> None:
    best = library.search(POLISH)[0]
    assert best.case_id == "denied-delivery"
    assert best.closest is not None
    assert best.closest.ours == POLISH
    assert best.closest.theirs == "物流显示包裹已经签收,但是我根本没有收到。"


@pytest.mark.parametrize(
    ("question", "case_id"),
    [
        (
            "Kurier oznaczył przesyłkę jako doręczoną, ale jej nie otrzymałem. Proszę o zwrot pieniędzy.",
            "denied-delivery",
        ),
        ("Kase kırık geldi.", "bowl"),
        ("碗碎了,请换一个新的。", "bowl"),
        ("ランプがつきません", "lamp"),
        ("Buty są za małe, czy mogę wymienić?", "shoes"),
        ("Kolor inny niż na zdjęciu.", "colour"),
        ("税関で関税を払わされました。", "duty"),
        ("Zamówiłem przez pomyłkę, proszę anulować.", "cancel"),
        ("Odesłałem towar miesiąc temu, a pieniędzy nie ma.", "refund"),
        ("Faltan dos tornillos", "screws"),
        ("Парфюм поддельный", "fake"),
    ],
)
def test_questions_in_many_languages_find_their_case_among_the_first_three(
    library: Library, question: str, case_id: str
) -> None:
    assert case_id in [hit.case_id for hit in library.search(question, limit=3)]


def test_the_dispute_type_helps_where_the_words_are_ambiguous(library: Library) -> None:
    words = POLISH + " Proszę o zwrot pieniędzy."  # asks for money like the case `refund`
    assert library.search(words, facts={"dispute_type": "delivered-not-received"})[0].case_id == "denied-delivery"


def test_the_reasons_change_when_the_shared_fact_is_taken_away(library: Library) -> None:
    facts = {"shipment_state": "delivered", "signature": True, "dispute_type": "delivered-not-received"}
    before = library.search(POLISH, facts=facts)[0]
    assert "shipment_state: delivered" in before.same
    assert "signature: yes here, no there" in before.different
    facts["shipment_state"] = "in-transit"
    after = library.search(POLISH, facts=facts)[0]
    assert "shipment_state: delivered" not in after.same
    assert "shipment_state: in-transit here, delivered there" in after.different
    assert after.score < before.score


def test_facts_alone_find_a_case_when_the_buyer_wrote_nothing(library: Library) -> None:
    hits = library.search("", facts={"dispute_type": "delivered-not-received", "delivered": True})
    assert hits[0].case_id == "denied-delivery"
    assert hits[0].closest is None
    assert library.search("   ")


def test_filters_limit_and_shared_vectors(library: Library) -> None:
    vectors = library.encode_query(POLISH)
    hits = library.search(POLISH, vectors=vectors, filters=Filters(portal="amazon", outcome="settled"), limit=3)
    assert len(hits) == 3
    assert "denied-delivery" not in {hit.case_id for hit in hits}
    assert library.search(POLISH, filters=Filters(country="JP")) == []
    assert library.search(POLISH, vectors=vectors)[0].score == library.search(POLISH)[0].score
    from_sentences = library.encode_query(vectors.sentences)
    np.testing.assert_array_equal(from_sentences.sentence_vectors, vectors.sentence_vectors)


def test_an_added_case_is_found_at_once_and_replaced_by_its_id(library: Library) -> None:
    words = "The kettle gave me an electric shock"
    assert library.add(make_case(id="kettle", dispute_type="defective", buyer_said=words + ".")) == "kettle"
    assert library.search(words)[0].case_id == "kettle"
    library.add(make_case(id="kettle", dispute_type="defective", buyer_said="The kettle leaks.", outcome="lost"))
    assert library.size == len(TEN_CASES) + 1
    found = library.get("kettle")
    assert found is not None
    assert (found.outcome, found.buyer_said) == ("lost", "The kettle leaks.")
    hit = next(hit for hit in library.search("The kettle leaks", limit=3) if hit.case_id == "kettle")
    assert hit.closest is not None
    assert hit.closest.theirs == "The kettle leaks."


def test_a_case_without_words_is_kept_and_found_by_its_type(library: Library) -> None:
    library.add(make_case(id="silent", buyer_said="", dispute_type="unauthorized-payment"))
    hits = library.search("I did not make this payment", facts={"dispute_type": "unauthorized-payment"})
    assert hits[0].case_id == "silent"
    assert hits[0].closest is None


def test_personal_details_are_refused_and_nothing_is_stored(library: Library) -> None:
    spoken = make_case(id="private", buyer_said="Write to jane.doe@example.org")
    with pytest.raises(PrivateDetails, match="buyer_said: an e-mail address") as refused:
        library.add(spoken)
    assert "jane" not in str(refused.value)
    with pytest.raises(PrivateDetails):
        library.add_many([make_case(id="fine"), spoken])
    assert library.get("private") is None
    assert library.get("fine") is None


@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_deleted_is_deleted(open_library: Open, tmp_path: Path, suffix: str) -> None:
    library = open_library()
    library.add_many(TEN_CASES)
    library.add(make_case(id="gone", buyer_said="A zebra ate the wardrobe.", done="Unicorns were informed."))
    assert library.search("A zebra ate the wardrobe")[0].case_id == "gone"
    assert library.delete("gone")
    assert not library.delete("gone")
    assert library.get("gone") is None
    assert "gone" not in {hit.case_id for hit in library.search("A zebra ate the wardrobe", limit=50)}
    file = tmp_path / f"cases.sqlite3{suffix}"
    left = file.read_bytes() if file.exists() else b""
    assert b"zebra" not in left
    assert b"Unicorns" not in left
    library.close()
    assert "gone" not in {hit.case_id for hit in open_library().search("A zebra ate the wardrobe", limit=50)}


@pytest.mark.parametrize("damage", ["deleted", "cut", "older", "rubbish", "numpy"])
def test_the_index_comes_back_from_the_database_without_encoding(
    open_library: Open, tmp_path: Path, encoder: SentenceEncoder, damage: str
) -> None:
    counting = OtherModel(encoder, "counting")
    path = tmp_path / "cases.index"
    with open_library(encoder=counting) as library:
        library.add_many(TEN_CASES[:5])
        older = path.read_bytes()
        library.add_many(TEN_CASES[5:])
        expected = [hit.case_id for hit in library.search(POLISH, limit=10)]
    content = path.read_bytes()
    path.write_bytes({"cut": content[: len(content) // 2], "older": older, "rubbish": b"?" * 99}.get(damage, content))
    if damage == "deleted":
        path.unlink()
    counting.asked = 0
    with open_library(encoder=counting, **({"index": NumpyIndex} if damage == "numpy" else {})) as library:
        assert counting.asked == 0
        assert library.stats()["indexed"] == len(TEN_CASES)
        assert [hit.case_id for hit in library.search(POLISH, limit=10)] == expected
    assert path.exists()


def test_another_model_encodes_every_case_anew(open_library: Open, encoder: SentenceEncoder) -> None:
    with open_library(encoder=OtherModel(encoder, "first")) as library:
        library.add_many(TEN_CASES)
    second = OtherModel(encoder, "second")
    with open_library(encoder=second) as library:
        assert second.asked == len(TEN_CASES)
        best = library.search(POLISH)[0]
    assert best.case_id == "denied-delivery"
    assert best.closest is not None
    assert best.closest.score > 0.8


def test_encoding_in_the_background_and_closing_in_the_middle_of_it(
    open_library: Open, encoder: SentenceEncoder
) -> None:
    gate = threading.Event()

    class Slow(OtherModel):
        def encode_queries(self, texts: list[str]) -> Vectors:
            assert gate.wait(30)
            return super().encode_queries(texts)

    with open_library(encoder=OtherModel(encoder, "first")) as library:
        library.add_many([make_case(id=f"c{number}", buyer_said=f"Broken {number}.") for number in range(40)])
    library = open_library(encoder=Slow(encoder, "second"), background=True)
    assert (library.state, library.size, library.stats()["indexed"]) == ("building", 40, 0)
    assert not library.wait(0.01)
    closing = threading.Thread(target=library.close)
    closing.start()
    gate.set()
    closing.join(30)
    assert library.state == "closed"
    again = open_library(encoder=Slow(encoder, "second"), background=True)
    assert again.wait(30)
    assert (again.state, again.stats()["indexed"]) == ("ready", 40)


def test_encoding_that_breaks_off_leaves_the_library_usable(open_library: Open, encoder: SentenceEncoder) -> None:
    class Broken(OtherModel):
        def encode_queries(self, texts: list[str]) -> Vectors:
            raise RuntimeError("no memory")

    with open_library(encoder=encoder) as library:
        library.add_many(TEN_CASES)
    library = open_library(encoder=Broken(encoder, "broken"), background=True)
    assert library.wait(30)
    assert library.state == "failed"
    assert library.get("bowl") == TEN_CASES[1]
    assert len(list(library.export())) == len(TEN_CASES)


def test_two_threads_search_while_a_third_adds_and_deletes(library: Library) -> None:
    failures: list[BaseException] = []
    done = threading.Event()

    def search(question: str, expected: str) -> None:
        try:
            while not done.is_set():
                assert library.search(question, limit=1)[0].case_id == expected
        except BaseException as error:
            failures.append(error)

    questions = [(POLISH, "denied-delivery"), ("Die Schale ist zerbrochen", "bowl")]
    threads = [threading.Thread(target=search, args=pair) for pair in questions]
    for thread in threads:
        thread.start()
    try:
        for number in range(30):
            library.add(
                make_case(id=f"extra-{number}", dispute_type="late", buyer_said=f"Day {number} and no lamp yet.")
            )
            if number % 3 == 0:
                library.delete(f"extra-{number}")
    finally:
        done.set()
        for thread in threads:
            thread.join(60)
    assert failures == []
    assert library.size == library.stats()["indexed"] == len(TEN_CASES) + 20


def test_what_another_program_adds_or_deletes_is_seen(open_library: Open) -> None:
    first, second = open_library(), open_library()
    first.add_many(TEN_CASES)
    assert second.search(POLISH)[0].case_id == "denied-delivery"
    assert second.size == len(TEN_CASES)
    second.delete("denied-delivery")
    second.add(make_case(id="new", buyer_said="Paczka nie dotarła."))
    hits = [hit.case_id for hit in first.search(POLISH, limit=20)]
    assert "denied-delivery" not in hits
    assert "new" in hits


def test_import_reports_bad_lines_and_takes_the_rest(open_library: Open) -> None:
    library = open_library()
    lines = list(write_cases(TEN_CASES))
    lines[3:3] = [
        "{oops",
        lines[0].replace("物流", "call +49 170 1234567 "),
        lines[1].replace('"id"', '"mood": 1, "id"'),
    ]
    report = library.import_lines(lines)
    assert [problem.line for problem in report.problems] == [4, 5]
    assert "phone" in report.problems[1].message
    assert report.unknown == {6: ["mood"]}
    assert (report.added, report.replaced, report.unchanged) == (len(TEN_CASES), 0, 0)
    changed = make_case(id="bowl", buyer_said="Anders.", origin="own")
    again = library.import_lines([*write_cases(TEN_CASES[2:]), *write_cases([changed])])
    assert (again.added, again.replaced, again.unchanged, again.problems) == (0, 1, len(TEN_CASES) - 2, [])
    assert {case.id for case in library.export()} == {case.id for case in TEN_CASES}


def test_export_gives_own_cases_first_and_comes_back_the_same(open_library: Open, tmp_path: Path) -> None:
    library = open_library(folder=tmp_path / "one")
    library.add_many([make_case(id="a", origin="starter", illustrative=True), make_case(id="b"), *TEN_CASES])
    exported = list(library.export())
    assert exported[-1].id == "a"
    other = open_library(folder=tmp_path / "two")
    other.import_lines(write_cases(exported))
    assert list(other.export()) == exported


def test_starter_cases_come_once_and_change_with_the_bundle(open_library: Open, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    file = bundle / "starter.jsonl"
    folder = tmp_path / "library"

    def ship(*cases: object) -> None:
        file.write_text("".join(write_cases(cases)) + "{broken\n", encoding="utf-8")  # type: ignore[arg-type]

    def ids() -> dict[str, str]:
        with open_library(folder=folder, starter=bundle) as library:
            return {case.id: case.buyer_said for case in library.export()}

    one, two, three = (make_case(id=f"s{number}", buyer_said=f"Broken {number}.") for number in (1, 2, 3))
    ship(one, two)
    with open_library(folder=folder, starter=bundle) as library:
        assert library.stats()["by_origin"] == {"starter": 2}
        library.add(make_case(id="mine", buyer_said="Mine."))
        library.delete("s2")
    assert ids() == {"mine": "Mine.", "s1": "Broken 1."}
    ship(make_case(id="s1", buyer_said="Broken anew."), two, three, make_case(id="mine", buyer_said="Not yours."))
    assert ids() == {"mine": "Mine.", "s1": "Broken anew.", "s3": "Broken 3."}
    ship(three)
    assert ids() == {"mine": "Mine.", "s3": "Broken 3."}


def test_a_damaged_database_is_told_and_left_alone(open_library: Open, tmp_path: Path) -> None:
    file = tmp_path / "cases.sqlite3"
    file.write_bytes(b"this is no database" * 100)
    with pytest.raises(StorageFailed, match="database"):
        open_library()
    assert file.read_bytes().startswith(b"this is no database")


def test_an_index_that_cannot_be_written_costs_nothing(
    open_library: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with open_library() as library:
        monkeypatch.setattr("os.fsync", full)
        library.add_many(TEN_CASES)
        assert library.search(POLISH)[0].case_id == "denied-delivery"
    assert "No space left" in caplog.text
    monkeypatch.undo()
    assert open_library().search(POLISH)[0].case_id == "denied-delivery"


def test_a_closed_library_says_so(open_library: Open) -> None:
    library = open_library()
    library.close()
    library.close()
    assert library.state == "closed"
    for use in (lambda: library.search("x"), lambda: library.add(make_case()), library.stats):
        with pytest.raises(LibraryClosed):
            use()
