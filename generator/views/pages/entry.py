"""The general page of an entry: its fields one under another. Kinds with a page of their own are left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.language.calendar import Day, Edition
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.part import Part, Text
from generator.model.references import reference_mark
from generator.views.entry import EntryFrame, frame
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

_FRAME_FIELDS = {"id", "was", "sources", "facts", "note", "title", "name"}

Form = Literal["prose", "link", "day", "edition", "figure", "word", "flag", "address", "plain"]


@dataclass(frozen=True)
class Value:
    """One value and how it is to be shown."""

    form: Form
    value: Prose | Link | Day | Edition | int | Decimal | str | bool


@dataclass(frozen=True)
class Row:
    """A field that has a value. `label` is the key of its word."""

    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class EntryPage:
    """What the general template is given."""

    frame: EntryFrame
    rows: tuple[Row, ...]
    unknown: tuple[str, ...]
    """Keys of the words of fields that have no value."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """A page for each entry of each kind without a view of its own."""
    from generator.views.pages import kinds_with  # noqa: PLC0415, for it reads this very module

    special = kinds_with("ENTRIES_OF")
    for name, kind in kinds().items():
        if name not in special:
            for entry in localizer.catalogue.of(kind):
                yield _page(localizer, entry)


def _page(localizer: Localizer, entry: Entry) -> Page:
    words = localizer.words
    kind = words(f"kind.{entry.kind}")
    return Page(
        language=localizer.language,
        route=f"{entry.section}/{entry.id}",
        section=entry.section,
        title=f"{localizer.name(entry)} ({kind})",
        description=f"{kind}: {localizer.name(entry)}",
        template="general.html.jinja",
        content=EntryPage(frame(localizer, entry), *_fields(localizer, entry)),
        toc=(TocItem(words("common.sources"), "sources"), TocItem(words("common.backlinks"), "backlinks")),
        entry=entry.id,
    )


def _fields(localizer: Localizer, part: Part) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """Rows of the fields that have values, and the labels of those that have none."""
    rows: list[Row] = []
    unknown: list[str] = []
    for name in type(part).model_fields:
        if name in _FRAME_FIELDS:
            continue
        label = f"field.{name}"
        value = getattr(part, name)
        if value is None or value == ():
            unknown.append(label)
        elif isinstance(value, Part) and not isinstance(value, Text):
            inner, missing = _fields(localizer, value)
            rows += inner
            unknown += missing
        else:
            many = value if isinstance(value, tuple) else (value,)
            if not any(isinstance(one, Part) and not isinstance(one, Text) for one in many):
                rows.append(Row(label, tuple(_value(localizer, part, name, one) for one in many)))
    return tuple(rows), tuple(unknown)


def _value(localizer: Localizer, part: Part, name: str, value: object) -> Value:
    match value:
        case Text():
            return Value("prose", localizer.prose(value))
        case Day():
            return Value("day", value)
        case Edition():
            return Value("edition", value)
        case bool():
            return Value("flag", value)
        case int() | Decimal():
            return Value("figure", value)
        case _:
            assert isinstance(value, str)
            return _text(localizer, part, name, value)


def _text(localizer: Localizer, part: Part, name: str, value: str) -> Value:
    if reference_mark(type(part), name):
        return Value("link", localizer.link(value))
    if _is_choice(type(part), name):
        return Value("word", f"value.{name}-{value}")
    return Value("address" if value.startswith(("http://", "https://")) else "plain", value)


def _is_choice(part: type[Part], name: str) -> bool:
    """Whether a field takes one of a fixed set of words."""
    return "Literal" in repr(part.model_fields[name].annotation)
