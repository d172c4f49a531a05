"""How sure the catalogue is, counted over everything it says."""

from __future__ import annotations

from typing import get_args

from generator.model.catalogue import Catalogue
from generator.model.entry import Certainty, Citation
from generator.model.inside import inside


def certainty_counts(catalogue: Catalogue) -> dict[Certainty, int]:
    """How many citations there are of each certainty, surest first; none is left out."""
    found: dict[Certainty, int] = dict.fromkeys(get_args(Certainty), 0)
    for entry in catalogue:
        for citation in inside(entry, Citation):
            found[citation.certainty] += 1
    return found
