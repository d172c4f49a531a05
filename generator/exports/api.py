"""The catalogue as JSON for programs: each entry in both languages, what it refers to, what refers to it.

The form is version 1 and described by `api/v1/schema.json`. Within a version fields are added, never renamed
or removed. Quantities are texts, since 70.0 is not 70.
"""

from __future__ import annotations

import json
from typing import Any

from generator.exports.schema import definitions
from generator.language.bilingual import LANGUAGES
from generator.model.declarations import fields, kebab, records
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.references import references
from generator.model.values import ID_GRAMMAR
from generator.views.localizer import Localizer

VERSION = "1"
UNSHOWN = {"allow"}
"""Fields of entries that are about keeping the catalogue, not about what it says."""

_TEXT = {"type": "string"}
_KEY = {"type": "string", "pattern": f"^{ID_GRAMMAR}$"}


def entry_object(localizer: Localizer, entry: Entry) -> dict[str, Any]:
    """An entry as an object, in both languages whatever that of the localizer."""
    catalogue = localizer.catalogue
    return {
        "id": entry.id,
        "kind": entry.kind,
        "addresses": _addresses(localizer, entry),
        "entry": entry.model_dump(mode="json", exclude_none=True, exclude_defaults=True, exclude=UNSHOWN),
        "references": [
            {"field": one.field, "target": one.target} | ({"part": one.within.key} if one.within else {})
            for one in references(entry)
        ],
        "backlinks": [
            {"from": one.origin.id, "kind": one.origin.kind, "field": one.field}
            | ({"from_part": one.within.key} if one.within else {})
            | ({"part": one.target_key} if one.target_key else {})
            for one in catalogue.backlinks(entry)
        ],
    }


def api_schema() -> dict[str, Any]:
    """The JSON Schema of an entry's object; those of lists of them hold it as their `entries`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:mattrathan:api:{VERSION}",
        "title": "Mattrathan: an entry",
        "type": "object",
        "required": ["id", "kind", "addresses", "entry", "references", "backlinks"],
        "additionalProperties": False,
        "properties": {
            "id": _KEY,
            "kind": {"enum": list(kinds())},
            "addresses": {
                "type": "object",
                "required": [*LANGUAGES, "short"],
                "properties": dict.fromkeys((*LANGUAGES, "short"), _TEXT),
            },
            "entry": {"type": "object"},
            "references": _list({"field": _TEXT, "target": _TEXT, "part": _KEY}, ["field", "target"]),
            "backlinks": _list(
                {"from": _KEY, "from_part": _KEY, "kind": _TEXT, "field": _TEXT, "part": _KEY},
                ["from", "kind", "field"],
            ),
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": name}}},
                "then": {"properties": {"entry": {"$ref": f"#/$defs/{kebab(kind.__name__)}"}}},
            }
            for name, kind in kinds().items()
        ],
        "$defs": {name: one for kind in kinds().values() for name, one in _definitions(kind).items()},
    }


def written(data: object) -> str:
    """JSON on one line, with Thai as it is."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def _addresses(localizer: Localizer, entry: Entry) -> dict[str, str]:
    """Where the entry is read: absolute where the site's address is known, else from its root."""
    paths = {language: f"{language}/{entry.section}/{entry.id}/" for language in LANGUAGES}
    absolute = {language: localizer.address + path for language, path in paths.items()}
    return absolute | {"short": localizer.short_address(entry.id)}


def _definitions(kind: type[Entry]) -> dict[str, Any]:
    """The records of a kind as the API shows them."""
    found = definitions(kind)
    for part in records(kind):
        properties = found[kebab(part.__name__)]["properties"]
        for field in fields(part):
            if field.value.type == "quantity":
                properties[field.name] |= {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
    for name in UNSHOWN:
        del found[kebab(kind.__name__)]["properties"][name]
    return found


def _list(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    one = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"type": "array", "items": one}
