"""Term bases from CSV and TBX."""

import pytest

from server.errors import BadInput
from server.store import Database, Terms
from server.translation.terms import Term, for_pair, read_terms

CSV = (
    "source_language,term,target_language,preferred,forbidden\n"
    "en,power bank,zh,移动电源,充电宝|电宝\nen,bowl,de,Schale,\n"
)
TBX2 = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1">
<langSet xml:lang="en"><tig><term>power bank</term></tig></langSet>
<langSet xml:lang="zh-CN"><tig><term>移动电源</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<tig><term>充电宝</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>"""
TBX3 = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c1">
<langSec xml:lang="en"><termSec><term>bowl</term></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Schüssel</term>
<basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus>
</termSec><termSec><term>Schale</term></termSec></langSec></conceptEntry></body></text></tbx>"""


def test_a_csv_of_terms() -> None:
    assert read_terms(CSV) == [
        Term("en", "power bank", "zh", "移动电源", ("充电宝", "电宝")),
        Term("en", "bowl", "de", "Schale"),
    ]
    assert read_terms(CSV.replace(",", ";")) == read_terms("\ufeff" + CSV)


def test_a_tbx_of_either_version() -> None:
    found = read_terms(TBX2)
    assert Term("en", "power bank", "zh-CN", "移动电源", ("充电宝",)) in found
    assert Term("zh-CN", "移动电源", "en", "power bank") in found
    assert Term("en", "bowl", "de", "Schale", ("Schüssel",)) in read_terms(TBX3)


@pytest.mark.parametrize(
    "text",
    [
        "", "term\nbowl\n", "source_language,term,target_language\nxx-,a,b\n", CSV.replace("移动电源,充电宝|电宝", ","),
        "<tbx", "<tbx/>",
        '<!DOCTYPE a [<!ENTITY b "c">]><tbx>&b;</tbx>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><tbx>&b;</tbx>',
    ],
)  # fmt: skip
def test_what_is_no_term_base_is_refused_with_one_line(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_terms(text)
    assert "\n" not in refused.value.message


def test_terms_are_kept_and_replaced(tmp_path) -> None:  # type: ignore[no-untyped-def]
    database = Database(tmp_path / "db")
    terms = Terms(database)
    assert terms.put(read_terms(CSV)) == 2
    assert terms.put([Term("en", "bowl", "de", "Schüssel", ("Napf",))]) == 2
    assert Term("en", "bowl", "de", "Schüssel", ("Napf",)) in terms.all()
    database.close()


def test_terms_count_whatever_the_region_but_not_in_another_script() -> None:
    terms = [Term("en-US", "a", "zh-CN", "b")]
    assert for_pair(terms, "en", "zh") == terms
    assert for_pair(terms, "en", "zh-Hant") == []
    assert for_pair(terms, "zh", "en") == []
