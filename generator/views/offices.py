"""Which office certifies in which province."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.province import Province


def office_of(catalogue: Catalogue, province: Province) -> Organisation | None:
    """The provincial industry office of a province; None where none is known, as in Bangkok."""
    return next(
        (
            office
            for office in catalogue.of(Organisation)
            if office.role == "provincial-office" and office.province == province.id
        ),
        None,
    )
