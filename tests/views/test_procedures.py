from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.procedures import ProceduresPage, pages


def index(localizer: Localizer) -> ProceduresPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, ProceduresPage)
    return page.content


def test_every_scheme_is_there_with_the_procedures_in_use_first(english: Localizer) -> None:
    found = {
        scheme.id: [(card.link.label.text, card.is_over) for card in scheme.procedures]
        for scheme in index(english).schemes
    }
    assert found == {
        "a-test-top": [],
        "tcps": [("Getting certified in tests", False), ("The old test procedure", True)],
        "test-small": [("The second-level test procedure", False)],
    }


def test_procedures_are_counted_and_promises_shown(thai: Localizer) -> None:
    content = index(thai)
    assert content.total == 3
    promises = [card.promise for scheme in content.schemes for card in scheme.procedures]
    assert [promise and promise.working_days for promise in promises] == [19, 29, None]
    assert [bool(promise and promise.note) for promise in promises] == [True, False, False]
