"""The declarations of a record's fields, read once for all that is made of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import WithJsonSchema
from pydantic.fields import FieldInfo

from generator.language.bilingual import Bilingual
from generator.model import values
from generator.model.entry import Entry
from generator.model.part import Doc, Part, Refers

_NAMES_IT = ("id", "was")
"""The fields of every kind that stand first; what else every kind has stands last."""


PartType = type[Part]
"""Named here, since `Value` has a field called `type`."""


@dataclass(frozen=True)
class Value:
    """What one value of a field may be; exactly one of `choices`, `record` and `type` tells."""

    choices: tuple[str, ...] = ()
    """The only texts that are allowed."""
    record: PartType | None = None
    """The record it must be."""
    type: str = ""
    """The type of a single value by its name in `model.values`, such as `iso-day`, else `text`."""
    schema: Any = None
    """The JSON Schema that goes with the type; None for plain text."""
    refers: Refers | None = None


@dataclass(frozen=True)
class Field:
    """A field of a record."""

    name: str
    required: bool
    many: bool
    """Whether it is a list of values."""
    doc: Bilingual
    value: Value


@cache
def fields(part: type[Part]) -> tuple[Field, ...]:
    """The fields of a record in the order of their declarations."""
    return tuple(_field(name, info) for name, info in part.model_fields.items())


@cache
def records(part: type[Part]) -> tuple[type[Part], ...]:
    """A record and all that it holds, at any depth, each once, in the order they are met."""
    found = {part: None}
    for field in fields(part):
        if field.value.record is not None:
            found |= dict.fromkeys(records(field.value.record))
    return tuple(found)


def key_order(part: type[Part]) -> tuple[str, ...]:
    """The fields of a record as files have them: as declared, what all kinds share around a kind's own."""
    names = tuple(part.model_fields)
    if not issubclass(part, Entry):
        return names
    shared = [name for name in Entry.model_fields if name not in _NAMES_IT]
    own = [name for name in names if name not in Entry.model_fields]
    return (*_NAMES_IT, *own, *shared)


def _field(name: str, info: FieldInfo) -> Field:
    doc = next(mark for mark in info.metadata if isinstance(mark, Doc))
    annotation, marks = _unwrapped(info.annotation, tuple(info.metadata))
    many = get_origin(annotation) is tuple
    if many:
        annotation, marks = _unwrapped(get_args(annotation)[0], marks)
    return Field(name, info.is_required(), many, Bilingual(doc.th, doc.en), _value(annotation, marks))


def _unwrapped(annotation: Any, marks: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    """A type without the marks around it and without None, and all the marks."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _unwrapped(inner, (*marks, *more))
    if get_origin(annotation) in (Union, UnionType):
        (inner,) = (one for one in get_args(annotation) if one is not type(None))
        return _unwrapped(inner, marks)
    return annotation, marks


def _value(annotation: Any, marks: tuple[Any, ...]) -> Value:
    if get_origin(annotation) is Literal:
        return Value(choices=get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return Value(record=annotation)
    refers = next((mark for mark in marks if isinstance(mark, Refers)), None)
    schema = next((mark for mark in marks if isinstance(mark, WithJsonSchema)), None)
    if schema is None:
        assert annotation is str, annotation
        return Value(type="reference" if refers else "text", refers=refers)
    return Value(type=_types()[str(schema.json_schema)], schema=schema.json_schema, refers=refers)


@cache
def _types() -> dict[str, str]:
    """The names of the types in `model.values` by their JSON Schemas."""
    found = {}
    for name, alias in vars(values).items():
        for mark in getattr(alias, "__metadata__", ()):
            if isinstance(mark, WithJsonSchema):
                found[str(mark.json_schema)] = kebab(name)
    return found


def kebab(name: str) -> str:
    """The name of a class in lower case with hyphens: `IsoDay` is `iso-day`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()
