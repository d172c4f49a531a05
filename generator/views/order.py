"""The order in which kinds are shown: that of the navigation."""

from __future__ import annotations

from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.views.navigation import NAVIGATION


def kinds_in_order() -> tuple[type[Entry], ...]:
    """All kinds, those that readers come for first."""
    routes = [route for group in NAVIGATION for route in group.routes]
    return tuple(sorted(kinds().values(), key=lambda kind: routes.index(kind.section)))
