"""What a trainer prints and hands on: for each seminar its codes and its handout; other sheets below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.language.calendar import Day
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.views.coded import with_sheet
from generator.views.held import first_day
from generator.views.localizer import Link, Localizer
from generator.views.page import Page, TocItem, path_of
from generator.views.quiz import questions


@dataclass(frozen=True)
class SheetRow:
    """An entry and what can be printed about it."""

    link: Link
    sheet: str
    """The path of its sheet of codes."""
    handout: str
    """The path of its handout; empty if it has none."""
    projector: str = ""
    """The path of its screens; empty if it has none."""
    quiz: str = ""
    """The path of its quiz; empty if it has none."""
    start: Day | None = None
    end: Day | None = None
    reported: Day | None = None


@dataclass(frozen=True)
class ShareGroup:
    """The rows of one kind."""

    kind: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True)
class SharePage:
    """What the template is given."""

    groups: tuple[ShareGroup, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page, if there is anything to print."""
    groups = tuple(_groups(localizer))
    if not groups:
        return
    words = localizer.words
    yield Page(
        language=localizer.language,
        route="share",
        section="share",
        title=words("share.title"),
        description=words("share.description"),
        template="share_index.html.jinja",
        content=SharePage(groups),
        toc=tuple(TocItem(words(f"kind.{group.kind}-plural"), group.kind) for group in groups),
    )


def _groups(localizer: Localizer) -> Iterator[ShareGroup]:
    for kind in (Seminar, Procedure, Standard):
        entries: list[Entry] = [entry for entry in localizer.catalogue.of(kind) if with_sheet(entry)]
        if kind is Seminar:
            entries.sort(key=_recency)
        if entries:
            yield ShareGroup(kind.kind, tuple(_row(localizer, entry) for entry in entries))


def _recency(entry: Entry) -> tuple[int, str]:
    day = first_day(entry) if isinstance(entry, Seminar) else None
    return (-day.first.toordinal() if day else 0, entry.id)


def _row(localizer: Localizer, entry: Entry) -> SheetRow:
    def path(route: str) -> str:
        return path_of(localizer.language, route)

    projector = path(f"{entry.section}/{entry.id}/projector") if entry.parts() else ""
    row = SheetRow(localizer.link_to(entry), path(f"share/{entry.id}"), "", projector)
    if not isinstance(entry, Seminar):
        return row
    return replace(
        row,
        handout=path(f"handout/{entry.id}"),
        quiz=path(f"quiz/{entry.id}") if questions(localizer.catalogue, entry) else "",
        start=entry.start,
        end=entry.end,
        reported=entry.reported,
    )
