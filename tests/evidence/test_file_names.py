"""Names from web pages become names that every system can write."""

import pytest

from server.evidence.file_names import safe_name


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini"),
        ("/absolute/x.png", "x.png"),
        ("C:\\x\\y.png", "y.png"),
        ("..", "file"),
        ("", "file"),
        ("   .jpg  ", "file.jpg"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1.jpg", "_COM1.jpg"),
        ("console.jpg", "console.jpg"),
        ('a<b>:"c|d?*.png', "a_b___c_d__.png"),
        ("line\nbreak\x00.png", "linebreak.png"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("破碎的碗.jpg", "破碎的碗.jpg"),
        ("ends.with.dot.", "ends.with.dot"),
    ],
)
def test_a_name_is_made_plain(given: str, expected: str) -> None:
    assert safe_name(given) == expected


def test_long_names_keep_their_ending_and_fit_every_file_system() -> None:
    for name in ("x" * 300 + ".jpeg", "照" * 300 + ".jpeg"):
        made = safe_name(name)
        assert made.endswith(".jpeg")
        assert len(made) <= 100
        assert len(made.encode("utf-8")) <= 255


def test_the_same_name_twice_gets_a_number_also_where_case_does_not_count() -> None:
    assert safe_name("Photo.JPG", {"photo.jpg"}) == "Photo-2.JPG"
    assert safe_name("photo.jpg", {"photo.jpg", "photo-2.jpg"}) == "photo-3.jpg"
