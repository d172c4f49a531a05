"""E714: how many there are changes, so a count says when it was true."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.language.figures import Figure, figures
from generator.model.catalogue import Catalogue
from generator.model.entry import Fact
from generator.model.kinds.source import Source
from generator.source.locate import was_read
from generator.source.nodes import Scalar
from generator.source.wording import Wording

_COUNTED = re.compile(
    r"\s*(?:ราย(?!งาน|ละเอียด|ชื่อ|ได้|จ่าย)|แห่ง(?!พระ|ประมวล|กฎ|รัฐ|ราช|ประเทศ|ชาติ)|คน|กลุ่ม|ผลิตภัณฑ์|ฉบับ(?!ที่\s*[0-9๐-๙])"
    r"|ร้าน|สาขา|จังหวัด|มาตรฐาน|เปอร์เซ็นต์|%)"
)
"""What is counted. Section 5 of an act (มาตรา 5 แห่งพระราชบัญญัติ) is no count, nor the number before a list."""
_SHARE = re.compile(r"ร้อยละ\s*$")
_NUMBERED = re.compile(r"(?:(?:ครั้ง|ฉบับ|ขั้น|รอบ|ลำดับ|เลข)ที่|ข้อ|มาตรา|หมวด|(?:มอก|มผช|มตช)\.|เอส)\s*$")
"""Before a number that names a thing and counts none."""
_BEFORE = 12
"""How far before a number such words are looked for."""
_YEARS = (range(1900, 2101), range(2443, 2644))
_NOT_SEEN = re.compile("ไม่(?:เห็น|พบ|ทราบ|ระบุ|มี|ลง|ปรากฏ)วันที่")


@on_catalogue(
    code="E714",
    name="figure-without-date",
    summary=Bilingual(th="ตัวเลขไม่มีวันที่", en="a figure without a date"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """The first count or share of a fact. Sources that are missing or unknown are told by other rules."""
    for entry in catalogue.entries:
        for fact in entry.facts or ():
            text = fact.text.origin.get("th") if fact.text and fact.text.origin else None
            if not isinstance(text, Scalar) or fact.on or not was_read(fact, "on"):
                continue
            counted = next(_counted(text), None)
            if counted and not _says_when(text) and _is_undated(catalogue, fact):
                yield Report(
                    Wording(text, "th").place(counted.start, counted.end),
                    Bilingual(th="ตัวเลขนี้ไม่มีวันที่", en="a figure without a date"),
                    Bilingual(
                        th="ใส่วันที่ของข้อมูลในช่อง on: หรือบอกในข้อความว่านับเมื่อใด หากไม่พบให้เขียนว่า ไม่เห็นวันที่",
                        en="give its date in on:, or say in the text when it was counted, "
                        "or that no date was seen (in Thai: ไม่เห็นวันที่)",
                    ),
                )


def _counted(text: str) -> Iterator[Figure]:
    for figure in figures(text):
        before = max(0, figure.start - _BEFORE), figure.start
        if _SHARE.search(text, *before) or (
            _COUNTED.match(text, figure.end) and not _NUMBERED.search(text, *before)
        ):
            yield figure


def _says_when(text: str) -> bool:
    """By a year, in either era, or by saying that it is not known."""
    return bool(_NOT_SEEN.search(text)) or any(
        text[one.start : one.end].isdigit()
        and any(one.value in years for years in _YEARS)
        and not _COUNTED.match(text, one.end)
        for one in figures(text)
    )


def _is_undated(catalogue: Catalogue, fact: Fact) -> bool:
    """Whether all its sources are known, and none has a date."""
    sources = [catalogue.find(citation.source or "") for citation in fact.sources or ()]
    return (
        bool(sources)
        and was_read(fact, "sources")
        and all(
            isinstance(source, Source) and source.date is None and was_read(source, "date")
            for source in sources
        )
    )
