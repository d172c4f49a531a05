"""What changed from one edition to the next, requirement by requirement, as far as the catalogue can tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Group, Requirement, Standard
from generator.views.limit_direction import direction
from generator.views.localizer import Link, Localizer
from generator.views.page import path_of

ROUTE = "compare"
"""Where comparisons are."""

Verdict = Literal["stricter", "looser", "changed", "moved", "new", "dropped", "kept", "unknown"]
"""Those first that a producer must act on. `changed`: the direction is not known. `unknown`: of a requirement
of one edition nobody has said what it was, or is, in the other."""


@dataclass(frozen=True)
class Compared:
    """One requirement in two editions; at least one of them is there."""

    verdict: Verdict
    group: Group
    before: Requirement | None
    after: Requirement | None
    old: Standard | None
    """The edition that `before` is of; the new one where it alone remembers what was dropped."""


def replaced(catalogue: Catalogue, new: Standard) -> tuple[Standard, ...]:
    """The editions that one replaces."""
    return tuple(catalogue.get(target, Standard) for target in new.replaces)


def can_be_compared(catalogue: Catalogue, new: Standard) -> bool:
    """Whether anything is known of what it requires or of what the editions before it required."""
    olds = replaced(catalogue, new)
    return bool(olds) and bool(new.requirements or any(map(_own, olds)))


def compared(catalogue: Catalogue, new: Standard) -> tuple[Compared, ...]:
    """Every requirement of both sides once, by the sections of a standard."""
    found = list(_compared(catalogue, new))
    return tuple(one for group in get_args(Group) for one in found if one.group == group)


def comparisons_with(localizer: Localizer, standard: Standard) -> tuple[Link, ...]:
    """Links to the comparisons an edition is part of, named by the newer edition of each."""
    catalogue = localizer.catalogue
    return tuple(
        Link(
            path_of(localizer.language, f"{ROUTE}/{new.id}"),
            "",
            localizer.prose(new.title),
            localizer.number(new),
        )
        for new in (standard, *catalogue.replaced_by(standard))
        if can_be_compared(catalogue, new)
    )


def _compared(catalogue: Catalogue, new: Standard) -> Iterator[Compared]:
    owners = {id(one): old for old in replaced(catalogue, new) for one in _own(old)}
    told = set()
    for after in new.requirements:
        part = catalogue.part(after.earlier) if after.earlier else None
        before = part if isinstance(part, Requirement) and id(part) in owners else None
        if before:
            told.add(id(before))
        old = owners.get(id(before))
        if after.relation == "dropped":
            yield Compared("dropped", (before or after).group, before or after, None, old or new)
        else:
            yield Compared(_verdict(before, after), after.group, before, after, old)
    for old in replaced(catalogue, new):
        for before in _own(old):
            if id(before) not in told:
                yield Compared("unknown", before.group, before, None, old)


def _own(standard: Standard) -> tuple[Requirement, ...]:
    """What an edition requires, without what it says to have dropped."""
    return tuple(one for one in standard.requirements if one.relation != "dropped")


def _verdict(before: Requirement | None, after: Requirement) -> Verdict:
    """What the data say; of what changed, the direction of its limits."""
    if after.relation == "new":
        return "new"
    if before is None or after.relation is None:
        return "unknown"
    if after.relation == "changed":
        found = direction(before.limits, after.limits)
        return found if found in ("stricter", "looser") else "changed"
    return after.relation
