"""Which office certifies in which province."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.province import Province


def office_of(catalogue: Catalogue, province: Province) -> Organisation | None:
    """The provincial industry office of a province; None where none is known, as in Bangkok.

    Where there is none, another body of the province that says what its front page holds.
    """
    there = [
        one for one in catalogue.of(Organisation) if one.province and catalogue.find(one.province) is province
    ]
    offices = (one for one in there if one.role == "provincial-office")
    return next(offices, None) or next((one for one in there if one.front), None)
