from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.kinds.category import Category
from generator.model.kinds.standard import Operator, Standard, Unit
from generator.views.localizer import Localizer
from generator.views.requirements import grouped

Bounds = tuple[Operator, str, str | None, Unit | None]
"""Operator, value, upper value and unit."""


def bound(localizer: Localizer, bounds: Bounds) -> str:
    """A limit of a made-up standard, as shown."""
    operator, value, upper, unit = bounds
    standard = localizer.catalogue.get("tcps-9001-2552", Standard)
    requirement = next(one for one in standard.requirements if one.limits)
    changed = {
        "operator": operator,
        "value": Decimal(value),
        "upper": Decimal(upper) if upper else None,
        "unit": unit,
    }
    only = requirement.model_copy(update={"limits": (requirement.limits[0].model_copy(update=changed),)})
    (group,) = grouped(localizer, standard.model_copy(update={"requirements": (only,)}))
    return group.requirements[0].limits[0].bound


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        (
            ("at-most", "15", None, "percent-by-volume"),
            ("ไม่เกิน ร้อยละ 15 โดยปริมาตร", "at most 15 % by volume"),
        ),
        (
            ("at-least", "70.0", None, "percent-by-volume"),
            ("ไม่น้อยกว่า ร้อยละ 70.0 โดยปริมาตร", "at least 70.0 % by volume"),
        ),
        (("at-most", "40", None, "degree-celsius"), ("ไม่เกิน 40 องศาเซลเซียส", "at most 40 °C")),
        (("between", "5", "7.5", "ph"), ("5 ถึง 7.5 (ค่า pH)", "5 to 7.5 (pH)")),
        (
            ("between", "1", "2", "percent-dry-weight"),
            ("ร้อยละ 1 ถึง 2 โดยน้ำหนักแห้ง", "1 to 2 % by dry weight"),
        ),
        (("equal", "3", None, None), ("เท่ากับ 3", "exactly 3")),
    ],
)
def test_limits_read_as_standards_write_them(
    thai: Localizer, english: Localizer, bounds: Bounds, expected: tuple[str, str]
) -> None:
    assert (bound(thai, bounds), bound(english, bounds)) == expected


def test_groups_keep_every_requirement_and_their_own_order(english: Localizer) -> None:
    standard = english.catalogue.get("tcps-9001-2552", Standard)
    groups = grouped(english, standard)
    keys = {one.key for group in groups for one in group.requirements}
    assert keys == {one.key for one in standard.requirements}
    backwards = standard.model_copy(update={"requirements": standard.requirements[::-1]})
    assert [one.group for one in grouped(english, backwards)] == [one.group for one in groups]


def test_product_groups_hold_requirements_too(english: Localizer) -> None:
    (group,) = grouped(english, english.catalogue.get("tcps-food", Category))
    (requirement,) = group.requirements
    assert requirement.limits[0].bound == "5 to 7.5 (pH)"
