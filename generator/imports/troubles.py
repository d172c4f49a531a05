"""What can be wrong with a file of tables itself, in words. docs/authors/tables.md lists the codes."""

from __future__ import annotations

from generator.diagnostics.finding import Finding, Report, Severity
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.source.place import Place

_WORDS: dict[str, tuple[str, Severity, Bilingual, Bilingual]] = {
    "not-a-table": (
        "X101",
        "error",
        Bilingual(
            th="อ่านเป็นไฟล์ Excel หรือ CSV ไม่ได้: {problem}",
            en="this is no XLSX or CSV file that can be read: {problem}",
        ),
        Bilingual(
            th="เปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx (ไม่ตั้งรหัสผ่าน) หรือ CSV UTF-8",
            en="open it in Excel or LibreOffice and save it as .xlsx without a password, or as CSV UTF-8",
        ),
    ),
    "too-large": (
        "X102",
        "error",
        Bilingual(
            th="ไฟล์ใหญ่เกินไป: {problem}",
            en="the file is too large: {problem}",
        ),
        Bilingual(
            th="ลบแถวและคอลัมน์ที่ว่าง ลบรูปภาพ แล้วบันทึกใหม่ หรือแบ่งเป็นหลายไฟล์",
            en="delete empty rows and columns and pictures, save it again, or divide it into several files",
        ),
    ),
    "unknown-sheet": (
        "X201",
        "warning",
        Bilingual(
            th="แผ่น {name} ไม่ใช่ตารางของบัญชี จึงไม่ได้อ่าน",
            en="the sheet {name} is no table of the catalogue; it is not read",
        ),
        Bilingual(
            th="ตั้งชื่อแผ่นตามแม่แบบจาก catalogue import --template",
            en="name it as in catalogue import --template",
        ),
    ),
    "hidden-sheet": (
        "X202",
        "warning",
        Bilingual(
            th="แผ่น {name} ถูกซ่อนไว้ จึงไม่ได้อ่าน",
            en="the sheet {name} is hidden; it is not read",
        ),
        Bilingual(
            th="เลิกซ่อนแผ่น ถ้าต้องการให้อ่าน",
            en="show it if it is to be read",
        ),
    ),
    "unknown-column": (
        "X203",
        "error",
        Bilingual(
            th="ตาราง {table} ไม่มีคอลัมน์ {name}",
            en="the table {table} has no column {name}",
        ),
        Bilingual(
            th="แก้ชื่อคอลัมน์ในแถวแรก หรือลบคอลัมน์ออก", en="mend the name in the first row, or delete the column"
        ),
    ),
    "repeated-column": (
        "X204",
        "error",
        Bilingual(
            th="คอลัมน์ {name} มีซ้ำ",
            en="the column {name} stands there twice",
        ),
        Bilingual(
            th="เหลือไว้คอลัมน์เดียว",
            en="keep one of them",
        ),
    ),
    "missing-column": (
        "X205",
        "error",
        Bilingual(
            th="ไม่มีคอลัมน์ {name} จึงไม่รู้ว่าแถวเป็นของรายการใด",
            en="there is no column {name}, which says whose rows these are",
        ),
        Bilingual(
            th="เพิ่มคอลัมน์ {name} ในแถวแรก",
            en="add the column {name} to the first row",
        ),
    ),
    "cell-without-column": (
        "X206",
        "error",
        Bilingual(
            th="ช่องนี้อยู่ใต้คอลัมน์ที่ไม่มีชื่อ",
            en="this cell stands below no name of a column",
        ),
        Bilingual(
            th="ใส่ชื่อคอลัมน์ในแถวแรก หรือลบช่องนี้",
            en="name the column in the first row, or empty the cell",
        ),
    ),
    "no-name": (
        "X301",
        "error",
        Bilingual(
            th="แถวนี้ไม่มี {name}",
            en="this row has no {name}",
        ),
        Bilingual(
            th="เติม {name} หรือลบทั้งแถว",
            en="fill in the {name}, or delete the row",
        ),
    ),
    "repeated-row": (
        "X302",
        "error",
        Bilingual(
            th="{name} มีอยู่แล้วในแถวอื่นของแผ่นนี้",
            en="{name} has a row on this sheet already",
        ),
        Bilingual(
            th="รวมเป็นแถวเดียว",
            en="make one row of them",
        ),
    ),
    "no-owner": (
        "X303",
        "error",
        Bilingual(
            th="ไม่มี {name} ทั้งในไฟล์นี้และในบัญชี",
            en="there is no {name}, neither in this file nor in the catalogue",
        ),
        Bilingual(
            th="แก้รหัส หรือเพิ่มแถวของรายการนั้น",
            en="mend the name, or add the row of what it belongs to",
        ),
    ),
    "wrong-kind": (
        "X304",
        "error",
        Bilingual(
            th="รหัส {name} เป็นของรายการชนิดอื่น",
            en="the id {name} belongs to an entry of another kind",
        ),
        Bilingual(th="ใช้รหัสอื่น", en="use another id"),
    ),
    "formula": (
        "X401",
        "error",
        Bilingual(
            th="ช่องนี้เป็นสูตรที่ไม่มีผลลัพธ์เก็บไว้",
            en="this cell is a formula without a result that was saved",
        ),
        Bilingual(
            th="เปิดด้วย Excel แล้วบันทึก หรือวางเป็นค่า", en="open it in Excel and save it, or paste the value"
        ),
    ),
    "error-value": (
        "X402",
        "error",
        Bilingual(
            th="ช่องนี้แสดงข้อผิดพลาดของ Excel: {name}",
            en="this cell shows an error of Excel: {name}",
        ),
        Bilingual(
            th="แก้สูตร หรือพิมพ์ค่าลงไป",
            en="mend the formula, or type the value",
        ),
    ),
    "merged": (
        "X403",
        "error",
        Bilingual(
            th="ช่อง {name} ถูกผสาน",
            en="the cells {name} are merged",
        ),
        Bilingual(
            th="ยกเลิกการผสาน แล้วเติมค่าทุกแถว",
            en="unmerge them and fill in each row",
        ),
    ),
    "date-as-number": (
        "X404",
        "error",
        Bilingual(
            th="ช่องนี้เป็นตัวเลข {name} ไม่ใช่วันที่",
            en="this cell is the number {name}, no date",
        ),
        Bilingual(
            th="จัดรูปแบบช่องเป็นวันที่ หรือพิมพ์เป็นข้อความ เช่น 2022-02-15",
            en="format it as a date, or type a text such as 2022-02-15",
        ),
    ),
}


CODES = tuple(code for code, *_ in _WORDS.values())
"""Of everything that can be wrong."""


def trouble(what: str, place: Place, /, *, near: str = "", **values: str) -> Finding:
    """A finding about a file of tables; `near` is the name that was most likely meant."""
    code, severity, message, help_ = _WORDS[what]
    shown = {key: value if key == "problem" else quoted(value) for key, value in values.items()}
    meant = did_you_mean(near) or Bilingual("", "")
    report = Report(
        place=place,
        message=Bilingual(message.th.format(**shown), message.en.format(**shown)),
        help=Bilingual(
            f"{help_.th.format(**shown)} {meant.th}".strip(),
            f"{help_.en.format(**shown)}; {meant.en}".rstrip("; "),
        ),
    )
    return Finding(code, what, severity, report)
