"""The catalogue: all entries, found by id, with the references between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.standard import Standard
from generator.model.references import Reference, references
from generator.model.release import Change, Release

E = TypeVar("E", bound=Entry)
Replacing = TypeVar("Replacing", Standard, Procedure)


@dataclass(frozen=True)
class Catalogue:
    """Entries in the order of their ids. Nothing in it changes; what follows from them is derived."""

    entries: tuple[Entry, ...]
    unread: frozenset[str] = frozenset()
    """Ids written in files with faults: to refer to them is no mistake of the one who does."""
    mentioned: frozenset[str] = frozenset()
    """Whatever else such files may refer to: that nobody refers to it cannot be said."""
    today: dt.date = dt.date.max
    """The day it is looked at. Where nobody said, the last of all days: nothing lies in its future."""
    published: tuple[str, ...] = ()
    """Every address that was ever published, `id` or `id#key`, as listed: one a line, some perhaps empty."""
    releases: tuple[Release, ...] = ()
    """What each release changed, in the order of their days."""

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Entries by id; of two with one id, the first."""
        found: dict[str, Entry] = {}
        for entry in self.entries:
            if entry.id:
                found.setdefault(entry.id, entry)
        return found

    @cached_property
    def by_old_id(self) -> dict[str, Entry]:
        """Entries by the ids they once had."""
        return {old: entry for entry in self.entries for old in entry.was}

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """All entries of a kind, in the order of their ids; of every kind, if it is `Entry`."""
        if kind is Entry:
            return cast(tuple[E, ...], tuple(self))
        return cast(tuple[E, ...], self._by_kind.get(kind, ()))

    def one(self, kind: type[E], identifier: str) -> tuple[E, ...]:
        """The entry of this very id, if it is of the kind."""
        entry = self.by_id.get(identifier)
        return (entry,) if isinstance(entry, kind) else ()

    @cached_property
    def _by_kind(self) -> dict[type[Entry], tuple[Entry, ...]]:
        found: dict[type[Entry], list[Entry]] = {}
        for entry in self.by_id.values():
            found.setdefault(type(entry), []).append(entry)
        return {kind: tuple(entries) for kind, entries in found.items()}

    def find(self, identifier: str) -> Entry | None:
        """The entry an id names: its own, an old one, or the family of a standard."""
        return self.by_id.get(identifier) or self.by_old_id.get(identifier) or self.families.get(identifier)

    def get(self, identifier: str, kind: type[E]) -> E:
        """The entry an id names, known to be of this kind because the check has passed."""
        entry = self.find(identifier)
        assert isinstance(entry, kind), f"{identifier} is no {kind.kind}"
        return entry

    def part(self, target: str) -> Keyed | None:
        """The requirement, step, clause or agenda item that `id#key` names."""
        identifier, _, key = target.partition("#")
        entry = self.find(identifier)
        parts = entry.parts() if entry else ()
        now = next((part for part in parts if part.key == key), None)
        return now or next((part for part in parts if key in part.was), None)

    @cached_property
    def families(self) -> dict[str, Standard]:
        """The current edition of each numbered standard, by the id without the edition (`tcps-743`)."""
        found: dict[str, Standard] = {}
        for standard in sorted(self.of(Standard), key=lambda entry: entry.edition or 0):
            suffix = f"-{int(standard.edition)}" if standard.edition else ""
            if standard.number and suffix and standard.id.endswith(suffix):
                found[standard.id.removesuffix(suffix)] = standard
        return found

    @cached_property
    def names(self) -> dict[str, Entry]:
        """Entries by everything that may name them, as `find` has it."""
        return {**self.families, **self.by_old_id, **self.by_id}

    @cached_property
    def _names_of(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, entry in sorted(self.names.items()):
            found.setdefault(entry.id, []).append(name)
        return found

    def names_of(self, entry: Entry) -> tuple[str, ...]:
        """Everything that names an entry: its id, those it once had, its family if it is its newest."""
        return tuple(self._names_of.get(entry.id, ()))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every reference of every entry."""
        return tuple(reference for entry in self.entries for reference in references(entry))

    @cached_property
    def _backlinks(self) -> dict[str, list[Reference]]:
        found: dict[str, list[Reference]] = {}
        for reference in self.references:
            target = self.find(reference.target_id)
            if target is not None:
                found.setdefault(target.id, []).append(reference)
        return found

    def backlinks(self, entry: Entry) -> tuple[Reference, ...]:
        """Who refers to an entry or to a part of it."""
        return tuple(self._backlinks.get(entry.id, ()))

    @cached_property
    def _successors(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        replacing: tuple[Standard | Procedure, ...] = (*self.of(Standard), *self.of(Procedure))
        for new in replacing:
            for old in filter(None, map(self.find, new.replaces)):
                found.setdefault(old.id, []).append(new)
        return found

    def replaced_by(self, entry: Replacing) -> tuple[Replacing, ...]:
        """The editions that replace one of a standard, or the procedures that replace one."""
        return cast(tuple[Replacing, ...], tuple(self._successors.get(entry.id, ())))

    @cached_property
    def _procedures(self) -> dict[str, list[Procedure]]:
        found: dict[str, list[Procedure]] = {}
        for procedure in self.of(Procedure):
            scheme = self.find(procedure.scheme)
            if scheme is not None:
                found.setdefault(scheme.id, []).append(procedure)
        return found

    def procedures(self, scheme: Entry) -> tuple[Procedure, ...]:
        """The procedures of a scheme, in the order of their ids."""
        return tuple(self._procedures.get(scheme.id, ()))

    @cached_property
    def _editions(self) -> dict[object, list[Standard]]:
        found: dict[object, list[Standard]] = {}
        for standard in self.of(Standard):
            if standard.number:
                found.setdefault(standard.number.family, []).append(standard)
        return found

    def editions(self, standard: Standard) -> tuple[Standard, ...]:
        """All editions of a numbered standard, this one among them, newest first."""
        family = self._editions.get(standard.number.family, []) if standard.number else []
        return tuple(sorted(family, key=lambda one: one.edition or 0, reverse=True))

    @cached_property
    def _history(self) -> dict[str, list[tuple[Release, Change]]]:
        found: dict[str, list[tuple[Release, Change]]] = {}
        for release in reversed(self.releases):
            for change in release.changes:
                entry = self.find(change.id)
                if entry is not None and change.what != "gone":
                    found.setdefault(entry.id, []).append((release, change))
        return found

    def history(self, entry: Entry) -> tuple[tuple[Release, Change], ...]:
        """What releases changed in an entry, under whatever id, newest first."""
        return tuple(self._history.get(entry.id, ()))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.by_id.values())
