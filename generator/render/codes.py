"""QR codes as SVG, made by segno: in a page, and as files of their own."""

from __future__ import annotations

from io import BytesIO

from markupsafe import Markup

from generator.exports.codes import code


def qr(address: str, title: str) -> Markup:
    """The code of an address as inline SVG with a title for who does not see it.

    Four modules of quiet zone, as ISO/IEC 18004 asks. The size comes from the style sheet.
    """
    return Markup(  # segno escapes the title
        code(address).svg_inline(
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
    code(address).save(file, kind="svg", scale=8, border=4, xmldecl=False, light="#fff", title=title)
    return file.getvalue()
