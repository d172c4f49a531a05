"""How much of a file of tables is read. Every bound is far above what the whole catalogue takes."""

from __future__ import annotations

import re
import zipfile

FILE_LIMIT = 10 * 1024 * 1024
"""Bytes of a file; the workbook of the whole catalogue takes a quarter of a million."""
UNPACKED_LIMIT = 100 * 1024 * 1024
"""Bytes of all parts of a workbook together; that of the whole catalogue takes 5 million."""
PARTS_LIMIT = 2_000
"""Parts of a workbook; that of the whole catalogue has 80."""
TAGS_LIMIT = 500_000
"""Tags of the parts that are read whole, such as styles; Excel itself stops at 64,000 formats of cells."""
REMARKS_LIMIT = 200_000
"""Tags of a sheet before and after its cells: rules for colours, drop-downs, merged cells."""
LONGEST = 200_000
"""Rows of a sheet that are read; the official list has 1,400."""
WIDEST = 200
"""Columns of a sheet that are read; no table has a quarter of them."""
CELLS_LIMIT = 1_000_000
"""Cells that say anything, of a file; the workbook of the whole catalogue has 30,000."""

STRINGS = "xl/sharedStrings.xml"
"""The part with the texts of all sheets."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")


def _is_sheet(name: str) -> bool:
    """Whether a part of a workbook is a sheet, which is read as a stream."""
    return _SHEET.fullmatch(name) is not None


def too_much(archive: zipfile.ZipFile) -> str | None:
    """What of a workbook is beyond its bound, as `found > bound`; looked at before it is unpacked."""
    parts = archive.infolist()
    size = sum(part.file_size for part in parts)
    if len(parts) > PARTS_LIMIT:
        return f"{len(parts):,} > {PARTS_LIMIT:,} parts"
    if size > UNPACKED_LIMIT:
        return f"{size:,} > {UNPACKED_LIMIT:,} bytes"
    whole = (name for name in archive.namelist() if name.endswith((".xml", ".rels")))
    tags = sum(archive.read(name).count(b"<") for name in whole if not _is_sheet(name) and name != STRINGS)
    return f"{tags:,} > {TAGS_LIMIT:,} tags" if tags > TAGS_LIMIT else None


def too_many_remarks(sheet: bytes) -> str | None:
    """What of a sheet besides its cells is beyond its bound, as `found > bound`."""
    begin, end = sheet.find(b"sheetData"), sheet.rfind(b"sheetData")
    tags = sheet.count(b"<", 0, begin) + sheet.count(b"<", end) if begin >= 0 else sheet.count(b"<")
    return f"{tags:,} > {REMARKS_LIMIT:,} tags" if tags > REMARKS_LIMIT else None
