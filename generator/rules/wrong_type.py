"""F203: a value of another form than its field takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_FORMS = {
    "sequence": Bilingual(th="ลิสต์", en="a list"),
    "mapping": Bilingual(th="กลุ่มช่องข้อมูล (ช่อง: ค่า)", en="a group of fields (field: value)"),
}
_EXPECTED = {
    "text": Bilingual(th="ข้อความ", en="a text"),
    "list": Bilingual(th="ลิสต์ (แต่ละข้อขึ้นต้นด้วย “- ”)", en="a list (“- ” before each item)"),
    "mapping": _FORMS["mapping"],
    "date": Bilingual(th="วันที่", en="a date"),
    "year-be": Bilingual(th="ปี พ.ศ.", en="a year BE"),
    "standard-number": Bilingual(th="เลขที่มาตรฐานตามที่พิมพ์", en="the number of a standard as printed"),
    "whole-number": Bilingual(th="จำนวนเต็ม", en="a whole number"),
    "decimal": Bilingual(th="ตัวเลข", en="a number"),
    "flag": Bilingual(th=" true หรือ false", en="true or false"),
    "id": Bilingual(th="รหัส", en="an id"),
    "web-address": Bilingual(th="ที่อยู่เว็บ", en="a web address"),
    "choice": Bilingual(th="ค่าที่กำหนดค่าหนึ่ง", en="one of the allowed values"),
}
_FIELD = Bilingual(th="ช่อง", en="field")
_ITEM = Bilingual(th="ทุกข้อในลิสต์", en="each item of")
_EXAMPLES = {
    "date": "2022-02-15",
    "year-be": "2565",
    "standard-number": "มผช. 743/2548",
    "whole-number": "49",
    "decimal": "70.0",
    "flag": "true",
    "id": "tcps-743-2548",
    "web-address": "https://www.tisi.go.th/",
}
_SLIPS = (
    (
        "mapping",
        re.compile(r"[A-Za-z_]+:(?!//)"),
        Bilingual(
            th="หลัง “:” ต้องมีเว้นวรรคธรรมดา เขียน ช่อง: ค่า",
            en="put a plain space behind the “:”, as in field: value",
        ),
    ),
    (
        "mapping",
        re.compile(r"[A-Za-z_]+ ?= ?"),
        Bilingual(th="ใช้ “: ” แทน “=” เขียน ช่อง: ค่า", en="use “: ” in place of “=”, as in field: value"),
    ),
    (
        "list",
        re.compile(r"-[^\s-]|[–—•·*] |\d+[.)] "),
        Bilingual(
            th="ขึ้นต้นแต่ละข้อด้วยขีดและเว้นวรรค “- ” บรรทัดละข้อ",
            en="begin each item with a hyphen and a space, a line each",
        ),
    ),
    (
        "list",
        re.compile(r"[^,]+, ?\S"),
        Bilingual(
            th="เขียนบรรทัดละข้อ ขึ้นต้นด้วย “- ” หรือครอบด้วย [ ]",
            en="write an item a line, each begun with “- ”, or put [ ] around them",
        ),
    ),
)
"""How groups and lists are mistyped, and what to do."""
_SPECIAL = re.compile(r"[][{},:#\"'&*!|>%@`]")


@on_fault(
    code="F203",
    name="wrong-type",
    summary=Bilingual(th="ค่าไม่ใช่ชนิดที่ช่องนั้นใช้", en="a value of another type than its field takes"),
)
def check(fault: Fault) -> Iterator[Report]:
    """What was expected, what was found, and a tiny example."""
    details = fault.details
    expected, name = details["expected"], details["name"]
    if expected == "item":
        yield Report(
            fault.place,
            Bilingual(th=f"ลิสต์ “{name}” มีข้อที่ว่างเปล่า", en=f"list “{name}” has an empty item"),
            Bilingual(th="เขียนค่าหลัง “- ” หรือลบบรรทัดนี้", en="write a value behind “- ” or delete this line"),
        )
        return
    found = _FORMS.get(details["form"]) or Bilingual(*[quoted(details["found"])] * 2)
    if expected == "entry":
        yield Report(
            fault.place,
            Bilingual(
                th=f"ตรงนี้ต้องเป็นรายการชนิด {details['kind']} (ช่อง: ค่า) แต่พบ {found.th}",
                en=f"a {details['kind']} (field: value) must stand here, but {found.en} was found",
            ),
            Bilingual(th="เขียนทีละช่อง เช่น name: …", en="write field by field, such as name: …"),
        )
        return
    words = _EXPECTED[expected]
    where = _ITEM if details["is_item"] else _FIELD
    yield Report(
        fault.place,
        Bilingual(
            th=f"{where.th} “{name}” ต้องเป็น{words.th} แต่พบ {found.th}",
            en=f"{where.en} “{name}” must be {words.en}, but {found.en} was found",
        ),
        _help(name, expected, details),
    )


def _help(name: str, expected: str, details: Mapping[str, str]) -> Bilingual:
    if expected == "choice":
        allowed = details["allowed"]
        return Bilingual(th=f"ค่าที่ใช้ได้: {allowed}", en=f"it takes one of {allowed}")
    if expected == "text" and details["form"] == "mapping":
        return Bilingual(
            th=f'ถ้าข้อความมี “: ” ให้ใส่ในเครื่องหมายคำพูด เช่น {name}: "…: …"',
            en=f'a text with “: ” in it goes in quotation marks, such as {name}: "…: …"',
        )
    for wanted, form, words in _SLIPS:
        if expected == wanted and form.match(details["found"]):
            return words
    example = f"{'-' if details['is_item'] else f'{name}:'} {_example(expected, details)}"
    return Bilingual(th=f"เขียนเช่น {example}", en=f"write, for example, {example}")


def _example(expected: str, details: Mapping[str, str]) -> str:
    found = details["found"]
    simple = found if found and len(found) <= 40 and not _SPECIAL.search(found) else "…"
    fields = details.get("fields", "")
    record = f"{{th: {simple}, en: …}}" if fields == "th" else "{" + fields.replace(",", ": …,") + ": …}"
    if expected == "mapping":
        return record
    if expected == "list":
        return f"[{record if fields else simple}]"
    return _EXAMPLES.get(expected, "…")
