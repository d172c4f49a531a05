from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.entry import EntryPage, Row, pages


def entry(localizer: Localizer, identifier: str) -> EntryPage:
    page = next(page for page in pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, EntryPage)
    return page.content


def row(page: EntryPage, field: str) -> Row:
    return next(row for row in page.rows if row.label == f"field.{field}")


def test_what_it_is_goes_first_and_is_not_said_twice(thai: Localizer) -> None:
    page = entry(thai, "test-institute")
    assert page.gist is not None
    assert page.gist.text == "ทำหน้าที่ทดสอบ"
    assert "field.does" not in [row.label for row in page.rows]


def test_a_contact_is_shown_field_by_field(thai: Localizer) -> None:
    page = entry(thai, "test-institute")
    forms = {name: row(page, name).values[0].form for name in ("address", "phone", "email", "url")}
    assert forms == {"address": "prose", "phone": "phone", "email": "email", "url": "address"}


def test_values_know_how_they_are_shown(thai: Localizer) -> None:
    page = entry(thai, "src-test")
    assert [value.form for value in row(page, "date").values] == ["day"]
    assert [value.value for value in row(page, "type").values] == ["value.type-official"]
    assert [value.form for value in row(entry(thai, "term-test-committee"), "see").values] == ["link"] * 5


def test_what_is_not_known_is_named(thai: Localizer) -> None:
    assert entry(thai, "pio-test-province").unknown == ("field.does", "field.contact")
    assert entry(thai, "pio-test-other").unknown == (
        "field.does",
        "field.address",
        "field.email",
        "field.url",
    )
    assert entry(thai, "term-test-old").unknown == ("field.definition",)


def test_a_withheld_address_is_no_gap(thai: Localizer) -> None:
    assert entry(thai, "src-test-copy").unknown == ("field.publisher", "field.date", "field.checked")
    assert "field.url" not in entry(thai, "src-test-general").unknown


def test_titles_are_unique(thai: Localizer) -> None:
    titles = [page.title for page in pages(thai)]
    assert len(set(titles)) == len(titles)
