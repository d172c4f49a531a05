"""A calendar of holidays: what it covers, how days are counted by it, and its days by year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import BE_OFFSET, Day, Edition
from generator.language.dates import format_weekday
from generator.model.kinds.calendar import Calendar, Holiday, Observer, Reason
from generator.model.schedule import is_checked
from generator.views.entry import Cited, EntryFrame, cited, closing, frame
from generator.views.localizer import Localizer, Prose
from generator.views.page import Page, TocItem, path_of

ENTRIES_OF = Calendar


@dataclass(frozen=True)
class HolidayShown:
    """One holiday."""

    iso: str
    written: str
    """With its weekday."""
    name: Prose
    reason: Reason
    observed_by: tuple[Observer, ...]
    is_checked: bool
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class YearShown:
    """The holidays of one year."""

    year: Edition
    days: tuple[HolidayShown, ...]


@dataclass(frozen=True)
class CalendarPage:
    """What the template of a calendar is given."""

    frame: EntryFrame
    first: Day
    last: Day
    verified: Day
    unchecked: int
    counting: Prose | None
    years: tuple[YearShown, ...]
    deadline: str
    """The path of the page that counts by it."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a calendar."""
    words = localizer.words
    for calendar in localizer.shown(Calendar):
        name, shown = localizer.name(calendar), frame(localizer, calendar)
        years = tuple(_years(localizer, calendar))
        content = CalendarPage(
            frame=shown,
            first=calendar.verified_from,
            last=calendar.ends,
            verified=calendar.verified_through,
            unchecked=sum(not is_checked(day) for day in calendar.days),
            counting=localizer.maybe(calendar.counting),
            years=years,
            deadline=path_of(localizer.language, "deadline"),
        )
        yield Page(
            language=localizer.language,
            route=f"{calendar.section}/{calendar.id}",
            section=calendar.section,
            title=name,
            description=words("calendar.description", name=name, n=len(calendar.days)),
            template="calendar.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=calendar.id,
        )


def _years(localizer: Localizer, calendar: Calendar) -> Iterator[YearShown]:
    for year in sorted({day.day.year for day in calendar.days}):
        days = tuple(_shown(localizer, day) for day in calendar.days if day.day.year == year)
        yield YearShown(Edition(year + BE_OFFSET), days)


def _shown(localizer: Localizer, day: Holiday) -> HolidayShown:
    date: dt.date = day.day.first
    return HolidayShown(
        iso=date.isoformat(),
        written=format_weekday(date, localizer.language),
        name=localizer.prose(day.name),
        reason=day.reason,
        observed_by=day.observed_by,
        is_checked=is_checked(day),
        sources=cited(localizer, day.sources),
    )


def _toc(localizer: Localizer, content: CalendarPage) -> Iterator[TocItem]:
    words = localizer.words
    if content.counting:
        yield TocItem(words("calendar.counting"), "counting")
    for one in content.years:
        yield TocItem(words("calendar.year", be=int(one.year), ce=one.year.ce), f"y{one.year.ce}")
    yield from closing(localizer, content.frame)
