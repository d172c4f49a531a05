from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Link, Localizer
from generator.views.pages.standard import StandardPage, pages


def standard(localizer: Localizer, identifier: str) -> StandardPage:
    page = next(page for page in pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, StandardPage)
    return page.content


def names(links: tuple[Link, ...]) -> list[str]:
    return [f"{link.lead} {link.label.text}".strip() for link in links]


def test_a_procedure_that_was_replaced_is_no_next_step(english: Localizer) -> None:
    assert names(standard(english, "tcps-9001-2552").procedures) == ["Getting certified in tests"]


def test_a_procedure_that_ended_is_no_next_step_either(full: Catalogue) -> None:
    without = Catalogue(tuple(entry for entry in full.entries if entry.id != "certify-test"))
    assert standard(Localizer(without, "en"), "tcps-9001-2552").procedures == ()


def test_editions_go_from_the_newest_to_the_oldest(thai: Localizer) -> None:
    content = standard(thai, "tcps-9001-2546")
    assert [(line.year, line.status, line.is_this) for line in content.editions] == [
        (2552, "in-force", False),
        (2546, "superseded", True),
    ]
    assert [link.path for link in content.replaced_by] == ["th/standards/tcps-9001-2552/index.html"]


def test_a_standard_with_one_edition_has_no_history(thai: Localizer) -> None:
    assert standard(thai, "tcps-9010-2553").editions == ()


def test_a_standard_without_a_number_says_so(english: Localizer) -> None:
    content = standard(english, "tcps-test-unnumbered")
    assert not content.has_number
    assert content.number.endswith("(number not found)")


def test_what_the_whole_group_requires_is_told_apart(english: Localizer) -> None:
    content = standard(english, "tcps-9001-2552")
    assert [one.key for group in content.group_rules for one in group.requirements] == ["ph"]
    assert "ph" not in [one.key for group in content.groups for one in group.requirements]
