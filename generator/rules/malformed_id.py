"""I401: ids become addresses, folders and QR codes, so they are plain."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.values import ID_GRAMMAR, ID_LENGTH
from generator.source.fault import Fault

_FORM = Bilingual(
    th="ใช้ a–z ตัวพิมพ์เล็ก 0–9 และขีด (-) คั่นระหว่างคำ เช่น tcps-743-2548",
    en="use small letters a–z, digits 0–9 and single hyphens between words, such as tcps-743-2548",
)

_ID, _KEY = Bilingual(th="รหัส", en="id"), Bilingual(th="คีย์", en="key")
_FILE = Bilingual(th="ชื่อไฟล์ (ซึ่งใช้เป็นรหัส)", en="the file's name, which is the id,")
_WHAT = {"id": _ID, "was": _ID}


@on_fault(
    code="I401",
    name="malformed-id",
    summary=Bilingual(th="รหัสหรือคีย์เขียนผิดรูปแบบ", en="an id or key that is not well formed"),
)
def check(fault: Fault) -> Iterator[Report]:
    """The first letter outside ASCII is named by its code point, for it may look like a Latin one."""
    value = fault.details["found"]
    what = _WHAT.get(fault.details["name"], _KEY)
    if fault.place.is_file:
        what = _FILE
    message = Bilingual(
        th=f"{what.th} {quoted(value)} {_why(value).th}", en=f"{what.en} {quoted(value)} {_why(value).en}"
    )
    suggestion = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-") if value.isascii() else ""
    if suggestion and len(suggestion) <= ID_LENGTH:
        yield Report(
            fault.place,
            message,
            Bilingual(th=f"{_FORM.th} ที่นี่อาจเป็น {suggestion}", en=f"{_FORM.en}; here perhaps {suggestion}"),
        )
    else:
        yield Report(fault.place, message, _FORM)


def _why(value: str) -> Bilingual:
    foreign = next((letter for letter in value if not letter.isascii()), None)
    if foreign:
        code = f"U+{ord(foreign):04X} {unicodedata.name(foreign, '')}".strip()
        return Bilingual(th=f"มีอักขระ “{foreign}” ({code})", en=f"holds “{foreign}” ({code})")
    if re.fullmatch(ID_GRAMMAR, value):  # so only its length is wrong
        size = len(value)
        return Bilingual(
            th=f"ยาว {size} ตัวอักษร เกิน {ID_LENGTH}", en=f"has {size} letters, more than {ID_LENGTH}"
        )
    odd = next((letter for letter in value if not re.match("[a-z0-9-]", letter)), None)
    if odd:
        return Bilingual(th=f"มีอักขระ “{odd}” ซึ่งใช้ไม่ได้", en=f"holds “{odd}”, which is not allowed")
    return Bilingual(th="มีขีดเกินหรืออยู่ผิดที่", en="has a hyphen too many or out of place")
