"""What a handout says of a subject: as much as fits beside a talk, and where the whole is."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure, Step
from generator.model.kinds.reference import Clause
from generator.model.kinds.standard import Requirement, Standard, Status
from generator.views.coded import Coded, coded
from generator.views.gist import gist
from generator.views.localizer import Link, Localizer, Prose
from generator.views.path import StepShown, phases
from generator.views.promise import PromiseShown, promised
from generator.views.requirements import RequirementShown, grouped


@dataclass(frozen=True)
class Excerpt:
    """One subject of a talk."""

    code: Coded
    status: Status | None
    """Of a standard; None for anything else."""
    replaced_by: tuple[Link, ...]
    gist: Prose | None
    """What it is, where the catalogue says so in one text."""
    requirements: tuple[RequirementShown, ...]
    """Of a standard: all that are known, or the one that is taught."""
    steps: tuple[StepShown, ...]
    """Of a procedure: all of them, or the one that is taught."""
    untold: bool
    """Whether there are steps of which it is not known who does them or how long they take."""
    promise: PromiseShown | None
    """Of a procedure: the total its office promises."""
    incomplete: bool
    """Whether a standard requires more than the catalogue knows."""


def excerpt(localizer: Localizer, target: str) -> Excerpt:
    """The excerpt of what an id or `id#key` names."""
    identifier, _, key = target.partition("#")
    entry = localizer.catalogue.find(identifier)
    assert entry is not None, target
    part = localizer.catalogue.part(target) if key else None
    is_standard = isinstance(entry, Standard)
    steps = _steps(localizer, entry, part)
    return Excerpt(
        code=coded(localizer, target),
        status=entry.status if isinstance(entry, Standard) else None,
        replaced_by=_replaced_by(localizer, entry),
        gist=None if isinstance(part, Requirement | Step | Clause) else gist(localizer, entry),
        requirements=_requirements(localizer, entry, part),
        steps=steps,
        untold=any(not step.who or step.working_days is None for step in steps),
        promise=promised(localizer, entry.promise) if isinstance(entry, Procedure) and not part else None,
        incomplete=is_standard and part is None and getattr(entry, "detail", "") != "full",
    )


def _replaced_by(localizer: Localizer, entry: Entry) -> tuple[Link, ...]:
    if not isinstance(entry, Standard):
        return ()
    return tuple(localizer.link_to(one) for one in localizer.catalogue.replaced_by(entry))


def _requirements(localizer: Localizer, entry: Entry, part: Keyed | None) -> tuple[RequirementShown, ...]:
    if not isinstance(entry, Standard):
        return ()
    shown = (one for group in grouped(localizer, entry) for one in group.requirements)
    return tuple(one for one in shown if part is None or one.key == part.key)


def _steps(localizer: Localizer, entry: Entry, part: Keyed | None) -> tuple[StepShown, ...]:
    if not isinstance(entry, Procedure):
        return ()
    shown = (step for phase in phases(localizer, entry) for step in phase.steps)
    return tuple(step for step in shown if part is None or step.key == part.key)
