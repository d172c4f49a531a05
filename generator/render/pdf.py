"""A PDF of a page, made by WeasyPrint, which is an optional extra: `pip install mattrathan[pdf]`."""

from __future__ import annotations

import importlib
import re

from jinja2 import Template

from generator.language.line_breaks import ABBREVIATION, pieces
from generator.render.environment import environment
from generator.render.rewritten import Changes, rewritten

IDENTIFIER = b"mattrathan"
"""Stands in every PDF of ours; WeasyPrint would put a random one."""

_ZERO_WIDTH_SPACE = "\u200b"
_SARA_AM = re.compile("([\u0e48-\u0e4b]?)\u0e33")
"""Written in its two halves, as fonts draw it: WeasyPrint knows one text a glyph, and would have every
sara aa copied as a sara am."""


class NoPdf(Exception):
    """WeasyPrint or a library it stands on is not installed; holds what Python says of it."""


def pdf(html: str) -> bytes:
    """The pages of a whole HTML file that needs no other: the same bytes for the same HTML and fonts.

    Lines of Thai are broken where our own words end: not every Pango knows Thai words, and none our
    abbreviations.
    """
    try:
        weasyprint = importlib.import_module("weasyprint")
    except (ImportError, OSError) as missing:
        raise NoPdf(str(missing)) from missing
    offline = weasyprint.urls.URLFetcher(allowed_protocols=("data",))
    document = weasyprint.HTML(string=breakable(html), base_url=None, url_fetcher=offline)
    made: bytes = document.write_pdf(pdf_identifier=IDENTIFIER, pdf_tags=True)
    return made


def breakable(html: str) -> str:
    """The same HTML with a place to break after each Thai word, and none within an abbreviation."""
    unbroken = environment().get_template("unbroken.html.jinja")
    return rewritten(html, Changes(text=lambda text: _breakable(text, unbroken)))


def _breakable(text: str, unbroken: Template) -> str:
    cut = _SARA_AM.sub("\u0e4d\\1\u0e32", _ZERO_WIDTH_SPACE.join(pieces(text)))
    return ABBREVIATION.sub(lambda found: unbroken.render(text=found[0]), cut)
