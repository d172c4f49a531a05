"""QR codes of addresses, made by zxing-cpp: a build has many thousands, each on pages of both languages."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from functools import cached_property, lru_cache

import zxingcpp

BORDER = 4
"""Modules of quiet zone around a code, as ISO/IEC 18004 asks."""

_RUNS = re.compile(rb"\x00+|\xff+")
_LONGEST = 177
"""Modules of a line of the largest code."""
_COMMANDS = {b"\x00" * length: f"h{length}" for length in range(1, _LONGEST + 1)} | {
    b"\xff" * length: f"m{length} 0" for length in range(1, _LONGEST + 1)
}
_BITS = b"0" * 128 + b"1" * 128


@dataclass(frozen=True)
class Code:
    """The modules of a code, without its quiet zone."""

    rows: tuple[bytes, ...]
    """A byte a module: 0 is dark, 255 light."""

    @property
    def side(self) -> int:
        """Modules of a line with the quiet zone."""
        return len(self.rows) + 2 * BORDER

    @cached_property
    def path(self) -> str:
        """The dark modules as a path of SVG: strokes as wide as a module, and moves over the light ones."""
        lines = ("".join(map(_COMMANDS.__getitem__, _RUNS.findall(row))) for row in self.rows)
        return f"M{BORDER} {BORDER + 0.5}" + f"m-{len(self.rows)} 1".join(lines)

    def png(self, scale: int) -> bytes:
        """A black and white picture with `scale` pixels a module."""
        size, around = self.side * scale, b"\xff" * (BORDER * scale)
        blank = _line(b"\xff" * size) * (BORDER * scale)
        drawn = (_line(around + _wide(row, scale) + around) * scale for row in self.rows)
        head = struct.pack(">2I5B", size, size, 1, 0, 0, 0, 0)
        pixels = zlib.compress(b"".join((blank, *drawn, blank)))
        chunks = _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")
        return b"\x89PNG\r\n\x1a\n" + chunks


@lru_cache(maxsize=1 << 14)
def code(address: str) -> Code:
    """Error correction M; never a Micro QR, which few phones read."""
    made = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    # A buffer, which its types cannot say before Python 3.12.
    modules = memoryview(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    side, data = len(modules), modules.tobytes()
    return Code(tuple(data[start : start + side] for start in range(0, len(data), side)))


def _wide(row: bytes, scale: int) -> bytes:
    return b"".join(row[place : place + 1] * scale for place in range(len(row)))


def _line(pixels: bytes) -> bytes:
    """Eight pixels a byte, behind the number of a filter: none."""
    bits = int(pixels.translate(_BITS), 2) << -len(pixels) % 8
    return b"\0" + bits.to_bytes(-(-len(pixels) // 8))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
