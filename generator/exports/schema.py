"""A JSON Schema a kind, from which editors complete and check entries as they are typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.language.bilingual import LANGUAGES
from generator.locale import Words
from generator.model.declarations import Field, Value, fields, kebab, records
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.part import Part
from generator.model.values import ID_GRAMMAR

FOLDER = "docs/schema"
"""Where the schemas lie, one `<kind>.json` each."""
SETTINGS = ".vscode/settings.json"
"""What tells Visual Studio Code which schema is for which folder."""

# An editor types what stands without quotes, so a clause 4.4 is a number to it; the catalogue reads its text.
_TEXT = {"type": ["string", "number"]}


def files() -> Mapping[str, str]:
    """The texts of all schemas and of the editor's settings, by their paths from the project's root."""
    schemas = {f"{FOLDER}/{kind}.json": _text(schema(entry)) for kind, entry in kinds().items()}
    return schemas | {SETTINGS: _text(_settings())}


def schema(kind: type[Entry]) -> dict[str, Any]:
    """The schema of a file of this kind: one entry, named by its file, or a list of entries with ids."""
    one = {"$ref": f"#/$defs/{kebab(kind.__name__)}"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:mattrathan:schema:{kind.kind}",
        "title": " · ".join(Words(language)(f"kind.{kind.kind}") for language in LANGUAGES),
        "oneOf": [one, {"type": "array", "items": {**one, "required": ["id"]}, "minItems": 1}],
        "$defs": definitions(kind),
    }


def definitions(kind: type[Entry]) -> dict[str, Any]:
    """The schemas of a kind's record and of all that it holds, by their names."""
    return {kebab(part.__name__): _record(part) for part in records(kind)}


def _record(part: type[Part]) -> dict[str, Any]:
    """The id of an entry of its own file is the file's name, so it is required nowhere but in lists."""
    named_by_file = {"id"} if issubclass(part, Entry) else set()
    return {
        "type": "object",
        "properties": {field.name: _property(field) for field in fields(part)},
        "required": [
            field.name for field in fields(part) if field.required and field.name not in named_by_file
        ],
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    value = _value(field.value)
    paragraphs = [field.doc.th, field.doc.en]
    if field.value.refers:
        targets = ", ".join(field.value.refers.kinds)
        paragraphs += [Words(language)("schema.refers-to", kinds=targets) for language in LANGUAGES]
    described = {"description": "\n\n".join(paragraphs)}
    return described | ({"type": "array", "items": value} if field.many else value)


def _value(value: Value) -> dict[str, Any]:
    if value.choices:
        return {"enum": list(value.choices)}
    if value.record:
        return {"$ref": f"#/$defs/{kebab(value.record.__name__)}"}
    if value.refers:
        key = f"(#{ID_GRAMMAR})?" if value.refers.keyed else ""
        return {"type": "string", "pattern": f"^{ID_GRAMMAR}{key}$"}
    return dict(value.schema or _TEXT)


def _settings() -> dict[str, Any]:
    """For the YAML extension of Red Hat, which reads a file as YAML 1.2."""
    folders = {f"./{FOLDER}/{kind}.json": f"catalogue/{kind}/**/*.yaml" for kind in kinds()}
    return {"yaml.schemas": folders}


def _text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
