"""L004: a limit as data against the numbers in the text of its requirement."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.language.figures import figures, spelt_out
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of


@on_entry(
    code="L004",
    name="limit-differs-from-text",
    summary=Bilingual(
        th="เกณฑ์ตัวเลขไม่ตรงกับข้อความของข้อกำหนด", en="a limit that its requirement's text does not state"
    ),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Only where the Thai text has numbers at all: many leave them to the table."""
    for part in entry.requirements if isinstance(entry, Standard) else ():
        if not part.limits or not part.text or not part.text.th:
            continue
        stated = {figure.value for figure in figures(part.text.th)}
        if not stated:
            continue
        for limit in part.limits:
            for field in ("value", "upper"):
                value = getattr(limit, field)
                if value is not None and abs(value) not in stated | spelt_out(part.text.th, "th"):
                    yield Report(
                        place_of(limit, field),
                        Bilingual(
                            th=f"ข้อความของข้อกำหนดนี้ไม่มีค่า {value}",
                            en=f"the text of this requirement does not state {value}",
                        ),
                        Bilingual(
                            th="เทียบกับต้นฉบับ แล้วแก้เกณฑ์หรือข้อความ",
                            en="compare with the source, and mend the limit or the text",
                        ),
                        (
                            Related(
                                place_of(part.text, "th"), Bilingual(th="ข้อความอยู่ที่นี่", en="the text is here")
                            ),
                        ),
                    )
