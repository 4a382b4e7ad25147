"""Text as it may come: from a buyer, a page, a file. Whatever reads text has to give an answer or one clear error."""

LONG = 100_000
"""Characters of the longest ones."""


def _repeated(piece: str) -> str:
    return (piece * (LONG // len(piece) + 1))[:LONG]


TEXTS = {
    "empty": "",
    "blank": " \t\r\n\u00a0\u3000",
    "emoji": "🙂",
    "emoji of several": "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪",
    "control": "\x00\x01\x07\x08\x1b[31mred\x7f\x9b",
    "invisible": "\u200b\u200d\u2060\ufeff\u00ad\U000e0041\U000e007f",
    "separators": "one\u2028two\u2029three\x85four\x0bfive\x0csix\x1cseven",
    "half a character": "broken \ud83d here",
    "noncharacters": "\uffff\ufffe\U0010ffff",
    "right to left": "\u202eABC\u202c \u2066مكسور\u2069 abc",
    "marks": "e" + "\u0301" * 3_000,
    "HTML": "<p onclick=alert(1)>It is <b>broken</b>&nbsp;&lt;3<script>fetch('/api/cases')</script><!-- -->",
    "open tags": _repeated("<a "),
    "entities": _repeated("&amp;"),
    "templates": "{{7*7}} ${HOME} { $name } %s %(x)s {0.__class__} <%= 1 %> [own-item]",
    "SQL": "'; DROP TABLE cases; -- \" OR 1=1",
    "formula": '=HYPERLINK("http://x.example","refund")',
    "path": "../../../../etc/passwd\\..\\..\\windows",
    "three languages": "It arrived broken. Ich möchte mein Geld zurück! 商品坏了，请退款。",
    "shouting": _repeated("REFUND!!! "),
    "one letter": "a" * LONG,
    "one word": _repeated("refund "),
    "sentences": _repeated("It arrived broken and I want my money back. "),
    "questions": _repeated("？"),
    "characters": _repeated("坏了退款"),
    "no spaces": _repeated("ก"),
    "combined script": _repeated("क्ष"),
    "lines": _repeated("x\n"),
    "empty lines": "\n" * LONG,
    "spaces": " " * LONG,
    "quotes": _repeated("> "),
    "wrote": _repeated("On Mon, Nov 2 wrote:\n"),
    "digits": "1" * LONG,
    "digit groups": _repeated("1 "),
    "digits and hyphens": _repeated("1-"),
    "amounts": _repeated("€1,1"),
    "zeros": _repeated("00 "),
    "letters and digits": _repeated("A1"),
    "sizes": _repeated("42x"),
    "dates": _repeated("1.2."),
    "orders": _repeated("order no. "),
    "mail": _repeated("a@"),
    "mail, dotted": _repeated("a.b "),
    "mail, spelled": _repeated("a (at) b dot "),
    "links": _repeated("http://"),
    "dots": "." * LONG,
    "brackets": "(" * LONG,
    "backslashes": "\\" * LONG,
    "pluses": _repeated("+1("),
    "names": _repeated("Mr. A. "),
}
"""By what they are made of. One has half of a surrogate pair, which JSON can carry and UTF-8 cannot."""

BYTES = {
    "Latin-1": "Größe zu klein".encode("latin-1"),
    "UTF-16": "Größe zu klein".encode("utf-16"),
    "GBK": "尺码太小".encode("gbk"),
    "cut": "尺码太小".encode()[:-1],
    "overlong": b"\xc0\xaf\xe0\x80\xaf",
    "surrogates": b"\xed\xa0\xbd\xed\xb8\x80",
    "any": bytes(range(256)),
}
"""Not UTF-8."""
