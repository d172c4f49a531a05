"""Whether a procedure may be followed today, as far as the catalogue tells."""

from __future__ import annotations

from typing import Literal

from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.scheme import Scheme

Standing = Literal["in-force", "superseded", "withdrawn", "unknown"]


def successors(catalogue: Catalogue, procedure: Procedure) -> tuple[Procedure, ...]:
    """The procedures that replace one."""
    return catalogue.replaced_by(procedure)


def standing(catalogue: Catalogue, procedure: Procedure) -> Standing:
    """By its successors first, then by its dates."""
    if successors(catalogue, procedure):
        return "superseded"
    if procedure.in_force_to:
        return "withdrawn"
    return "in-force" if procedure.in_force_from else "unknown"


def is_over(catalogue: Catalogue, procedure: Procedure) -> bool:
    """Whether nobody should apply by it any more."""
    return standing(catalogue, procedure) in ("superseded", "withdrawn")


def in_use(catalogue: Catalogue, scheme: Scheme) -> tuple[Procedure, ...]:
    """The procedures of a scheme by which one may apply."""
    return tuple(one for one in catalogue.procedures(scheme) if not is_over(catalogue, one))
