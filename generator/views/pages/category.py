"""A product group: its standards by scheme, and what a source requires of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.language.collation import sort_key
from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Detail, Standard, Status
from generator.views.citing import SCRIPTS, STYLES, Citing, citing
from generator.views.entry import EntryFrame, closing, frame
from generator.views.localizer import Link, Localizer
from generator.views.page import Page, TocItem, path_of
from generator.views.requirements import RequirementGroup, grouped

ENTRIES_OF = Category


@dataclass(frozen=True)
class Member:
    """A standard of the group."""

    link: Link
    status: Status
    detail: Detail


@dataclass(frozen=True)
class SchemeMembers:
    """The standards of the group in one scheme, by number."""

    scheme: Link
    members: tuple[Member, ...]


@dataclass(frozen=True)
class CategoryPage:
    """What the template of a product group is given."""

    frame: EntryFrame
    citing: Citing
    total: int
    statuses: dict[Status, int]
    """How many of its standards have each status; those that none has are left out."""
    schemes: tuple[SchemeMembers, ...]
    groups: tuple[RequirementGroup, ...]
    standards: str
    """The path of the index of standards."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a group."""
    words = localizer.words
    for category in localizer.shown(Category):
        content = _content(localizer, category)
        name = localizer.name(category)
        yield Page(
            language=localizer.language,
            route=f"{category.section}/{category.id}",
            section=category.section,
            title=words("category.title", name=name, schemes=_abbreviations(localizer, category)),
            description=words("category.description", name=name, n=content.total),
            template="category.html.jinja",
            content=content,
            toc=_toc(localizer, content),
            entry=category.id,
            scripts=SCRIPTS,
            styles=STYLES,
        )


def _abbreviations(localizer: Localizer, category: Category) -> str:
    schemes = [localizer.catalogue.get(scheme, Scheme) for scheme in category.schemes]
    return ", ".join(localizer.prose(scheme.abbreviation).text for scheme in schemes)


def _content(localizer: Localizer, category: Category) -> CategoryPage:
    catalogue = localizer.catalogue
    standards = [one for one in catalogue.of(Standard) if catalogue.find(one.category) is category]
    counts = Counter(one.status for one in standards)
    schemes = (
        SchemeMembers(
            localizer.link_to(scheme),
            _members(localizer, [one for one in standards if catalogue.find(one.scheme) is scheme]),
        )
        for scheme in catalogue.of(Scheme)
    )
    return CategoryPage(
        frame=frame(localizer, category),
        citing=citing(localizer, category),
        total=len(standards),
        statuses={status: counts[status] for status in get_args(Status) if counts[status]},
        schemes=tuple(scheme for scheme in schemes if scheme.members),
        groups=grouped(localizer, category),
        standards=path_of(localizer.language, Standard.section),
    )


def _members(localizer: Localizer, standards: list[Standard]) -> tuple[Member, ...]:
    ordered = sorted(standards, key=lambda one: (one.number is None, sort_key(localizer.name(one))))
    return tuple(Member(localizer.link_to(one), one.status, one.detail) for one in ordered)


def _toc(localizer: Localizer, content: CategoryPage) -> tuple[TocItem, ...]:
    words = localizer.words
    items = [TocItem(words("category.standards"), "standards")]
    if content.groups:
        items.append(TocItem(words("field.requirements"), "requirements"))
    return (*items, *closing(localizer, content.frame))
