"""What of an entry is searched besides its own page, and that every part opens where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline
from generator.language.bilingual import LANGUAGES
from generator.search.document import Document, Passage
from generator.search.documents import documents


@pytest.fixture(scope="module")
def full(project: Path) -> dict[str, Document]:
    catalogue = pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue
    return {document.id: document for document in documents(catalogue)}


def test_what_an_office_adds_is_found_on_the_page_of_its_province(full: dict[str, Document]) -> None:
    (province,) = [one for one in full.values() if Passage("news", "ข่าวทดสอบใหม่") in one.passages]
    assert province.kind == "province"
    assert Passage("news", "ข่าวทดสอบเก่า", "Old test news") in province.passages
    assert any(passage.anchor == "documents" for passage in province.passages)


def test_wrong_answers_are_not_found(real_documents: tuple[Document, ...]) -> None:
    texts = [part.th for one in real_documents for part in one.passages if part.anchor.startswith("quiz#")]
    (asked,) = [
        text for text in texts if text.startswith("หลักเกณฑ์และเงื่อนไขในการรับรอง มผช. ฉบับใหม่มีผลตั้งแต่เมื่อใด")
    ]
    assert "1 เมษายน 2564" in asked
    assert "14 พฤศจิกายน 2561" not in asked


def test_every_part_opens_at_its_own_anchor(real_documents: tuple[Document, ...], real_site: Path) -> None:
    missing = []
    for document in real_documents:
        for anchor in {part.anchor for part in document.passages} - {""}:
            at, page = (*anchor.split("#")[::-1], "")[:2]
            route = f"{page}/{document.id}" if page else document.route
            for language in LANGUAGES:
                shown = (real_site / language / route / "index.html").read_text("utf-8")
                if f'id="{at}"' not in shown:
                    missing.append(f"{language}/{route}#{at}")
    assert missing == []
