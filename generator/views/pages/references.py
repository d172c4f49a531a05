"""The index of references: standards and acts, and the matrix of clauses against the steps of procedures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.language.collation import sort_key
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.views.choice import allowed
from generator.views.clauses import Clauses, clauses
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

INDEX_OF = Reference


@dataclass(frozen=True)
class ReferenceRow:
    """One reference in the list."""

    link: Link
    year: Day | None
    use: Prose
    clauses: int


@dataclass(frozen=True)
class TypeRows:
    """The references of one type, in alphabetical order."""

    type: str
    """`standard` or `act`."""
    rows: tuple[ReferenceRow, ...]


@dataclass(frozen=True)
class Matrix:
    """The clauses of one reference against the procedures whose steps are matched with them."""

    id: str
    link: Link
    designation: str
    clauses: Clauses
    unmatched: tuple[Link, ...]
    """Procedures none of whose steps is matched with a clause of it."""


@dataclass(frozen=True)
class ReferencesPage:
    """What the template of the index is given."""

    total: int
    types: tuple[TypeRows, ...]
    matrices: tuple[Matrix, ...]
    matrix_rows: int
    """The rows of all matrices."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    references = localizer.catalogue.of(Reference)
    matrices = tuple(_matrices(localizer, references))
    types = tuple(_types(localizer, references))
    yield Page(
        language=localizer.language,
        route=Reference.section,
        section=Reference.section,
        title=words("kind.reference-plural"),
        description=words("reference.index-description"),
        template="references.html.jinja",
        content=ReferencesPage(
            total=len(references),
            types=types,
            matrices=matrices,
            matrix_rows=sum(len(one.clauses.rows) for one in matrices),
        ),
        toc=(
            *(TocItem(words(f"reference.type-{group.type}"), f"type-{group.type}") for group in types),
            *(TocItem(one.designation, f"matrix-{one.id}") for one in matrices),
        ),
    )


def _types(localizer: Localizer, references: tuple[Reference, ...]) -> Iterator[TypeRows]:
    ordered = sorted(references, key=lambda one: sort_key(localizer.name(one)))
    for type_ in allowed(Reference, "type"):
        rows = tuple(_row(localizer, one) for one in ordered if one.type == type_)
        if rows:
            yield TypeRows(type_, rows)


def _row(localizer: Localizer, reference: Reference) -> ReferenceRow:
    return ReferenceRow(
        link=localizer.link_to(reference),
        year=reference.year,
        use=localizer.prose(reference.use),
        clauses=len(reference.clauses),
    )


def _matrices(localizer: Localizer, references: tuple[Reference, ...]) -> Iterator[Matrix]:
    procedures = tuple(localizer.link_to(one) for one in localizer.catalogue.of(Procedure))
    for reference in references:
        found = clauses(localizer, reference)
        if found.mappings:
            matched = {mapping.procedure for mapping in found.mappings}
            yield Matrix(
                id=reference.id,
                link=localizer.link_to(reference),
                designation=reference.designation or localizer.name(reference),
                clauses=found,
                unmatched=tuple(one for one in procedures if one not in matched),
            )
