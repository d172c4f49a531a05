"""What a piece of work asks a catalogue, noted, so that it need not be done again while the answers stay.

See docs/decisions/0017-building-again.md. A question is a text: what is asked, and of which entry or kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from generator.model.catalogue import Catalogue, Replacing
from generator.model.entry import Entry, Keyed
from generator.model.kinds import kinds
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.standard import Standard
from generator.model.references import Reference
from generator.model.release import Change, Release

E = TypeVar("E", bound=Entry)

_EVERYTHING = "everything"


class Listener:
    """Stands before a catalogue, passes every question on and notes it.

    Whatever has no method here counts as a question about everything: a new property of the catalogue makes
    work that uses it dearer, never wrong.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._asked: dict[str, None] = {}
        self._kinds: dict[type[Entry], None] = {}

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions, each once."""
        return tuple(self._asked)

    @property
    def kinds(self) -> tuple[type[Entry], ...]:
        """The kinds of which the entries were wanted one by one."""
        return tuple(self._kinds)

    @property
    def heard(self) -> Catalogue:
        """The catalogue, as far as those who ask can tell."""
        return cast(Catalogue, self)

    def __getattr__(self, name: str) -> Any:
        self._asked[name if name in ("today", "published", "releases") else _EVERYTHING] = None
        return getattr(self._catalogue, name)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.of(Entry))

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """All entries of a kind."""
        self._asked[_of(kind)] = None
        return self._catalogue.of(kind)

    def one(self, kind: type[E], identifier: str) -> tuple[E, ...]:
        """The entry of this id; without an id none, but the kind is noted."""
        if not identifier:
            self._kinds[kind] = None
            return ()
        self._asked[f"find {identifier}"] = None
        return self._catalogue.one(kind, identifier)

    def find(self, identifier: str) -> Entry | None:
        """The entry that an id names."""
        self._asked[f"find {identifier}"] = None
        return self._catalogue.find(identifier)

    def get(self, identifier: str, kind: type[E]) -> E:
        """The entry that an id names, of a known kind."""
        self._asked[f"find {identifier}"] = None
        return self._catalogue.get(identifier, kind)

    def part(self, target: str) -> Keyed | None:
        """The part that `id#key` names."""
        self._asked[f"find {target.partition('#')[0]}"] = None
        return self._catalogue.part(target)

    def names_of(self, entry: Entry) -> tuple[str, ...]:
        """Everything that names an entry."""
        self._asked[f"names {entry.id}"] = None
        return self._catalogue.names_of(entry)

    def backlinks(self, entry: Entry) -> tuple[Reference, ...]:
        """Who refers to an entry."""
        self._asked[f"backlinks {entry.id}"] = None
        return self._catalogue.backlinks(entry)

    def replaced_by(self, entry: Replacing) -> tuple[Replacing, ...]:
        """The editions or procedures that replace one."""
        self._asked[f"newer {entry.id}"] = None
        return self._catalogue.replaced_by(entry)

    def procedures(self, scheme: Entry) -> tuple[Procedure, ...]:
        """The procedures of a scheme."""
        self._asked[f"procedures {scheme.id}"] = None
        return self._catalogue.procedures(scheme)

    def editions(self, standard: Standard) -> tuple[Standard, ...]:
        """All editions of a standard."""
        self._asked[f"editions {standard.id}"] = None
        return self._catalogue.editions(standard)

    def history(self, entry: Entry) -> tuple[tuple[Release, Change], ...]:
        """What releases changed in an entry."""
        self._asked[f"history {entry.id}"] = None
        return self._catalogue.history(entry)


class Answers:
    """What a catalogue answers, each answer as a short digest: the same digest, the same answer."""

    def __init__(self, catalogue: Catalogue, digests: Mapping[int, str]) -> None:
        """`digests` has one of each entry, by its `id()`, that stands for all that is in it."""
        self._catalogue = catalogue
        self._digests = digests
        self._known: dict[str, str] = {}

    def to(self, question: str) -> str:
        """The digest of the answer to a question."""
        known = self._known.get(question)
        if known is None:
            known = self._known[question] = digest(self._answer(*question.partition(" ")[::2]))
        return known

    def to_all(self, questions: Iterable[str]) -> str:
        """The digest of the answers to several."""
        return digest(map(self.to, questions))

    def _answer(self, what: str, about: str) -> Iterator[str]:
        catalogue = self._catalogue
        match what:
            case "of":
                yield from self._of(catalogue.of(kinds()[about] if about else Entry))
            case "today":
                yield catalogue.today.isoformat()
            case "published":
                yield from catalogue.published
            case "releases":
                yield repr(catalogue.releases)
            case "find":
                yield from self._of(filter(None, (catalogue.find(about),)))
            case "everything":
                yield from self._of(catalogue.entries)
                yield from map(self.to, ("today", "published", "releases"))
            case _:
                yield from self._about(what, catalogue.by_id[about]) if about in catalogue.by_id else ()

    def _about(self, what: str, entry: Entry) -> Iterator[str]:
        """What is asked about an entry, which itself is asked for besides."""
        catalogue = self._catalogue
        if what == "backlinks":
            for use in catalogue.backlinks(entry):
                yield from (self._digests[id(use.origin)], use.field, str(use.index), use.target)
        elif what == "names":
            yield from catalogue.names_of(entry)
        elif what == "history":
            found = [(release.day, change) for release, change in catalogue.history(entry)]
            yield from (repr(found), self.to("releases") if found else "")
        elif what == "newer":
            yield from self._of(catalogue.replaced_by(cast(Standard, entry)))  # or of a procedure
        elif what == "procedures":
            yield from self._of(catalogue.procedures(entry))
        else:
            assert isinstance(entry, Standard), what
            yield from self._of(catalogue.editions(entry))

    def _of(self, entries: Iterable[Entry]) -> Iterator[str]:
        return (self._digests[id(entry)] for entry in entries)


def digest(texts: Iterable[str]) -> str:
    """What stands for several texts in their order."""
    made = hashlib.blake2b(digest_size=16)
    for text in texts:
        data = text.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.hexdigest()


def _of(kind: type[Entry]) -> str:
    return "of " if kind is Entry else f"of {kind.kind}"
