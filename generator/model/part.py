"""The base of every record: frozen, strict about its fields, and aware of where it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Protocol, Self, cast, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)

EnglishBy = Literal["official", "source", "ours"]


@dataclass(frozen=True)
class Doc:
    """What a field means, for authors: shown by editors and on the field reference page."""

    th: str
    en: str


@dataclass(frozen=True)
class Refers:
    """Marks a text field as the id of an entry of one of `kinds`, or of a part of it (`id#key`)."""

    kinds: tuple[str, ...]
    keyed: bool = False
    """Whether `id#key`, a requirement, step, clause or agenda item, is allowed."""


class Decoder(Protocol):
    """Given to pydantic as context: makes a part of data that may be wrong, and keeps what was wrong."""

    def decode(self, part: type[Part], data: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
        """The part, with None for each field that could not be read."""
        ...


class Part(BaseModel):
    """A record with declared fields; decoded from a mapping in YAML, which it remembers as `origin`."""

    __slots__ = ("_origin",)

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="wrap")
    @classmethod
    def _decode(cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        decoder: Decoder | None = info.context
        if decoder is not None:
            return cast(Self, decoder.decode(cls, data, handler))
        part: Self = handler(data)
        if isinstance(data, Mapping):
            part.remember(data)
        return part

    def remember(self, origin: Mapping[str, object] | None) -> None:
        """Keep what this was decoded from; and the names of the fields set, once for all records alike."""
        object.__setattr__(self, "_origin", origin)
        object.__setattr__(self, "__pydantic_fields_set__", _names(frozenset(self.model_fields_set)))

    def __copy__(self) -> Self:
        copy = super().__copy__()
        object.__setattr__(copy, "_origin", self.origin)
        return copy

    @property
    def origin(self) -> Mapping[str, object] | None:
        """The mapping this was decoded from; only `source` knows what places it holds."""
        origin: Mapping[str, object] | None = getattr(self, "_origin", None)
        return origin

    def within(self) -> Iterable[Part]:
        """This record and every record in it, in the order of the declared fields."""
        return _within(self)


@cache
def _names(names: frozenset[str]) -> set[str]:
    return set(names)


def _within(part: Part) -> Iterator[Part]:
    yield part
    for name in _holding_records(type(part)):
        value = getattr(part, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Part):
                yield from _within(item)


@cache
def _holding_records(part: type[Part]) -> tuple[str, ...]:
    """The fields that may hold records; the others must cost nothing."""
    return tuple(name for name, info in part.model_fields.items() if holds_records(info.annotation))


def holds_records(annotation: Any) -> bool:
    """Whether values of a declared type are records or lists of them."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return True
    return any(map(holds_records, get_args(annotation)))


class Text(Part):
    """Words a person reads. Thai is normative; English may be missing and then shows as Thai, marked."""

    th: Annotated[str, Doc("ข้อความภาษาไทย (ภาษาหลัก)", "the text in Thai, which is normative")]
    en: Annotated[str | None, Doc("คำแปลภาษาอังกฤษ ถ้ามี", "its English translation, where there is one")] = None
    of: Annotated[
        str | None,
        Doc(
            "ลายนิ้วมือของภาษาไทยที่คำแปลทำจาก ใช้บอกว่าคำแปลเก่าหรือไม่ (catalogue translated เขียนให้)",
            "fingerprint of the Thai that the English was made from, to tell when it is out of date "
            "(catalogue translated writes it)",
        ),
    ] = None


class Name(Text):
    """A name or title whose English may be official, printed by a source, or a translation of ours."""

    en_by: Annotated[
        EnglishBy | None,
        Doc(
            "ที่มาของชื่อภาษาอังกฤษ: official = ทางการ, source = ตามที่แหล่งอ้างอิงพิมพ์, ours = เราแปลเอง",
            "where the English comes from: official, source (as a source prints it), ours (our translation)",
        ),
    ] = None
