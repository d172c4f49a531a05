from __future__ import annotations

from typing import get_args

from generator.model.entry import Certainty
from generator.model.kinds.standard import Status
from generator.views.localizer import Localizer
from generator.views.navigation import NAVIGATION
from generator.views.pages import components
from generator.views.pages.components import ComponentsPage


def content(localizer: Localizer) -> ComponentsPage:
    (page,) = components.pages(localizer)
    assert isinstance(page.content, ComponentsPage)
    return page.content


def test_every_state_is_shown(english: Localizer) -> None:
    shown = content(english)
    assert set(shown.statuses) == set(get_args(Status))
    assert [one.certainty for one in shown.certainties] == [
        degree for degree in get_args(Certainty) if degree in {one.certainty for one in shown.certainties}
    ]
    assert len(shown.certainties) > 2


def test_each_part_is_shown_with_and_without(english: Localizer) -> None:
    shown = content(english)
    assert [bool(one.limits) for one in shown.requirements] == [True, False]
    assert [bool(one.who) for one in shown.steps] == [True, False]
    assert [one.is_reachable for one in shown.offices] == [True, False]
    assert [all(item.time for item in day.items) for day in shown.agenda] == [True, False]
    assert shown.teaching
    assert shown.growth
    assert shown.lanes
    assert shown.timeline


def test_no_menu_leads_there() -> None:
    assert components.ROUTE not in {route for group in NAVIGATION for route in group.routes}
