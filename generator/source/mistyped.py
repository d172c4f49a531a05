"""What was most likely mistyped where the YAML parser stops: it stops late, and says what it lacks."""

from __future__ import annotations

import re
from collections.abc import Sequence

Found = tuple[int, int, str]
"""Line and column, counted from 0, and the name of the problem."""

_NO_SPACE = re.compile(r" *(?:- +)*[A-Za-z_]+(?P<mark>:)[^\s:/]")
_WIDE_COLON = re.compile(r" *(?:- +)*[A-Za-z_]+(?P<mark>：)")
_NO_HYPHEN = re.compile(r" *(?P<mark>[–—−‐‑•·‣▪*])\s+\S")
_FENCE = re.compile(r" *(?P<mark>```)")
_END_OF_YAML = re.compile(r"\.\.\.|%")


def mistyped(problem: str, lines: Sequence[str], line: int, column: int) -> Found | None:
    """The place and the name of what was mistyped, if the lines around the problem show it."""
    here = lines[line] if line < len(lines) else ""
    before, letter = here[:column], here[column : column + 1]
    if problem == "found character that cannot start any token" and letter == "`":
        return _mark(_FENCE, here, line, "code fence")
    if problem == "did not find expected alphabetic or numeric character":
        return _mark(_NO_HYPHEN, here, line, "not a hyphen")
    if problem == "did not find expected <document start>":
        return None if any(map(_END_OF_YAML.match, lines)) else (line, column, "not fields")
    if problem == "did not find expected key" and letter == ":":
        return line, column, "no name of a field"
    if problem.startswith("did not find expected ',' or") and before.endswith(("'", '"')):
        return line, column, "after a closing mark"
    if problem == "mapping values are not allowed in this context" and ": " not in before:
        return _in_the_value_before(lines, line)
    return None


def _in_the_value_before(lines: Sequence[str], line: int) -> Found | None:
    """What made the line before one text with this one, which was to be a field."""
    above = next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)
    if above is None:
        return None
    return (
        _mark(_NO_SPACE, lines[above], above, "no space behind the colon")
        or _mark(_WIDE_COLON, lines[above], above, "not a colon")
        or _mark(_NO_HYPHEN, lines[above], above, "not a hyphen")
    )


def _mark(pattern: re.Pattern[str], text: str, line: int, name: str) -> Found | None:
    match = pattern.match(text)
    return (line, match.start("mark"), name) if match else None
