"""What the YAML parser says, said so that an author of the catalogue knows what to do."""

from __future__ import annotations

from collections.abc import Mapping

from generator.language.bilingual import Bilingual

_QUOTE = Bilingual(
    th='ใส่ค่าทั้งหมดในเครื่องหมายคำพูด เช่น title: "มอก. เอส: งานบริการ"',
    en='put the whole value in quotation marks, such as title: "มอก. เอส: งานบริการ"',
)
_INDENT = Bilingual(
    th="ช่องระดับเดียวกันต้องเยื้องเท่ากัน ช่องที่อยู่ข้างในเยื้องเข้าอีก 2 เว้นวรรค",
    en="indent fields of one level alike, and what is inside them by 2 more spaces",
)
_ESCAPE = Bilingual(
    th="ใช้เครื่องหมายคำพูดเดี่ยว ('…') หรือเขียน \\\\ เมื่อต้องการ \\",
    en="use single quotation marks ('…'), or write \\\\ for a \\",
)
_BLOCK = Bilingual(
    th="หลัง | หรือ > ให้ขึ้นบรรทัดใหม่ แล้วเยื้องข้อความเข้าไป 2 เว้นวรรค",
    en="begin a new line after | or >, and indent the text by 2 spaces",
)
_DIRECTIVE = Bilingual(
    th="ลบบรรทัดที่ขึ้นต้นด้วย % ถ้าเป็นข้อความให้ใส่ในเครื่องหมายคำพูด",
    en="delete the line that begins with %; a text goes in quotation marks",
)
_SIGN = Bilingual(
    th="ถ้าเป็นข้อความที่ขึ้นต้นด้วย & * หรือ ! ให้ใส่ในเครื่องหมายคำพูด",
    en="a text that begins with &, * or ! goes in quotation marks",
)

