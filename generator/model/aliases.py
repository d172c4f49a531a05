"""Every name an entry goes by, so that it is found by any of them in either language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.entry import Entry
from generator.model.number import StandardNumber
from generator.model.part import Text

_FIELDS = ("number", "abbreviation", "abbreviations", "synonyms", "also", "designation", "code")


def aliases(entry: Entry) -> tuple[str, ...]:
    """Title or name, number, abbreviations, synonyms and former ids, each once."""
    found = [*_words(entry.heading)]
    for field in _FIELDS:
        value = getattr(entry, field, None)
        for item in value if isinstance(value, tuple) else (value,):
            found += _words(item)
    return tuple(dict.fromkeys([*found, *entry.was]))


def also(entry: Entry, shown: str) -> str:
    """The names that a line which already shows some text leaves unsaid, for filters to look through."""
    return " · ".join(alias for alias in aliases(entry) if alias not in shown)


def _words(value: object) -> Iterator[str]:
    match value:
        case Text():
            yield value.th
            if value.en:
                yield value.en
        case StandardNumber():
            yield value.th
            yield value.en
        case str():
            yield value
