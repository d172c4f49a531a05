"""Clauses of a reference with everything that refers to them: where procedures meet ISO/IEC 17065."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.model.kinds.category import Category
from generator.model.kinds.procedure import Procedure, Step
from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Standard
from generator.model.references import Reference as Use
from generator.views.citing import PartCited, part_cited
from generator.views.localizer import Link, Localizer, Prose
from generator.views.steps import step_links
from generator.views.taught import TEACHING_FIELDS


@dataclass(frozen=True)
class Mapping:
    """A procedure some of whose steps are matched with clauses, and who matched them."""

    procedure: Link
    by: Literal["ours", "published"] | None
    """None where the procedure does not say."""


@dataclass(frozen=True)
class ClauseShown:
    """One clause."""

    key: str
    former: tuple[str, ...]
    """Keys it once had: their addresses lead here."""
    number: str
    level: int
    """How deep it lies: 0 for clause 7, 1 for 7.4."""
    title: Prose
    link: Link
    steps: tuple[tuple[Link, ...], ...]
    """The steps that answer it, by procedure, in the order of the mappings."""
    requirements: tuple[Link, ...]
    """Requirements of standards and categories that rest on it."""
    taught_by: tuple[Link, ...]
    """Training, agenda items and programmes about it."""
    cite: PartCited


@dataclass(frozen=True)
class Clauses:
    """The clauses of a reference."""

    mappings: tuple[Mapping, ...]
    rows: tuple[ClauseShown, ...]
    unmet: tuple[Link, ...]
    """Clauses without a step of their own, above or below them; of a whole chapter, only the chapter."""


def clauses(localizer: Localizer, reference: Reference) -> Clauses:
    """All clauses of a reference in their order."""
    uses = localizer.catalogue.backlinks(reference)
    procedures = tuple({use.origin.id: use.origin for use in uses if isinstance(use.within, Step)}.values())
    mapped = tuple(one for one in procedures if isinstance(one, Procedure))
    rows = tuple(
        ClauseShown(
            key=clause.key,
            former=clause.was,
            number=clause.number,
            level=clause.number.count("."),
            title=localizer.prose(clause.title),
            link=localizer.link_to(reference, clause),
            steps=tuple(_steps(localizer, procedure, clause.key, uses) for procedure in mapped),
            requirements=tuple(_requirements(localizer, clause.key, uses)),
            taught_by=tuple(_teaching(localizer, clause.key, uses)),
            cite=part_cited(localizer, reference, clause),
        )
        for clause in reference.clauses
    )
    return Clauses(
        mappings=tuple(Mapping(localizer.link_to(one), one.clause_mapping) for one in mapped),
        rows=rows,
        unmet=tuple(row.link for row in _unmet(rows)),
    )


def _steps(localizer: Localizer, procedure: Procedure, key: str, uses: tuple[Use, ...]) -> tuple[Link, ...]:
    links = step_links(localizer, procedure)
    found = {
        use.within.key
        for use in uses
        if use.origin is procedure and use.target_key == key and isinstance(use.within, Step)
    }
    return tuple(link for step, link in links.items() if step in found)


def _requirements(localizer: Localizer, key: str, uses: tuple[Use, ...]) -> dict[Link, None]:
    return {
        localizer.link_to(use.origin, use.within): None
        for use in uses
        if use.target_key == key and isinstance(use.origin, Standard | Category)
    }


def _teaching(localizer: Localizer, key: str, uses: tuple[Use, ...]) -> dict[Link, None]:
    return {
        localizer.link_to(use.origin, use.within): None
        for use in uses
        if use.target_key == key and use.field in TEACHING_FIELDS
    }


def _unmet(rows: tuple[ClauseShown, ...]) -> tuple[ClauseShown, ...]:
    met = [row.number for row in rows if any(row.steps)]
    unmet = [row for row in rows if not any(_are_of_one_line(row.number, number) for number in met)]
    return tuple(row for row in unmet if not any(_is_below(row.number, other.number) for other in unmet))


def _are_of_one_line(one: str, other: str) -> bool:
    return one == other or _is_below(one, other) or _is_below(other, one)


def _is_below(number: str, other: str) -> bool:
    """Whether a clause is a part of another: 7.4 of 7."""
    return number.startswith(f"{other}.")
