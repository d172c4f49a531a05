"""What of the catalogue goes into the pack of a seminar, and the page one opens it by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard
from generator.views.localizer import Link, Localizer
from generator.views.page import path_of
from generator.views.quiz import questions

_DEPTH = 2
"""How many references away from the seminar something still belongs to it, sources apart."""


@dataclass(frozen=True)
class PackGroup:
    """The entries of one kind in the pack."""

    kind: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class PackLanguage:
    """The start page in one language."""

    language: Language
    seminar: Link
    projector: str
    """The path of its screens; empty if it has no agenda."""
    quiz: str
    """The path of its quiz; empty if there are no questions."""
    handout: str
    sheet: str
    search: str
    groups: tuple[PackGroup, ...]


@dataclass(frozen=True)
class PackStart:
    """What the template of the start page is given."""

    path: str
    languages: tuple[PackLanguage, ...]
    address: str
    """The short address of the seminar; empty where no host is known."""


def packed(catalogue: Catalogue, seminar: Seminar) -> frozenset[str]:
    """The ids of a seminar, of what it refers to, of what that refers to, and of all their sources.

    Standards bring those that replaced them.
    """
    refers: dict[str, set[str]] = defaultdict(set)
    for one in catalogue.references:
        target = catalogue.find(one.target_id)
        if target is not None:
            refers[one.origin.id].add(target.id)
    found = {seminar.id}
    for _ in range(_DEPTH):
        found |= {target for identifier in found for target in refers[identifier]}
        found |= {newer for identifier in found for newer in _successors(catalogue, identifier)}
    sources = {target for identifier in found for target in refers[identifier]}
    return frozenset(found | {one for one in sources if isinstance(catalogue.find(one), Source)})


def _successors(catalogue: Catalogue, identifier: str) -> Iterator[str]:
    entry = catalogue.find(identifier)
    if isinstance(entry, Standard):
        yield from (newer.id for newer in catalogue.replaced_by(entry))


def pack_start(catalogue: Catalogue, seminar: Seminar, ids: frozenset[str], address: str) -> PackStart:
    """The start page of the pack."""
    localizers = [Localizer(catalogue, language, address) for language in LANGUAGES]
    return PackStart(
        path="index.html",
        languages=tuple(_language(localizer, seminar, ids) for localizer in localizers),
        address=localizers[0].short_address(seminar.id) if address else "",
    )


def _language(localizer: Localizer, seminar: Seminar, ids: frozenset[str]) -> PackLanguage:
    kinds: dict[str, list[Entry]] = defaultdict(list)
    for entry in localizer.catalogue:
        if entry.id in ids and entry is not seminar:
            kinds[entry.kind].append(entry)
    return PackLanguage(
        language=localizer.language,
        seminar=localizer.link_to(seminar),
        projector=_path(localizer, f"{seminar.section}/{seminar.id}/projector", bool(seminar.agenda)),
        quiz=_path(localizer, f"quiz/{seminar.id}", bool(questions(localizer.catalogue, seminar))),
        handout=path_of(localizer.language, f"handout/{seminar.id}"),
        sheet=path_of(localizer.language, f"share/{seminar.id}"),
        search=path_of(localizer.language, "search"),
        groups=tuple(
            PackGroup(kind, tuple(map(localizer.link_to, entries))) for kind, entries in sorted(kinds.items())
        ),
    )


def _path(localizer: Localizer, route: str, there: bool) -> str:
    return path_of(localizer.language, route) if there else ""
