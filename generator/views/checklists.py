"""Every checklist: one a standard, by its requirements, and one a reference that has clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from generator.language.fingerprint import fingerprint
from generator.model.kinds.category import Category
from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Group, Requirement, Standard
from generator.views.checklist import Checklist, Item, Section
from generator.views.checklist_sentences import place, sentences
from generator.views.clauses import ClauseShown, clauses
from generator.views.localizer import Localizer, Prose
from generator.views.order import by_number
from generator.views.page import path_of
from generator.views.requirements import RequirementShown, grouped

SECTION = "checklists"


def checklists(localizer: Localizer) -> Iterator[Checklist]:
    """All of them in one language, standards first, in the order of their numbers."""
    return shown_checklists(replace(localizer, only=None))


def shown_checklists(localizer: Localizer) -> Iterator[Checklist]:
    """Those of the entries that are asked for."""
    for standard in sorted(localizer.shown(Standard), key=by_number):
        yield of_standard(localizer, standard)
    for reference in localizer.shown(Reference):
        if is_audited(reference):
            yield of_reference(localizer, reference)


def is_audited(reference: Reference) -> bool:
    """Whether it has a checklist: only numbered clauses are audited."""
    return any(clause.number[0].isdigit() for clause in reference.clauses)


def of_standard(localizer: Localizer, standard: Standard) -> Checklist:
    """The checklist of a standard: its own requirements, then those stated for the whole product group."""
    catalogue, words = localizer.catalogue, localizer.words
    category = catalogue.get(standard.category, Category)
    replaced_by = tuple(localizer.link_to(one) for one in catalogue.replaced_by(standard))
    document = localizer.number(standard) if standard.number else localizer.name(standard)
    sections = [
        Section(
            found.group,
            Prose(title := words(f"standard.group-{found.group}"), localizer.language),
            tuple(
                _item(localizer, place(localizer, document, one.clause or "", title), one, standard)
                for one in found.requirements
            ),
        )
        for found in grouped(localizer, standard)
    ]
    shared = [one for found in grouped(localizer, category) for one in found.requirements]
    if shared:
        title = words("checklist.group-rules", category=localizer.prose(category.name).text)
        items = (_item(localizer, title, one, category) for one in shared)
        prefixed = tuple(replace(item, key=f"category-{item.key}") for item in items)
        sections.append(Section("group-rules", Prose(title, localizer.language), prefixed))
    known = {one.group for one in standard.requirements}
    missing = () if standard.detail == "full" else tuple(one for one in get_args(Group) if one not in known)
    return Checklist(
        id=standard.id,
        link=localizer.link_to(standard),
        document=document,
        name=localizer.name(standard),
        edition=standard.edition,
        status=standard.status,
        status_on=standard.status_on,
        replaced_by=replaced_by,
        detail=standard.detail,
        sections=tuple(sections),
        unknown=missing,
        mappings=(),
        mark=_mark(
            (standard.number, standard.edition, standard.title, standard.status),
            (standard.detail, [(one.number, one.title) for one in catalogue.replaced_by(standard)]),
            (*map(_told, standard.requirements), *map(_told, category.requirements)),
        ),
        **_addresses(localizer, standard.id),
    )


def _item(localizer: Localizer, where: str, shown: RequirementShown, owner: Standard | Category) -> Item:
    part = next(one for one in owner.requirements if one.key == shown.key)
    return Item(
        key=shown.key,
        clause=shown.clause or "",
        topic=shown.topic,
        text=shown.text,
        link=localizer.link_to(owner, part),
        limits=shown.limits,
        question=shown.question,
        proof=shown.proof,
        sentences=sentences(localizer, shown.topic.text, where, shown.limits),
    )


def of_reference(localizer: Localizer, reference: Reference) -> Checklist:
    """The checklist of a reference: its numbered clauses; annexes are not audited."""
    found = clauses(localizer, reference)
    numbered = [row for row in found.rows if row.number[0].isdigit()]
    document = reference.designation or localizer.name(reference)
    chapters = [row for row in numbered if row.level == 0]
    return Checklist(
        id=reference.id,
        link=localizer.link_to(reference),
        document=document,
        name=localizer.name(reference),
        edition=reference.year,
        status=None,
        status_on=None,
        replaced_by=(),
        detail="listed",
        sections=tuple(_chapter(localizer, document, chapter, numbered) for chapter in chapters),
        unknown=(),
        mappings=found.mappings,
        mark=_mark(
            (reference.designation, reference.title, reference.year),
            tuple((one.key, one.number, one.title) for one in reference.clauses),
            tuple((row.key, [step.anchor for steps in row.steps for step in steps]) for row in numbered),
        ),
        **_addresses(localizer, reference.id),
    )


def _chapter(localizer: Localizer, document: str, chapter: ClauseShown, rows: list[ClauseShown]) -> Section:
    """Its clauses that have no clauses of their own, each with the steps of those above it; else itself."""
    numbers = [row.number for row in rows]
    leaves = [
        row
        for row in rows
        if f"{row.number}.".startswith(f"{chapter.number}.")
        and not any(number.startswith(f"{row.number}.") for number in numbers)
    ]
    items = []
    for row in leaves:
        line = [one for one in rows if f"{row.number}.".startswith(f"{one.number}.")]
        where = place(localizer, document, row.number, "")
        items.append(
            Item(
                key=row.key,
                clause=row.number,
                topic=row.title,
                text=None,
                link=row.link,
                steps=tuple(dict.fromkeys(step for one in line for steps in one.steps for step in steps)),
                sentences=sentences(localizer, row.title.text, where),
            )
        )
    return Section(f"chapter-{chapter.key}", _numbered(chapter), tuple(items))


def _numbered(chapter: ClauseShown) -> Prose:
    return replace(chapter.title, text=f"{chapter.number} {chapter.title.text}")


def _addresses(localizer: Localizer, identifier: str) -> dict[str, str]:
    route = f"{SECTION}/{identifier}"
    live = path_of(localizer.language, route).removesuffix("index.html")
    return {
        "route": route,
        "short": localizer.short_address(identifier) if localizer.address else "",
        "live": f"{localizer.address}{live}" if localizer.address else "",
    }


def _told(one: Requirement) -> tuple[object, ...]:
    return (one.key, one.group, one.clause, one.topic, one.text, one.limits, one.question, one.proof)


def _mark(*told: tuple[object, ...]) -> str:
    """Of all an auditor reads in either language; an id or an address that is another changes nothing."""
    return fingerprint(repr(told))
