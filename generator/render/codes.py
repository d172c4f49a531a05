"""QR codes as SVG: in a page, and as files of their own."""

from __future__ import annotations

from jinja2 import Environment, pass_environment
from markupsafe import Markup

from generator.exports.codes import code


@pass_environment
def qr(made: Environment, address: str, title: str) -> Markup:
    """The code of an address as inline SVG with a title for who does not see it."""
    return Markup(_svg(made, address, title, alone=False))


def qr_file(made: Environment, address: str, title: str) -> str:
    """The same as a whole SVG file with a size of its own, for slides and posters."""
    return _svg(made, address, title, alone=True)


def _svg(made: Environment, address: str, title: str, *, alone: bool) -> str:
    drawn = code(address)
    template = made.get_template("code.svg.jinja")
    return template.render(title=title, side=drawn.side, path=drawn.path, alone=alone)
