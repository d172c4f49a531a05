"""The matrices, one a module, each with a function that makes it."""

from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.matrices.clauses import clause_matrix
from generator.views.matrices.requirements import requirement_matrix
from generator.views.matrices.standards import standard_matrix
from generator.views.matrix import Matrix


def matrices(localizer: Localizer) -> tuple[Matrix, ...]:
    """All of them in one language."""
    return (clause_matrix(localizer), requirement_matrix(localizer), standard_matrix(localizer))
