"""From nodes to records, totally: a bad value becomes None and a fault, and never hides another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import ModelWrapValidatorHandler, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.language.nearest import nearest
from generator.model.entry import Entry
from generator.model.part import Doc, Part, Text
from generator.source.fault import Fault
from generator.source.nodes import Lost, Mapping, Node, Scalar, Sequence, is_empty
from generator.source.place import Place

_EXPECTED = {
    "string_type": "text",
    "tuple_type": "list",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}
_OWN_FAULTS = {"wrong-type", "bad-date", "wrong-calendar", "malformed-id"}


def decode(kind: type[Entry], node: Mapping, identifier: str | None) -> tuple[Entry, list[Fault]]:
    """The entry that `node` describes, whatever is wrong with it, and all that is wrong.

    `identifier` is the name of an entry's own file; None in a list file, where each item has its `id`.
    """
    decoder = _Decoder()
    if identifier is not None and "id" not in node:
        node = node.copy()
        node["id"] = Scalar.make(identifier, Place.of_file(node.sheet.path))
    entry = kind.model_validate(node, context=decoder)
    return entry, decoder.faults


@dataclass
class _Decoder:
    """See `generator.model.part.Decoder`. The way without faults costs one pass of pydantic's own."""

    faults: list[Fault] = field(default_factory=list)

    def decode(self, part: type[Part], data: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
        if isinstance(data, Mapping) and any(map(_has_gaps, data.values())):
            return self._salvage(part, data)
        known = len(self.faults)
        try:
            made: Part = handler(data)
        except ValidationError:
            if not isinstance(data, Mapping):
                raise  # the record that holds this one says that a mapping was expected
            del self.faults[known:]  # the way below meets the faults of nested records again
            return self._salvage(part, data)
        made.remember(data)
        return made

    def _salvage(self, part: type[Part], data: Mapping) -> Part:
        """Make a part field by field. Its origin holds what was meant, without what could not be read."""
        seen = self._without_unknown(part, data)
        values: dict[str, Any] = {}
        for name, info in part.model_fields.items():
            values[name] = _nothing(info)
            written = data.get(name)
            if written is not None and not is_empty(written):
                seen[name], value = self._field(part, name, written)
                values[name] = values[name] if value is None else value
            elif info.is_required() and name not in seen and data.whole:
                self.faults.append(_missing(part, name, info, data.key_at(name)))
        made = part.model_construct(**values)
        made.remember(seen)
        return made

    def _without_unknown(self, part: type[Part], data: Mapping) -> Mapping:
        """The mapping with each misspelt field under the name that was meant, if one can be told."""
        seen = data.copy()
        empty = [name for name, value in data.items() if is_empty(value) and not isinstance(value, Lost)]
        seen.left_out = {**(seen.left_out or {}), **{name: seen.pop(name) for name in empty}}
        for name, value in data.items():
            if name not in part.model_fields:
                free = [known for known in part.model_fields if known not in data]
                inside = _holder(part, name, data)
                meant = "" if inside else nearest(name, free) or ""
                details = {"name": name, "known": ", ".join(part.model_fields), "meant": meant}
                self.faults.append(Fault("unknown-field", data.key_at(name), {**details, "inside": inside}))
                if meant:
                    seen.setdefault(meant, value)
                elif inside:  # what it holds stands outside
                    seen[inside] = Lost.on(data.sheet, value.number, "", None)
        return seen

    def _field(self, part: type[Part], name: str, written: Node) -> tuple[Node, Any]:
        """What of a field could be read, and its value: of a list, the items that are right."""
        adapter = _adapter(part, name)
        read = self._without_gaps(name, written) if isinstance(written, Sequence) else written
        known = len(self.faults)
        try:
            return read, adapter.validate_python(read, context=self)
        except ValidationError as error:
            del self.faults[known:]
            errors = error.errors(include_url=False)
        self.faults.extend(self._fault(part, name, item, read) for item in errors)
        bad_items = {item["loc"][0] for item in errors if item["loc"]}
        if not bad_items or not isinstance(read, Sequence):
            return read, None
        rest = read.only([item for index, item in enumerate(read) if index not in bad_items])
        return rest, adapter.validate_python(rest, context=self)

    def _without_gaps(self, name: str, items: Sequence) -> Sequence:
        """A list without its empty items, each a fault, and those that are lost."""
        empty = {"name": name, "expected": "item", "found": "", "form": "scalar"}
        for item in items:
            if isinstance(item, Scalar) and item.empty and not isinstance(item, Lost):
                self.faults.append(Fault("wrong-type", item.place, empty))
        return items.only([item for item in items if not is_empty(item)])

    def _fault(self, part: type[Part], name: str, error: ErrorDetails, value: Node) -> Fault:
        index = error["loc"][0] if error["loc"] and isinstance(value, Sequence) else None
        at = value[index] if isinstance(value, Sequence) and isinstance(index, int) else value
        context = {key: str(text) for key, text in error.get("ctx", {}).items()}
        found = str(at) if isinstance(at, Scalar) else ""
        details = {"name": name, "found": found, "form": type(at).__name__.lower(), **context}
        details["is_item"] = "yes" if at is not value else ""
        if error["type"] == "literal_error":
            details["allowed"] = ", ".join(re.findall(r"'([^']*)'", context["expected"]))
            details["expected"] = "choice"
            return Fault("value-not-allowed" if isinstance(at, Scalar) else "wrong-type", at.place, details)
        if error["type"] in _OWN_FAULTS:
            return Fault(error["type"], at.place, details)
        details["expected"] = _EXPECTED[error["type"]]
        details["fields"] = ", ".join(_required(_record(part.model_fields[name].annotation)))
        return Fault("wrong-type", at.place, details)


def _has_gaps(value: Node) -> bool:
    if isinstance(value, Scalar):
        return value.empty
    return isinstance(value, Sequence) and any(map(is_empty, value))


def _missing(part: type[Part], name: str, info: FieldInfo, place: Place) -> Fault:
    if issubclass(part, Text) and name == "th":
        return Fault("missing-thai", place)
    doc = next((mark for mark in info.metadata if isinstance(mark, Doc)), Doc("", ""))
    return Fault("missing-field", place, {"name": name, "th": doc.th, "en": doc.en})


def _holder(part: type[Part], name: str, data: Mapping) -> str:
    """The field, left empty before an unknown one, that would know it: the one is not indented enough."""
    before = list(data)[: list(data).index(name)]
    holder = next((one for one in reversed(before) if one in part.model_fields), "")
    record = _record(part.model_fields[holder].annotation) if holder and is_empty(data[holder]) else None
    return holder if record and name.strip() in record.model_fields else ""


def _record(annotation: Any) -> type[Part] | None:
    """The record that a field holds, if it holds records."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next(filter(None, map(_record, get_args(annotation))), None)


def _required(part: type[Part] | None) -> list[str]:
    return [name for name, info in part.model_fields.items() if info.is_required()] if part else []


@cache
def _adapter(part: type[Part], name: str) -> TypeAdapter[Any]:
    info = part.model_fields[name]
    annotation: Any = info.annotation
    return TypeAdapter(Annotated[annotation, *info.metadata] if info.metadata else annotation)


def _nothing(info: FieldInfo) -> Any:
    """What a field holds that has no value: its default, else no items, else None."""
    if not info.is_required():
        return info.get_default(call_default_factory=True)
    return () if get_origin(info.annotation) is tuple else None
