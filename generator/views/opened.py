"""What is taught, opened out: the requirements, steps and clauses of each document that is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry, Keyed
from generator.model.kinds.category import Category
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Clause, Reference
from generator.model.kinds.standard import Standard
from generator.views.localizer import Link, Localizer
from generator.views.standing import is_over
from generator.views.steps import step_links

Counted = Literal["standards", "requirements", "steps", "clauses"]
_PARTS_OF: dict[type[Entry], Counted] = {
    Standard: "requirements",
    Category: "requirements",
    Procedure: "steps",
    Reference: "clauses",
}


@dataclass(frozen=True)
class Opened:
    """A document and those of its parts that are taught."""

    whole: Link
    counted: Counted
    parts: tuple[Link, ...]
    """In the order of the document; led by their own number only."""


def opened(localizer: Localizer, targets: Iterable[str]) -> tuple[Opened, ...]:
    """Each document named by ids or `id#key` that has parts: all of them, or only those that are named."""
    found = _parts(localizer.catalogue, targets)
    return tuple(
        Opened(
            whole=localizer.link_to(entry),
            counted=_PARTS_OF[type(entry)],
            parts=tuple(link for key, link in _links(localizer, entry).items() if key in keys),
        )
        for entry, keys in ((localizer.catalogue.by_id[one], keys) for one, keys in found.items())
        if keys
    )


def counts(catalogue: Catalogue, targets: Iterable[str]) -> dict[Counted, int]:
    """How many standards, requirements, steps and clauses are taught, each counted once; without zeros."""
    found = Counter[Counted]()
    for identifier, keys in _parts(catalogue, targets).items():
        entry = catalogue.by_id[identifier]
        found["standards"] += isinstance(entry, Standard)
        found[_PARTS_OF[type(entry)]] += len(keys)
    order: tuple[Counted, ...] = ("standards", "requirements", "steps", "clauses")
    return {one: found[one] for one in order if found[one]}


def ended(catalogue: Catalogue, targets: Iterable[str]) -> tuple[int, int]:
    """How many of the standards and procedures named may no longer be followed, and how many there are."""
    entries = [catalogue.by_id[one] for one in _parts(catalogue, targets)]
    standards = [one for one in entries if isinstance(one, Standard)]
    procedures = [one for one in entries if isinstance(one, Procedure)]
    over = sum(one.status in ("superseded", "withdrawn") for one in standards)
    over += sum(is_over(catalogue, one) for one in procedures)
    return over, len(standards) + len(procedures)


def _parts(catalogue: Catalogue, targets: Iterable[str]) -> dict[str, frozenset[str]]:
    """The keys taught of each document, by its id as it is now, in the order of the ids."""
    found: dict[str, frozenset[str]] = {}
    for target in targets:
        entry = catalogue.find(target.partition("#")[0])
        if entry is not None and type(entry) in _PARTS_OF:
            part = catalogue.part(target) if "#" in target else None
            taught = (part,) if part else entry.parts()
            found[entry.id] = found.get(entry.id, frozenset()) | {one.key for one in taught}
    return found


def _links(localizer: Localizer, entry: Entry) -> dict[str, Link]:
    if isinstance(entry, Procedure):
        return step_links(localizer, entry)
    return {
        part.key: replace(localizer.link_to(entry, part), whole=None, lead=_number(localizer, part))
        for part in entry.parts()
    }


def _number(localizer: Localizer, part: Keyed) -> str:
    """The number of a clause without that of its document; an annex is not called a clause."""
    number: str | None = part.number if isinstance(part, Clause) else getattr(part, "clause", None)
    if not number or not number[0].isdigit():
        return number or ""
    return localizer.words("common.clause", clause=number)
