"""The index of seminars: newest first, by year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import BE_OFFSET, Day
from generator.model.aliases import also
from generator.model.kinds.province import Province
from generator.model.kinds.seminar import Seminar
from generator.views.choice import Choice, allowed, counted
from generator.views.held import first_day
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

INDEX_OF = Seminar


@dataclass(frozen=True)
class SeminarRow:
    """One seminar in the list."""

    link: Link
    start: Day | None
    end: Day | None
    reported: Day | None
    provinces: tuple[str, ...]
    """Ids, for the filter."""
    province_names: tuple[Prose, ...]
    online: bool
    audience: tuple[str, ...]
    agenda: int
    """How many items its agenda has."""
    also: str
    """Other words it is found by."""


@dataclass(frozen=True)
class SeminarYear:
    """The seminars of a year, newest first; those of the same day in the order of their ids."""

    year: int | None
    """CE; None for those of which no date is known."""
    name: str
    anchor: str
    rows: tuple[SeminarRow, ...]


@dataclass(frozen=True)
class SeminarsPage:
    """What the template of the index is given."""

    total: int
    years: tuple[SeminarYear, ...]
    audience_choices: tuple[Choice, ...]
    province_choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    seminars = localizer.catalogue.of(Seminar)
    years = tuple(_years(localizer, seminars))
    yield Page(
        language=localizer.language,
        route=Seminar.section,
        section=Seminar.section,
        title=words("kind.seminar-plural"),
        description=words("seminar.index-description", n=len(seminars)),
        template="seminars.html.jinja",
        content=SeminarsPage(
            total=len(seminars),
            years=years,
            audience_choices=counted(
                ((one, words(f"value.audience-{one}")) for one in allowed(Seminar, "audience")),
                (one for seminar in seminars for one in seminar.audience),
            ),
            province_choices=counted(
                ((one.id, localizer.name(one)) for one in localizer.catalogue.of(Province)),
                (one for seminar in seminars for one in _provinces(localizer, seminar)),
            ),
        ),
        toc=tuple(TocItem(year.name, year.anchor) for year in years),
    )


def _years(localizer: Localizer, seminars: tuple[Seminar, ...]) -> Iterator[SeminarYear]:
    dated = sorted(((day, one) for one in seminars if (day := first_day(one))), key=_recency)
    for year in dict.fromkeys(day.year for day, _ in dated):
        rows = tuple(_row(localizer, one) for day, one in dated if day.year == year)
        yield SeminarYear(year, _year_name(localizer, year), f"year-{year}", rows)
    undated = tuple(_row(localizer, one) for one in seminars if first_day(one) is None)
    if undated:
        yield SeminarYear(None, _year_name(localizer, None), "year-unknown", undated)


def _recency(dated: tuple[Day, Seminar]) -> tuple[int, str]:
    day, seminar = dated
    return (-day.first.toordinal(), seminar.id)


def _year_name(localizer: Localizer, year: int | None) -> str:
    if year is None:
        return localizer.words("seminar.year-unknown")
    return localizer.words("common.year-be-ce", be=year + BE_OFFSET, ce=year)


def _row(localizer: Localizer, seminar: Seminar) -> SeminarRow:
    return SeminarRow(
        link=localizer.link_to(seminar),
        start=seminar.start,
        end=seminar.end,
        reported=seminar.reported,
        provinces=_provinces(localizer, seminar),
        province_names=tuple(link.label for link in localizer.links(seminar.provinces)),
        online=seminar.online is not None,
        audience=seminar.audience,
        agenda=len(seminar.agenda),
        also=also(seminar, localizer.name(seminar)),
    )


def _provinces(localizer: Localizer, seminar: Seminar) -> tuple[str, ...]:
    """Ids as they are now."""
    return tuple(localizer.catalogue.get(one, Province).id for one in seminar.provinces)
