"""When a standard stopped being the one to follow."""

from __future__ import annotations

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard


def ended(catalogue: Catalogue, standard: Standard) -> Day | None:
    """The first day, or year, of the earliest edition that replaces it; else when its end was seen."""
    replacing = catalogue.replaced_by(standard)
    starts = [one.in_force_from for one in replacing if one.in_force_from]
    starts += [Day(one.edition.ce) for one in replacing if one.edition and not one.in_force_from]
    return min(starts, key=lambda day: day.first, default=standard.status_on)
