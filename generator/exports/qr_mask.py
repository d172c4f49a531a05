"""QR codes with the mask that ISO/IEC 18004, 7.8.3 asks for, several thousand in a build.

segno weighs the eight masks module by module, which takes most of its time. Here a code is two large numbers,
all its rows and all its columns one after the other, and a feature of all lines is counted at once. Codes
that differ by their mask alone differ in the same modules whatever they say: one encoding is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import xor

import segno

_GAP = 4
"""Light modules between two lines: as many as count before or behind what looks like a finder pattern."""
_MASKS = range(8)
LARGEST = 6
"""The largest version that is treated here: larger ones also tell their version, in modules of their own."""

Matrix = Sequence[bytes | bytearray]
"""Rows of modules, dark ones 1."""


@dataclass(frozen=True)
class _Lines:
    """Which bits of a number that holds all lines of a code mean what."""

    size: int
    modules: int
    pairs: int
    """Modules with a neighbour behind them in their line."""
    blocks: int
    """Those with one in the next line as well."""

    @property
    def stride(self) -> int:
        """From one line to the next."""
        return self.size + _GAP


def code_with_best_mask(address: str, error: str) -> segno.QRCode:
    """The code segno makes of an address, with the mask of the lowest penalty; of equal ones the first."""
    code = segno.make(address, error=error, mask=0, micro=False, boost_error=False)
    if code.version not in range(1, LARGEST + 1):
        return segno.make(address, error=error, micro=False, boost_error=False)
    lines = _lines(len(code.matrix))
    rows = _number(code.matrix, lines) & ~_format(lines)
    columns = _number(_turned(code.matrix), lines) & ~_format(lines)
    differences = _differences(lines.size, error)

    def penalty(mask: int) -> int:
        return _penalty(rows ^ differences[mask].rows, columns ^ differences[mask].columns, lines)

    code.mask = min(_MASKS, key=penalty)
    code.matrix = tuple(map(_other, code.matrix, differences[code.mask].modules))
    return code


def _other(row: bytes | bytearray, difference: bytes) -> bytearray:
    """A row with other modules where there is a difference."""
    size = len(row)
    return bytearray((int.from_bytes(row) ^ int.from_bytes(difference)).to_bytes(size))


def _penalty(rows: int, columns: int, lines: _Lines) -> int:
    """All four features of table 11."""
    dark = rows.bit_count() / lines.size**2
    blocks = _equal(rows, 1) & _equal(rows, lines.stride) & (_equal(rows, 1) >> lines.stride) & lines.blocks
    unbalanced = 10 * int(abs(dark * 100 - 50) / 5)
    return sum(_of_lines(number, lines) for number in (rows, columns)) + 3 * blocks.bit_count() + unbalanced


def _equal(number: int, distance: int) -> int:
    """Modules that are as the one so far behind."""
    return ~(number ^ (number >> distance))


def _of_lines(number: int, lines: _Lines) -> int:
    """Runs of five and more modules, and what looks like a finder pattern."""
    pairs = _equal(number, 1) & lines.pairs
    fives = pairs & (pairs >> 1) & (pairs >> 2) & (pairs >> 3)
    runs = fives & ~(fives << 1)
    return fives.bit_count() + 2 * runs.bit_count() + 40 * _finders(number)


def _finders(number: int) -> int:
    """How often 1:1:3:1:1 stands beside four light modules; what overlaps one counted is not."""
    light = ~number
    found = (
        number & (light >> 1) & (number >> 2) & (number >> 3) & (number >> 4) & (light >> 5) & (number >> 6)
    )
    before = ~(number << 1 | number << 2 | number << 3 | number << 4)
    behind = ~(number >> 7 | number >> 8 | number >> 9 | number >> 10)
    found &= before | behind
    count = 0
    while found:
        first = found & -found
        count += 1
        found &= ~(first | first << 4 | first << 6)
    return count


@cache
def _lines(size: int) -> _Lines:
    stride = size + _GAP
    whole, short = (1 << size) - 1, (1 << size - 1) - 1

    def of(line: int, lines: int) -> int:
        return sum(line << place * stride for place in range(lines))

    return _Lines(size, of(whole, size), of(short, size), of(short, size - 1))


@cache
def _format(lines: _Lines) -> int:
    """The modules that tell mask and level, which count as light. Rows and columns hold them alike."""
    ends = [place for place in (*range(9), *range(lines.size - 8, lines.size)) if place != 6]
    return _bits(((8, place) for place in ends), lines) | _bits(((place, 8) for place in ends), lines)


def _bits(modules: Iterable[tuple[int, int]], lines: _Lines) -> int:
    return sum(1 << line * lines.stride + place for line, place in set(modules))


def _number(matrix: Matrix, lines: _Lines) -> int:
    """All lines one after the other, the first module of the first line in the lowest bit."""
    gap = bytes(_GAP)
    digits = b"".join(bytes(line) + gap for line in matrix).translate(_DIGITS)
    return int(digits[::-1], 2)


_DIGITS = bytes([ord("0"), ord("1"), *([ord("0")] * 254)])


@dataclass(frozen=True)
class _Difference:
    """In which modules codes with a mask differ from those with mask 0."""

    rows: int
    columns: int
    """Both without the modules of the format."""
    modules: tuple[bytes, ...]
    """Rows, those of the format included."""


@cache
def _differences(size: int, error: str) -> tuple[_Difference, ...]:
    """By mask, for codes of a size in modules."""
    lines = _lines(size)
    version = (size - 17) // 4

    def drawn(mask: int) -> Matrix:
        return segno.make("0", version=version, error=error, mask=mask, boost_error=False).matrix

    def difference(mask: int) -> _Difference:
        modules = tuple(bytes(map(xor, *rows)) for rows in zip(drawn(0), drawn(mask), strict=True))
        rows, columns = (_number(matrix, lines) & ~_format(lines) for matrix in (modules, _turned(modules)))
        return _Difference(rows, columns, modules)

    return tuple(map(difference, _MASKS))


def _turned(matrix: Matrix) -> Matrix:
    """Columns as rows."""
    return tuple(map(bytes, zip(*matrix, strict=True)))