PROBLEMS: dict[str, tuple[Bilingual, Bilingual]] = {
    "tab": (
        Bilingual(th="มีแท็บในส่วนที่ต้องเยื้องด้วยเว้นวรรค", en="a tab where YAML takes only spaces"),
        Bilingual(th="ใช้เว้นวรรค 2 ตัวแทนแท็บ", en="use two spaces in place of the tab"),
    ),
    "reserved character": (
        Bilingual(th="ค่าที่ไม่มีเครื่องหมายคำพูดขึ้นต้นด้วย “{}” ไม่ได้", en="an unquoted value cannot begin with “{}”"),
        _QUOTE,
    ),
    "colon in value": (
        Bilingual(th="ค่าที่ไม่มีเครื่องหมายคำพูดมี “: ” อยู่ข้างใน", en="an unquoted value holds “: ”"),
        _QUOTE,
    ),
    "field inside a value": (
        Bilingual(
            th="บรรทัดนี้เป็นช่องใหม่ แต่เขียนเหมือนเป็นส่วนต่อของค่าก่อนหน้า",
            en="this line is a field, but is written as if it went on with the value before",
        ),
        _INDENT,
    ),
    "after a closing mark": (
        Bilingual(
            th="มีข้อความต่อท้ายเครื่องหมายคำพูดหรือวงเล็บที่ปิดแล้ว",
            en="there is text behind a closing quotation mark or bracket",
        ),
        Bilingual(
            th="ให้เครื่องหมายคำพูดครอบค่าทั้งหมด ข้างในใช้เครื่องหมายอีกแบบ เช่น 'ชื่อ \"ตัวอย่าง\" นี้'",
            en="let the quotation marks hold the whole value, and use the other kind inside, such as "
            "'the name \"example\"'",
        ),
    ),
    "did not find expected key": (
        Bilingual(th="เยื้องไม่ตรงกับช่องก่อนหน้า", en="not indented like the fields before"),
        _INDENT,
    ),
    "did not find expected '-' indicator": (
        Bilingual(
            th="บรรทัดนี้ไม่ได้ขึ้นต้นด้วย “- ” เหมือนข้ออื่นในลิสต์",
            en="this line does not begin with “- ” like the other items of the list",
        ),
        _INDENT,
    ),
    "could not find expected ':'": (
        Bilingual(th="ไม่พบ “:” หลังชื่อช่อง", en="no “:” behind the name of a field"),
        Bilingual(
            th="เขียน ชื่อช่อง: ค่า ถ้าบรรทัดนี้เป็นข้อความต่อจากบรรทัดก่อน ให้เยื้องเข้าไป",
            en="write field: value; a line that goes on with the text before it is indented",
        ),
    ),
    "unclosed quote": (
        Bilingual(th="เครื่องหมายคำพูดนี้ไม่มีตัวปิด", en="this quotation mark is never closed"),
        Bilingual(th="เติมเครื่องหมายคำพูดปิดท้ายค่า", en="close the value with the same quotation mark"),
    ),
    "did not find expected ',' or ']'": (
        Bilingual(th="ลิสต์ [ ขาด “,” หรือ “]”", en="a list begun with [ lacks a “,” or its “]”"),
        Bilingual(th="ปิดลิสต์ด้วย ]", en="close the list with ]"),
    ),
    "did not find expected ',' or '}'": (
        Bilingual(th="กลุ่มช่องข้อมูล { ขาด “,” หรือ “}”", en="a group begun with { lacks a “,” or its “}”"),
        Bilingual(th="ปิดกลุ่มด้วย }", en="close the group with }"),
    ),
    "did not find expected node content": (
        Bilingual(th="ตรงนี้ต้องมีค่า", en="a value must stand here"),
        Bilingual(
            th="เขียนค่า หรือลบ “,” หรือวงเล็บที่เกิน", en="write a value, or delete the needless “,” or bracket"
        ),
    ),
    "block sequence entries are not allowed in this context": (
        Bilingual(th="“- ” ต้องขึ้นต้นบรรทัด", en="“- ” must begin a line"),
        Bilingual(
            th="ขึ้นบรรทัดใหม่ก่อน “- ” ถ้าเป็นข้อความให้ใส่ในเครื่องหมายคำพูด",
            en="begin a new line before “- ”; a text goes in quotation marks",
        ),
    ),
    "did not find expected comment or line break": (
        Bilingual(th="หลัง | หรือ > มีข้อความต่อในบรรทัดเดียวกันไม่ได้", en="text on the same line as | or >"),
        _BLOCK,
    ),
    "found an indentation indicator equal to 0": (
        Bilingual(th="หลัง | หรือ > ใช้เลข 0 ไม่ได้", en="a 0 behind | or >"),
        _BLOCK,
    ),
    "found unknown escape character": (
        Bilingual(th="ไม่รู้จักรหัส \\ ในเครื่องหมายคำพูดคู่", en="an unknown \\ code in double quotation marks"),
        _ESCAPE,
    ),
    "did not find expected hexdecimal number": (
        Bilingual(th="รหัส \\x หรือ \\u ไม่ครบหลัก", en="a \\x or \\u code with too few digits"),
        _ESCAPE,
    ),
    "found invalid Unicode character escape code": (
        Bilingual(th="รหัส \\u นี้ไม่ใช่ตัวอักษร", en="a \\u code of no letter"),
        _ESCAPE,
    ),
    "did not find expected alphabetic or numeric character": (
        Bilingual(th="หลัง & หรือ * ไม่มีชื่อ", en="no name behind & or *"),
        _SIGN,
    ),
    "found undefined tag handle": (
        Bilingual(th="ไม่รู้จักแท็กที่ขึ้นต้นด้วย !", en="an unknown tag beginning with !"),
        _SIGN,
    ),
    "did not find expected tag URI": (
        Bilingual(th="หลัง ! ไม่มีชื่อแท็ก", en="no name of a tag behind !"),
        _SIGN,
    ),
    "did not find the expected '>'": (
        Bilingual(th="แท็ก !< ไม่มี > ปิด", en="a tag begun with !< lacks its >"),
        _SIGN,
    ),
    "found incompatible YAML document": (
        Bilingual(th="ใช้ YAML รุ่นนี้ไม่ได้", en="this version of YAML is not read"),
        _DIRECTIVE,
    ),
    "found unknown directive name": (
        Bilingual(th="ไม่รู้จักคำสั่ง % นี้", en="an unknown directive beginning with %"),
        _DIRECTIVE,
    ),
    "did not find expected whitespace or line break": (
        Bilingual(th="ค่าที่ไม่มีเครื่องหมายคำพูดขึ้นต้นด้วย “!” ไม่ได้", en="an unquoted value cannot begin with “!”"),
        _SIGN,
    ),
    "mapping keys are not allowed in this context": (
        Bilingual(th="ค่าที่ไม่มีเครื่องหมายคำพูดขึ้นต้นด้วย “? ” ไม่ได้", en="an unquoted value cannot begin with “? ”"),
        _QUOTE,
    ),
    "no space behind the colon": (
        Bilingual(th="หลัง “:” ไม่มีเว้นวรรค", en="no space behind the “:” of a field"),
        Bilingual(th="เขียน ชื่อช่อง: ค่า", en="write field: value"),
    ),
    "not a colon": (
        Bilingual(th="“{}” ไม่ใช่ “:”", en="“{}” is not a “:”"),
        Bilingual(th="พิมพ์ : แบบอังกฤษแล้วเว้นวรรค", en="type an English : and a space"),
    ),
    "not a hyphen": (
        Bilingual(th="ข้อในลิสต์ขึ้นต้นด้วย “- ” ไม่ใช่ “{}”", en="items of a list begin with “- ”, not with “{}”"),
        Bilingual(th="พิมพ์ - (ขีดกลาง) แล้วเว้นวรรค", en="type a hyphen (-) and a space"),
    ),
    "code fence": (
        Bilingual(th="บรรทัด ``` เป็นของ Markdown ไม่ใช่ของ YAML", en="a line of ``` is Markdown's, not YAML's"),
        Bilingual(th="ลบบรรทัด ``` ทั้งสองบรรทัด", en="delete both lines of ```"),
    ),
    "not fields": (
        Bilingual(
            th="ไฟล์นี้ไม่ได้เขียนทีละช่อง (ช่อง: ค่า)", en="this file is not written field by field (field: value)"
        ),
        Bilingual(
            th="เขียนเป็น YAML ตารางจาก Excel ใช้ไม่ได้โดยตรง ดูแม่แบบด้วย catalogue new",
            en="write it as YAML; a table from Excel is none. catalogue new prints a template",
        ),
    ),
    "no name of a field": (
        Bilingual(th="หน้า “:” ไม่มีชื่อช่อง", en="no name of a field before the “:”"),
        Bilingual(th="เขียน ชื่อช่อง: ค่า หรือลบบรรทัดนี้", en="write field: value, or delete the line"),
    ),
    "nothing in the block": (
        Bilingual(th="หลัง | หรือ > ไม่มีข้อความ", en="no text behind | or >"),
        Bilingual(
            th='ถ้าหมายถึงมากกว่า ให้ใส่ในเครื่องหมายคำพูด เช่น ">5"',
            en='if it means “more than”, put it in quotation marks, such as ">5"',
        ),
    ),
    "several documents": (
        Bilingual(th="ไฟล์มีเอกสาร YAML มากกว่าหนึ่งชุด (---)", en="more than one YAML document (---) in a file"),
        Bilingual(th="แยกเป็นไฟล์ละรายการ หรือเขียนเป็นลิสต์เดียว", en="make it one file an entry, or one list"),
    ),
    "did not find expected <document start>": (
        Bilingual(th="มีข้อมูลหลังจบเอกสาร YAML แล้ว", en="content behind the end of the YAML document"),
        Bilingual(
            th="ลบบรรทัด ... หรือ % แล้วตรวจว่าทั้งไฟล์เป็นชุดข้อมูลเดียว",
            en="delete the line ... or %, and see that the file is one whole",
        ),
    ),
    "key is not text": (
        Bilingual(th="ชื่อช่องต้องเป็นข้อความ", en="the name of a field must be text"),
        Bilingual(
            th="เขียน ชื่อช่อง: ค่า ถ้าค่าขึ้นต้นด้วย [ { หรือ ? ให้ใส่ในเครื่องหมายคำพูด",
            en="write field: value; a value that begins with [, { or ? goes in quotation marks",
        ),
    ),
    "stray character": (
        Bilingual(th="มีอักขระที่ใช้ในไฟล์ไม่ได้ ({})", en="a character that no file may hold ({})"),
        Bilingual(
            th="ลบอักขระนี้ ซึ่งอาจมองไม่เห็นบนจอ (catalogue fmt แก้ให้ได้)",
            en="delete it; it may not show on the screen (catalogue fmt does it)",
        ),
    ),
    "character not allowed": (
        Bilingual(th="มีอักขระที่ใช้ในไฟล์ไม่ได้ ({})", en="a character that no file may hold ({})"),
        Bilingual(th="ลบอักขระนี้ ซึ่งอาจมองไม่เห็นบนจอ", en="delete it; it may not show on the screen"),
    ),
}
"""Message and help by the parser's own words, or by what `case_of` makes of them; `{}` is the character."""


_MENDED_BY_FMT = {"U+0085", "U+2028", "U+2029", "U+FEFF"}


def case_of(details: Mapping[str, str]) -> str:
    """The key of a problem: the parser says the same of mistakes that an author sees as different."""
    problem, before = details["problem"], details.get("before", "")
    if problem == "character not allowed" and details["character"] in _MENDED_BY_FMT:
        return "stray character"
    if problem == "found character that cannot start any token":
        return "tab" if details["character"] == "\t" else "reserved character"
    if problem.startswith("found a tab character"):
        return "tab"
    if problem == "mapping values are not allowed in this context":
        return "colon in value" if ": " in before else "field inside a value"
    if problem == "did not find expected key" and before.rstrip().endswith(('"', "'", "]", "}")):
        return "after a closing mark"
    if problem == "found unexpected end of stream" and "quoted" in details["context"]:
        return "unclosed quote"
    return problem
