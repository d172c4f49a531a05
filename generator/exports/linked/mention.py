"""How one thing names another: its type, its address for good, its name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.model.entry import Entry
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.reference import Reference
from generator.model.kinds.training import Training
from generator.views.localizer import Localizer

Properties = dict[str, Any]
"""A node of JSON-LD: names of properties and their values."""

_TYPES = {
    "calendar": "Dataset",
    "category": "DefinedTerm",
    "form": "CreativeWork",
    "organisation": "Organization",
    "procedure": "GovernmentService",
    "programme": "Project",
    "province": "AdministrativeArea",
    "reference": "CreativeWork",
    "scheme": "GovernmentService",
    "seminar": "EducationEvent",
    "source": "CreativeWork",
    "standard": "CreativeWork",
    "term": "DefinedTerm",
    "training": "LearningResource",
}
_OF_GOVERNMENT = {"ministry", "provincial-office", "department", "division"}
"""Roles that only the government has; an institute may be anybody's."""


def type_of(entry: Entry) -> str:
    """The type of an entry in the vocabulary of schema.org."""
    if isinstance(entry, Organisation) and entry.role in _OF_GOVERNMENT:
        return "GovernmentOrganization"
    if isinstance(entry, Reference) and entry.type == "act":
        return "Legislation"
    if isinstance(entry, Training) and entry.medium == "course":
        return "Course"
    return _TYPES[entry.kind]


def mention(localizer: Localizer, entry: Entry) -> Properties:
    """An entry where another speaks of it."""
    return {
        "@type": type_of(entry),
        "@id": localizer.short_address(entry.id),
        "name": localizer.prose(entry.heading).text,
    }


def mentions(
    localizer: Localizer, targets: Iterable[str | None], kind: type[Entry] = Entry
) -> list[Properties]:
    """The entries of a kind that ids, or ids of parts, name; each once."""
    found = (localizer.catalogue.find(target.partition("#")[0]) for target in targets if target)
    entries = dict.fromkeys(entry.id for entry in found if isinstance(entry, kind))
    return [mention(localizer, localizer.catalogue.by_id[identifier]) for identifier in entries]


def audience(localizer: Localizer, names: Iterable[str]) -> list[Properties]:
    """Whom something is for."""
    return [
        {"@type": "Audience", "audienceType": localizer.words(f"value.audience-{name}")} for name in names
    ]


def present(properties: Properties) -> Properties:
    """Those with a value; a list of one is that one."""
    kept = {name: value for name, value in properties.items() if value not in (None, "", [])}
    return {
        name: value[0] if isinstance(value, list) and len(value) == 1 else value
        for name, value in kept.items()
    }
