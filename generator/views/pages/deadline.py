"""Due dates of a procedure: a form that a script reads, and the tables one counts by without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import is_checked
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.promise import PromiseShown, promised
from generator.views.standing import Standing, is_over, standing
from generator.views.steps import step_links

ROUTE = "deadline"


@dataclass(frozen=True)
class StepRow:
    """A step as one counts by it."""

    key: str
    link: Link
    working_days: int | None
    after: tuple[str, ...]
    """The keys of the steps it waits for."""


@dataclass(frozen=True)
class Choice:
    """A procedure one may choose."""

    id: str
    name: Prose
    link: Link
    steps: tuple[StepRow, ...]
    promise: PromiseShown | None
    standing: Standing

    @property
    def data(self) -> dict[str, object]:
        """What the script counts by: steps with their days and what they wait for, and the promise."""
        return {
            "steps": [{"key": one.key, "days": one.working_days, "after": one.after} for one in self.steps],
            "promise": self.promise.working_days if self.promise else None,
        }


@dataclass(frozen=True)
class DeadlinePage:
    """What the template is given."""

    choices: tuple[Choice, ...]
    calendar: Link
    first: Day
    last: Day
    verified: Day
    """What is counted past it rests on holidays that nobody has checked."""
    counting: Prose | None
    holidays: dict[str, int]
    """The weekdays on which offices do not work, by ISO date: 1 if a source was seen that names it."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page, if the catalogue has a calendar and a procedure."""
    words, catalogue = localizer.words, localizer.catalogue
    calendars, procedures = catalogue.of(Calendar), catalogue.of(Procedure)
    if not calendars or not procedures:
        return
    calendar = calendars[0]
    in_use_first = sorted(procedures, key=lambda one: is_over(catalogue, one))
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("deadline.title"),
        description=words("deadline.description"),
        template="deadline.html.jinja",
        content=DeadlinePage(
            choices=tuple(_choice(localizer, one) for one in in_use_first),
            calendar=localizer.link_to(calendar),
            first=calendar.verified_from,
            last=calendar.ends,
            verified=calendar.verified_through,
            counting=localizer.maybe(calendar.counting),
            holidays={
                day.day.iso: int(is_checked(day))
                for day in calendar.days
                if "government" in day.observed_by and day.day.first.weekday() < 5
            },
        ),
        toc=(TocItem(words("deadline.counting"), "counting"), TocItem(words("deadline.table"), "table")),
        scripts=(
            "dates.js",
            "save.js",
            "working_days.js",
            "calendar_file.js",
            "clipboard.js",
            "due_form.js",
            "due_take.js",
            "deadline.js",
        ),
        styles=("deadline.css",),
    )


def _choice(localizer: Localizer, procedure: Procedure) -> Choice:
    links = step_links(localizer, procedure)
    now = {old: step.key for step in procedure.steps for old in (step.key, *step.was)}
    return Choice(
        id=procedure.id,
        name=localizer.prose(procedure.title),
        link=localizer.link_to(procedure),
        steps=tuple(
            StepRow(
                step.key,
                links[step.key],
                step.working_days,
                tuple(now[key] for key in step.after if key in now),
            )
            for step in procedure.steps
        ),
        promise=promised(localizer, procedure.promise),
        standing=standing(localizer.catalogue, procedure),
    )
