from __future__ import annotations

import pytest

from generator.model.catalogue import Catalogue
from generator.views.citing import PartCited, citing, part_cited
from generator.views.localizer import Localizer

ADDRESS = "https://example.org/"


def whole(localizer: Localizer, identifier: str) -> list[str]:
    """The citations of an entry, the day of access left open."""
    entry = localizer.catalogue.by_id[identifier]
    return [f"{one.before_day}…{one.after_day}" for one in citing(localizer, entry).texts]


def part(catalogue: Catalogue, target: str) -> PartCited:
    entry, found = catalogue.find(target.partition("#")[0]), catalogue.part(target)
    assert entry
    assert found
    return part_cited(Localizer(catalogue, "th"), entry, found)


def test_a_standard_is_cited_by_number_edition_and_short_address(full: Catalogue) -> None:
    assert whole(Localizer(full, "th", ADDRESS), "tcps-9001-2552") == [
        "มผช. 9001/2552 ขนมทดสอบ จากเว็บไซต์ “มาตรฐาน” https://example.org/s/tcps-9001-2552/ เข้าถึงเมื่อ …",
        "TCPS 9001/2552 (2009), Test sweets. Mattrathan, https://example.org/s/tcps-9001-2552/ (accessed …)",
    ]


def test_the_language_of_the_page_comes_first(full: Catalogue) -> None:
    texts = citing(Localizer(full, "en"), full.by_id["tcps-9001-2552"]).texts
    assert [one.language for one in texts] == ["en", "th"]


def test_a_procedure_is_cited_with_the_day_it_is_in_force_from(thai: Localizer, english: Localizer) -> None:
    assert "(มีผลตั้งแต่ " in whole(thai, "certify-test")[0]
    assert "(in force from " in whole(english, "certify-test")[0]
    assert "มีผลตั้งแต่" not in whole(thai, "certify-test-small")[0]


def test_a_pattern_leaves_open_what_only_the_reader_and_the_part_know(english: Localizer) -> None:
    pattern = citing(english, english.catalogue.by_id["tcps-9001-2552"]).texts[0].pattern
    assert pattern == "TCPS 9001/2552 (2009), Test sweets, {part}. Mattrathan, {address} (accessed {day})"


@pytest.mark.parametrize(
    ("target", "th", "en"),
    [
        ("certify-test#s2", "ขั้นที่ 2 ", "step 2 "),
        ("tcps-9001-2552#r1-1", "ข้อ ", "clause "),
    ],
)
def test_a_part_is_named_by_its_number_and_heading(full: Catalogue, target: str, th: str, en: str) -> None:
    cited = part(full, target)
    assert cited.th.startswith(th)
    assert cited.en.startswith(en)
    assert len(cited.th) > len(th)
