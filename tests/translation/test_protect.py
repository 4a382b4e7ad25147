"""What must survive a translation does, and what was lost is noticed."""

import pytest

from server.translation.engine import Form
from server.translation.protect import Protected
from server.translation.terms import Term

MESSAGE = (
    "Hi, I am Jane Roe, order 302-1234567-1234567: I paid $49.99 for EU 42 and got 40 cm, not 30 x 20 cm. "
    "Mail me at jane.roe@example.com <soon> & fast."
)
KNOWN = [("NAME", "Jane Roe"), ("ORDER", "302-1234567-1234567")]
FORMS: tuple[Form, ...] = ("xml", "html", "token", "word")


@pytest.mark.parametrize("form", FORMS)
def test_values_do_not_reach_the_engine_and_come_back(form: Form) -> None:
    line = Protected(MESSAGE, known=KNOWN)
    sent = line.worded(form)
    for value in ("Jane", "Roe", "302-1234567-1234567", "49.99", "42", "30 x 20", "example.com"):
        assert value not in sent
    assert line.restored(sent, form) == (MESSAGE, [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ich habe 12,90 € bezahlt", "12,90 €"),
        ("我付了99元", "99元"),
        ("It cost USD 1,299.00 in all", "USD 1,299.00"),
        ("size XXL please", "XXL"),
        ("tracking LY482913379CN says so", "LY482913379CN"),
        ("model AB-12/X is wrong", "AB-12/X"),
        ("the cable has 230 V", "230 V"),
    ],
)
def test_amounts_sizes_and_codes_are_held(text: str, value: str) -> None:
    line = Protected(text)
    assert line.values == [value] or value not in line.worded("token")
    assert line.as_it_stands == text


@pytest.mark.parametrize("form", FORMS)
def test_a_value_that_is_lost_or_doubled_is_noticed(form: Form) -> None:
    line = Protected("Pay $10 or $20 now")
    first, second = (
        line.worded(form).split("or")[0][4:].strip(),
        line.worded(form).split("or")[1].split("now")[0].strip(),
    )
    assert line.restored(f"{second}, {first}", form) == ("$20, $10", [])
    assert [p.fault for p in line.restored(f"nur {first}", form)[1]] == ["lost-value"]
    assert [p.fault for p in line.restored(f"{first}{second} {first}", form)[1]] == ["doubled-value"]
    assert {p.fault for p in line.restored("", form)[1]} == {"lost-value", "empty"}


def test_a_placeholder_that_nobody_made_is_noticed() -> None:
    line = Protected("Pay $10 now")
    assert [p.fault for p in line.restored("⟦1⟧ ⟦7⟧", "token")[1]] == ["unknown-value"]
    assert Protected("see [7] in the list").restored("siehe [7] in der Liste", "token")[1] == []


def test_spaces_that_an_engine_puts_into_a_placeholder_do_no_harm() -> None:
    assert Protected("Pay $10 now").restored("Zahle ⟦ 1 ⟧ jetzt", "token") == ("Zahle $10 jetzt", [])


def test_terms_are_put_in_and_forbidden_words_noticed() -> None:
    wanted = Protected("The power bank died", terms=[Term("en", "power bank", "zh", "移动电源")])
    assert "power bank" not in wanted.worded("token")
    assert wanted.restored("⟦1⟧坏了", "token") == ("移动电源坏了", [])
    never = Protected("The charger died", terms=[Term("en", "charger", "zh", "", ("充电宝",))])
    assert [p.what for p in never.restored("充电宝坏了", "token")[1]] == ["充电宝"]
    assert never.restored("充电器坏了", "token")[1] == []


@pytest.mark.parametrize(
    "text", ["", "😀", "123", "\x00\x01", "<b>hi</b>", "a" * 15_000, "⟦1⟧ X1X <x id='1'/>", "\ud800 x"]
)
def test_bad_input_passes_through(text: str) -> None:
    for form in FORMS:
        line = Protected(text)
        restored, _ = line.restored(line.worded(form), form)
        if "⟦" not in text:
            assert restored == text
