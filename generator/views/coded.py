"""What is handed out as a QR code with its name and short address beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import path_of
from generator.views.quiz import quiz_address

_WITH_PARTS = (Standard, Procedure)


@dataclass(frozen=True)
class Coded:
    """One code."""

    link: Link
    kind: str
    """Of the entry: its word stands over the name."""
    address: str
    """The short address, of a part with its key; without a host where that is not known."""


def coded(localizer: Localizer, target: str) -> Coded:
    """The code of what an id or `id#key` names, under the id it has now."""
    identifier, _, key = target.partition("#")
    entry = localizer.catalogue.find(identifier)
    assert entry is not None, target
    return _coded(localizer, entry, localizer.catalogue.part(target) if key else None)


def coded_entry(localizer: Localizer, entry: Entry) -> Coded:
    """The code of a whole entry."""
    return _coded(localizer, entry, None)


def coded_quiz(localizer: Localizer, entry: Training | Seminar) -> Coded:
    """The code of the quiz for an entry, under the entry's kind."""
    label = Prose(localizer.words("quiz.one"), localizer.language)
    link = Link(path_of(localizer.language, f"quiz/{entry.id}"), "", label)
    return Coded(
        link, entry.kind, quiz_address(localizer, entry) or f"/{localizer.short_address(entry.id)}quiz/"
    )


def coded_parts(localizer: Localizer, entry: Entry) -> tuple[Coded, ...]:
    """The codes of its requirements, steps or agenda items."""
    return tuple(_coded(localizer, entry, part) for part in entry.parts())


def coded_all(localizer: Localizer, targets: Iterable[str]) -> tuple[Coded, ...]:
    """The codes of several, each once, in their order."""
    return tuple(dict.fromkeys(coded(localizer, target) for target in targets))


def with_sheet(entry: Entry) -> bool:
    """Whether there is a sheet of codes about it: a seminar, or what has several parts to point at."""
    return isinstance(entry, Seminar) or (isinstance(entry, _WITH_PARTS) and len(entry.parts()) > 1)


def _coded(localizer: Localizer, entry: Entry, part: Keyed | None) -> Coded:
    link = localizer.link_to(entry, part)
    address = localizer.short_address(entry.id, part.key if part else "")
    return Coded(
        link=link,
        kind=entry.kind,
        address=address if localizer.address else f"/{address}",
    )
