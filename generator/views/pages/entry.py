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
from generator.views.choice import allowed
from generator.views.entry import EntryFrame, closing, frame
from generator.views.gist import GIST_FIELDS, gist
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page
from generator.views.titles import titles

_ON_FRONT_PAGES = {"front", "news", "documents"}
_SHOWN_ELSEWHERE = {"id", "was", "allow", "sources", "facts", "note", "title", "name"}
_SHOWN_ELSEWHERE |= {*GIST_FIELDS, *_ON_FRONT_PAGES}

_MAY_LACK = {"abbreviation", "front", "hours", "map", "part_of", "province", "special"}
"""Fields that an entry may rightly be without: nothing is unknown because they are empty."""

_WITHHELD = {"copy", "general-knowledge"}
"""Types of source whose address is never written down."""

Form = Literal[
    "prose", "link", "day", "edition", "figure", "word", "flag", "address", "phone", "email", "plain"
]


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
    gist: Prose | None
    """What the entry is, in one text."""
    rows: tuple[Row, ...]
    unknown: tuple[str, ...]
    """Keys of the words of fields that have no value."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """A page for each entry of each kind without a view of its own."""
    from generator.views.pages import kinds_with  # noqa: PLC0415, for it reads this very module

    special = kinds_with("ENTRIES_OF")
    for name, kind in kinds().items():
        if name not in special:
            shown = localizer.shown(kind)
            unique = titles(localizer, kind) if shown else {}
            for entry in shown:
                yield _page(localizer, entry, unique[entry.id])


def _page(localizer: Localizer, entry: Entry, title: str) -> Page:
    words = localizer.words
    kind = words(f"kind.{entry.kind}")
    shown = frame(localizer, entry)
    return Page(
        language=localizer.language,
        route=f"{entry.section}/{entry.id}",
        section=entry.section,
        title=title,
        description=f"{kind}: {localizer.name(entry)}",
        template="general.html.jinja",
        content=EntryPage(shown, gist(localizer, entry), *_fields(localizer, entry)),
        toc=closing(localizer, shown),
        entry=entry.id,
    )


def _fields(localizer: Localizer, part: Part) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """Rows of the fields that have values, and the labels of those whose value is not known."""
    rows: list[Row] = []
    unknown: list[str] = []
    for name in type(part).model_fields:
        value = getattr(part, name)
        label = f"field.{name}"
        if value is None:
            if _is_unknown(part, name):
                unknown.append(label)
        elif name in _SHOWN_ELSEWHERE or value == ():
            continue
        elif isinstance(value, Part) and not isinstance(value, Text):
            inner, missing = _fields(localizer, value)
            rows += inner
            unknown += missing
        else:
            many = value if isinstance(value, tuple) else (value,)
            if not any(isinstance(one, Part) and not isinstance(one, Text) for one in many):
                rows.append(Row(label, tuple(_value(localizer, part, name, one) for one in many)))
    return tuple(rows), tuple(unknown)


def _is_unknown(part: Part, name: str) -> bool:
    """Whether an empty field is a gap in what is known."""
    if name == "url" and getattr(part, "type", None) in _WITHHELD:
        return False
    return name != "note" and name not in _MAY_LACK


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
    if value in allowed(type(part), name):
        return Value("word", f"value.{name}-{value}")
    if name == "phone":
        return Value("phone", value)
    if name == "email":
        return Value("email", value)
    return Value("address" if value.startswith(("http://", "https://")) else "plain", value)
