"""The numbers of the drawings of figures over time, and of what is taught by which training."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.views.growth import APART, GROUND, SHOWN, TOP, WIDTH, growth
from generator.views.localizer import Localizer
from generator.views.teaching import FEW, LETTERS, NARROW, teaching
from generator.views.tiles import wide


def released(catalogue: Catalogue, *counts: tuple[str, int]) -> Localizer:
    """The catalogue with releases of other days, each of so many standards."""
    one = catalogue.releases[0]
    releases = tuple(replace(one, day=Day.parse(day), figures={"standard": count}) for day, count in counts)
    return Localizer(replace(catalogue, releases=releases), "en")


def test_each_release_is_a_point_of_its_day(english: Localizer) -> None:
    drawing = growth(english)
    assert drawing is not None
    assert [day.iso for day in drawing.days] == ["2024-03-01", "2024-09-01"]
    standards, requirements = drawing.series[:2]
    assert [point.count for point in standards.points] == [4, 4]
    assert requirements.name == "requirement"
    assert [point.count for point in requirements.points] == [2, 3]
    schemes = next(one for one in drawing.series if one.name == "scheme")
    assert [(point.count, point.y) for point in schemes.points] == [(0, GROUND), (3, TOP)]


def test_points_stand_as_far_apart_as_their_days(full: Catalogue) -> None:
    drawing = growth(released(full, ("2024-01-01", 10), ("2024-01-02", 20), ("2026-01-01", 40)))
    assert drawing is not None
    (standards,) = drawing.series
    first, second, third = standards.points
    assert 0 <= second.x - first.x <= 1
    assert third.x - second.x > 100
    assert [point.y for point in standards.points] == [GROUND - 11, GROUND - 22, TOP]
    assert [point.told for point in standards.points] == [True, False, True]


def test_one_release_is_one_point(full: Catalogue) -> None:
    drawing = growth(released(full, ("2024-01-01", 10)))
    assert drawing is not None
    assert [(point.count, point.told) for point in drawing.series[0].points] == [(10, True)]
    assert drawing.shown == (0,)


def test_many_releases_are_all_drawn_and_the_last_ones_told(full: Catalogue) -> None:
    days = [(f"20{year}-{month:02}-01", year) for year in range(10, 20) for month in (1, 7)]
    drawing = growth(released(full, *days))
    assert drawing is not None
    points = drawing.series[0].points
    assert len(points) == 20
    assert all(0 < point.x < WIDTH for point in points)
    told = [point.x for point in points if point.told]
    assert all(after - before >= APART for before, after in pairwise(told))
    assert drawing.shown == (0, 15, 16, 17, 18, 19)
    assert len(drawing.shown) == SHOWN


def test_without_a_release_there_is_no_drawing(full: Catalogue) -> None:
    assert growth(Localizer(replace(full, releases=()), "en")) is None


def test_marks_stand_where_a_row_and_a_column_meet(english: Localizer) -> None:
    drawing = teaching(english)
    assert drawing is not None
    standards = next(band for band in drawing.bands if band.kind == "standard")
    numbers = {column.number: column.link.path.split("/")[-2] for column in drawing.columns}
    marked = {
        row.link.path.split("/")[-2]: {numbers[mark.number] for mark in row.marks}
        for row in standards.rows
        if row.link
    }
    assert marked["tcps-9001-2546"] == {"seminar-test-2008", "training-test-video"}
    assert marked["tcps-9001-2552"] == {"seminar-test-undated", "training-test-manual"}
    assert marked["tcps-9010-2553"] == set()
    places = {column.x for column in drawing.columns}
    assert all(mark.x in places for band in drawing.bands for row in band.rows for mark in row.marks)


def test_what_is_taught_in_part_is_told_apart(english: Localizer) -> None:
    drawing = teaching(english)
    assert drawing is not None
    found = {mark.how for band in drawing.bands for row in band.rows for mark in row.marks}
    assert found == {"whole", "part"}


def test_columns_never_meet_and_fit(english: Localizer) -> None:
    drawing = teaching(english)
    assert drawing is not None
    places = [column.x for column in drawing.columns]
    assert all(after - before >= NARROW for before, after in pairwise(places))
    assert places[-1] < drawing.width
    assert all(wide(row.name) <= LETTERS for band in drawing.bands for row in band.rows)


def test_many_that_nobody_teaches_are_one_row(english: Localizer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.views.teaching.FEW", 0)
    drawing = teaching(english)
    assert drawing is not None
    assert FEW > 0
    standards = next(band for band in drawing.bands if band.kind == "standard")
    assert standards.rows[-1].link is None
    assert standards.rows[-1].others == 1
