"""The agenda of a seminar, day by day, and what each item teaches."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.views.held import day_name, held_days
from generator.views.localizer import Link, Localizer, Prose
from generator.views.opened import Opened, opened
from generator.views.subjects import subjects_of, through_materials
from generator.views.taught import Taught, taught


@dataclass(frozen=True)
class AgendaShown:
    """One item of the agenda."""

    key: str
    former: tuple[str, ...]
    """Keys it once had: their addresses lead here."""
    title: Prose
    time: str | None
    text: Prose | None
    teaches: tuple[Taught, ...]
    materials: tuple[Link, ...]
    through: tuple[Taught, ...]
    """What only its materials teach."""
    opened: tuple[Opened, ...]
    """The parts of all these."""


@dataclass(frozen=True)
class AgendaDay:
    """The items of one day."""

    name: str
    """Its number and date; empty where no item names its day."""
    first: int
    """The number of its first item in the whole agenda, from 1."""
    items: tuple[AgendaShown, ...]


def agenda(localizer: Localizer, seminar: Seminar) -> tuple[AgendaDay, ...]:
    """The days that items name; one without a name where none does."""
    return tuple(
        AgendaDay(day_name(localizer, held), held.first, tuple(_item(localizer, item) for item in held.items))
        for held in held_days(seminar)
    )


def _item(localizer: Localizer, item: AgendaItem) -> AgendaShown:
    return AgendaShown(
        key=item.key,
        former=item.was,
        title=localizer.prose(item.title),
        time=item.time,
        text=localizer.maybe(item.text),
        teaches=taught(localizer, item.teaches),
        materials=localizer.links(item.materials),
        through=taught(localizer, through_materials(item, localizer.catalogue)),
        opened=opened(localizer, subjects_of(item, localizer.catalogue)),
    )
