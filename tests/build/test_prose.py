"""Pages written in Markdown: what is mended in them."""

from __future__ import annotations

from markdown import markdown

from generator.language.bilingual import Language
from generator.plugin.prose import Prose


def html(text: str, language: Language) -> str:
    prose = Prose()
    prose.language = language
    return markdown(text, extensions=["tables", prose])


def test_a_column_is_aligned_by_a_class() -> None:
    made = html("| a | b |\n|--:|---|\n| 1 | 2 |", "en")
    assert '<td class="c-align-right">1</td>' in made
    assert "<td>2</td>" in made
    assert "style" not in made


def test_english_in_a_thai_page_says_so() -> None:
    told = '<p>สร้าง · <span lang="en">Build the site, then look.</span></p>'
    assert html("สร้าง · Build the site, then look.", "th") == told


def test_english_beside_other_elements_says_so() -> None:
    told = '<p>สั่ง <em><span lang="en">build it now</span></em> <span lang="en">and look at it</span> ได้</p>'
    assert html("สั่ง *build it now* and look at it ได้", "th") == told


def test_thai_in_an_english_page_says_so() -> None:
    told = '<p>its name, <span lang="th">มาตรฐาน 1/2552 ชุมชน</span>, in Thai</p>'
    assert html("its name, มาตรฐาน 1/2552 ชุมชน, in Thai", "en") == told


def test_names_of_a_word_or_two_belong_to_the_text_around_them() -> None:
    text = "เปิดด้วย Visual Studio หรือ Excel ก็ได้"
    assert html(text, "th") == f"<p>{text}</p>"


def test_code_is_not_touched() -> None:
    assert html("ดู `one two three` และ\n\n    four five six", "th").count("span") == 0
