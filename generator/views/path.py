"""The path of a procedure: its steps in order, by phase."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds.procedure import Phase, Procedure, Step
from generator.views.citing import PartCited, part_cited
from generator.views.entry import Cited, cited
from generator.views.localizer import Link, Localizer, Prose
from generator.views.steps import step_links
from generator.views.taught import taught_by


@dataclass(frozen=True)
class StepShown:
    """One step."""

    key: str
    former: tuple[str, ...]
    """Keys it once had: their addresses lead here."""
    number: int
    """Its place in the whole path; the first is 1."""
    title: Prose
    text: Prose | None
    who: tuple[Link, ...]
    forms_in: tuple[Link, ...]
    forms_out: tuple[Link, ...]
    working_days: int | None
    after: tuple[Link, ...]
    """The steps it waits for."""
    clauses: tuple[Link, ...]
    taught_by: tuple[Link, ...]
    """Training, agenda items and programmes about this very step."""
    sources: tuple[Cited, ...]
    cite: PartCited


@dataclass(frozen=True)
class PhaseShown:
    """The steps of one phase."""

    phase: Phase
    steps: tuple[StepShown, ...]


@dataclass(frozen=True)
class Totals:
    """What the steps add up to."""

    steps: int
    timed: int
    """Steps whose working days are known."""
    untimed: int
    known_days: int
    """The working days of those steps together."""


def phases(localizer: Localizer, procedure: Procedure) -> tuple[PhaseShown, ...]:
    """The steps by phase, in their order; the check has seen that no phase comes back."""
    links = step_links(localizer, procedure)
    shown = [
        (step.phase, _step(localizer, procedure, step, number, links))
        for number, step in enumerate(procedure.steps, 1)
    ]
    return tuple(
        PhaseShown(phase, tuple(step for of, step in shown if of == phase))
        for phase in dict.fromkeys(phase for phase, _ in shown)
    )


def totals(procedure: Procedure) -> Totals:
    """Steps, and the working days of those whose days are known."""
    known = [step.working_days for step in procedure.steps if step.working_days is not None]
    steps = len(procedure.steps)
    return Totals(steps, len(known), steps - len(known), sum(known))


def _step(
    localizer: Localizer, procedure: Procedure, step: Step, number: int, links: dict[str, Link]
) -> StepShown:
    return StepShown(
        key=step.key,
        former=step.was,
        number=number,
        title=localizer.prose(step.title),
        text=localizer.maybe(step.text),
        who=localizer.links(step.who),
        forms_in=localizer.links(step.forms_in),
        forms_out=localizer.links(step.forms_out),
        working_days=step.working_days,
        after=tuple(links[key] for key in step.after),
        clauses=localizer.links(step.clauses),
        taught_by=taught_by(localizer, procedure, step.key),
        sources=cited(localizer, step.sources),
        cite=part_cited(localizer, procedure, step),
    )
