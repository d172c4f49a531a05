"""The texts of an entry as a reader sees them, each letter with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from generator.language.bilingual import Language
from generator.model.part import Part, Refers, Text
from generator.source.nodes import Mapping, Scalar, Sequence
from generator.source.place import Place


@dataclass(frozen=True, slots=True)
class Wording:
    """One text, and the language its field is in: None of a field such as a clause's number."""

    scalar: Scalar
    language: Language | None

    def place(self, start: int, end: int) -> Place:
        """The letters from `start` to `end` of the value, else the whole scalar."""
        sheet, written = self.scalar.sheet, self.scalar.written
        offsets = written.offsets(self.scalar) if written else None
        if isinstance(sheet, Place) or not written or not offsets or start >= len(offsets):
            return self.scalar.place
        first, last = offsets[start], offsets[max(start, end - 1)]
        behind = offsets[end] if end < len(offsets) and offsets[end] > last else last + 1
        found = sheet.place_at(first)
        shown = re.split(r"[\r\n]", written.text[first:behind], maxsplit=1)[0]
        return Place(found.path, found.line, found.column, max(len(shown), 1))

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Place]]:
        """Each match of a pattern, with its place."""
        return ((match, self.place(*match.span())) for match in pattern.finditer(self.scalar))


@dataclass(frozen=True, slots=True)
class Pair:
    """The Thai of a text and its English translation."""

    text: Text
    th: Wording
    en: Wording


def wordings(part: Part) -> Iterator[Wording]:
    """Every text in a record and in what it holds, in the order of the declared fields."""
    for inner in part.within():
        origin = inner.origin
        if isinstance(origin, Mapping):
            for field, language in _fields(type(inner)):
                written = origin.get(field)
                for node in written if isinstance(written, Sequence) else (written,):
                    if isinstance(node, Scalar) and not node.empty:
                        yield Wording(node, language)


def pairs(part: Part) -> Iterator[Pair]:
    """Every text in a record that is there in both languages."""
    for inner in part.within():
        if isinstance(inner, Text):
            pair = pair_of(inner)
            if pair:
                yield pair


def pair_of(text: Text | None) -> Pair | None:
    """The two sides of a text; None where one is missing, or the text itself."""
    if text is None:
        return None
    origin = text.origin
    thai, english = (origin.get("th"), origin.get("en")) if origin else (None, None)
    if isinstance(thai, Scalar) and isinstance(english, Scalar) and text.th and text.en:
        return Pair(text, Wording(thai, "th"), Wording(english, "en"))
    return None


@cache
def _fields(part: type[Part]) -> tuple[tuple[str, Language | None], ...]:
    """The fields of a record that hold words: no ids, addresses, dates or choices."""
    if issubclass(part, Text):
        return (("th", "th"), ("en", "en"))
    return tuple(
        (name, None)
        for name, info in part.model_fields.items()
        if all(type(mark).__name__ == "Doc" for mark in info.metadata) and _is_words(info.annotation)
    )


def _is_words(annotation: Any) -> bool:
    """`str`, `str | None` or a list of them, without a mark that makes it more than words."""
    if annotation is str:
        return True
    if any(isinstance(mark, Refers) for mark in getattr(annotation, "__metadata__", ())):
        return False
    return not hasattr(annotation, "__metadata__") and any(map(_is_words, get_args(annotation)))
