from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.pages.search import FoundGroup, SearchPage, pages


def search(localizer: Localizer) -> SearchPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, SearchPage)
    return page.content


def group(localizer: Localizer, sort: str) -> FoundGroup:
    return next(one for one in search(localizer).groups if one.sort == sort)


def test_every_entry_and_every_part_is_there_once(thai: Localizer, full: Catalogue) -> None:
    lines = [(line.link.path, line.link.anchor) for one in search(thai).groups for line in one.lines]
    expected = {(thai.path(entry), "") for entry in full}
    expected |= {(thai.path(entry), part.key) for entry in full for part in entry.parts()}
    assert len(lines) == len(expected) == search(thai).total
    assert set(lines) == expected


def test_standards_go_first_and_their_requirements_follow(thai: Localizer) -> None:
    assert [one.sort for one in search(thai).groups][:2] == ["standard", "standard-part"]


def test_standards_are_ordered_by_number(thai: Localizer) -> None:
    numbers = [line.link.lead for line in group(thai, "standard").lines]
    assert numbers == ["มผช. 9001/2546", "มผช. 9001/2552", "มผช. 9010/2553", "มผช. (ไม่พบเลขที่)"]


def test_a_line_is_found_by_its_other_names_but_does_not_repeat_its_own(thai: Localizer) -> None:
    line = next(one for one in group(thai, "standard").lines if one.link.path.endswith("2552/index.html"))
    assert line.also == "Test sweets · TCPS 9001/2552 · ของหวานทดสอบ · Test pudding"
    term = next(one for one in group(thai, "term").lines if "committee" in one.link.path)
    assert term.also == "Test committee · คกท. · TC · ผู้ตัดสินทดสอบ · Test board"


def test_an_old_id_still_finds_its_entry(english: Localizer) -> None:
    found = [line for line in group(english, "category").lines if "tcps-once" in line.also]
    assert [line.link.path for line in found] == ["en/categories/tcps-empty/index.html"]


def test_a_requirement_is_found_by_the_name_of_its_standard(thai: Localizer) -> None:
    line = next(one for one in group(thai, "standard-part").lines if one.link.anchor == "r3-1")
    assert "Test moisture" in line.also
    assert "ขนมทดสอบ" in line.also


def test_the_filter_offers_every_group_with_its_count(english: Localizer) -> None:
    content = search(english)
    assert [(one.value, one.count) for one in content.choices] == [
        (one.sort, len(one.lines)) for one in content.groups
    ]
