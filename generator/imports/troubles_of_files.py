"""What can be wrong with a file, its sheets and its columns, in words."""

from __future__ import annotations

from generator.diagnostics.finding import Severity
from generator.language.bilingual import Bilingual

OF_FILES: dict[str, tuple[str, Severity, Bilingual, Bilingual]] = {
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
    "old-workbook": (
        "X103",
        "error",
        Bilingual(
            th="ไฟล์นี้เป็น Excel รุ่นเก่า (.xls)",
            en="this is a workbook of Excel up to 2003 (.xls)",
        ),
        Bilingual(
            th="เปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx",
            en="open it in Excel or LibreOffice and save it as .xlsx",
        ),
    ),
    "locked": (
        "X104",
        "error",
        Bilingual(
            th="ไฟล์นี้ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้",
            en="this file cannot be read without its password",
        ),
        Bilingual(
            th="เปิดด้วยรหัสผ่าน เอารหัสผ่านออก แล้วบันทึกเป็น .xlsx",
            en="open it with the password, take the password away, and save it as .xlsx",
        ),
    ),
    "other-document": (
        "X105",
        "error",
        Bilingual(
            th="ไฟล์นี้เป็นชนิด {name} ไม่ใช่ Excel (.xlsx) หรือ CSV UTF-8",
            en="this file is of another form ({name}), neither XLSX nor CSV UTF-8",
        ),
        Bilingual(
            th="ถ้าเป็นตาราง เปิดแล้วบันทึกเป็น .xlsx หรือ CSV UTF-8",
            en="if it is a table, open it and save it as .xlsx or CSV UTF-8",
        ),
    ),
    "broken-row": (
        "X106",
        "error",
        Bilingual(
            th="อ่าน CSV ตั้งแต่แถวนี้ไม่ได้: {problem}",
            en="the CSV cannot be read from this row on: {problem}",
        ),
        Bilingual(
            th='ตรวจเครื่องหมาย " ที่เปิดแล้วไม่ปิด หรือบันทึกใหม่จาก Excel',
            en="look for a quotation mark that is opened and not closed, or save it again from Excel",
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
    "unnamed-table": (
        "X207",
        "error",
        Bilingual(
            th="แผ่น {name} มีคอลัมน์ id แต่ชื่อแผ่นไม่ใช่ตารางของบัญชี จึงไม่ได้อ่าน",
            en="the sheet {name} has a column id, but its name is that of no table; it is not read",
        ),
        Bilingual(
            th="ตั้งชื่อแผ่น (หรือไฟล์ CSV) ตามแม่แบบ",
            en="name the sheet (or the CSV file) as in the template",
        ),
    ),
    "no-table": (
        "X208",
        "error",
        Bilingual(
            th="ไม่มีแผ่นใดในไฟล์นี้เป็นตารางของบัญชี",
            en="no sheet of this file is a table of the catalogue",
        ),
        Bilingual(
            th="ใช้ไฟล์จากหน้าดาวน์โหลด หรือแม่แบบจาก catalogue import --template",
            en="take a file from the page of downloads, or catalogue import --template",
        ),
    ),
}
"""By name: the code, how bad it is, what is wrong and what to do."""
