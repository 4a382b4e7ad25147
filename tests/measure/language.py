"""How often the language of a real sentence is told: `python -m tests.measure.language`, over sentences of Tatoeba.

Tatoeba (CC BY 2.0 FR) is not part of the project; nothing here is fitted to it. Every sentence is asked twice: by its
text alone, and with the country of an order from where the language is first. A sentence in the languages that no reply
is written in is left out.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from server.messages.language import detect_language

REAL = Path(__file__).parents[3] / "shared/data/language/tatoeba.jsonl"
SPOKEN = {
    "afr": ("af", "ZA"), "amh": ("am", "ET"), "ara": ("ar", "SA"), "aze": ("az", "AZ"), "bel": ("be", "BY"),
    "ben": ("bn", "BD"), "bos": ("bs", "BA"), "bul": ("bg", "BG"), "cat": ("ca", "AD"), "ces": ("cs", "CZ"),
    "cmn": ("zh", "CN"), "cym": ("cy", "GB"), "dan": ("da", "DK"), "deu": ("de", "DE"), "ell": ("el", "GR"),
    "eng": ("en", "US"), "est": ("et", "EE"), "eus": ("eu", "ES"), "fin": ("fi", "FI"), "fra": ("fr", "FR"),
    "gle": ("ga", "IE"), "glg": ("gl", "ES"), "heb": ("he", "IL"), "hin": ("hi", "IN"), "hrv": ("hr", "HR"),
    "hun": ("hu", "HU"), "hye": ("hy", "AM"), "ind": ("id", "ID"), "isl": ("is", "IS"), "ita": ("it", "IT"),
    "jpn": ("ja", "JP"), "kat": ("ka", "GE"), "kaz": ("kk", "KZ"), "khm": ("km", "KH"), "kor": ("ko", "KR"),
    "lit": ("lt", "LT"), "lvs": ("lv", "LV"), "mal": ("ml", "IN"), "mar": ("mr", "IN"), "mkd": ("mk", "MK"),
    "mon": ("mn", "MN"), "nld": ("nl", "NL"), "nob": ("no", "NO"), "nno": ("no", "NO"), "pes": ("fa", "IR"),
    "pol": ("pl", "PL"), "por": ("pt", "BR"), "ron": ("ro", "RO"), "rus": ("ru", "RU"), "slk": ("sk", "SK"),
    "slv": ("sl", "SI"), "spa": ("es", "ES"), "sqi": ("sq", "AL"), "srp": ("sr", "RS"), "swe": ("sv", "SE"),
    "swh": ("sw", "KE"), "tam": ("ta", "LK"), "tel": ("te", "IN"), "tgl": ("tl", "PH"), "tha": ("th", "TH"),
    "tur": ("tr", "TR"), "ukr": ("uk", "UA"), "urd": ("ur", "PK"), "uzb": ("uz", "UZ"), "vie": ("vi", "VN"),
    "zsm": ("ms", "MY"),
}  # fmt: skip
"""Tatoeba's code → ours, and a country where it is spoken."""
NEIGHBOURS = frozenset(["bos", "hrv", "srp", "ind", "zsm", "dan", "nob", "nno"])
"""Written so much alike that a short sentence may be both; the order's country tells them apart."""


@dataclass(frozen=True)
class Told:
    """One language: how many sentences, how many were told by text alone and with the country, and for what else."""

    code: str
    sentences: int
    alone: int
    with_country: int
    taken_for: Counter[str]


def sentences() -> dict[str, list[str]]:
    """Tatoeba's code → the sentences; English are those that the others are translations of."""
    found: dict[str, list[str]] = {}
    for line in REAL.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found.setdefault(row["lang"], []).append(row["text"])
        if row["lang"] == "deu":
            found.setdefault("eng", []).append(row["english"])
    return {code: found[code] for code in sorted(SPOKEN) if code in found}


def told() -> list[Told]:
    """One row a language."""
    rows = []
    for name, texts in sentences().items():
        code, country = SPOKEN[name]
        alone = [_plain(detect_language(text)[0]) for text in texts]
        helped = [_plain(detect_language(text, country=country)[0]) for text in texts]
        wrong = Counter(found for found in alone if found != code)
        rows.append(Told(name, len(texts), alone.count(code), helped.count(code), wrong))
    return rows


def _plain(code: str) -> str:
    """Tatoeba does not tell the writings of Chinese apart."""
    return code.split("-")[0]


def main() -> None:
    """Prints a table, the hardest languages first, and the whole."""
    if not REAL.is_file():
        print("Skipped: the sentences of Tatoeba are not at hand.")
        return
    rows = told()
    for row in sorted(rows, key=lambda row: row.alone / row.sentences):
        wrong = " ".join(f"{code} {times}" for code, times in row.taken_for.most_common(4))
        print(f"{row.code}  {row.alone / row.sentences:.3f}  {row.with_country / row.sentences:.3f}  {wrong}")
    total = sum(row.sentences for row in rows)
    print(f"{total} sentences in {len(rows)} languages")
    mixed = sum(row.with_country if row.code in NEIGHBOURS else row.alone for row in rows)
    apart = [row for row in rows if row.code not in NEIGHBOURS]
    print(f"by the text alone: {sum(row.alone for row in rows) / total:.4f}")
    share = sum(row.alone for row in apart) / sum(row.sentences for row in apart)
    print(f"  without {', '.join(sorted(NEIGHBOURS))}: {share:.4f}")
    print(f"these with the country of the order, the others by the text alone: {mixed / total:.4f}")
    print(f"all with the country of the order: {sum(row.with_country for row in rows) / total:.4f}")


if __name__ == "__main__":
    main()
