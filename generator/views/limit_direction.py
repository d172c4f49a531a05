"""Whether the limits of one requirement became stricter or looser, as far as their numbers can tell."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.model.kinds.standard import Limit

Direction = Literal["same", "stricter", "looser", "unclear"]

_LEAST, _MOST = Decimal("-Infinity"), Decimal("Infinity")


@dataclass(frozen=True)
class Allowed:
    """The values a limit lets through: from one end to the other, each end itself let through or not."""

    low: Decimal
    high: Decimal
    low_in: bool = True
    high_in: bool = True

    def holds(self, other: Allowed) -> bool:
        """Whether all that the other lets through is let through here."""
        low = self.low < other.low or (self.low == other.low and (self.low_in or not other.low_in))
        high = self.high > other.high or (self.high == other.high and (self.high_in or not other.high_in))
        return low and high


def direction(before: tuple[Limit, ...], after: tuple[Limit, ...]) -> Direction:
    """All limits taken together.

    `unclear` where some became stricter and others looser, or where one has nothing to be compared
    with: that a limit is not in the catalogue does not say that there was none.
    """
    if not before or not after:
        return "same" if before == after else "unclear"
    old, new = {_subject(one): one for one in before}, {_subject(one): one for one in after}
    if old.keys() != new.keys() or len(old) < len(before) or len(new) < len(after):
        return "unclear"
    found = {_one(old[subject], new[subject]) for subject in old}
    found = found - {"same"} or {"same"}
    return found.pop() if len(found) == 1 else "unclear"


def _subject(limit: Limit) -> str:
    return "".join(limit.characteristic.th.split())


def _one(before: Limit, after: Limit) -> Direction:
    methods = {"".join(one.method.th.split()) for one in (before, after) if one.method}
    if len(methods) > 1:
        return "unclear"  # numbers of two methods do not compare
    old, new = _allowed(before), _allowed(after)
    if old is None or new is None:
        return "unclear"
    if before.unit != after.unit and "absent" not in (before.operator, after.operator):
        return "unclear"
    if old == new:
        return "same"
    if old.holds(new):
        return "stricter"
    return "looser" if new.holds(old) else "unclear"


def _allowed(limit: Limit) -> Allowed | None:
    """The values, none of which is below zero where something must be absent; None if a number is missing."""
    if limit.operator == "absent":
        return Allowed(Decimal(0), Decimal(0))
    if limit.value is None:
        return None
    value = Decimal(limit.value)
    match limit.operator:
        case "at-least":
            return Allowed(value, _MOST)
        case "more-than":
            return Allowed(value, _MOST, low_in=False)
        case "at-most":
            return Allowed(_LEAST, value)
        case "less-than":
            return Allowed(_LEAST, value, high_in=False)
        case "equal":
            return Allowed(value, value)
        case "between":
            return None if limit.upper is None else Allowed(value, Decimal(limit.upper))
