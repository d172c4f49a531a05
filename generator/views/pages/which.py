"""Which standard is mine? A field to type a product into, and every standard by product group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard, Status
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.order import by_number
from generator.views.page import Page, TocItem, path_of
from generator.views.standing import in_use

ROUTE = "which"


@dataclass(frozen=True)
class Candidate:
    """A standard one may choose."""

    link: Link
    status: Status
    newer: tuple[Link, ...]


@dataclass(frozen=True)
class ProductGroup:
    """The standards of one scheme in one product group."""

    link: Link
    standards: tuple[Candidate, ...]


@dataclass(frozen=True)
class SchemeGroups:
    """The product groups of one scheme that have standards, and how to apply under it."""

    id: str
    link: Link
    abbreviation: Prose
    procedures: tuple[Link, ...]
    groups: tuple[ProductGroup, ...]
    total: int


@dataclass(frozen=True)
class WhichPage:
    """What the template is given."""

    search: str
    """The path of the page that searches everything."""
    total: int
    statuses: tuple[Status, ...]
    schemes: tuple[SchemeGroups, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    schemes = tuple(_scheme(localizer, scheme) for scheme in upwards(localizer.catalogue))
    total = sum(scheme.total for scheme in schemes)
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("which.title"),
        description=words("which.description", n=total),
        template="which.html.jinja",
        content=WhichPage(
            search=path_of(localizer.language, "search"),
            total=total,
            statuses=get_args(Status),
            schemes=schemes,
        ),
        toc=tuple(
            TocItem(scheme.abbreviation.text, f"scheme-{scheme.id}") for scheme in schemes if scheme.total
        ),
        scripts=("search/client.js", "search_hits.js", "which.js"),
        styles=("which.css",),
    )


def _scheme(localizer: Localizer, scheme: Scheme) -> SchemeGroups:
    catalogue = localizer.catalogue
    members = [one for one in catalogue.of(Standard) if catalogue.find(one.scheme) is scheme]
    groups = (_group(localizer, category, members) for category in catalogue.of(Category))
    return SchemeGroups(
        id=scheme.id,
        link=localizer.link_to(scheme),
        abbreviation=localizer.prose(scheme.abbreviation),
        procedures=tuple(localizer.link_to(one) for one in in_use(catalogue, scheme)),
        groups=tuple(group for group in groups if group.standards),
        total=len(members),
    )


def _group(localizer: Localizer, category: Category, members: list[Standard]) -> ProductGroup:
    catalogue = localizer.catalogue
    chosen = [one for one in members if catalogue.find(one.category) is category]
    return ProductGroup(
        localizer.link_to(category),
        tuple(
            Candidate(
                link=localizer.link_to(one),
                status=one.status,
                newer=tuple(localizer.link_to(newer) for newer in catalogue.replaced_by(one)),
            )
            for one in sorted(chosen, key=by_number)
        ),
    )
