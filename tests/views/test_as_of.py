"""What applied then: every row with its periods in words and for the script."""

from __future__ import annotations

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.standard import Standard
from generator.views.localizer import Localizer
from generator.views.pages.as_of import AsOfPage, PeriodShown, Row, pages


def as_of(localizer: Localizer) -> AsOfPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, AsOfPage)
    return page.content


def row(localizer: Localizer, identifier: str) -> Row:
    rows = [one for section in as_of(localizer).sections for one in section.rows]
    return next(one for one in rows if one.link.path.split("/")[-2] == identifier)


def test_all_standards_procedures_and_dated_acts_are_told(thai: Localizer) -> None:
    content = as_of(thai)
    counts = {section.sort: len(section.rows) for section in content.sections}
    of = thai.catalogue.of
    assert counts == {"procedure": len(of(Procedure)), "standard": len(of(Standard)), "act": 1}
    assert content.total == sum(counts.values())


def test_whole_years_are_told_as_years_and_other_periods_by_their_days(english: Localizer) -> None:
    assert row(english, "tcps-9001-2546").periods == (
        PeriodShown("", None, Day(2002), "not-yet"),
        PeriodShown("2003-01-01", Day(2003), Day(2003), "unknown"),
        PeriodShown("2004-01-01", Day(2004, 1, 1), Day(2009, 9, 8), "in-force"),
        PeriodShown("2009-09-09", Day(2009, 9, 9), None, "ended"),
    )


def test_each_row_says_what_its_periods_rest_on(english: Localizer) -> None:
    old, new = row(english, "tcps-9001-2546"), row(english, "tcps-9001-2552")
    assert old.by_edition
    assert [link.lead for link in old.replaced_by] == ["TCPS 9001/2552"]
    assert (new.by_edition, new.seen, new.no_end) == (False, Day(2026, 9, 9), False)
    assert not row(english, "certify-test").no_end  # procedures hold until one replaces them
    assert not row(english, "certify-test-old").no_end
    assert row(english, "test-act").amended == 2562


def test_a_standard_is_said_to_have_no_end_where_only_its_beginning_is_known(full: Catalogue) -> None:
    begun = [
        one.model_copy(update={"in_force_from": Day(2010, 3, 31)}) if one.id == "tcps-9010-2553" else one
        for one in full.entries
    ]
    assert row(Localizer(Catalogue(tuple(begun)), "en"), "tcps-9010-2553").no_end


def test_rows_without_a_date_in_force_are_counted(thai: Localizer) -> None:
    """The two editions and the two procedures with dates; not the others, nor the act."""
    content = as_of(thai)
    assert content.total - content.undated == 4
    assert content.estimated == 1
