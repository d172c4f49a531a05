"""Files of every form: what is read of them, and what those that cannot be read are called."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from generator.imports.files import read_files
from tests.imports.conftest import Import
from tests.imports.test_hostile import texts


def zipped(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, f"{name} http://purl.oclc.org/ooxml/")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"PK\x03\x04 cut off", "X101", ""),
        (b"\x00\x01", "X101", ""),
        (b"a,b\n\x81\xff", "X101", ""),
        (b"id\n\0", "X101", "NUL"),
        (b"\xd0\xcf\x11\xe0 an old workbook", "X103", ".xls"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "X104", "password"),
        (b"%PDF-1.4\n\x81", "X105", "PDF"),
        ("id\ttitle.th\n".encode("utf-16"), "X105", "UTF-16"),
        (zipped("mimetype", "content.xml"), "X105", "OpenDocument"),
        (zipped("[Content_Types].xml", "word/document.xml"), "X105", "Word"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "X105", "Strict"),
        (zipped("holiday.jpg"), "X105", "zip"),
    ],
)
def test_other_files_are_named_for_what_they_are(tmp_path: Path, data: bytes, code: str, said: str) -> None:
    (tmp_path / "a.xlsx").write_bytes(data)
    _, (finding,) = read_files([tmp_path / "a.xlsx"])
    assert finding.code == code and said in finding.report.message.en


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ("id,title.th\r\na,ขนม\r\n".encode("utf-8-sig"), [["a", "ขนม"]]),
        ("id,title.th\na,ขนม\n".encode(), [["a", "ขนม"]]),
        ("id,title.th\r\na,ขนม\r\n".encode("cp874"), [["a", "ขนม"]]),
        ("id;title.th\na;ขนม, เค้ก\n".encode(), [["a", "ขนม, เค้ก"]]),
        ('id\ttitle.th\na\t"สอง\nบรรทัด"\n'.encode(), [["a", "สอง\nบรรทัด"]]),
        (b"id,title.th\na,'=1+1\n", [["a", "=1+1"]]),
        (b"id,title.th\na,-5\n", [["a", "-5"]]),
        (b"sep=;\r\nid;title.th\r\na;b,c\r\n", [["a", "b,c"]]),
        (b"id,title.th\r\na,b\r\n", [["a", "b"]]),
        (b"id,title.th\ra,b\r", [["a", "b"]]),
        (b'id,title.th\r\na,"b\r\nc"\r\n', [["a", "b\nc"]]),
    ],
)
def test_csv_is_read_as_excel_saves_it(tmp_path: Path, data: bytes, rows: list[list[str]]) -> None:
    (tmp_path / "standard.csv").write_bytes(data)
    assert texts(tmp_path / "standard.csv") == rows


def test_a_quotation_mark_that_is_not_closed_is_told(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "standard.csv"
    path.write_text('id,title.th\ntcps-9001-2552,ก\ntcps-9010-2553,"ข\nterm,ค\n', "utf-8")
    code, _, said = importing(path)
    assert code == 1 and f"{path}!A3: error[X106]" in said
