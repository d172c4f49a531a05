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
    count: int = 0
    """Of how many steps or forms it is not known; 0 for what concerns the procedure as a whole."""
    total: int = 0
    """Out of how many."""
    links: tuple[Link, ...] = ()
    """Which these are, unless they are all."""


def unknowns(localizer: Localizer, procedure: Procedure) -> Iterator[Unknown]:
    """Everything a reader would look for and not find."""
    steps, links = procedure.steps, step_links(localizer, procedure)
    every_form = dict.fromkeys(form for step in steps for form in (*step.forms_in, *step.forms_out))
    forms = [localizer.catalogue.get(form, Form) for form in every_form]
    yield from _some("days", len(steps), [links[step.key] for step in steps if step.working_days is None])
    yield from _some("who", len(steps), [links[step.key] for step in steps if not step.who])
    unnumbered = [localizer.link_to(form) for form in forms if form.number is None]
    yield from _some("number", len(forms), unnumbered)
    if procedure.promise is None:
        yield Unknown("promise")
    if procedure.in_force_from is None:
        yield Unknown("start")
    if not any(step.clauses for step in steps):
        yield Unknown("clauses")


def _some(what: What, total: int, missing: list[Link]) -> Iterator[Unknown]:
    if missing:
        yield Unknown(what, len(missing), total, () if len(missing) == total else tuple(missing))
