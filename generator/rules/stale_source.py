"""E703: a page that was looked at long ago may say something else by now."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.source import Source
from generator.source.locate import place_of

_MONTHS = 24
"""How long a look at a page is trusted."""


@on_catalogue(
    code="E703",
    name="stale-source",
    summary=Bilingual(
        th=f"แหล่งอ้างอิงที่ไม่ได้เปิดดู {_MONTHS} เดือนขึ้นไป",
        en=f"a source not looked at for {_MONTHS} months",
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Of sources with an address: documents on paper do not change."""
    for source in catalogue.of(Source):
        if not source.url or not source.checked:
            continue
        last, today = source.checked.last, catalogue.today
        months = (today.year - last.year) * 12 + today.month - last.month - (today.day < last.day)
        if months >= _MONTHS:
            yield Report(
                place_of(source, "checked"),
                Bilingual(
                    th=f"เปิดดูล่าสุด {source.checked} ผ่านมา {months} เดือนแล้ว",
                    en=f"last looked at on {source.checked}, {months} months ago",
                ),
                Bilingual(
                    th="เปิดดูอีกครั้ง แก้ข้อมูลที่เปลี่ยนไป แล้วแก้วันที่ในช่อง checked",
                    en="look at it again, mend what has changed, then renew checked",
                ),
            )
