"""Stricter or looser: a table worked by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.model.kinds.standard import Limit
from generator.model.part import Text
from generator.views.limit_direction import Direction, direction


def limit(said: str) -> Limit:
    """`[what:] operator [value[..upper]] [unit] [@method]`; of moisture where nothing else is said."""
    what, _, rest = said.rpartition(":")
    bound, _, method = rest.partition("@")
    operator, amount, unit = (*bound.split(), "", "")[:3]
    value, _, upper = amount.partition("..")
    said_so: dict[str, Any] = {
        "characteristic": Text(th=what or "ความชื้น"),
        "operator": operator,
        "value": Decimal(value) if value else None,
        "upper": Decimal(upper) if upper else None,
        "unit": unit or None,
        "method": Text(th=method) if method else None,
    }
    return Limit.model_construct(**said_so)


def limits(said: str) -> tuple[Limit, ...]:
    return tuple(limit(one.strip()) for one in said.split("+") if one.strip())


TABLE: list[tuple[str, str, Direction]] = [
    ("at-most 12", "at-most 12", "same"),
    ("at-most 12", "at-most 12.0", "same"),
    ("at-most 12", "at-most 10", "stricter"),
    ("at-most 10", "at-most 12", "looser"),
    ("at-least 70", "at-least 75", "stricter"),
    ("at-least 75", "at-least 70", "looser"),
    ("at-most 12", "less-than 12", "stricter"),
    ("more-than 5", "at-least 5", "looser"),
    ("more-than 5", "at-least 6", "stricter"),
    ("between 5..7.5", "between 5..7", "stricter"),
    ("between 5..7.5", "between 4..8", "looser"),
    ("between 5..7", "between 6..8", "unclear"),
    ("between 5..7", "at-most 7", "looser"),
    ("at-most 7", "between 5..7", "stricter"),
    ("at-most 12", "at-least 12", "unclear"),
    ("between 5..7", "equal 6", "stricter"),
    ("equal 6", "equal 7", "unclear"),
    ("at-most 0.1 ph", "absent", "stricter"),
    ("absent", "at-most 0.1 ph", "looser"),
    ("absent", "absent", "same"),
    ("absent", "at-least 1", "unclear"),
    # what cannot be compared is not guessed
    ("at-most 12 ph", "at-most 10", "unclear"),
    ("at-most 12 percent-by-volume", "at-most 10 percent-dry-weight", "unclear"),
    ("at-most 12 @ก", "at-most 10 @ข", "unclear"),
    ("at-most 12 @ก", "at-most 10 @ก", "stricter"),
    ("at-most 12 @ก", "at-most 10", "stricter"),
    ("at-most", "at-most 10", "unclear"),
    ("between 5", "between 5..6", "unclear"),
    ("ตะกั่ว: at-most 1", "สารหนู: at-most 1", "unclear"),
    ("", "at-most 10", "unclear"),
    ("at-most 10", "", "unclear"),
    ("", "", "same"),
    # several together
    ("ก: at-most 5 + ข: at-most 5", "ข: at-most 5 + ก: at-most 4", "stricter"),
    ("ก: at-most 5 + ข: at-most 5", "ก: at-most 4 + ข: at-most 4", "stricter"),
    ("ก: at-most 5 + ข: at-most 5", "ก: at-most 4 + ข: at-most 6", "unclear"),
    ("ก: at-most 5 + ข: at-most 5", "ก: at-most 6 + ข: at-most 5", "looser"),
    ("ก: at-most 5", "ก: at-most 5 + ข: at-most 5", "unclear"),
    ("ก: at-most 5 + ก: at-least 1", "ก: at-most 5 + ก: at-least 2", "unclear"),
]


@pytest.mark.parametrize(("before", "after", "expected"), TABLE)
def test_the_direction_is_as_worked_by_hand(before: str, after: str, expected: Direction) -> None:
    assert direction(limits(before), limits(after)) == expected


OPPOSITE = {"stricter": "looser", "looser": "stricter", "same": "same", "unclear": "unclear"}


@pytest.mark.parametrize(("before", "after", "expected"), TABLE)
def test_backwards_it_is_the_opposite(before: str, after: str, expected: Direction) -> None:
    assert direction(limits(after), limits(before)) == OPPOSITE[expected]
