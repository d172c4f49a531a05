"""What has changed since a seminar was held: what it taught that no longer holds, and what is newer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.category import Category
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard, Status
from generator.model.kinds.training import Training
from generator.views.entry import Cited, cited
from generator.views.held import last_day
from generator.views.localizer import Link, Localizer, Prose
from generator.views.since import is_surely_after, is_surely_not_after
from generator.views.standing import is_over, successors
from generator.views.subjects import subjects

What = Literal["edition", "ended", "group", "replaced", "procedure", "closed", "promise", "material"]
"""A newer edition · a standard no longer in force · editions of a group · what replaces a procedure or a
reference · a procedure begun · one ended · its promise revised · material."""


@dataclass(frozen=True)
class Change:
    """One thing that changed."""

    what: What
    on: Day | None
    """None if nobody knows when."""
    about: Link | None = None
    """What was taught; None where only what is newer is told."""
    status: Status | None = None
    """Of a standard that was taught."""
    newer: tuple[Link, ...] = ()
    days: tuple[int, int] | None = None
    """Working days promised before and now."""
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True)
class LaterFact:
    """A fact dated after the seminar."""

    on: Day
    about: Link
    text: Prose
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class Changes:
    """What a reader of a seminar's agenda should know today, as far as the catalogue tells."""

    held: Day | None
    """The day after which something counts as newer; None if it is not known."""
    found: tuple[Change, ...]
    """Newest first, and what has no date last."""
    facts: tuple[LaterFact, ...]
    """Dated facts of what it taught and of its materials that are later, newest first."""


def changes(localizer: Localizer, seminar: Seminar) -> Changes:
    """What has changed for one seminar."""
    catalogue, held = localizer.catalogue, last_day(seminar)
    named = subjects(seminar, catalogue)
    taught = _entries(catalogue, named)
    own = _entries(catalogue, (one for item in seminar.agenda for one in item.materials))
    found = [
        *_standards(localizer, taught, held),
        *_groups(localizer, taught, held),
        *_procedures(localizer, taught, held),
        *_references(localizer, taught, held),
        *_promises(localizer, taught, held),
        *_material(localizer, taught, own, held),
    ]
    facts = _facts(localizer, {**taught, **own}, held)
    return Changes(
        held,
        tuple(sorted(found, key=_recency, reverse=True)),
        tuple(sorted(facts, key=_recency, reverse=True)),
    )


def _recency(change: Change | LaterFact) -> tuple[int, int, int]:
    """A month or year counts as its beginning; no date as the oldest."""
    day = change.on
    return (day.year, day.month or 0, day.day or 0) if day else (0, 0, 0)


def _entries(catalogue: Catalogue, targets: Iterable[str]) -> dict[str, Entry]:
    """The entries that ids or `id#key` name, by their ids as they are now."""
    found = (catalogue.find(target.partition("#")[0]) for target in targets)
    return {entry.id: entry for entry in found if entry}


def _set_on(standard: Standard) -> Day | None:
    """When an edition came, at least its year."""
    return standard.in_force_from or (Day(standard.edition.ce) if standard.edition else None)


def _standards(localizer: Localizer, taught: dict[str, Entry], held: Day | None) -> Iterator[Change]:
    """Not those that were replaced before it was held: it taught what nobody followed even then."""
    for one in taught.values():
        if not isinstance(one, Standard) or one.status not in ("superseded", "withdrawn"):
            continue
        about, newer = localizer.link_to(one), localizer.catalogue.replaced_by(one)
        if not newer:
            yield Change("ended", None, about, one.status)
        for edition in newer:
            on = _set_on(edition)
            if not is_surely_not_after(on, held):
                yield Change("edition", on, about, one.status, (localizer.link_to(edition),))


