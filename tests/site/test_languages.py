"""Every page has a twin in the other language, says so, and marks what is in Thai where it is English."""

from __future__ import annotations

from collections import Counter

from tests.site.conftest import Documents
from tests.site.document import THAI, Document
from tests.site.test_links import target

LANGUAGES = ("th", "en")


def of_language(pages: dict[str, Document], language: str) -> dict[str, Document]:
    """The pages in the folder of a language, by the path below it."""
    return {
        path.removeprefix(f"{language}/"): page
        for path, page in pages.items()
        if path.startswith(f"{language}/")
    }


def with_chrome(pages: dict[str, Document], language: str) -> dict[str, Document]:
    """Those that are no more than a way to where an entry is now."""
    return {path: page for path, page in of_language(pages, language).items() if page.alternates}


def test_every_page_has_a_twin(pages: dict[str, Document]) -> None:
    thai, english = (of_language(pages, language) for language in LANGUAGES)
    assert thai
    assert thai.keys() == english.keys()


def test_twins_name_each_other(pages: dict[str, Document]) -> None:
    named = 0
    for language in LANGUAGES:
        for path, page in with_chrome(pages, language).items():
            ways = {name: target(page.path, address) for name, address in page.alternates.items()}
            assert ways == {
                "th": (f"th/{path}", ""),
                "en": (f"en/{path}", ""),
                "x-default": (f"th/{path}", ""),
            }, page.path
            assert all(address.startswith("https://") for address in page.alternates.values()), page.path
            named += 1
    assert named > 20


def test_a_page_says_its_language(pages: dict[str, Document]) -> None:
    for language in LANGUAGES:
        said = {path: page.language for path, page in with_chrome(pages, language).items()}
        assert set(said.values()) == {language}


def test_titles_are_unique_in_a_language(pages: dict[str, Document]) -> None:
    for language in LANGUAGES:
        titles = Counter(page.title.strip() for page in with_chrome(pages, language).values())
        assert [title for title, count in titles.items() if count > 1] == []
        assert "" not in titles


def test_thai_is_marked_where_the_page_is_english(pages: dict[str, Document]) -> None:
    unmarked = {page.path: page.unmarked for page in with_chrome(pages, "en").values() if page.unmarked}
    assert unmarked == {}


def test_names_for_reading_aloud_are_thai_where_the_page_is(pages_of: Documents) -> None:
    labels = {
        (path, label) for path, page in with_chrome(pages_of("real"), "th").items() for label in page.labels
    }
    assert len(labels) > 1000
    assert {(path, label) for path, label in labels if not THAI.search(label)} == set()


def test_what_is_not_marked_is_found() -> None:
    page = Document("en/index.html")
    page.feed('<html lang="en"><p>ก</p><p lang="th">ข<b title="ค">ง</b></p><img alt="จ"><p>z<br>ฉ</p></html>')
    assert page.unmarked == ["ก", "จ", "ฉ"]
