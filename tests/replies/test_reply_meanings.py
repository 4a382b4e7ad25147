"""Each language says what English says, in its own words."""

import re
import unicodedata
from itertools import product

import py3langid
import pytest

from server.replies.languages import LANGUAGES, letters_of
from server.replies.writing import written
from tests.docs.pages import ROOT
from tests.measure.reply_meanings import AIM, digest, kept, measured, table
from tests.replies.reading import SELECTS_ONLY, message_ids, own_words, rendered, selectors
from tests.replies.test_ftl_folder import messages, variables

OTHERS = [language for language in LANGUAGES if language != "en"]
FLOOR = 0.95
HARD_TO_READ = ("uz",)
"""Languages that the text model reads too poorly for that; what was found on reading them is in the docs."""

MEASURED_IN_A_TEST = 4


def shown(id_: str, language: str, values: dict[str, str | int]) -> set[str]:
    text = written(id_, language, values)
    text = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)
    return {name for name, value in values.items() if name not in SELECTS_ONLY and str(value) in text}


@pytest.mark.parametrize("language", OTHERS)
def test_every_variant_tells_every_fact_that_the_english_one_tells(language: str) -> None:
    english = messages("en.ftl")
    for id_ in message_ids():
        names = sorted(variables(english, id_))
        picked = selectors(id_)
        facts = [name for name in names if name not in SELECTS_ONLY]
        for chosen in product(*picked.values()):
            for known in product((True, False), repeat=len(facts)):
                values: dict[str, str | int] = dict(zip(picked, chosen, strict=True))
                values |= {
                    name: (7 if name == "days" else f"Q{name}Q") if is_known else "none"
                    for name, is_known in zip(facts, known, strict=True)
                    if is_known or name != "days" or id_ != "refund-days"
                }
                if id_ == "refund-days":
                    values["days"] = 7
                missing = shown(id_, "en", values) - shown(id_, language, values)
                assert not missing, f"{language}: {id_} with {values} does not tell {missing}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_their_own_letters(language: str) -> None:
    allowed = letters_of(language)
    for id_, text in rendered(language).items():
        for known in ("T-Shirt", "DHL", "LY482913379CN", "Leipzig", "Amazon", "Keller", "EUR"):
            text = text.replace(known, "")
        strange = {c for c in text if c.isalpha() and re.split("[ -]", unicodedata.name(c))[0] not in allowed}
        assert not strange - set("々ー"), f"{language}: {id_} has {strange}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_their_own_language(language: str) -> None:
    text = "\n".join(rendered(language).values())
    taken_for = py3langid.classify(text)[0]
    assert taken_for in {language.split("-")[0], *own_words()[language].near}


def test_every_language_was_measured_and_pairs_with_english() -> None:
    results = kept()
    assert set(results) == set(OTHERS), "run `python -m tests.measure.reply_meanings` for the others"
    low = {language: result.paired for language, result in results.items() if result.paired < FLOOR}
    assert set(low) <= set(HARD_TO_READ), f"these texts do not say what the English ones say: {low}"
    assert {language for language in HARD_TO_READ if results[language].paired >= FLOOR} == set()


def test_the_docs_tell_every_message_that_is_nearest_to_anothers_english() -> None:
    docs = (ROOT / "docs" / "languages" / "replies.md").read_text(encoding="utf-8")
    assert table(kept()) in docs, "read what is new, then paste `python -m tests.measure.reply_meanings --table`"
    low = {language for language, result in kept().items() if result.nearest < AIM}
    told = {one for row in re.findall(r"^\| 0\.\d{3} \| \d+ \| (.+) \|$", docs, re.MULTILINE) for one in row.split()}
    assert told == low


def test_languages_changed_since_still_pair_with_english() -> None:
    """The few whose texts changed are measured anew; after a change of all, the measure is run by hand."""
    results = kept()
    changed = [language for language in OTHERS if results[language].texts != digest(language)]
    assert len(changed) <= MEASURED_IN_A_TEST, f"run `python -m tests.measure.reply_meanings {' '.join(changed)}`"
    for language, now in measured(changed).items():
        assert now.paired >= results[language].paired - 0.03, f"{language}: {now.strays}"
        assert now.nearest >= results[language].nearest - 0.03, f"{language}: {now.strays}"
