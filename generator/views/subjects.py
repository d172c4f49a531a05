"""What a seminar or an item of it teaches: what the item names, and what its materials teach."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.model.kinds.training import Training


def subjects(seminar: Seminar, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids or `id#key` of all its items, each once."""
    return tuple(dict.fromkeys(one for item in seminar.agenda for one in subjects_of(item, catalogue)))


def subjects_of(item: AgendaItem, catalogue: Catalogue) -> tuple[str, ...]:
    """The ids or `id#key` of one item, each once, those that it names itself first."""
    return (*dict.fromkeys(item.teaches), *through_materials(item, catalogue))


def through_materials(item: AgendaItem, catalogue: Catalogue) -> tuple[str, ...]:
    """Those that only its materials teach."""
    return tuple(dict.fromkeys(_through(item, catalogue)))


def _through(item: AgendaItem, catalogue: Catalogue) -> Iterator[str]:
    for material in item.materials:
        for target in catalogue.get(material, Training).teaches:
            if target not in item.teaches:
                yield target
