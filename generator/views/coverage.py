"""What training and seminars leave out, and what they teach that no longer holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.model.references import Reference as Use
from generator.views.localizer import Link, Localizer
from generator.views.standing import is_over, successors

Sort = Literal["standard", "section", "procedure", "clause"]
Through = Literal["standard", "category", "scheme", "reference", "none"]
"""What wider thing is taught, where the thing itself is not."""


@dataclass(frozen=True)
class Untaught:
    """Something that nothing teaches."""

    link: Link
    through: Through
    group: str | None = None
    """The section of a standard's requirements, where it is one."""


@dataclass(frozen=True)
class Uncovered:
    """All of one sort that nothing teaches, of how many."""

    sort: Sort
    total: int
    rows: tuple[Untaught, ...]


@dataclass(frozen=True)
class Outdated:
    """Training or an item of an agenda that teaches what no longer holds."""

    link: Link
    teaches: Link
    replaced_by: tuple[Link, ...]


def uncovered(localizer: Localizer) -> tuple[Uncovered, ...]:
    """What is not taught, by sort."""
    catalogue = localizer.catalogue
    taught = _Taught(catalogue)
    valid = [one for one in catalogue.of(Standard) if one.status in ("in-force", "unknown")]
    standards = [one for one in valid if not taught.any_of(one)]
    sections = [
        (one, group) for one in valid for group in dict.fromkeys(item.group for item in one.requirements)
    ]
    in_use = [one for one in catalogue.of(Procedure) if not is_over(catalogue, one)]
    clauses = [(one, clause) for one in catalogue.of(Reference) for clause in one.clauses]
    return (
        Uncovered(
            "standard",
            len(valid),
            tuple(Untaught(localizer.link_to(one), taught.through(one)) for one in standards),
        ),
        Uncovered(
            "section",
            len(sections),
            tuple(
                Untaught(_section(localizer, one, group), taught.through(one), group)
                for one, group in sections
                if not any(taught.part(one, item.key) for item in one.requirements if item.group == group)
            ),
        ),
        Uncovered(
            "procedure",
            len(in_use),
            tuple(Untaught(localizer.link_to(one), "none") for one in in_use if not taught.any_of(one)),
        ),
        Uncovered(
            "clause",
            len(clauses),
            tuple(
                Untaught(localizer.link_to(one, clause), "reference" if taught.whole(one) else "none")
                for one, clause in clauses
                if not taught.part(one, clause.key)
            ),
        ),
    )


def _section(localizer: Localizer, standard: Standard, group: str) -> Link:
    link = localizer.link_to(standard)
    return Link(link.path, f"group-{group}", link.label, link.lead)


def outdated(localizer: Localizer) -> Iterator[Outdated]:
    """Each mention of a standard or procedure that was replaced or withdrawn."""
    catalogue = localizer.catalogue
    entries: tuple[Standard | Procedure, ...] = (*catalogue.of(Standard), *catalogue.of(Procedure))
    for entry in entries:
        newer = _newer(catalogue, entry)
        if newer is None:
            continue
        for use in _teaching(catalogue, entry):
            yield Outdated(
                localizer.link_to(use.origin, use.within),
                localizer.link(use.target),
                tuple(localizer.link_to(one) for one in newer),
            )


def _newer(catalogue: Catalogue, entry: Standard | Procedure) -> tuple[Entry, ...] | None:
    """What replaced it; None if it still holds, as far as is known."""
    if isinstance(entry, Standard):
        over = entry.status in ("superseded", "withdrawn")
        return catalogue.replaced_by(entry) if over else None
    return successors(catalogue, entry) if is_over(catalogue, entry) else None


def _teaching(catalogue: Catalogue, entry: Entry) -> tuple[Use, ...]:
    return tuple(
        use
        for use in catalogue.backlinks(entry)
        if use.field == "teaches" and isinstance(use.origin, Training | Seminar)
    )


@dataclass(frozen=True)
class _Taught:
    """Questions about what is taught."""

    catalogue: Catalogue

    def any_of(self, entry: Entry) -> bool:
        return bool(_teaching(self.catalogue, entry))

    def whole(self, entry: Entry) -> bool:
        return self.part(entry, "")

    def part(self, entry: Entry, key: str) -> bool:
        return any(use.target_key == key for use in _teaching(self.catalogue, entry))

    def through(self, standard: Standard) -> Through:
        if self.whole(standard):
            return "standard"
        category, scheme = (self.catalogue.find(one) for one in (standard.category, standard.scheme))
        if category and self.whole(category):
            return "category"
        return "scheme" if scheme and self.whole(scheme) else "none"
