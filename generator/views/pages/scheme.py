"""A scheme: who certifies whom, its mark, its procedures and standards, and the ways up to it and from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.language.calendar import Day
from generator.model.kinds.category import Category
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.scheme import Figure, Scheme
from generator.model.kinds.standard import Standard, Status
from generator.views.ascent import anchor_of
from generator.views.entry import Cited, EntryFrame, cited, closing, frame
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.taught import taught_by
from generator.views.titles import titles

ENTRIES_OF = Scheme


@dataclass(frozen=True)
class FigureShown:
    """A count with its date."""

    label: Prose
    value: int
    on: Day
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class CategoryCount:
    """How many standards of the scheme a category has."""

    link: Link
    category_id: str
    by_status: tuple[int, ...]
    """In the order of the table's statuses."""
    total: int


@dataclass(frozen=True)
class StandardCounts:
    """The standards of the scheme by category and status."""

    statuses: tuple[Status, ...]
    """Those that occur."""
    categories: tuple[CategoryCount, ...]
    by_status: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class WayUp:
    """The step from one scheme to the next level."""

    scheme: Link
    """The scheme at the other end of the step."""
    note: Prose | None
    """What is known of the step."""
    anchor: str
    """Where the page of the way up compares the two."""


@dataclass(frozen=True)
class SchemePage:
    """What the template of a scheme is given."""

    frame: EntryFrame
    abbreviation: Prose
    summary: Prose
    certifiers: tuple[Link, ...]
    certifying: Prose | None
    applicants: Prose | None
    mark: Prose | None
    validity: Prose | None
    fee: Prose | None
    procedures: tuple[Link, ...]
    below: tuple[WayUp, ...]
    above: WayUp | None
    standards: StandardCounts
    figures: tuple[FigureShown, ...]
    """Newest first."""
    about: tuple[Link, ...]
    taught_by: tuple[Link, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a scheme."""
    named, words = titles(localizer, Scheme), localizer.words
    for scheme in localizer.shown(Scheme):
        content = _content(localizer, scheme)
        yield Page(
            language=localizer.language,
            route=f"{scheme.section}/{scheme.id}",
            section=scheme.section,
            title=named[scheme.id],
            description=words(
                "scheme.description", name=localizer.name(scheme), abbreviation=content.abbreviation.text
            ),
            template="scheme.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=scheme.id,
        )


def _content(localizer: Localizer, scheme: Scheme) -> SchemePage:
    catalogue = localizer.catalogue
    figures = sorted(scheme.figures, key=lambda figure: figure.on.first, reverse=True)
    return SchemePage(
        frame=frame(localizer, scheme),
        abbreviation=localizer.prose(scheme.abbreviation),
        summary=localizer.prose(scheme.summary),
        certifiers=localizer.links(scheme.certifiers),
        certifying=localizer.maybe(scheme.certifying),
        applicants=localizer.maybe(scheme.applicants),
        mark=localizer.maybe(scheme.mark),
        validity=localizer.maybe(scheme.validity),
        fee=localizer.maybe(scheme.fee),
        procedures=tuple(
            localizer.link_to(one) for one in catalogue.of(Procedure) if catalogue.find(one.scheme) is scheme
        ),
        below=tuple(
            WayUp(localizer.link_to(other), localizer.maybe(other.next_level_note), anchor_of(other.id))
            for other in catalogue.of(Scheme)
            if other.next_level and catalogue.find(other.next_level) is scheme
        ),
        above=_above(localizer, scheme),
        standards=_counts(localizer, scheme),
        figures=tuple(_figure(localizer, figure) for figure in figures),
        about=localizer.links(scheme.about),
        taught_by=taught_by(localizer, scheme),
    )


def _above(localizer: Localizer, scheme: Scheme) -> WayUp | None:
    if scheme.next_level is None:
        return None
    note = localizer.maybe(scheme.next_level_note)
    return WayUp(localizer.link(scheme.next_level), note, anchor_of(scheme.id))


def _figure(localizer: Localizer, figure: Figure) -> FigureShown:
    return FigureShown(
        localizer.prose(figure.label), figure.value, figure.on, cited(localizer, figure.sources)
    )


def _counts(localizer: Localizer, scheme: Scheme) -> StandardCounts:
    """Categories in the order of their ids; those without a standard of the scheme are left out."""
    catalogue = localizer.catalogue
    members = [one for one in catalogue.of(Standard) if catalogue.find(one.scheme) is scheme]
    by_status = Counter(one.status for one in members)
    statuses = tuple(status for status in get_args(Status) if by_status[status])
    categories = []
    for category in catalogue.of(Category):
        found = Counter(one.status for one in members if catalogue.find(one.category) is category)
        if found:
            counts = tuple(found[status] for status in statuses)
            categories.append(CategoryCount(localizer.link_to(category), category.id, counts, found.total()))
    return StandardCounts(
        statuses, tuple(categories), tuple(by_status[status] for status in statuses), len(members)
    )


def _toc(localizer: Localizer, content: SchemePage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("next.heading"), "next")
    yield TocItem(words("scheme.way"), "way")
    yield TocItem(words("scheme.procedures"), "procedures")
    yield TocItem(words("scheme.standards"), "standards")
    if content.figures:
        yield TocItem(words("field.figures"), "figures")
    if content.about:
        yield TocItem(words("field.about"), "about")
    if content.taught_by:
        yield TocItem(words("scheme.taught-by"), "taught-by")
    yield from closing(localizer, content.frame)
