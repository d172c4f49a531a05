"""R509: one office stands for a province on its front page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.organisation import Organisation
from generator.source.locate import place_of


@on_catalogue(
    code="R509",
    severity="warning",
    name="two-offices",
    summary=Bilingual(th="จังหวัดเดียวมีหน่วยงานเจ้าของหน้าสองแห่ง", en="two bodies stand for one province"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Provincial offices and whoever fills in a front page: the page of the province has room for one."""
    first: dict[str, Organisation] = {}
    for one in catalogue.of(Organisation):
        province = catalogue.find(one.province) if one.province else None
        if province is None or not (one.role == "provincial-office" or one.front):
            continue
        other = first.setdefault(province.id, one)
        if other is not one:
            yield Report(
                place_of(one, "province"),
                Bilingual(
                    th=f"จังหวัด {quoted(province.id)} มีสำนักงาน {quoted(other.id)} อยู่แล้ว",
                    en=f"the province {quoted(province.id)} has the office {quoted(other.id)} already",
                ),
                Bilingual(
                    th="เก็บไว้แห่งเดียว อีกแห่งเปลี่ยน role หรือลบช่อง front",
                    en="keep one; give the other another role, or delete its front",
                ),
                (Related(place_of(other, "province"), Bilingual(th="อีกแห่ง", en="the other")),),
            )
