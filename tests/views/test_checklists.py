from __future__ import annotations

from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.views.checklist import Checklist
from generator.views.checklists import checklists, of_standard
from generator.views.localizer import Localizer
from generator.views.order import by_number
from generator.views.pages.checklists import pages as index


def checklist(localizer: Localizer, identifier: str) -> Checklist:
    return next(one for one in checklists(localizer) if one.id == identifier)


def test_every_standard_has_one_and_every_reference_with_numbered_clauses(thai: Localizer) -> None:
    found = [one.id for one in checklists(thai)]
    standards = [one.id for one in sorted(thai.catalogue.of(Standard), key=by_number)]
    assert standards.index("tcps-9001-2552") < standards.index("tcps-9001-2546")
    assert found == [*standards, "test-iso"]


def test_requirements_are_items_under_the_sections_of_the_standard(english: Localizer) -> None:
    one = checklist(english, "tcps-9001-2552")
    own = [section for section in one.sections if section.key != "group-rules"]
    assert [(section.key, [item.key for item in section.items]) for section in own] == [
        ("scope", ["r1-1"]),
        ("characteristics", ["r3-1"]),
    ]
    assert [item.clause for section in own for item in section.items] == ["1.1", "3.1"]


def test_requirements_of_the_product_group_come_after_them(english: Localizer) -> None:
    *_, last = checklist(english, "tcps-9001-2552").sections
    assert last.key == "group-rules"
    assert all(item.key.startswith("category-") for item in last.items)
    assert "/categories/" in last.items[0].link.path


def test_sentences_name_clause_and_standard(thai: Localizer) -> None:
    *_, item = (one for one in checklist(thai, "tcps-9001-2552").items if one.key == "r3-1")
    assert [sentence.remark for sentence in item.sentences] == [
        *("conforms", "unproven", "contrary", "contrary", "contrary", "not-applicable")
    ]
    unproven = item.sentences[1].text
    assert unproven == "ไม่พบหลักฐานว่าเรื่อง “ความชื้นทดสอบ” เป็นไปตามข้อ 3.1 ของ มผช. 9001/2552"
    assert "ไม่เกิน ร้อยละ 9.90 โดยน้ำหนักแห้ง" in item.sentences[3].text


def test_without_a_clause_number_the_section_is_named(english: Localizer) -> None:
    (item,) = (one for one in checklist(english, "tcps-9010-2553").items if one.key == "r2-1")
    assert item.clause == ""
    assert "section “Marking and labelling” of TCPS 9010/2553" in item.sentences[1].text


def test_sections_without_requirements_are_said_unless_all_is_known(thai: Localizer) -> None:
    assert checklist(thai, "tcps-9001-2552").unknown == ()
    assert len(checklist(thai, "tcps-test-unnumbered").unknown) == 9
    partial = checklist(thai, "tcps-9010-2553").unknown
    assert len(partial) == 8
    assert "marking" not in partial


def test_a_superseded_edition_names_what_replaced_it(thai: Localizer) -> None:
    one = checklist(thai, "tcps-9001-2546")
    assert one.status == "superseded"
    assert [link.lead for link in one.replaced_by] == ["มผช. 9001/2552"]


def test_clauses_without_clauses_of_their_own_are_items_with_their_steps(english: Localizer) -> None:
    one = checklist(english, "test-iso")
    assert [(section.key, [item.clause for item in section.items]) for section in one.sections] == [
        ("chapter-c4", ["4.1"]),
        ("chapter-c7", ["7.1.1", "7.2", "7.10"]),
    ]
    steps = {item.clause: [step.lead for step in item.steps] for item in one.items}
    assert any(steps.values())
    assert all(item.text is None for item in one.items)


def test_the_mark_is_one_for_both_languages_and_changes_with_the_words(
    thai: Localizer, english: Localizer, full: Catalogue
) -> None:
    marks = {one.id: one.mark for one in checklists(thai)}
    assert marks == {one.id: one.mark for one in checklists(english)}
    assert len(set(marks.values())) == len(marks)
    standard = full.get("tcps-9001-2552", Standard)
    first = standard.requirements[0]
    text = first.text.model_copy(update={"en": "Covers all sweets"})
    changed = standard.model_copy(
        update={"requirements": (first.model_copy(update={"text": text}), *standard.requirements[1:])}
    )
    entries = tuple(changed if entry is standard else entry for entry in full.entries)
    assert of_standard(replace(thai, catalogue=Catalogue(entries)), changed).mark != marks["tcps-9001-2552"]


def test_addresses_are_given_only_where_the_site_has_one(thai: Localizer) -> None:
    assert (checklist(thai, "test-iso").live, checklist(thai, "test-iso").short) == ("", "")
    one = checklist(replace(thai, address="https://example.org/"), "test-iso")
    assert one.live == "https://example.org/th/checklists/test-iso/"
    assert one.short == "https://example.org/s/test-iso/"
    assert one.workbook == "th/checklists/test-iso.xlsx"


def test_the_index_lists_all_with_items_first(english: Localizer) -> None:
    (page,) = index(english)
    content = page.content
    counts = [len(one.items) for one in content.standards]  # type: ignore[attr-defined]
    assert [count == 0 for count in counts] == sorted(count == 0 for count in counts)
    assert [one.id for one in content.references] == ["test-iso"]  # type: ignore[attr-defined]
