"""T612: Thai that was read in the wrong encoding and saved so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    "(?P<latin>(?:\u00e0[\u00b8\u00b9].?){2,})"
    "|(?P<thai>(?:\u0e40[\u0e18\u0e19]\\S?){3,})"
    "|(?P<windows>[\u00a1-\u00fb]{3,})"
)
"""UTF-8 read as Latin-1 (each Thai letter begins with à¸ or à¹) or as Windows-874 (with เธ or เน), and
Windows-874 read as Latin-1, which makes a row of letters with accents."""
_DECODED = {"latin": ("cp1252", "utf-8"), "thai": ("cp874", "utf-8"), "windows": ("latin-1", "cp874")}
_SIGN = re.compile("[\u00a1-\u00fb]|\u0e40[\u0e18\u0e19]\\S?\u0e40[\u0e18\u0e19]")
"""What any of them holds."""


@on_text(
    code="T612",
    name="mojibake",
    summary=Bilingual(th="ข้อความภาษาไทยเพี้ยนเพราะอ่านผิดรหัส", en="Thai text broken by a wrong encoding"),
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """With what it may have said, where the bytes still tell."""
    for match, place in wording.find(_PATTERN):
        meant = _meant(match)
        yield Report(
            place,
            Bilingual(
                th=f"{quoted(match[0])} เป็นข้อความที่อ่านผิดรหัส",
                en=f"{quoted(match[0])} is Thai in a wrong encoding",
            ),
            Bilingual(
                th="คัดลอกจากต้นฉบับใหม่" + (f" เดิมอาจเป็น {quoted(meant)}" if meant else ""),
                en="copy it again from its source" + (f"; it may have been {quoted(meant)}" if meant else ""),
            ),
        )


def _meant(match: re.Match[str]) -> str | None:
    was, is_ = _DECODED[match.lastgroup or ""]
    try:
        return match[0].strip().encode(was).decode(is_)
    except UnicodeError:
        return None
