"""Y106: Thai in another encoding is unreadable, and guessing would corrupt it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_OTHER_FORMS = {
    "zip": Bilingual(th="ไฟล์ Excel, Word หรือ zip", en="a file of Excel or Word, or a zip archive"),
    "office": Bilingual(th="ไฟล์ Excel หรือ Word รุ่นเก่า", en="an old file of Excel or Word"),
    "pdf": Bilingual(th="ไฟล์ PDF", en="a PDF"),
    "image": Bilingual(th="ไฟล์ภาพ", en="an image"),
    "gzip": Bilingual(th="ไฟล์บีบอัด", en="a compressed file"),
    "rtf": Bilingual(th="เอกสาร RTF", en="an RTF document"),
}


@on_fault(
    code="Y106",
    name="not-utf-8",
    summary=Bilingual(th="ไฟล์ไม่ได้บันทึกเป็น UTF-8", en="the file is not saved as UTF-8"),
)
def check(fault: Fault) -> Iterator[Report]:
    """A file of another form, UTF-16 or UTF-32, Windows-874, or bytes that are none of these."""
    yield Report(fault.place, _message(fault), _help(fault))


def _message(fault: Fault) -> Bilingual:
    details = fault.details
    match details.get("looks_like"):
        case "UTF-16" | "UTF-32" as encoding:
            return Bilingual(th=f"ไฟล์นี้บันทึกเป็น {encoding}", en=f"this file is saved as {encoding}")
        case "Windows-874":
            return Bilingual(
                th=f"ไฟล์นี้น่าจะบันทึกเป็น Windows-874 (TIS-620) บรรทัดนี้อ่านได้ว่า “{details['text']}”",
                en=f"this file seems to be Windows-874 (TIS-620); this line reads “{details['text']}”",
            )
        case str() as form:
            what = _OTHER_FORMS[form]
            return Bilingual(th=f"นี่คือ{what.th} ไม่ใช่ข้อความ", en=f"this is {what.en}, and no text")
        case _:
            where = f"{details['byte']}", f"{details['offset']}"
            return Bilingual(
                th=f"ไบต์ {where[0]} (ลำดับที่ {where[1]} นับจาก 0) ไม่ใช่ UTF-8",
                en=f"byte {where[0]} at offset {where[1]} is not UTF-8",
            )


def _help(fault: Fault) -> Bilingual:
    if fault.details.get("looks_like") in _OTHER_FORMS:
        return Bilingual(
            th="เขียนข้อมูลในนั้นเป็น YAML ในไฟล์ข้อความ ดูแม่แบบด้วย catalogue new",
            en="write what it says as YAML, in a text file: catalogue new prints a template",
        )
    if fault.details.get("looks_like") == "Windows-874":
        return Bilingual(
            th=f"ถ้าอ่านได้ถูกต้อง ให้สั่ง catalogue fmt --from cp874 {fault.place.path}",
            en=f"if that reads well, run catalogue fmt --from cp874 {fault.place.path}",
        )
    if "looks_like" in fault.details:
        return Bilingual(
            th="เปิดไฟล์ด้วยรหัสเดิม ตรวจว่าอ่านภาษาไทยได้ แล้วบันทึกใหม่เป็น UTF-8",
            en="open the file in its old encoding, see that the Thai reads well, and save it as UTF-8",
        )
    return Bilingual(
        th="พิมพ์ตัวอักษรที่เสียใหม่ แล้วบันทึกเป็น UTF-8", en="type the broken letter again and save as UTF-8"
    )
