"""What happened to entries, told in one language: names, labels of fields, values word by word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.language.bilingual import Language
from generator.language.calendar import Day, NotADay, WrongCalendar
from generator.language.compared import compared
from generator.language.dates import format_day
from generator.language.word_changes import Piece
from generator.locale import all_words
from generator.model.declarations import Field, fields
from generator.model.differences import Difference
from generator.model.kinds import kinds
from generator.model.part import Part
from generator.model.release import Change, What
from generator.views.localizer import Localizer

_LANGUAGE_OF: Mapping[str, str] = {"th": "changes.in-thai", "en": "changes.in-english"}
_ASIDE = re.compile(r"\s*[(:;,].*| เช่น .*", re.DOTALL)
_AREAS = ("value", "standard", "common", "procedure")
"""Where the words of a field's values may stand."""


@dataclass(frozen=True)
class ChangedField:
    """One field that has another value, or a record that is new or gone."""

    label: str
    part: str
    """The key of the part it is in; empty if it is of the entry itself."""
    language: Language
    """The language of its values."""
    record: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class ChangedEntry:
    """One entry and what happened to it."""

    id: str
    kind: str
    what: What
    name: str
    language: Language
    """The language of the name."""
    path: str | None
    """Its page; None where there is none any more."""
    was: str | None
    fields: tuple[ChangedField, ...]


def changed(localizer: Localizer, change: Change) -> ChangedEntry:
    """A change as a reader sees it, in the words of today."""
    entry = localizer.catalogue.find(change.id)
    english = localizer.language == "en" and change.en
    name = change.en if english and change.en else change.th
    number = localizer.cited_as(entry) if entry and change.kind == "standard" == entry.kind else ""
    return ChangedEntry(
        id=change.id,
        kind=change.kind,
        what=change.what,
        name=f"{number} {name}".lstrip(),
        language="en" if english else "th",
        path=localizer.path(entry) if entry else None,
        was=change.was,
        fields=tuple(_field(localizer.language, change.kind, one) for one in change.fields),
    )


def _field(language: Language, kind: str, one: Difference) -> ChangedField:
    path = _declared(kind, one.field)
    old, new = (_value(language, path, text) for text in (one.old, one.new))
    last = one.field.rpartition(".")[2]
    return ChangedField(
        label=_label(language, path, one.field),
        part=one.where.partition("#")[2],
        language="en" if last in ("en", "en_by") else "th" if last == "th" or one.record else language,
        record=one.record,
        pieces=_compared(old, new) if last in ("th", "en") else _whole(old, new),
    )


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    return tuple(piece for piece in (Piece(old, "removed"), Piece(new, "added")) if piece.text)


_compared = lru_cache(maxsize=4096)(compared)
"""The same texts are told on several pages and in several feeds."""


@cache
def _declared(kind: str, name: str) -> tuple[Field, ...]:
    """The fields that the dotted name of a difference leads through; none where they are no more."""
    record: type[Part] | None = kinds().get(kind)
    found: list[Field] = []
    for step in name.split("."):
        field = next((one for one in fields(record) if one.name == step), None) if record else None
        if field is None:
            return ()
        found.append(field)
        record = field.value.record
    return tuple(found)


def _label(language: Language, path: tuple[Field, ...], name: str) -> str:
    """The names of the fields, without what else is said of them: `ข้อกำหนด › ข้อความ (ไทย)`."""
    if not path:
        return name
    words = all_words()
    *_, last = path
    spoken = path[:-1] if len(path) > 1 and last.name in _LANGUAGE_OF else path
    label = " › ".join(_ASIDE.sub("", field.doc[language]) or field.name for field in spoken)
    tongue = f" ({words[_LANGUAGE_OF[last.name]][language]})" if spoken != path else ""
    return label + tongue


def _value(language: Language, path: tuple[Field, ...], text: str | None) -> str:
    """A value as it is shown; one of a choice by its word."""
    if text is None or not path:
        return text or ""
    if path[-1].value.type == "iso-day":
        return _day(language, text)
    if not path[-1].value.choices:
        return text
    words, name = all_words(), path[-1].name
    known = (words[key] for area in _AREAS if (key := f"{area}.{name}-{text}") in words)
    word = next(known, None)
    return word[language] if word else text


def _day(language: Language, text: str) -> str:
    """A day as people read it; of what was no day when it was recorded, what it was."""
    try:
        return format_day(Day.parse(text), language)
    except (NotADay, WrongCalendar):
        return text
