from __future__ import annotations

from generator.model.kinds.standard import Standard
from generator.views.coverage import Sort, Uncovered, outdated, uncovered
from generator.views.localizer import Localizer


def of(localizer: Localizer, sort: Sort) -> Uncovered:
    return next(one for one in uncovered(localizer) if one.sort == sort)


def test_only_standards_that_may_hold_are_missed(english: Localizer) -> None:
    found = of(english, "standard")
    valid = [one for one in english.catalogue.of(Standard) if one.status in ("in-force", "unknown")]
    assert found.total == len(valid)
    assert not any("9001/2546" in row.link.lead for row in found.rows)


def test_what_is_taught_is_not_missed(english: Localizer) -> None:
    sections = {(row.link.lead, row.group) for row in of(english, "section").rows}
    assert ("TCPS 9001/2552", "characteristics") not in sections
    assert ("TCPS 9001/2552", "scope") in sections
    assert all(row.link.anchor == f"group-{row.group}" for row in of(english, "section").rows)


def test_procedures_in_use_are_missed_if_nothing_teaches_them(english: Localizer) -> None:
    names = [row.link.label.text for row in of(english, "procedure").rows]
    taught_somewhere = {"Getting the test certification"}
    assert not taught_somewhere & set(names)
    assert of(english, "procedure").total > len(names)


def test_clauses_say_whether_the_whole_document_is_taught(english: Localizer) -> None:
    found = of(english, "clause")
    assert 0 < len(found.rows) <= found.total
    assert {row.through for row in found.rows} <= {"reference", "none"}


def test_training_on_what_was_replaced_is_named_with_what_replaced_it(english: Localizer) -> None:
    found = list(outdated(english))
    assert found
    old = [one for one in found if one.teaches.lead == "TCPS 9001/2546"]
    assert old
    assert [link.lead for link in old[0].replaced_by] == ["TCPS 9001/2552"]
