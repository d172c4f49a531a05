"""QR codes as SVG, made by segno."""

from __future__ import annotations

import segno
from markupsafe import Markup


def qr(address: str, title: str) -> Markup:
    """The code of an address as inline SVG with a title for who does not see it.

    Error correction M and four modules of quiet zone, as ISO/IEC 18004 asks; never a Micro QR, which few
    phones read. The size comes from the style sheet.
    """
    code = segno.make(address, error="m", micro=False, boost_error=False)
    return Markup(  # segno escapes the title
        code.svg_inline(
            border=4,
            omitsize=True,
            svgclass="c-qr__code",
            lineclass=None,
            light="#fff",
            title=title,
        )
    )
