"""The order in which things are shown: kinds by the navigation, standards by number."""

from __future__ import annotations

from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.views.navigation import NAVIGATION


def kinds_in_order() -> tuple[type[Entry], ...]:
    """All kinds, those that readers come for first."""
    routes = [route for group in NAVIGATION for route in group.routes]
    return tuple(sorted(kinds().values(), key=lambda kind: routes.index(kind.section)))


def by_number(standard: Standard) -> tuple[bool, int, int, int, str]:
    """The key to sort by: number, newest edition first; those without a number last, by title."""
    number = standard.number
    if number is None:
        return (True, 0, 0, 0, standard.title.th)
    return (False, number.serial, number.part or 0, -int(number.edition), "")
