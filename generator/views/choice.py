"""Fields that take one of a fixed set of words, and the filters made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from generator.model.part import Part


@dataclass(frozen=True)
class Choice:
    """A value a filter offers."""

    value: str
    label: str
    count: int


def allowed(part: type[Part], field: str) -> tuple[str, ...]:
    """The words a field may take, in the order of their declaration; empty if any text may stand there."""
    return tuple(_words(part.model_fields[field].annotation))


def counted(labels: Iterable[tuple[str, str]], used: Iterable[str]) -> tuple[Choice, ...]:
    """Choices in the order of the labels by value, each with how often it is used; unused ones left out."""
    counts = Counter(used)
    return tuple(Choice(value, label, counts[value]) for value, label in labels if counts[value])


def _words(annotation: Any) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for inner in get_args(annotation):
            yield from _words(inner)
