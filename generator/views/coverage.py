"""What training and seminars leave out, and what they teach that no longer holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
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
Through = Literal["standard", "category", "scheme", "reference"]
"""What wider thing is taught, where the thing itself is not."""


@dataclass(frozen=True)
class Untaught:
    """Something that nothing teaches."""

    link: Link
    group: str | None = None
    """The section of a standard's requirements, where it is one."""


@dataclass(frozen=True)
class Wider:
    """What is taught only as part of something wider."""

    through: Through
    link: Link
    """The wider thing."""
    taught_by: tuple[Link, ...]
    """The training and agenda items about it."""
    rows: tuple[Untaught, ...]


@dataclass(frozen=True)
class Uncovered:
    """All of one sort that nothing teaches, of how many."""

    sort: Sort
    total: int
    rows: tuple[Untaught, ...]
    """What is not taught at all."""
    wider: tuple[Wider, ...]

    @property
    def count(self) -> int:
        """How many things of the sort nothing teaches by name."""
        return len(self.rows) + sum(len(one.rows) for one in self.wider)


@dataclass(frozen=True)
class Outdated:
    """Training or an item of an agenda that teaches what no longer holds."""

    link: Link
    teaches: Link
    replaced_by: tuple[Link, ...]


def uncovered(localizer: Localizer) -> tuple[Uncovered, ...]:
    """What is not taught, by sort."""
    taught = _Taught(localizer)
    return (_standards(taught), _sections(taught), _procedures(taught), _clauses(taught))


def _standards(taught: _Taught) -> Uncovered:
    valid = _valid(taught.localizer.catalogue)
    missed = (one for one in valid if not taught.any_of(one))
    return taught.sorted_out(
        "standard", len(valid), ((Untaught(taught.localizer.link_to(one)), one) for one in missed)
    )


def _sections(taught: _Taught) -> Uncovered:
    """A section is taught if one of its requirements is."""
    sections = [
        (one, group)
        for one in _valid(taught.localizer.catalogue)
        for group in dict.fromkeys(item.group for item in one.requirements)
    ]
    missed = (
        (one, group)
        for one, group in sections
        if not any(taught.by(one, item.key) for item in one.requirements if item.group == group)
    )
    rows = ((Untaught(_section(taught.localizer, one, group), group), one) for one, group in missed)
    return taught.sorted_out("section", len(sections), rows)


def _procedures(taught: _Taught) -> Uncovered:
    catalogue = taught.localizer.catalogue
    in_use = [one for one in catalogue.of(Procedure) if not is_over(catalogue, one)]
    missed = (one for one in in_use if not taught.any_of(one))
    return taught.sorted_out(
        "procedure", len(in_use), ((Untaught(taught.localizer.link_to(one)), None) for one in missed)
    )


def _clauses(taught: _Taught) -> Uncovered:
    clauses = [(one, clause) for one in taught.localizer.catalogue.of(Reference) for clause in one.clauses]
    missed = ((one, clause) for one, clause in clauses if not taught.by(one, clause.key))
    rows = ((Untaught(taught.localizer.link_to(one, clause)), one) for one, clause in missed)
    return taught.sorted_out("clause", len(clauses), rows)


def _valid(catalogue: Catalogue) -> list[Standard]:
    return [one for one in catalogue.of(Standard) if one.status in ("in-force", "unknown")]


def _section(localizer: Localizer, standard: Standard, group: str) -> Link:
    link = localizer.link_to(standard)
    return Link(link.path, f"group-{group}", link.label, link.lead)


def outdated(localizer: Localizer) -> Iterator[Outdated]:
    """Each mention of a standard, procedure or reference that was replaced or withdrawn."""
    catalogue, taught = localizer.catalogue, _Taught(localizer)
    entries: tuple[Entry, ...] = (
        *catalogue.of(Standard),
        *catalogue.of(Procedure),
        *catalogue.of(Reference),
    )
    for entry in entries:
        newer = _newer(catalogue, entry)
        for use in taught.uses(entry) if newer is not None else ():
            yield Outdated(
                localizer.link_to(use.origin, use.within),
                localizer.link(use.target),
                tuple(localizer.link_to(one) for one in newer or ()),
            )


def _newer(catalogue: Catalogue, entry: Entry) -> tuple[Entry, ...] | None:
    """What replaced it; None if it still holds, as far as is known."""
    if isinstance(entry, Standard):
        over = entry.status in ("superseded", "withdrawn")
        return catalogue.replaced_by(entry) if over else None
    if isinstance(entry, Procedure):
        return successors(catalogue, entry) if is_over(catalogue, entry) else None
    later = (one for one in catalogue.of(Reference) if entry in map(catalogue.find, one.replaces))
    return tuple(later) or None


_Missed = tuple[Untaught, Entry | None]
"""Something that is not taught, and the entry it is or is a part of; None if nothing wider can be taught."""


class _Taught:
    """Questions about what is taught by training and by items of agendas."""

    def __init__(self, localizer: Localizer) -> None:
        """Look through the catalogue once."""
        self.localizer = localizer
        self._uses: dict[str, list[Use]] = defaultdict(list)
        self._by: dict[tuple[str, str], list[Use]] = defaultdict(list)
        catalogue = localizer.catalogue
        for use in catalogue.references:
            entry = catalogue.find(use.target_id)
            if entry and use.field == "teaches" and isinstance(use.origin, Training | Seminar):
                part = catalogue.part(use.target) if use.target_key else None
                self._uses[entry.id].append(use)
                self._by[entry.id, part.key if part else ""].append(use)

    def uses(self, entry: Entry) -> list[Use]:
        """What teaches an entry or a part of it."""
        return self._uses.get(entry.id, [])

    def any_of(self, entry: Entry) -> bool:
        """Whether it or a part of it is taught."""
        return bool(self.uses(entry))

    def by(self, entry: Entry, key: str = "") -> list[Use]:
        """What teaches the whole of an entry, or the part of a key."""
        return self._by.get((entry.id, key), [])

    def sorted_out(
        self, sort: Sort, total: int, missed: Iterable[tuple[Untaught, Entry | None]]
    ) -> Uncovered:
        """What is taught in no way first, then by what it is a part of."""
        rows: list[Untaught] = []
        wider: dict[tuple[Through, str], list[Untaught]] = defaultdict(list)
        for row, entry in missed:
            through = self._through(entry)
            (wider[through] if through else rows).append(row)
        return Uncovered(
            sort,
            total,
            tuple(rows),
            tuple(self._wider(through, found, tuple(below)) for (through, found), below in wider.items()),
        )

    def _wider(self, through: Through, found: str, rows: tuple[Untaught, ...]) -> Wider:
        entry = self.localizer.catalogue.by_id[found]
        links = dict.fromkeys(self.localizer.link_to(use.origin, use.within) for use in self.by(entry))
        return Wider(through, self.localizer.link_to(entry), tuple(links), rows)

    def _through(self, entry: Entry | None) -> tuple[Through, str] | None:
        """The nearest wider thing that is taught as a whole, and its id."""
        ways: tuple[tuple[Through, Entry | None], ...] = ()
        if isinstance(entry, Standard):
            find = self.localizer.catalogue.find
            ways = (("standard", entry), ("category", find(entry.category)), ("scheme", find(entry.scheme)))
        elif isinstance(entry, Reference):
            ways = (("reference", entry),)
        return next(((through, one.id) for through, one in ways if one and self.by(one)), None)
