"""The numbers of drawings: every fact of theirs is one of the catalogue, and each has its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model.kinds.procedure import Procedure
from generator.model.kinds.province import Province
from generator.model.kinds.standard import Standard
from generator.views import tiles as drawn
from generator.views.lanes import lanes
from generator.views.localizer import Localizer
from generator.views.timeline import APART, timeline


def test_lanes_are_those_who_act_and_at_last_nobody_known(english: Localizer) -> None:
    drawing = lanes(english, english.catalogue.get("certify-test", Procedure))
    assert drawing is not None
    named = [lane.who.label.text if lane.who else None for lane in drawing.lanes]
    assert len(named) == 3
    assert named[-1] is None
    assert [lane.steps for lane in drawing.lanes] == [(1,), (1, 2), (3, 4)]


def test_every_step_stands_in_the_lanes_of_those_who_take_it(english: Localizer) -> None:
    drawing = lanes(english, english.catalogue.get("certify-test", Procedure))
    assert drawing is not None
    assert [(stop.number, stop.known) for stop in drawing.stops] == [
        (1, True),
        (1, True),
        (2, True),
        (3, False),
        (4, False),
    ]
    (bar,) = drawing.together
    assert bar.top < bar.bottom
    for stop in drawing.stops:
        assert drawing.radius <= stop.x <= drawing.width - drawing.radius
        assert drawing.radius <= stop.y <= drawing.height - drawing.radius


def test_ways_lead_from_what_is_waited_for(english: Localizer) -> None:
    drawing = lanes(english, english.catalogue.get("certify-test", Procedure))
    assert drawing is not None
    columns = {stop.x: stop.number for stop in drawing.stops}
    assert [(columns[hop.x1], columns[hop.x2]) for hop in drawing.hops] == [(1, 2), (1, 3), (2, 3), (3, 4)]


def test_one_lane_is_no_drawing(english: Localizer) -> None:
    small = english.catalogue.get("certify-test-small", Procedure)
    assert len({one for step in small.steps for one in step.who or ("",)}) < 2
    assert lanes(english, small) is None


def test_every_province_has_one_tile(project: Path) -> None:
    text = (project / "catalogue" / "province" / "provinces.yaml").read_text("utf-8")
    codes = re.findall(r"code: TH-(\d\d)", text)
    assert len(codes) == 77
    assert sorted(re.findall(r"\d\d", drawn.DRAWING)) == sorted(codes)


def test_provinces_without_a_place_are_not_drawn(english: Localizer) -> None:
    assert drawn.tiles(english) is None


def test_tiles_say_whether_an_office_is_known(english: Localizer, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [drawn.digits(one) for one in english.catalogue.of(Province)]
    monkeypatch.setattr(drawn, "DRAWING", "..  " + "  ".join(codes))
    drawing = drawn.tiles(english)
    assert drawing is not None
    assert [tile.x // (drawn.WIDE + drawn.GAP) for tile in drawing.tiles] == [1, 2, 3]
    assert sorted(tile.office for tile in drawing.tiles) == ["known", "none", "reachable"]


def test_long_names_break_between_words() -> None:
    assert drawn.broken("น่าน", "th") == ("น่าน",)
    assert drawn.broken("Nakhon Ratchasima", "en") == ("Nakhon", "Ratchasima")
    assert drawn.broken("กระบวนการทดสอบยาว", "th") == ("กระบวนการ", "ทดสอบยาว")
    assert drawn.broken("Chachoengsao", "en") == ("Chachoengsao",)


def test_editions_stand_on_the_line_by_their_years(english: Localizer) -> None:
    old = english.catalogue.get("tcps-9001-2546", Standard)
    drawing = timeline(english, old)
    assert drawing is not None
    first, second = drawing.points
    assert (first.year, second.year) == (2546, 2552)
    assert (first.is_this, second.is_this) == (True, False)
    assert second.x - first.x >= APART
    assert first.until == second.x
    assert second.until > second.x


def test_one_edition_is_no_line(english: Localizer) -> None:
    assert timeline(english, english.catalogue.get("tcps-9010-2553", Standard)) is None
