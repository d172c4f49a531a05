"""What has changed since a seminar was held: what it taught that no longer holds, and what is newer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.entry import Told, told
from generator.views.held import last_day
from generator.views.localizer import Localizer
from generator.views.since import Newer, is_surely_after, newer
from generator.views.taught import Taught, taught


@dataclass(frozen=True)
class Changes:
    """What a reader of a seminar's agenda should know today, as far as the catalogue tells."""

    held: Day | None
    """The day after which something counts as newer; None if it is not known."""
    ended: tuple[Taught, ...]
    """Standards it taught that are no longer in force."""
    procedures: tuple[Newer, ...]
    """Procedures for what it taught that came into force later, newest first."""
    material: tuple[Newer, ...]
    """Later material on what it taught, newest first."""
    facts: tuple[Told, ...]
    """Dated facts of what it taught and of its materials that are later, newest first."""
    found: bool
    """Whether there is any of these."""


def changes(localizer: Localizer, seminar: Seminar) -> Changes:
    """What has changed for one seminar."""
    catalogue, held = localizer.catalogue, last_day(seminar)
    targets = tuple(target for item in seminar.agenda for target in item.teaches)
    own = {material for item in seminar.agenda for material in item.materials}
    subjects = _entries(catalogue, targets)
    ended = tuple(one for one in taught(localizer, targets) if one.status in ("superseded", "withdrawn"))
    procedures = newer(
        (
            (localizer.link_to(one), one.in_force_from)
            for one in catalogue.of(Procedure)
            if subjects & _entries(catalogue, (one.id, one.scheme, *one.replaces))
        ),
        held,
    )
    material = newer(
        (
            (localizer.link_to(one), one.date)
            for one in catalogue.of(Training)
            if one.id not in own and subjects & _entries(catalogue, one.teaches)
        ),
        held,
    )
    later = sorted(
        (
            (fact.on.first, told(localizer, fact))
            for identifier in sorted(subjects | _entries(catalogue, own))
            for fact in catalogue.by_id[identifier].facts
            if fact.on and held and is_surely_after(fact.on, held)
        ),
        key=lambda dated: dated[0],
        reverse=True,
    )
    facts = tuple(fact for _, fact in later)
    return Changes(held, ended, procedures, material, facts, bool(ended or procedures or material or facts))


def _entries(catalogue: Catalogue, targets: Iterable[str]) -> set[str]:
    """The ids, as they are now, of the entries that ids or `id#key` name."""
    found = (catalogue.find(target.partition("#")[0]) for target in targets)
    return {entry.id for entry in found if entry}
