"""What can be wrong with rows and cells, in words."""

from __future__ import annotations

from generator.diagnostics.finding import Severity
from generator.language.bilingual import Bilingual

OF_CELLS: dict[str, tuple[str, Severity, Bilingual, Bilingual]] = {
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
    "percent": (
        "X405",
        "error",
        Bilingual(
            th="ช่องนี้แสดงเป็นร้อยละ แต่เก็บค่า {name}",
            en="this cell shows a percentage, but holds {name}",
        ),
        Bilingual(
            th="จัดรูปแบบช่องเป็นทั่วไป (General) แล้วพิมพ์ตัวเลขใหม่ เช่น 20 แทน 20%",
            en="format it as General and type the number again: 20, not 20%",
        ),
    ),
    "day-for-text": (
        "X406",
        "error",
        Bilingual(
            th="Excel เปลี่ยนข้อความในช่องนี้เป็นวันที่ {name}",
            en="a spreadsheet has made the day {name} of what was typed here",
        ),
        Bilingual(
            th="จัดรูปแบบช่องเป็นข้อความ (Text) แล้วพิมพ์ใหม่ เช่น 3.1",
            en="format it as Text and type it again, for example 3.1",
        ),
    ),
    "unread-row": (
        "X501",
        "warning",
        Bilingual(
            th="ไม่ได้อ่านแถวนี้ของรายชื่อ: {name}",
            en="this row of the list is not read: {name}",
        ),
        Bilingual(
            th="เลขที่ต้องเป็นแบบ 743/2548 และต้องมีชื่อ ถ้าเป็นมาตรฐานจริง ให้เพิ่มเอง",
            en="a row needs a number such as 743/2548 and a title: add by hand what is a standard",
        ),
    ),
    "other-title": (
        "X502",
        "warning",
        Bilingual(
            th="{name} มีหลายแถวที่ชื่อต่างกัน ใช้แถวแรก",
            en="{name} has several rows with other titles; the first is taken",
        ),
        Bilingual(
            th="ตรวจชื่อกับรายชื่อจริง",
            en="compare the title with the list itself",
        ),
    ),
}
"""By name: the code, how bad it is, what is wrong and what to do."""
