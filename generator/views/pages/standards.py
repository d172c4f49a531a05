"""The index of standards: every one with what tells it apart, to be filtered or simply read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Detail, Standard, Status
from generator.views.choice import Choice
from generator.views.levels import upwards
from generator.views.localizer import Localizer, Prose
from generator.views.order import by_number
from generator.views.page import Page, TocItem

INDEX_OF = Standard


@dataclass(frozen=True)
class Row:
    """One standard in the list."""

    path: str
    number: str
    title: Prose
    other_title: str
    """The title in the other language, so that the list can be searched in both."""
    scheme: str
    category: str
    category_name: str
    status: Status
    detail: Detail
    requirements: int


@dataclass(frozen=True)
class SchemeRows:
    """The standards of one scheme."""

    id: str
    name: Prose
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class StandardsPage:
    """What the template of the index is given."""

    total: int
    schemes: tuple[SchemeRows, ...]
    scheme_choices: tuple[Choice, ...]
    category_choices: tuple[Choice, ...]
    status_choices: tuple[Choice, ...]
    detail_choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    standards = localizer.catalogue.of(Standard)
    schemes = tuple(_scheme_rows(localizer, scheme, standards) for scheme in upwards(localizer.catalogue))
    rows = [row for scheme in schemes for row in scheme.rows]
    words = localizer.words
    yield Page(
        language=localizer.language,
        route=Standard.section,
        section=Standard.section,
        title=words("standards.title"),
        description=words("standards.description", n=len(rows)),
        template="standards.html.jinja",
        content=StandardsPage(
            total=len(rows),
            schemes=schemes,
            scheme_choices=tuple(Choice(scheme.id, scheme.name.text, len(scheme.rows)) for scheme in schemes),
            category_choices=_categories(localizer, rows),
            status_choices=_choices(localizer, "standard.status", [row.status for row in rows]),
            detail_choices=_choices(localizer, "standard.detail", [row.detail for row in rows]),
        ),
        toc=tuple(TocItem(scheme.name.text, f"scheme-{scheme.id}") for scheme in schemes),
    )


def _scheme_rows(localizer: Localizer, scheme: Scheme, standards: tuple[Standard, ...]) -> SchemeRows:
    members = [one for one in standards if localizer.catalogue.find(one.scheme) is scheme]
    rows = tuple(_row(localizer, standard, scheme) for standard in sorted(members, key=by_number))
    return SchemeRows(scheme.id, localizer.prose(scheme.abbreviation), rows)


def _row(localizer: Localizer, standard: Standard, scheme: Scheme) -> Row:
    title = localizer.prose(standard.title)
    category = localizer.catalogue.get(standard.category, Category)
    other = standard.title.en if title.language == "th" else standard.title.th
    return Row(
        path=localizer.path(standard),
        number=localizer.number(standard),
        title=title,
        other_title=other or "",
        scheme=scheme.id,
        category=category.id,
        category_name=localizer.prose(category.name).text,
        status=standard.status,
        detail=standard.detail,
        requirements=len(standard.requirements),
    )


def _categories(localizer: Localizer, rows: list[Row]) -> tuple[Choice, ...]:
    used = [row.category for row in rows]
    return tuple(
        Choice(category.id, localizer.prose(category.name).text, used.count(category.id))
        for category in localizer.catalogue.of(Category)
        if category.id in used
    )


def _choices(localizer: Localizer, area: str, values: list[str]) -> tuple[Choice, ...]:
    return tuple(
        Choice(value, localizer.words(f"{area}-{value}"), values.count(value))
        for value in dict.fromkeys(values)
    )
