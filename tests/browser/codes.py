"""QR codes read from pictures by a decoder that shares nothing with what drew them."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image


def decoded(picture: bytes) -> list[str]:
    """The texts of all codes in a picture (PNG), from its top down."""
    with Image.open(BytesIO(picture)) as image:
        return decoded_image(image)


def decoded_image(image: Image.Image) -> list[str]:
    """The same of a picture that is open."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    corners = sorted((code.position.top_left.y, code.position.top_left.x, code.text) for code in found)
    return [text for _, _, text in corners]
