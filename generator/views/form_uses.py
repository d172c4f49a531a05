"""Where forms are used: the steps of procedures they go into and come out of."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds.form import Form
from generator.model.kinds.procedure import Procedure
from generator.views.localizer import Link, Localizer
from generator.views.steps import step_links


@dataclass(frozen=True)
class FormUse:
    """The steps of one procedure that use a form."""

    procedure: Link
    steps_in: tuple[Link, ...]
    """Steps it goes into."""
    steps_out: tuple[Link, ...]
    """Steps it comes out of."""


def form_uses(localizer: Localizer, form: Form) -> tuple[FormUse, ...]:
    """Every procedure that uses a form."""
    origins = {use.origin.id: use.origin for use in localizer.catalogue.backlinks(form)}
    return tuple(
        FormUse(
            procedure=localizer.link_to(procedure),
            steps_in=_steps(localizer, procedure, form, "forms_in"),
            steps_out=_steps(localizer, procedure, form, "forms_out"),
        )
        for procedure in origins.values()
        if isinstance(procedure, Procedure)
    )


def _steps(localizer: Localizer, procedure: Procedure, form: Form, field: str) -> tuple[Link, ...]:
    links = step_links(localizer, procedure)
    return tuple(
        links[step.key]
        for step in procedure.steps
        if any(localizer.catalogue.find(one) is form for one in getattr(step, field))
    )
