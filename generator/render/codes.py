"""QR codes as SVG, made by segno: in a page, and as files of their own."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import segno
from markupsafe import Markup


def qr(address: str, title: str) -> Markup:
    """The code of an address as inline SVG with a title for who does not see it.

    Error correction M and four modules of quiet zone, as ISO/IEC 18004 asks; never a Micro QR, which few
    phones read. The size comes from the style sheet.
    """
    return Markup(  # segno escapes the title
        _code(address).svg_inline(
            border=4,
            omitsize=True,
            svgclass="c-qr__code",
            lineclass=None,
            light="#fff",
            title=title,
        )
    )


def qr_file(address: str, title: str) -> bytes:
    """The same as a whole SVG file with a size of its own, for slides and posters."""
    file = BytesIO()
    _code(address).save(file, kind="svg", scale=8, border=4, xmldecl=False, light="#fff", title=title)
    return file.getvalue()


@lru_cache(maxsize=4096)
def _code(address: str) -> segno.QRCode:
    """Pages in both languages show the same code: it is worked out once."""
    return segno.make(address, error="m", micro=False, boost_error=False)
