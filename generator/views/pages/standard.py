"""A standard: what it is, whether it is in force, what it requires, what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day, Edition
from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Detail, Notice, Standard, Status
from generator.views.citing import SCRIPTS, STYLES, Citing, citing
from generator.views.comparison import comparisons_with
from generator.views.entry import EntryFrame, closing, frame
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.requirements import RequirementGroup, grouped
from generator.views.self_assessment import assessment_of
from generator.views.standing import in_use
from generator.views.taught import taught_by
from generator.views.timeline import Timeline, timeline

ENTRIES_OF = Standard


@dataclass(frozen=True)
class EditionLine:
    """A line of the history of one standard."""

    link: Link
    year: int | None
    status: Status
    is_this: bool


@dataclass(frozen=True)
class StandardPage:
    """What the template of a standard is given."""

    frame: EntryFrame
    citing: Citing
    number: str
    has_number: bool
    edition: Edition | None
    scheme: Link
    scheme_id: str
    category: Link
    also: tuple[Prose, ...]
    status: Status
    status_on: Day | None
    status_note: Prose | None
    in_force_from: Day | None
    replaced_by: tuple[Link, ...]
    replaces: tuple[Link, ...]
    editions: tuple[EditionLine, ...]
    """All known editions, newest first, this one among them; empty if there is only this one."""
    timeline: Timeline | None
    """The same by year, drawn."""
    comparisons: tuple[Link, ...]
    """Pages that show what changed from this edition, or to it."""
    notices: tuple[Notice, ...]
    ics: str | None
    isbn: str | None
    document: str | None
    detail: Detail
    groups: tuple[RequirementGroup, ...]
    group_rules: tuple[RequirementGroup, ...]
    """Requirements that a source states for the whole category."""
    readiness: str
    """The path of its self-assessment."""
    procedures: tuple[Link, ...]
    """Those by which one may apply."""
    taught_by: tuple[Link, ...]
    """Training, seminars and programmes that name this standard."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a standard."""
    for standard in localizer.shown(Standard):
        content = _content(localizer, standard)
        yield Page(
            language=localizer.language,
            route=f"{standard.section}/{standard.id}",
            section=standard.section,
            title=localizer.name(standard),
            description=localizer.words(
                "standard.description", name=localizer.name(standard), category=content.category.label.text
            ),
            template="standard.html.jinja",
            content=content,
            toc=_toc(localizer, content),
            entry=standard.id,
            scripts=SCRIPTS,
            styles=(*STYLES, "diagrams.css") if content.timeline else STYLES,
        )


def _content(localizer: Localizer, standard: Standard) -> StandardPage:
    catalogue = localizer.catalogue
    scheme = catalogue.get(standard.scheme, Scheme)
    category = catalogue.get(standard.category, Category)
    return StandardPage(
        frame=frame(localizer, standard),
        citing=citing(localizer, standard),
        number=localizer.number(standard),
        has_number=standard.number is not None,
        edition=standard.edition,
        scheme=localizer.link_to(scheme),
        scheme_id=scheme.id,
        category=localizer.link_to(category),
        also=tuple(localizer.prose(name) for name in standard.also),
        status=standard.status,
        status_on=standard.status_on,
        status_note=localizer.maybe(standard.status_note),
        in_force_from=standard.in_force_from,
        replaced_by=tuple(localizer.link_to(newer) for newer in catalogue.replaced_by(standard)),
        replaces=localizer.links(standard.replaces),
        editions=_editions(localizer, standard),
        timeline=timeline(localizer, standard),
        comparisons=comparisons_with(localizer, standard),
        notices=standard.notices,
        ics=standard.ics,
        isbn=standard.isbn,
        document=standard.document,
        detail=standard.detail,
        groups=grouped(localizer, standard),
        group_rules=grouped(localizer, category),
        readiness=assessment_of(localizer, standard).path,
        procedures=tuple(localizer.link_to(one) for one in in_use(catalogue, scheme)),
        taught_by=taught_by(localizer, standard),
    )


def _editions(localizer: Localizer, standard: Standard) -> tuple[EditionLine, ...]:
    editions = localizer.catalogue.editions(standard)
    if len(editions) < 2:
        return ()
    return tuple(
        EditionLine(localizer.link_to(one), one.edition, one.status, one is standard) for one in editions
    )


def _toc(localizer: Localizer, content: StandardPage) -> tuple[TocItem, ...]:
    words = localizer.words
    items = [TocItem(words("standard.next"), "next"), TocItem(words("standard.requirements"), "requirements")]
    items += [
        TocItem(words(f"standard.group-{group.group}"), f"group-{group.group}") for group in content.groups
    ]
    if content.group_rules:
        category = content.category.label.text
        items.append(TocItem(words("standard.group-rules", category=category), "group-rules"))
    if content.editions or content.comparisons:
        items.append(TocItem(words("standard.editions"), "editions"))
    items.append(TocItem(words("standard.particulars"), "particulars"))
    return (*items, *closing(localizer, content.frame))
