"""A seminar: when, where and for whom it was held, what each item teaches, what changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day, Edition
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.views.agenda import AgendaDay, agenda
from generator.views.changes import Changes, changes
from generator.views.entry import EntryFrame, closing, frame
from generator.views.held import number_of_days
from generator.views.localizer import Link, Localizer, Prose
from generator.views.opened import Counted, counts, ended
from generator.views.page import Page, TocItem
from generator.views.quiz import questions
from generator.views.subjects import subjects
from generator.views.titles import titles

ENTRIES_OF = Seminar


@dataclass(frozen=True)
class InShort:
    """What a trainer wants to know first."""

    items: int
    materials: int
    counts: dict[Counted, int]
    ended: int
    """How many of the standards and procedures it taught may no longer be followed."""
    followed: int
    """Out of how many."""
    changes: int
    facts: int
    """Dated facts that are later."""


@dataclass(frozen=True)
class SeminarPage:
    """What the template of a seminar is given."""

    frame: EntryFrame
    start: Day | None
    end: Day | None
    days: int | None
    """How many days it took; None if not known."""
    reported: Day | None
    fiscal_year: Edition | None
    place: Prose | None
    provinces: tuple[Link, ...]
    online: Prose | None
    hosts: tuple[Link, ...]
    audience: tuple[str, ...]
    audience_note: Prose | None
    summary: Prose
    short: InShort
    programmes: tuple[Link, ...]
    agenda: tuple[AgendaDay, ...]
    materials: tuple[Link, ...]
    """All materials of the agenda, each once."""
    procedures: tuple[Link, ...]
    """The procedures it taught."""
    questions: int
    """How many questions its quiz has."""
    changes: Changes


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a seminar."""
    named, words = titles(localizer, Seminar), localizer.words
    for seminar in localizer.shown(Seminar):
        content = _content(localizer, seminar)
        yield Page(
            language=localizer.language,
            route=f"{seminar.section}/{seminar.id}",
            section=seminar.section,
            title=named[seminar.id],
            description=words("seminar.description", name=localizer.name(seminar)),
            template="seminar.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=seminar.id,
        )


def _content(localizer: Localizer, seminar: Seminar) -> SeminarPage:
    materials = localizer.links(
        tuple(dict.fromkeys(one for item in seminar.agenda for one in item.materials))
    )
    found = changes(localizer, seminar)
    return SeminarPage(
        frame=frame(localizer, seminar),
        start=seminar.start,
        end=seminar.end,
        days=number_of_days(seminar),
        reported=seminar.reported,
        fiscal_year=seminar.fiscal_year,
        place=localizer.maybe(seminar.place),
        provinces=localizer.links(seminar.provinces),
        online=localizer.maybe(seminar.online),
        hosts=localizer.links(seminar.hosts),
        audience=seminar.audience,
        audience_note=localizer.maybe(seminar.audience_note),
        summary=localizer.prose(seminar.summary),
        short=_short(localizer, seminar, len(materials), found),
        programmes=localizer.links(seminar.programmes),
        agenda=agenda(localizer, seminar),
        materials=materials,
        procedures=_procedures(localizer, seminar),
        questions=len(questions(localizer.catalogue, seminar)),
        changes=found,
    )


def _short(localizer: Localizer, seminar: Seminar, materials: int, found: Changes) -> InShort:
    catalogue = localizer.catalogue
    named = subjects(seminar, catalogue)
    over, of = ended(catalogue, named)
    return InShort(
        len(seminar.agenda), materials, counts(catalogue, named), over, of, len(found.found), len(found.facts)
    )


def _procedures(localizer: Localizer, seminar: Seminar) -> tuple[Link, ...]:
    targets = (target.partition("#")[0] for item in seminar.agenda for target in item.teaches)
    found = (localizer.catalogue.find(target) for target in dict.fromkeys(targets))
    return tuple(dict.fromkeys(localizer.link_to(one) for one in found if isinstance(one, Procedure)))


def _toc(localizer: Localizer, content: SeminarPage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("seminar.short"), "short")
    yield TocItem(words("next.heading"), "next")
    yield TocItem(words("seminar.agenda"), "agenda")
    yield TocItem(words("seminar.changes"), "changes")
    yield from closing(localizer, content.frame)
