"""A new entry to be filled in: what its kind needs, or all that it may say, each field with what it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.language.bilingual import Bilingual
from generator.model.declarations import Field, Value, fields, key_order
from generator.model.entry import Entry
from generator.model.part import Part, Text
from generator.repair.layout import Branch, Item, Items, Leaf, Pairs
from generator.repair.printed import printed
from generator.repair.remarks import Remarks

_HEAD = (
    "# เติมค่าหลังเครื่องหมาย : แล้วสั่ง catalogue check ช่องอื่นที่เติมได้ดูที่ docs/fields.md",
    "# Fill in what stands behind each colon, then run catalogue check; docs/fields.md lists further fields.",
)
_TYPES = {
    "iso-day": Bilingual(th="วันที่ ค.ศ. เช่น 2022-02-15", en="a date CE, such as 2022-02-15"),
    "edition-year": Bilingual(th="ปี พ.ศ. เช่น 2565", en="a year BE, such as 2565"),
    "whole": Bilingual(th="จำนวนเต็ม", en="a whole number"),
    "quantity": Bilingual(th="ตัวเลข", en="a number"),
    "flag": Bilingual(th="true หรือ false", en="true or false"),
    "url": Bilingual(th="ที่อยู่เว็บ", en="a web address"),
}


_NOT_ASKED = {"id", "was", "allow", "of"}
"""Fields that a new entry has no use for, even where all are asked for."""


def template(kind: type[Entry], name: Bilingual, *, everything: bool = False) -> str:
    """The text of a file for an entry of a kind; `name` is what the kind is called.

    With `everything` its optional fields are there too, marked as such.
    """
    first, *rest = (_spaced(item) for item in _pairs(kind, everything))
    head = (f"# {name.th} · {name.en}", *_HEAD, *first.remarks.before)
    return printed(Pairs((replace(first, remarks=Remarks(before=head)), *rest)))


def _spaced(item: Item) -> Item:
    """The item with an empty line above it."""
    return replace(item, remarks=Remarks(before=("", *item.remarks.before)))


def _pairs(part: type[Part], everything: bool) -> tuple[Item, ...]:
    """The fields that a record needs, in their order in a file; a file's name is its entry's id."""
    declared = {field.name: field for field in fields(part)}
    wanted = [
        declared[name]
        for name in key_order(part)
        if _is_wanted(part, declared[name]) or (everything and name not in _NOT_ASKED)
    ]
    return tuple(_item(part, field, everything) for field in wanted)


def _is_wanted(part: type[Part], field: Field) -> bool:
    if issubclass(part, Entry) and field.name in ("id", "sources"):
        return field.name == "sources" and part.needs_sources
    return field.required or (issubclass(part, Text) and field.name in ("en", "en_by"))


def _item(part: type[Part], field: Field, everything: bool) -> Item:
    """A field without its value. The two languages of a text need no words."""
    known = issubclass(part, Text) and field.name in ("th", "en")
    said = () if known else tuple(_hints(field, optional=not _is_wanted(part, field)))
    value = _value(field.value, everything)
    if field.many:
        value = Items((Item(None, value, Remarks()),))
    return Item(Leaf(field.name), value, Remarks(before=said))


def _value(value: Value, everything: bool) -> Branch:
    return Leaf("") if value.record is None else Pairs(_pairs(value.record, everything))


def _hints(field: Field, *, optional: bool) -> Iterator[str]:
    """What the field means in both languages, and what it takes where that is not just words."""
    yield f"# {field.doc.th}{' (ลบได้ถ้าไม่ทราบ)' if optional else ''}"
    yield f"# {field.doc.en}{' (delete if not known)' if optional else ''}"
    value = field.value
    if any(choice not in field.doc.en for choice in value.choices):
        yield f"#   เลือก · one of: {', '.join(value.choices)}"
    elif value.refers:
        yield f"#   รหัสของรายการชนิด · the id of: {', '.join(value.refers.kinds)}"
    elif value.type in _TYPES:
        yield f"#   {_TYPES[value.type].th} · {_TYPES[value.type].en}"
