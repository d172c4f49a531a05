"""Teaching in both directions: what is taught, and what teaches it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.entry import Entry
from generator.model.kinds.standard import Standard, Status
from generator.views.localizer import Link, Localizer

TEACHING_FIELDS = ("teaches", "touches")
"""Fields by which training, agenda items and programmes say what they are about."""


@dataclass(frozen=True)
class Taught:
    """Something that is taught, and whether it still holds."""

    link: Link
    status: Status | None
    """Of a standard; None for anything else."""
    replaced_by: tuple[Link, ...]


def taught(localizer: Localizer, targets: tuple[str, ...]) -> tuple[Taught, ...]:
    """What some ids name, each once, in their order."""
    return tuple(_taught(localizer, target) for target in dict.fromkeys(targets))


def _taught(localizer: Localizer, target: str) -> Taught:
    entry = localizer.catalogue.find(target.partition("#")[0])
    if not isinstance(entry, Standard):
        return Taught(localizer.link(target), None, ())
    newer = localizer.catalogue.replaced_by(entry)
    return Taught(localizer.link(target), entry.status, tuple(localizer.link_to(one) for one in newer))


def taught_by(localizer: Localizer, entry: Entry, key: str | None = None) -> tuple[Link, ...]:
    """Training, agenda items and programmes about an entry, or only about the part of it with a key."""
    links = {
        localizer.link_to(reference.origin, reference.within): None
        for reference in localizer.catalogue.backlinks(entry)
        if reference.field in TEACHING_FIELDS and key in (None, reference.target_key)
    }
    return tuple(links)
