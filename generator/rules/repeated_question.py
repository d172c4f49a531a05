"""S917: one question twice in a quiz."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.inside import inside
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.model.part import Text
from generator.model.question import Question
from generator.source.locate import place_of


@on_catalogue(
    code="S917",
    name="repeated-question",
    summary=Bilingual(th="คำถามเดียวกันมีสองแห่ง", en="one question in two places"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Anywhere in the catalogue, since the quiz of a seminar is put together from several entries."""
    first: dict[str, Text] = {}
    for entry in (*catalogue.of(Training), *catalogue.of(Seminar)):
        for one in inside(entry, Question):
            text = one.question
            if not text or not text.th:
                continue
            earlier = first.setdefault(" ".join(text.th.split()), text)
            if earlier is not text:
                yield Report(
                    place_of(text, "th"),
                    Bilingual(
                        th=f"คำถาม {quoted(text.th)} ซ้ำ", en=f"question {quoted(text.th)} is asked twice"
                    ),
                    Bilingual(
                        th="ลบคำถามหนึ่ง แบบทดสอบรวมคำถามของทุกรายการที่เกี่ยวข้องให้เอง",
                        en="delete one: quizzes gather the questions of all entries they concern",
                    ),
                    (Related(place_of(earlier, "th"), Bilingual(th="อยู่แล้วที่นี่", en="first stands here")),),
                )
