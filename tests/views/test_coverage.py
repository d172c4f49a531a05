from __future__ import annotations

from dataclasses import replace

from generator.model.catalogue import Catalogue
from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Standard
from generator.views.coverage import Sort, Uncovered, Untaught, outdated, uncovered
from generator.views.localizer import Localizer


def of(localizer: Localizer, sort: Sort) -> Uncovered:
    return next(one for one in uncovered(localizer) if one.sort == sort)


def every(found: Uncovered) -> list[Untaught]:
    return [*found.rows, *(row for one in found.wider for row in one.rows)]


def test_only_standards_that_may_hold_are_missed(english: Localizer) -> None:
    found = of(english, "standard")
    valid = [one for one in english.catalogue.of(Standard) if one.status in ("in-force", "unknown")]
    assert found.total == len(valid)
    assert not any("9001/2546" in row.link.lead for row in every(found))


def test_what_is_taught_is_not_missed(english: Localizer) -> None:
    sections = {(row.link.lead, row.group) for row in every(of(english, "section"))}
    assert ("TCPS 9001/2552", "characteristics") not in sections
    assert ("TCPS 9001/2552", "scope") in sections
    assert all(row.link.anchor == f"group-{row.group}" for row in every(of(english, "section")))


def test_procedures_in_use_are_missed_if_nothing_teaches_them(english: Localizer) -> None:
    names = [row.link.label.text for row in every(of(english, "procedure"))]
    taught_somewhere = {"Getting the test certification"}
    assert not taught_somewhere & set(names)
    assert of(english, "procedure").total > len(names)


def test_clauses_say_whether_the_whole_document_is_taught(english: Localizer) -> None:
    found = of(english, "clause")
    assert 0 < found.count == len(every(found)) <= found.total
    assert {one.through for one in found.wider} <= {"reference"}


def test_what_is_taught_as_part_of_something_wider_stands_under_it_with_what_teaches_that(
    english: Localizer,
) -> None:
    found = of(english, "standard")
    (scheme,) = (one for one in found.wider if one.through == "scheme")
    assert scheme.link.path.startswith("en/schemes/")
    assert "The test procedure of that year" in [link.label.text for link in scheme.taught_by]
    assert scheme.rows and not set(scheme.rows) & set(found.rows)


def test_a_reference_that_was_replaced_is_outdated_too(full: Catalogue) -> None:
    iso = full.get("test-iso", Reference)
    later = iso.model_copy(update={"id": "test-iso-later", "replaces": ("test-iso",)})
    localizer = Localizer(replace(full, entries=(*full.entries, later)), "en")
    found = [one for one in outdated(localizer) if one.teaches.path == "en/references/test-iso/index.html"]
    assert [link.path for link in found[0].replaced_by] == ["en/references/test-iso-later/index.html"]


def test_training_on_what_was_replaced_is_named_with_what_replaced_it(english: Localizer) -> None:
    found = list(outdated(english))
    assert found
    old = [one for one in found if one.teaches.lead == "TCPS 9001/2546"]
    assert old
    assert [link.lead for link in old[0].replaced_by] == ["TCPS 9001/2552"]
