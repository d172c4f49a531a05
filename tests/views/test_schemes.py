from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages import scheme, schemes
from generator.views.pages.scheme import SchemePage
from generator.views.pages.schemes import SchemesPage


def one(localizer: Localizer, identifier: str) -> SchemePage:
    page = next(page for page in scheme.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, SchemePage)
    return page.content


def index(localizer: Localizer) -> SchemesPage:
    (page,) = schemes.pages(localizer)
    assert isinstance(page.content, SchemesPage)
    return page.content


def test_schemes_stand_in_the_order_of_the_way_up(thai: Localizer) -> None:
    assert [card.id for card in index(thai).cards] == ["tcps", "test-small", "a-test-top"]


def test_a_step_up_shows_what_is_known_of_it(english: Localizer) -> None:
    first, second, top = index(english).cards
    assert first.next_note is not None
    assert first.next_note.text == "No test criteria were found"
    assert second.next_level is not None
    assert second.next_note is None
    assert top.next_level is None


def test_a_scheme_knows_the_level_below_and_above(english: Localizer) -> None:
    content = one(english, "test-small")
    (below,) = content.below
    assert below.scheme.label.text == "Test community product standard"
    assert below.note is not None
    assert content.above is not None
    assert content.above.scheme.label.text == "Top test standard"


def test_standards_are_counted_by_category_and_status(english: Localizer) -> None:
    counts = one(english, "tcps").standards
    assert counts.statuses == ("in-force", "superseded", "withdrawn", "unknown")
    (food,) = counts.categories
    assert (food.category_id, food.by_status, food.total) == ("tcps-food", (1, 1, 1, 1), 4)
    assert (counts.by_status, counts.total) == ((1, 1, 1, 1), 4)


def test_a_scheme_may_have_no_standards(english: Localizer) -> None:
    counts = one(english, "a-test-top").standards
    assert (counts.statuses, counts.categories, counts.total) == ((), (), 0)


def test_figures_are_newest_first(thai: Localizer) -> None:
    assert [figure.value for figure in one(thai, "tcps").figures] == [99999, 9901]
