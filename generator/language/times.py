"""Times of day, as an agenda prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.digits import arabic

_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9])"
_HOURS = re.compile(rf"{_TIME}(?:[-–]{_TIME})?", re.ASCII)
_AS_PRINTED = re.compile(
    r"([0-9]{1,2})[.:]([0-9]{2})(?: ?น\.)?(?: ?[-–] ?([0-9]{1,2})[.:]([0-9]{2}))?(?: ?น\.?)?", re.ASCII
)


class NotATime(ValueError):
    """The text is no `hours:minutes`, alone or as a span."""


@dataclass(frozen=True)
class Hours:
    """When something starts and, if that is known, ends; in minutes from midnight."""

    start: int
    end: int | None

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Read `09:30` or `09:30-10:15`; raise `NotATime`."""
        match = _HOURS.fullmatch(text)
        if match is None:
            raise NotATime(text)
        numbers = [int(group) for group in match.groups() if group]
        times = [60 * hour + minute for hour, minute in zip(numbers[::2], numbers[1::2], strict=True)]
        return cls(times[0], times[1] if len(times) > 1 else None)


def suggested_hours(text: str) -> str | None:
    """The same time in the form that is read, from forms that are printed in Thailand: `9.30 - 10.15 น.`"""
    match = _AS_PRINTED.fullmatch(arabic(text.strip()))
    if match is None:
        return None
    first, *rest = zip(match.groups()[::2], match.groups()[1::2], strict=True)
    written = "-".join(f"{int(hour):02d}:{minute}" for hour, minute in (first, *rest) if hour)
    return written if _HOURS.fullmatch(written) else None
