"""The total a procedure's office promises, never without the remark and the sources it has."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds.procedure import Promise
from generator.views.entry import Cited, cited
from generator.views.localizer import Localizer, Prose

DAYS_A_WEEK = 5
"""Working days (วันทำการ) of a week without a holiday."""


@dataclass(frozen=True)
class PromiseShown:
    """The total the office promises."""

    working_days: int
    weeks: int
    """The same in weeks without holidays, rounded up."""
    before: int | None
    """Working days before the promise was revised."""
    less: int
    """By how many working days it was cut; 0 if it was not."""
    note: Prose | None
    sources: tuple[Cited, ...]


def promised(localizer: Localizer, promise: Promise | None) -> PromiseShown | None:
    """A promise as shown; None if none is known."""
    if promise is None:
        return None
    return PromiseShown(
        working_days=promise.working_days,
        weeks=-(-promise.working_days // DAYS_A_WEEK),
        before=promise.before,
        less=max(0, (promise.before or 0) - promise.working_days),
        note=localizer.maybe(promise.note),
        sources=cited(localizer, promise.sources),
    )