def _groups(localizer: Localizer, taught: dict[str, Entry], held: Day | None) -> Iterator[Change]:
    """Of groups that were taught as such, the editions that came after, in one change a group."""
    standards = (one for one in taught.values() if isinstance(one, Standard))
    is_told = {newer.id for one in standards for newer in localizer.catalogue.replaced_by(one)}
    for group in taught.values():
        if isinstance(group, Category):
            dated = [
                (on, one)
                for one in localizer.catalogue.of(Standard)
                if localizer.catalogue.find(one.category) is group
                and one.id not in is_told
                and one.status != "superseded"
                and (on := _set_on(one))
                and is_surely_after(on, held)
            ]
            dated.sort(key=lambda pair: pair[0].first, reverse=True)
            if dated:
                newer = tuple(localizer.link_to(one) for _, one in dated)
                yield Change("group", dated[0][0], localizer.link_to(group), newer=newer)


def _procedures(localizer: Localizer, taught: dict[str, Entry], held: Day | None) -> Iterator[Change]:
    """Those that replace or end a taught one, and those begun since for a taught scheme."""
    catalogue, told = localizer.catalogue, set[str]()
    for one in taught.values():
        if isinstance(one, Procedure):
            for newer in successors(catalogue, one):
                told.add(newer.id)
                if not is_surely_not_after(newer.in_force_from, held):
                    new = (localizer.link_to(newer),)
                    yield Change("replaced", newer.in_force_from, localizer.link_to(one), newer=new)
            if is_over(catalogue, one) and not successors(catalogue, one):
                yield from _unless_before(Change("closed", one.in_force_to, localizer.link_to(one)), held)
    for one in catalogue.of(Procedure):
        scheme = catalogue.find(one.scheme)
        is_about = one.id in taught or (scheme is not None and scheme.id in taught)
        if is_about and one.id not in told and is_surely_after(one.in_force_from, held):
            yield Change("procedure", one.in_force_from, newer=(localizer.link_to(one),))


def _unless_before(change: Change, held: Day | None) -> Iterator[Change]:
    if not is_surely_not_after(change.on, held):
        yield change


def _references(localizer: Localizer, taught: dict[str, Entry], held: Day | None) -> Iterator[Change]:
    for one in localizer.catalogue.of(Reference):
        for old in _entries(localizer.catalogue, one.replaces).values():
            if old.id in taught:
                new = (localizer.link_to(one),)
                yield from _unless_before(
                    Change("replaced", one.year, localizer.link_to(old), newer=new), held
                )


def _promises(localizer: Localizer, taught: dict[str, Entry], held: Day | None) -> Iterator[Change]:
    """Dated by the first source that tells of it; one told by the end of the seminar is nothing new."""
    for one in taught.values():
        promise = one.promise if isinstance(one, Procedure) else None
        if promise and promise.before is not None and promise.before != promise.working_days and held:
            sources = (localizer.catalogue.get(by.source, Source).date for by in promise.sources)
            on = min((day for day in sources if day), key=lambda day: day.first, default=None)
            days, by = (promise.before, promise.working_days), cited(localizer, promise.sources)
            change = Change("promise", on, localizer.link_to(one), days=days, sources=by)
            yield from _unless_before(change, held)


def _material(
    localizer: Localizer, taught: dict[str, Entry], own: dict[str, Entry], held: Day | None
) -> Iterator[Change]:
    for one in localizer.catalogue.of(Training):
        is_about = one.id not in own and taught.keys() & _entries(localizer.catalogue, one.teaches).keys()
        if is_about and is_surely_after(one.date, held):
            yield Change("material", one.date, newer=(localizer.link_to(one),))


def _facts(localizer: Localizer, entries: dict[str, Entry], held: Day | None) -> Iterator[LaterFact]:
    for one in entries.values():
        for fact in one.facts:
            if fact.on and is_surely_after(fact.on, held):
                text, sources = localizer.prose(fact.text), cited(localizer, fact.sources)
                yield LaterFact(fact.on, localizer.link_to(one), text, sources)
