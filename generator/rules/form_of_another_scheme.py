"""P809: a step that asks for the form of another scheme."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.form import Form
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of


@on_catalogue(
    code="P809",
    name="form-of-another-scheme",
    summary=Bilingual(th="ขั้นตอนใช้แบบของระบบการรับรองอื่น", en="a step uses a form of another scheme"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Forms that name no scheme serve all."""
    for reference in catalogue.references:
        procedure, form = reference.origin, catalogue.find(reference.target_id)
        if not isinstance(procedure, Procedure) or not isinstance(form, Form):
            continue
        schemes = [catalogue.find(one) for one in (procedure.scheme, form.scheme) if one]
        if None not in schemes and len({scheme.id for scheme in schemes if scheme}) > 1:
            yield Report(
                place_of(reference.part, reference.field, reference.index),
                Bilingual(
                    th=f"แบบ {quoted(form.id)} เป็นของ {form.scheme} แต่กระบวนการนี้เป็นของ {procedure.scheme}",
                    en=f"form {quoted(form.id)} is of {form.scheme}, the procedure of {procedure.scheme}",
                ),
                Bilingual(
                    th="อ้างถึงแบบของระบบนี้ หรือลบ scheme ของแบบที่ใช้ได้ทุกระบบ",
                    en="name a form of this scheme, or delete the scheme of a form that serves all",
                ),
                (Related(place_of(form, "scheme"), Bilingual(th="ระบบของแบบ", en="the form's scheme")),),
            )
