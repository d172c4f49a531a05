"""What is not known of a procedure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.kinds.form import Form
from generator.model.kinds.procedure import Procedure
from generator.views.localizer import Link, Localizer
from generator.views.steps import step_links

What = Literal["days", "who", "number", "promise", "start", "clauses"]


@dataclass(frozen=True)
class Unknown:
    """Something that is not known."""

    what: What
    total: int = 0
    """Out of how many steps or forms; 0 for what concerns the procedure as a whole."""
    missing: tuple[Link, ...] = ()
    """The steps or forms it is not known of."""


def unknowns(localizer: Localizer, procedure: Procedure) -> Iterator[Unknown]:
    """Everything a reader would look for and not find."""
    steps, links = procedure.steps, step_links(localizer, procedure)
    forms = dict.fromkeys(form for step in steps for form in (*step.forms_in, *step.forms_out))
    unnumbered = (form for form in forms if localizer.catalogue.get(form, Form).number is None)
    some = (
        Unknown("days", len(steps), tuple(links[step.key] for step in steps if step.working_days is None)),
        Unknown("who", len(steps), tuple(links[step.key] for step in steps if not step.who)),
        Unknown("number", len(forms), localizer.links(tuple(unnumbered))),
    )
    yield from (one for one in some if one.missing)
    if procedure.promise is None:
        yield Unknown("promise")
    if procedure.in_force_from is None:
        yield Unknown("start")
    if not any(step.clauses for step in steps):
        yield Unknown("clauses")
