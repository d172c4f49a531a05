"""The levels of certification: which scheme leads up to which."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds.scheme import Scheme


def upwards(catalogue: Catalogue) -> tuple[Scheme, ...]:
    """All schemes, each after those from which one moves up to it; else in the order of their ids."""
    left = list(catalogue.of(Scheme))
    ordered: list[Scheme] = []
    while left:
        targets = [catalogue.find(one.next_level) for one in left if one.next_level]
        # The check has refused cycles, so that there is always one that nothing left leads to.
        lowest = next(one for one in left if not any(one is target for target in targets))
        ordered.append(lowest)
        left.remove(lowest)
    return tuple(ordered)
