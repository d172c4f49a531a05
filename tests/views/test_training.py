from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages import training, training_item
from generator.views.pages.training import TrainingsPage
from generator.views.pages.training_item import TrainingPage


def one(localizer: Localizer, identifier: str) -> TrainingPage:
    page = next(page for page in training_item.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, TrainingPage)
    return page.content


def index(localizer: Localizer) -> TrainingsPage:
    (page,) = training.pages(localizer)
    assert isinstance(page.content, TrainingsPage)
    return page.content


def test_material_stands_by_medium_in_alphabetical_order(english: Localizer) -> None:
    found = {group.medium: [row.link.label.text for row in group.rows] for group in index(english).media}
    assert found == {
        "manual": ["Guide to tests", "Test manual"],
        "criteria": ["Test criteria"],
        "video": ["วีดิทัศน์ทดสอบ"],
    }


def test_headings_begin_with_a_capital(english: Localizer) -> None:
    (page,) = training.pages(english)
    assert [one.title[0] for one in page.toc] == ["M", "C", "V"]


def test_filters_count_material(english: Localizer) -> None:
    content = index(english)
    counts = [
        {choice.value: choice.count for choice in choices}
        for choices in (content.medium_choices, content.audience_choices, content.language_choices)
    ]
    assert counts == [
        {"manual": 2, "criteria": 1, "video": 1},
        {"producer": 1, "officer": 1, "trainer": 1},
        {"th": 3, "en": 1},
    ]


def test_material_about_a_superseded_standard_says_so(english: Localizer) -> None:
    (taught,) = one(english, "training-test-video").teaches
    assert taught.status == "superseded"
    assert [link.lead for link in taught.replaced_by] == ["TCPS 9001/2552"]


def test_material_shows_the_agenda_items_it_was_used_for(english: Localizer) -> None:
    assert [link.anchor for link in one(english, "training-test-video").used] == ["sweets"]
    assert one(english, "training-test-manual").used == ()


def test_criteria_show_what_they_govern(english: Localizer) -> None:
    governs = {link.label.text for link in one(english, "training-test-criteria").governs}
    assert governs == {"Getting certified in tests", "Test community product standard"}
