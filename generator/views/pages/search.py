"""The search page: a form whose answers scripts show, and every entry and part in a list to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.kinds.category import Category
from generator.model.kinds.standard import Standard
from generator.views.choice import allowed
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.order import kinds_in_order
from generator.views.page import Page, path_of


@dataclass(frozen=True)
class Option:
    """A value by which what is found can be narrowed."""

    value: str
    label: Prose


@dataclass(frozen=True)
class Facet:
    """One aspect of what is found, and its values."""

    name: str
    word: str
    """The key of its name."""
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Group:
    """Everything of one sort: the entries of a kind, or their requirements, steps, clauses, agenda items."""

    sort: str
    word: str
    """The key of its name."""
    index: str
    """The path of the page that lists the kind."""
    links: tuple[Link, ...]


@dataclass(frozen=True)
class SearchPage:
    """What the template of the search page is given."""

    facets: tuple[Facet, ...]
    groups: tuple[Group, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    groups = tuple(group for group in _groups(localizer) if group.links)
    words = localizer.words
    yield Page(
        language=localizer.language,
        route="search",
        section="",
        title=words("nav.search"),
        description=words("search.description", n=sum(len(group.links) for group in groups)),
        template="search.html.jinja",
        content=SearchPage(facets=tuple(_facets(localizer)), groups=groups),
    )


def _groups(localizer: Localizer) -> Iterator[Group]:
    """Every kind, followed by the parts of its entries."""
    for kind in kinds_in_order():
        entries = sorted(localizer.catalogue.of(kind), key=lambda entry: sort_key(localizer.name(entry)))
        index = path_of(localizer.language, kind.section)
        whole = tuple(localizer.link_to(entry) for entry in entries)
        parts = tuple(localizer.link_to(entry, part) for entry in entries for part in entry.parts())
        yield Group(kind.kind, f"kind.{kind.kind}-plural", index, whole)
        if parts:
            yield Group(f"{kind.kind}-part", f"search.part-{kind.kind}", index, parts)


def _facets(localizer: Localizer) -> Iterator[Facet]:
    """The aspects that the index knows of an entry; scripts hide the values that nothing found has."""
    words, catalogue = localizer.words, localizer.catalogue
    kinds = {kind.kind: words(f"kind.{kind.kind}-plural") for kind in kinds_in_order()}
    statuses = {status: words(f"standard.status-{status}") for status in allowed(Standard, "status")}
    yield Facet("kind", "search.kind", _said(localizer, kinds))
    yield Facet(
        "scheme",
        "standard.scheme",
        tuple(Option(one.id, localizer.prose(one.abbreviation)) for one in upwards(catalogue)),
    )
    yield Facet("status", "standard.status", _said(localizer, statuses))
    yield Facet(
        "category",
        "standard.category",
        tuple(Option(one.id, localizer.prose(one.name)) for one in catalogue.of(Category)),
    )


def _said(localizer: Localizer, labels: dict[str, str]) -> tuple[Option, ...]:
    return tuple(Option(value, Prose(label, localizer.language)) for value, label in labels.items())
