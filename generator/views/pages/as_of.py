"""What applied then: standards, procedures and acts on a chosen date, each with its known periods."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from generator.language.calendar import Day
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard
from generator.views.choice import Choice, counted
from generator.views.in_force import Dated, Period, Verdict, periods, replacing
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer
from generator.views.order import by_number
from generator.views.page import Page, TocItem

ROUTE = "as-of"

Sort = Literal["procedure", "standard", "act"]


@dataclass(frozen=True)
class PeriodShown:
    """A period in days as people say them: whole years as years."""

    since: str
    """Its first date in ISO 8601, for the script to compare; empty if it reaches back for ever."""
    first: Day | None
    last: Day | None
    """None if it goes on."""
    verdict: Verdict


@dataclass(frozen=True)
class Row:
    """One thing that may have been in force."""

    link: Link
    schemes: tuple[str, ...]
    """The ids of the schemes it belongs to."""
    periods: tuple[PeriodShown, ...]
    by_edition: bool
    """Whether the beginning is taken from the year of the edition."""
    seen: Day | None
    """When its status was seen."""
    replaced_by: tuple[Link, ...]
    no_end: bool
    """Whether a standard's beginning is known and nothing tells of an end, nor that it holds still."""
    amended: int | None
    """The year BE of the latest amendment seen."""


@dataclass(frozen=True)
class Section:
    """All of one sort."""

    sort: Sort
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class AsOfPage:
    """What the template is given."""

    total: int
    sections: tuple[Section, ...]
    scheme_choices: tuple[Choice, ...]
    verdicts: tuple[Verdict, ...]
    undated: int
    """How many there are of which nothing is known to have been in force on any date."""
    estimated: int
    """How many of the others begin by the year of their edition."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words, catalogue = localizer.words, localizer.catalogue
    schemes = upwards(catalogue)
    standards = sorted(catalogue.of(Standard), key=by_number)
    acts = (one for one in catalogue.of(Reference) if one.type == "act" and one.year)
    sections = (
        Section("procedure", _by_scheme(localizer, catalogue.of(Procedure))),
        Section("standard", _by_scheme(localizer, standards)),
        Section("act", tuple(_row(localizer, one) for one in acts)),
    )
    rows = [row for section in sections for row in section.rows]
    dated = [row for row in rows if any(one.verdict == "in-force" for one in row.periods)]
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("asof.title"),
        description=words("asof.description", n=len(rows)),
        template="as_of.html.jinja",
        content=AsOfPage(
            total=len(rows),
            sections=tuple(section for section in sections if section.rows),
            scheme_choices=counted(
                ((one.id, localizer.prose(one.abbreviation).text) for one in schemes),
                (scheme for row in rows for scheme in row.schemes),
            ),
            verdicts=get_args(Verdict),
            undated=len(rows) - len(dated),
            estimated=sum(row.by_edition for row in dated),
        ),
        toc=tuple(TocItem(words(f"asof.sort-{one.sort}"), one.sort) for one in sections if one.rows),
        scripts=("dates.js", "as_of.js"),
        styles=("as_of.css",),
    )


def _by_scheme(localizer: Localizer, entries: Sequence[Standard | Procedure]) -> tuple[Row, ...]:
    """Rows in the order of their schemes, else as they are."""
    found = localizer.catalogue.find
    return tuple(
        _row(localizer, one)
        for scheme in upwards(localizer.catalogue)
        for one in entries
        if found(one.scheme) is scheme
    )


def _row(localizer: Localizer, one: Dated) -> Row:
    catalogue = localizer.catalogue
    newer = replacing(catalogue, one)
    begins = None if isinstance(one, Reference) else one.in_force_from
    seen = one.status_on if isinstance(one, Standard) else None
    return Row(
        link=localizer.link_to(one),
        schemes=_schemes(localizer, one),
        periods=tuple(map(_shown, periods(catalogue, one))),
        by_edition=isinstance(one, Standard) and bool(one.edition) and not begins,
        seen=seen if isinstance(one, Standard) and one.status != "unknown" else None,
        replaced_by=tuple(localizer.link_to(other) for other in newer),
        no_end=isinstance(one, Standard) and bool(begins) and not (newer or seen),
        amended=one.amended if isinstance(one, Reference) else None,
    )


def _schemes(localizer: Localizer, one: Dated) -> tuple[str, ...]:
    """Its own, or those that name an act as what they rest on."""
    catalogue = localizer.catalogue
    if not isinstance(one, Reference):
        return (catalogue.get(one.scheme, Scheme).id,)
    return tuple(
        scheme.id
        for scheme in catalogue.of(Scheme)
        if any(catalogue.find(target) is one for target in scheme.about)
    )


def _shown(period: Period) -> PeriodShown:
    first, last = period.since, period.until
    by_year = _are_whole_years(first, last)
    return PeriodShown(
        since=first.isoformat() if first else "",
        first=_day(first, by_year) if first else None,
        last=_day(last, by_year) if last else None,
        verdict=period.verdict,
    )


def _are_whole_years(first: dt.date | None, last: dt.date | None) -> bool:
    """Whether years tell a period as well: what ends it has are New Year's Day and New Year's Eve."""
    begins = first is None or (first.month, first.day) == (1, 1)
    ends = last is None or (last.month, last.day) == (12, 31)
    return begins and ends


def _day(date: dt.date, by_year: bool) -> Day:
    return Day(date.year) if by_year else Day(date.year, date.month, date.day)
