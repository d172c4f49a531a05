"""S901: the year of an edition is written in up to three places, which must agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of

_YEAR_OF_ID = re.compile(r"-([0-9]{4})$")


@on_entry(
    code="S901",
    name="edition-differs-from-number",
    summary=Bilingual(
        th="ปีของฉบับไม่ตรงกับปีในเลขที่หรือในรหัส", en="an edition that differs from the year in the number or the id"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """The number decides; where there is none, the edition."""
    if not isinstance(entry, Standard):
        return
    number, edition = entry.number, entry.edition
    if number and edition and number.edition != edition:
        yield Report(
            place_of(entry, "edition"),
            Bilingual(
                th=f"ปีของฉบับคือ {edition} แต่เลขที่ {quoted(number.th)} เป็นปี {int(number.edition)}",
                en=f"the edition is {edition}, but number {quoted(number.th)} says {int(number.edition)}",
            ),
            Bilingual(th="แก้ปีใดปีหนึ่งให้ตรงกับเอกสาร", en="mend the one that differs from the document"),
            (Related(place_of(entry, "number"), Bilingual(th="เลขที่มาตรฐาน", en="the number")),),
        )
        return
    year = number.edition if number else edition
    in_id = _YEAR_OF_ID.search(entry.id or "")
    if year and in_id and int(in_id[1]) != year:
        yield Report(
            place_of(entry, "id"),
            Bilingual(
                th=f"รหัส {quoted(entry.id)} ลงท้ายด้วยปี {in_id[1]} แต่ฉบับนี้เป็นปี {int(year)}",
                en=f"id {quoted(entry.id)} ends in {in_id[1]}, but the edition is of {int(year)}",
            ),
            Bilingual(
                th="ใช้ปี พ.ศ. ของฉบับในรหัสและชื่อไฟล์",
                en="use the edition's year BE in the id and the file's name",
            ),
        )
