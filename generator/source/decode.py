"""From nodes to records, totally: a bad value becomes None and a fault, and never hides another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, get_origin

from pydantic import ModelWrapValidatorHandler, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.model.entry import Entry
from generator.model.part import Part
from generator.source.fault import Fault
from generator.source.nodes import Mapping, Node, Scalar, Sequence
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
        node = _without(node, ())
        node["id"] = Scalar.make(identifier, Place(node.place.path), plain=True)
        node.keys_at["id"] = Place(node.place.path)
    entry = kind.model_validate(node, context=decoder)
    return entry, decoder.faults


@dataclass
class _Decoder:
    """See `generator.model.part.Decoder`. The way without faults costs one pass of pydantic's own."""

    faults: list[Fault] = field(default_factory=list)

    def decode(self, part: type[Part], data: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
        if isinstance(data, Mapping) and "" in data.values():  # an empty value is no value
            data = _without(data, [name for name, value in data.items() if value == ""])
        known = len(self.faults)
        try:
            return handler(data)
        except ValidationError:
            if not isinstance(data, Mapping):
                raise  # the record that holds this one says that a mapping was expected
            del self.faults[known:]  # the way below meets the faults of nested records again
            return self._salvage(part, data)

    def _salvage(self, part: type[Part], data: Mapping) -> Part:
        """Make a part field by field."""
        for name in data:
            if name not in part.model_fields:
                known = ", ".join(part.model_fields)
                self.faults.append(Fault("unknown-field", data.keys_at[name], {"name": name, "known": known}))
        values: dict[str, Any] = {}
        for name, info in part.model_fields.items():
            if name in data:
                value, found = self._field(part, name, data[name])
                values[name] = value if found else _nothing(info)
            else:
                if info.is_required():
                    place = data.keys_at.get(name, data.place)
                    self.faults.append(Fault("missing-field", place, {"name": name}))
                values[name] = _nothing(info)
        return part.model_construct(**values)

    def _field(self, part: type[Part], name: str, value: Node) -> tuple[Any, bool]:
        """The value of one field and whether there is one; of a list, the items that are right."""
        adapter = _adapter(part, name)
        known = len(self.faults)
        try:
            return adapter.validate_python(value, context=self), True
        except ValidationError as error:
            del self.faults[known:]
            errors = error.errors(include_url=False)
        bad_items = {item["loc"][0] for item in errors if item["loc"]}
        self.faults.extend(self._fault(name, item, value) for item in errors)
        if not bad_items or not isinstance(value, Sequence):
            return None, False
        rest = Sequence(value.place)
        rest.extend(item for index, item in enumerate(value) if index not in bad_items)
        return adapter.validate_python(rest, context=self), True

    def _fault(self, name: str, error: ErrorDetails, value: Node) -> Fault:
        location = error["loc"]
        at: Node = value
        if location and isinstance(value, Sequence) and isinstance(location[0], int):
            at = value[location[0]]
        context = {key: str(text) for key, text in error.get("ctx", {}).items()}
        found = str(at) if isinstance(at, Scalar) else ("list" if isinstance(at, Sequence) else "mapping")
        details = {"name": name, "found": found, "form": type(at).__name__.lower(), **context}
        if error["type"] == "literal_error":
            details["allowed"] = ", ".join(re.findall(r"'([^']*)'", context["expected"]))
            return Fault("value-not-allowed", at.place, details)
        if error["type"] in _OWN_FAULTS:
            return Fault(error["type"], at.place, details)
        details["expected"] = _EXPECTED.get(error["type"], error["type"])
        return Fault("wrong-type", at.place, details)


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


def _without(data: Mapping, names: list[str] | tuple[str, ...]) -> Mapping:
    copy = Mapping(data.place)
    copy.update({name: value for name, value in data.items() if name not in names})
    copy.keys_at = dict(data.keys_at)
    return copy
