"""QR codes as they are drawn: read back by another program than the one that makes them."""

from __future__ import annotations

import random
import re
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from generator.exports.codes import BORDER, Code, code

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-#/"


def _addresses() -> list[str]:
    chance = random.Random(1)
    return [
        "https://example.org/" + "".join(chance.choices(_LETTERS, k=length)) for length in (1, 9, 40, 150)
    ]


def _drawn(made: Code) -> list[list[bool]]:
    """Which modules the path makes dark."""
    dark = [[False] * made.side for _ in range(made.side)]
    column = line = 0
    for command, right, down in re.findall(r"([Mmh])(-?\d+)(?: (\d+))?(?:\.5)?", made.path):
        for place in range(column, column + int(right)) if command == "h" else ():
            dark[line][place] = True
        column, line = column + int(right), line + int(down or 0)
    return dark


@pytest.mark.parametrize("address", _addresses())
def test_picture_and_path_show_the_same_code(address: str) -> None:
    made = code(address)
    with Image.open(BytesIO(made.png(scale=3))) as picture:
        assert picture.size == (3 * made.side, 3 * made.side)
        seen = [
            [not picture.getpixel((3 * column + 1, 3 * line + 1)) for column in range(made.side)]
            for line in range(made.side)
        ]
        (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == address
    assert _drawn(made) == seen
    assert not any(any(line) for line in (*seen[:BORDER], *seen[-BORDER:]))


def test_codes_are_of_level_m() -> None:
    with Image.open(BytesIO(code("https://example.org/").png(scale=2))) as picture:
        (found,) = zxingcpp.read_barcodes(picture)
    assert (found.ec_level, found.format) == ("M", zxingcpp.BarcodeFormat.QRCode)
