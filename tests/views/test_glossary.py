from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.glossary import GlossaryPage, pages


def glossary(localizer: Localizer) -> GlossaryPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, GlossaryPage)
    return page.content


def lines(localizer: Localizer) -> dict[str, list[str]]:
    letters = glossary(localizer).letters
    return {letter.letter: [term.link.label.text for term in letter.terms] for letter in letters}


def test_thai_terms_are_filed_under_consonants(thai: Localizer) -> None:
    assert lines(thai) == {"ก": ["เก่าทดสอบ", "ไก่ทดสอบ"], "ค": ["คณะกรรมการทดสอบ"]}


def test_untranslated_terms_follow_the_english_ones(english: Localizer) -> None:
    assert lines(english) == {"C": ["Chicken of tests"], "T": ["Test committee"], "ก": ["เก่าทดสอบ"]}


def test_the_other_language_stands_beside(thai: Localizer, english: Localizer) -> None:
    names = {term.id: term.other_name for letter in glossary(thai).letters for term in letter.terms}
    assert names["term-test-committee"] == "Test committee"
    assert names["term-test-old"] is None
    names = {term.id: term.other_name for letter in glossary(english).letters for term in letter.terms}
    assert names["term-test-committee"] == "คณะกรรมการทดสอบ"
    assert names["term-test-old"] is None


def test_synonyms_of_the_other_language_are_looked_through(english: Localizer) -> None:
    term = next(
        term for letter in glossary(english).letters for term in letter.terms if "committee" in term.id
    )
    assert [one.text for one in term.synonyms] == ["Test board"]
    assert term.also == "ผู้ตัดสินทดสอบ"
