"""D307: an edition, a form or an announcement of a year that has not begun."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.language.calendar import Edition
from generator.model.catalogue import Catalogue
from generator.model.dated import dated
from generator.source.locate import place_of

_MAY_LIE_AHEAD = {"fiscal_year"}


@on_catalogue(
    code="D307",
    name="edition-in-the-future",
    summary=Bilingual(th="ปี พ.ศ. ของฉบับหรือประกาศอยู่ในอนาคต", en="an edition of a year that has not begun"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Years BE of editions, forms, announcements and amendments; a fiscal year may be planned ahead."""
    for entry in catalogue.entries:
        for part, field, year in dated(entry, Edition):
            if field not in _MAY_LIE_AHEAD and year.ce > catalogue.today.year:
                yield Report(
                    place_of(part, field),
                    Bilingual(
                        th=f"ช่อง “{field}”: ปี พ.ศ. {int(year)} ยังมาไม่ถึง",
                        en=f"field “{field}”: year B.E. {int(year)} is still to come",
                    ),
                    Bilingual(th="ตรวจปีกับเอกสาร", en="check the year with the document"),
                )
