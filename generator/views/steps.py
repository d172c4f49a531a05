"""Steps of a procedure as others name them: by their place in the path."""

from __future__ import annotations

from generator.model.kinds.procedure import Procedure
from generator.views.localizer import Link, Localizer


def step_links(localizer: Localizer, procedure: Procedure) -> dict[str, Link]:
    """A link to each step by its key, led by its number; the first step is 1."""
    path = localizer.path(procedure)
    return {
        step.key: Link(
            path, step.key, localizer.prose(step.title), localizer.words("procedure.step", n=number)
        )
        for number, step in enumerate(procedure.steps, 1)
    }
