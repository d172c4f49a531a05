from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.programmes import ProgrammesPage, pages


def test_programmes_are_ordered_and_tell_their_newest_fact(thai: Localizer, english: Localizer) -> None:
    (page,) = pages(thai)
    assert isinstance(page.content, ProgrammesPage)
    cards = page.content.programmes
    assert [card.id for card in cards] == ["test-programme-small", "test-programme"]
    assert cards[0].latest is None
    assert cards[1].latest is not None
    assert cards[1].latest.text.text == "ขยายโครงการทดสอบ"
    (page,) = pages(english)
    assert isinstance(page.content, ProgrammesPage)
    assert [card.id for card in page.content.programmes] == ["test-programme", "test-programme-small"]
