"""The field reference for authors, `docs/fields.md`: every kind with its fields, in Thai and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.exports.templates import template
from generator.language.bilingual import Bilingual
from generator.locale import all_words
from generator.model.declarations import Field, fields, kebab, records
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.part import Part

PATH = "docs/fields.md"
"""Where the reference lies."""


@dataclass(frozen=True)
class Table:
    """A section of the page: a kind of entry, or a record inside entries, with its fields."""

    anchor: str
    title: Bilingual
    fields: tuple[Field, ...]


def files() -> Mapping[str, str]:
    """The text of the page, by its path from the project's root."""
    words = all_words()
    page = template("fields.md.jinja").render(
        words=words,
        common=Table("entry", words["schema.entry"], fields(Entry)),
        kinds=[_kind(kind) for kind in kinds().values()],
        records=[_record(record) for record in _records()],
        anchor=_anchor,
    )
    return {PATH: page}


def _kind(kind: type[Entry]) -> Table:
    """The fields that are its own; those of every entry stand once, in a table of theirs."""
    common = {field.name for field in fields(Entry)}
    own = tuple(field for field in fields(kind) if field.name not in common)
    return Table(kind.kind, all_words()[f"kind.{kind.kind}"], own)


def _records() -> list[type[Part]]:
    """Every record that stands inside entries, each once, by name."""
    found = {record for kind in kinds().values() for record in records(kind) if record is not kind}
    return sorted(found, key=lambda record: record.__name__)


def _record(record: type[Part]) -> Table:
    return Table(_anchor(record), all_words()[f"schema.{_anchor(record)}"], fields(record))


def _anchor(record: type[Part]) -> str:
    return f"record-{kebab(record.__name__)}"
