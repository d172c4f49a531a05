"""Requirements against what teaches them: directly, or only their standard, product group or scheme."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, get_args

from generator.model.entry import Entry
from generator.model.kinds.category import Category
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Group, Requirement, Standard
from generator.views.choice import counted
from generator.views.localizer import Link, Localizer, Prose
from generator.views.matrix import Cell, Column, Count, Filter, Matrix, Row
from generator.views.order import by_number
from generator.views.taught import taught_by

Level = Literal["requirement", "standard", "category", "scheme", "none"]
"""The nearest thing to a requirement that something teaches."""

_WIDE = ("category", "scheme")
"""Levels of which the number is told: their pages list what teaches them, the same for many requirements."""


def requirement_matrix(localizer: Localizer) -> Matrix:
    """A row a requirement of a standard or product group, a column a level at which it is taught."""
    words, levels = localizer.words, get_args(Level)
    rows = tuple(_rows(localizer))
    taught = [row.values["taught"] for row in rows]
    groups = ((group, words(f"standard.group-{group}")) for group in get_args(Group))
    return Matrix(
        subject="requirements",
        columns=(
            Column("requirement", Prose(words("standard.requirements"), localizer.language)),
            Column("group", Prose(words("matrix.column-group"), localizer.language)),
            *(
                Column(level, Prose(words(f"matrix.taught-{level}"), localizer.language), level in _WIDE)
                for level in levels
                if level != "none"
            ),
        ),
        rows=rows,
        filters=(
            Filter(
                "group",
                words("matrix.column-group"),
                counted(groups, (row.values["group"] for row in rows)),
            ),
            Filter(
                "taught",
                words("matrix.filter-taught"),
                counted(((level, words(f"matrix.taught-{level}")) for level in levels), taught),
            ),
        ),
        counts=(
            Count(words("standard.requirements"), len(rows)),
            *(Count(words(f"matrix.taught-{level}"), taught.count(level)) for level in levels),
        ),
        remarks=(Prose(words("matrix.taught-note"), localizer.language),),
    )


def _rows(localizer: Localizer) -> Iterator[Row]:
    catalogue = localizer.catalogue

    @cache
    def teaching(identifier: str) -> tuple[Link, ...]:
        """What teaches an entry as a whole."""
        entry = catalogue.find(identifier)
        return taught_by(localizer, entry, "") if entry else ()

    for standard in sorted(catalogue.of(Standard), key=by_number):
        category, scheme = catalogue.get(standard.category, Category), catalogue.get(standard.scheme, Scheme)
        above = (teaching(standard.id), teaching(category.id), teaching(scheme.id))
        yield from (_row(localizer, standard, one, above) for one in standard.requirements)
    for category in catalogue.of(Category):
        yield from (
            _row(localizer, category, one, ((), teaching(category.id), ())) for one in category.requirements
        )


def _row(localizer: Localizer, owner: Entry, one: Requirement, above: tuple[tuple[Link, ...], ...]) -> Row:
    levels = (taught_by(localizer, owner, one.key), *above)
    nearest = next((name for name, links in zip(get_args(Level), levels, strict=False) if links), "none")
    group = localizer.words(f"standard.group-{one.group}")
    return Row(
        cells=(
            Cell(links=(localizer.link_to(owner, one),)),
            Cell(text=Prose(group, localizer.language)),
            *(
                Cell(number=len(links)) if level in _WIDE else Cell(links=links)
                for level, links in zip(get_args(Level), levels, strict=False)
            ),
        ),
        values={"group": one.group, "taught": nearest},
    )
